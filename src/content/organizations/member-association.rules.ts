import type { Rule, Value, Values } from '../../engine/declare/content.ts'
import { asRangeEnd, readPartialDate } from '../../kernel/partial-date.ts'

/** A date as its first day, or that after its last one; null where it is not stated. */
const dayOf = (value: Value | undefined, end: boolean): string | null => {
  const date = typeof value === 'string' ? readPartialDate(value) : null
  return date && (end ? asRangeEnd(date) : date).on
}

const isMembership = (value: unknown): value is Values => typeof value === 'object' && value !== null

const before = (from: string | null, to: string | null): boolean => from === null || to === null || from < to

const overlap = (a: Values, b: Values): boolean =>
  a['federation'] === b['federation'] &&
  before(dayOf(a['from'], false), dayOf(b['to'], true)) &&
  before(dayOf(b['from'], false), dayOf(a['to'], true))

/** Nobody is a member of one federation twice at a time. */
export const membershipsApart: Rule = ({ memberships }) => {
  if (!Array.isArray(memberships)) return []
  const all = memberships.filter(isMembership)
  return all.flatMap((membership, at) =>
    all.slice(0, at).some(other => overlap(membership, other))
      ? [
          {
            code: 'VALIDATION',
            message: 'The association is a member of this federation at that time already.',
            messageVi: 'Trong thời gian đó hội đã là thành viên của liên hiệp này.',
            path: ['input', 'memberships', at, 'from'],
            advice:
              'End the other membership first, or send dates that do not overlap it; an end is not part of its time.',
          },
        ]
      : [],
  )
}
