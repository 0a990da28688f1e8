import type { Query } from '../../changes/write.ts'
import type { DependencyIndex } from './dependency-index.ts'
import { withNamedNow } from './named-now.ts'
import type { Touched } from './touched.ts'
import { unsurePlaces } from './unsure.ts'

/** Which answers of an index are touched, and by what, with what had to be asked for that. */
export interface Hit<Id> {
  readonly touched: Touched
  readonly ids: ReadonlySet<Id>
}

/** Finds the answers that may be others, as the index knows them when this is told. */
export async function hitBy<Id>(query: Query, index: DependencyIndex<Id>, touched: Touched): Promise<Hit<Id>> {
  const unsure = unsurePlaces(index, touched)
  const whole = unsure.size > 0 ? await withNamedNow(query, touched, unsure) : touched
  return { touched: whole, ids: index.touchedBy(whole) }
}
