import type { AnniversariesQuery, AnniversaryFragment } from '../generated/graphql.ts'
import { standOf } from './when.ts'
import type { NowWords } from './words.ts'
import { filled } from '../words.ts'

/** Whose days are kept, by their ids. */
export interface Keepers {
  readonly organizations: readonly string[]
  readonly countries: readonly string[]
}

/**
 * The days of a month that are kept: what is still to come and today in order, then what lasts all month or year, then what is
 * past. Anniversaries of which the year alone is known are in no month.
 * @param keepers null for all
 */
export function daysOf(
  { ofCountries, ofBodies, observances }: AnniversariesQuery,
  keepers: Keepers | null,
  today: string,
): readonly AnniversaryFragment[] {
  const ours = keepers && new Set([...keepers.organizations, ...keepers.countries])
  const ofMonth = [...ofCountries.nodes, ...ofBodies.nodes].filter(({ on }) => on.length > 4)
  return [...ofMonth, ...observances.nodes.filter(day => ours === null || concerns(day, ours))].sort(
    (a, b) => rankOf(a, today) - rankOf(b, today) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  )
}

const rankOf = (entry: AnniversaryFragment, today: string): number =>
  standOf(entry, today) === 'past' ? 3 : entry.on.length === 4 ? 2 : entry.on.length === 7 ? 1 : 0

/** Whether an observance is kept by some; one that belongs to nobody concerns everyone. */
function concerns({ record }: AnniversaryFragment, ours: ReadonlySet<string>): boolean {
  if (record?.__typename !== 'Observance') return false
  const whose = [...record.federations.nodes, ...record.countries.nodes]
  return whose.length === 0 || whose.some(({ id }) => ours.has(id))
}

/** Tells entries of one month apart: a record may have several. */
export const keyOf = ({ kind, on, record, title }: AnniversaryFragment): string =>
  `${kind} ${on} ${record?.id ?? title}`

/** What a day is kept for: 75 years of diplomatic relations. */
export const saidKind = ({ kind, years }: AnniversaryFragment, said: NowWords): string =>
  filled(said.kinds[kind], { years: years === null ? '' : filled(said.years[years === 1 ? 0 : 1], { count: years }) })
