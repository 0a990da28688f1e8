import type { AidProjectWhere } from '../generated/graphql.ts'
import { isStage } from '../../language/stages.ts'
import type { Opened } from '../view/opened.ts'
import { yearPeriod, type Period } from '../view/period.ts'

/** Parts lie in wholes, and these in others, so many times at most. */
const depth = 3

/** The records of a part by what they say themselves; null where it is no part but all. */
function ownOf(opened: Opened): AidProjectWhere | null {
  switch (opened.of) {
    case 'all':
    case 'year':
    case 'target':
      return null
  }
  const { of, key } = opened
  switch (of) {
    // A country or federation that the reader may not see is none.
    case 'country':
      return key === null ? { NOT: { country: { id: { isNull: false } } } } : { countryId: { eq: key } }
    case 'federation':
      return key === null ? { NOT: { federation: { id: { isNull: false } } } } : { federationId: { eq: key } }
    case 'sector':
      return { sector: key === null ? { isNull: true } : { startsWith: key } }
    case 'stage':
      return key !== null && isStage(key) ? { projectStage: { eq: key } } : null
  }
}

/**
 * What to ask for the records of a figure: those of the part, and what they are parts of. Whether a whole tells what its
 * part does is decided among all that is asked for, so without the wholes parts would count that the figure leaves out.
 * @param where the filter of the view
 */
export function recordsWhere(where: AidProjectWhere, opened: Opened): AidProjectWhere {
  const own = ownOf(opened)
  if (own === null) return where
  const asked = [own]
  for (let some = own; asked.length <= depth; asked.push(some)) some = { parts: { some } }
  return { AND: [where, { OR: asked }] }
}

/** What a record says of itself, as far as figures are parted by it. */
export interface Belongs {
  readonly country: { readonly id: string } | null
  readonly federation: { readonly id: string } | null
  readonly sector: string | null
  readonly projectStage: string
}

/** Whether a record is of a part. */
export function isOf(opened: Opened, { country, federation, sector, projectStage }: Belongs): boolean {
  if (opened.of === 'all' || opened.of === 'year' || opened.of === 'target') return true
  const keys = {
    country: country?.id ?? null,
    federation: federation?.id ?? null,
    sector: sector?.slice(0, 3) ?? null,
    stage: projectStage,
  }
  return keys[opened.of] === opened.key
}

/** The days of an opened figure: all of a year, as years stand beside the period too. */
export const recordsPeriod = (opened: Opened, period: Period): Period =>
  opened.of === 'year' && opened.key !== null ? yearPeriod(Number(opened.key)) : period

/** Whether a date, known to the year or month perhaps, lies in a period as figures see it: by its first day. */
export function isIn({ from, to }: Period, date: string): boolean {
  const day = `${date}-01-01`.slice(0, 10)
  return (from === null || from <= day) && (to === null || day < to)
}
