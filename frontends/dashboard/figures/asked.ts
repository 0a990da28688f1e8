import { yearPeriod } from '../view/period.ts'
import type { View } from '../view/view.ts'

/** The filter of a view: aid of one federation, or of all (null). */
export const whereOf = (federation: string | null) => (federation === null ? {} : { federationId: { eq: federation } })

/** What is asked of the aid of a period. @param year the one that is shown where no period was chosen */
export function aidAsked(
  federation: string | null,
  { period, language }: Pick<View, 'period' | 'language'>,
  year: number,
) {
  const { from, to } = period ?? yearPeriod(year)
  return { where: whereOf(federation), from, to, locale: language }
}

/** What is asked of the sums of money that a federation is to reach, or all (null). */
export function targetsAsked(owner: string | null, { language }: Pick<View, 'language'>) {
  const ofOwner = owner === null ? {} : { ownerId: { eq: owner } }
  return { where: { unit: { eq: 'MONEY' as const }, ...ofOwner }, locale: language }
}
