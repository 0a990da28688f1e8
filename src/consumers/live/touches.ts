import type { Dependencies, Facet, ListKey, Reads } from '../../graph/dependencies.ts'
import { answersChanged } from './answering.ts'
import { placeKey, type ListBelow } from './places.ts'
import type { Touched, TouchedRecord } from './touched.ts'

const meet = (changed: ReadonlySet<string>, read: ReadonlySet<string> | undefined): boolean =>
  read !== undefined &&
  changed.size > 0 &&
  (read.has('*') || changed.has('*') || [...changed].some(column => read.has(column)))

/** Whether answering values are others in a language in which they were read. */
function changesAnswers(record: TouchedRecord, reads: Reads, locales: ReadonlySet<string>): boolean {
  const read = record.type.localizedTable === null ? undefined : reads.get(record.type.localizedTable)
  return read !== undefined && [...locales].some(locale => meet(answersChanged(record, locale), read))
}

/** Whether something came, left or changed of a record that was read, in the languages in which it was. */
export const changes = (record: TouchedRecord, reads: Reads, locales: ReadonlySet<string>): boolean =>
  record.moved ||
  [...record.changed].some(([table, columns]) => meet(columns, reads.get(table))) ||
  changesAnswers(record, reads, locales)

/** What a record named at a place, or was found by; null where it may be anything. */
export function namedAt({ names }: TouchedRecord, place: string): ReadonlySet<string> | null {
  const named = names.get(place)
  return named?.isWhole ? named.ids : null
}

const stands = (record: TouchedRecord, { places, values }: Facet): boolean =>
  places.some(place => {
    const named = namedAt(record, place)
    return named === null || values.some(value => named.has(value))
  })

const isTold = ({ names }: TouchedRecord, { places }: Facet): boolean =>
  places.every(place => names.get(place)?.isTold === true)

/** Whether a commit changed what a record names at one of the places. */
const renames = ({ moved, changed }: TouchedRecord, { places }: Facet): boolean =>
  moved ||
  places.some(place => {
    const cut = place.indexOf('.')
    return changed.get(place.slice(0, cut))?.has(place.slice(cut + 1)) === true
  })

/**
 * Whether a record may stand or have stood in a list. Where a commit changes what it names at one facet, what it names
 * at another one now may have come later: the commit that brought it asks in its turn what was named here before.
 */
const isIn = (record: TouchedRecord, { typeName, facets }: ListKey): boolean =>
  record.type.name === typeName &&
  facets.every(
    facet =>
      stands(record, facet) ||
      (!isTold(record, facet) && facets.some(other => other !== facet && renames(record, other))),
  )

/** Whether a list may be another now. */
export const changesList = (
  record: TouchedRecord,
  list: ListKey,
  { listed, locales }: Pick<Dependencies, 'listed' | 'locales'>,
): boolean => isIn(record, list) && changes(record, listed, locales)

const nobody: ReadonlySet<string> = new Set()

/** Below which records a list may be another now, by their ids; null: below any. */
export function ownersTouched(
  record: TouchedRecord,
  { place }: ListBelow,
  { listed, shared, locales }: Pick<Dependencies, 'listed' | 'shared' | 'locales'>,
): ReadonlySet<string> | null {
  const tie = place === null || place.table === record.type.table || shared.has(place.table) ? null : place.table
  const others = [...record.changed].some(([table, columns]) => table !== tie && meet(columns, listed.get(table)))
  if (record.moved || others || changesAnswers(record, listed, locales)) {
    const named = place && record.names.get(placeKey(place))
    return named?.isWhole ? named.ids : null
  }
  // What it names in the same table is a matter of its own lists.
  const columns = tie === null || place?.isLogged === false ? undefined : record.changed.get(tie)
  if (!place || !columns || !meet(columns, listed.get(place.table))) return nobody
  const [changed, all] = [record.changedNames.get(placeKey(place)), record.names.get(placeKey(place))]
  return changed?.isWhole ? changed.ids : all?.isWhole ? all.ids : null
}

function hasBelow(
  below: ReadonlySet<string>,
  { owner, field }: ListBelow,
  owners: ReadonlySet<string> | null,
): boolean {
  if (owners) return [...owners].some(id => below.has(`${owner}_${id}.${field}`))
  return [...below].some(key => key.startsWith(`${owner}_`) && key.endsWith(`.${field}`))
}

/** Whether an answer may be another after a commit. False says that it is the same, byte for byte. */
export function isTouched(dependencies: Dependencies, touched: Touched): boolean {
  const { records, below, lists, shown, locales, drafts, elsewhere } = dependencies
  if (elsewhere) return true
  return (drafts ? touched.drafts : touched.published).some(
    record =>
      (records.has(`${record.type.name}_${record.id}`) && changes(record, shown, locales)) ||
      lists.some(list => changesList(record, list, dependencies)) ||
      (below.size > 0 &&
        record.places.lists.some(list => hasBelow(below, list, ownersTouched(record, list, dependencies)))),
  )
}
