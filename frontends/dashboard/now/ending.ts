import type { TermWhere } from '../generated/graphql.ts'
import { yearPeriod } from '../view/period.ts'

/**
 * Terms whose last day is in a year: the end that the graph compares is the day after it.
 * @param federation id: its own and those of its associations; null for all
 */
export function endingIn(year: string, federation: string | null): TermWhere {
  const { from, to } = yearPeriod(Number(year))
  const ends: TermWhere = { to: { gt: from, lte: to } }
  if (federation === null) return ends
  const own = { eq: federation }
  const theirs = { organization: { memberAssociation: { federations: { some: { id: own } } } } }
  return { AND: [ends, { OR: [{ organizationId: own }, theirs] }] }
}
