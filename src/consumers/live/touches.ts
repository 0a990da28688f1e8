import type { Dependencies, ListKey, Reads } from '../../graph/dependencies.ts'
import { placeKey, type ListBelow } from './places.ts'
import type { Touched, TouchedRecord } from './touched.ts'

const meet = (changed: ReadonlySet<string>, read: ReadonlySet<string> | undefined): boolean =>
  read !== undefined && changed.size > 0 && (read.has('*') || [...changed].some(column => read.has(column)))

/** Whether something came, left or changed of a record that was read. */
export const changes = ({ moved, changed }: TouchedRecord, reads: Reads): boolean =>
  moved || [...changed].some(([table, columns]) => meet(columns, reads.get(table)))

/** The id in a global id. */
export const rowId = (id: string): string => id.slice(id.lastIndexOf('_') + 1)

/** The ids that a record named in a field, for lists by it; null where any may be among them. */
export function facetIds({ places, names }: TouchedRecord, field: string): ReadonlySet<string> | null {
  const place = places.references.get(field)
  const named = place && names.get(placeKey(place))
  return named?.isWhole ? named.ids : null
}

/** Whether a record may stand or have stood in a list. */
const isIn = (record: TouchedRecord, { typeName, facets }: ListKey): boolean =>
  record.type.name === typeName &&
  Object.entries(facets).every(([field, id]) => facetIds(record, field)?.has(rowId(id)) ?? true)

/** Whether something changed of a record that decides about a list in which it stands. */
export function decides(record: TouchedRecord, { only }: ListKey, listed: Reads): boolean {
  if (!only) return changes(record, listed)
  const { table } = record.type
  const changed = [...(record.changed.get(table) ?? [])].filter(column => only.includes(column))
  return record.moved || meet(new Set(changed), listed.get(table))
}

/** Whether a list may be another now. */
export const changesList = (record: TouchedRecord, list: ListKey, listed: Reads): boolean =>
  isIn(record, list) && decides(record, list, listed)

const nobody: ReadonlySet<string> = new Set()

/** Below which records a list may be another now, by their ids; null: below any. */
export function ownersTouched(
  record: TouchedRecord,
  { place }: ListBelow,
  { listed, shared }: Pick<Dependencies, 'listed' | 'shared'>,
): ReadonlySet<string> | null {
  const tie = place === null || place.table === record.type.table || shared.has(place.table) ? null : place.table
  const others = [...record.changed].some(([table, columns]) => table !== tie && meet(columns, listed.get(table)))
  if (record.moved || others) {
    const named = place && record.names.get(placeKey(place))
    return named?.isWhole ? named.ids : null
  }
  const columns = tie === null ? undefined : record.changed.get(tie)
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
  const { records, below, lists, shown, listed, drafts, elsewhere } = dependencies
  if (elsewhere) return true
  return (drafts ? touched.drafts : touched.published).some(
    record =>
      (records.has(`${record.type.name}_${record.id}`) && changes(record, shown)) ||
      lists.some(list => changesList(record, list, listed)) ||
      (below.size > 0 &&
        record.places.lists.some(list => hasBelow(below, list, ownersTouched(record, list, dependencies)))),
  )
}
