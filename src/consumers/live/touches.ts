import type { Dependencies, ListKey, Reads } from '../../graph/dependencies.ts'
import type { Known, Touched, TouchedList, TouchedRecord } from './touched.ts'

const meet = (changed: ReadonlySet<string>, read: ReadonlySet<string> | undefined): boolean =>
  read !== undefined && (read.has('*') || changed.has('*') || [...changed].some(column => read.has(column)))

/** Whether something changed of a record that was read. */
export const changes = ({ moved, changed }: TouchedRecord, reads: Reads): boolean =>
  moved || [...changed].some(([table, columns]) => meet(columns, reads.get(table)))

const points = (ids: Known | undefined, id: string): boolean => ids === null || (ids?.has(id) ?? true)

/** Facets hold ids as the graph gives them. */
const rowId = (id: string): string => id.slice(id.lastIndexOf('_') + 1)

/** Whether a record stands or stood in a list, and something changed that decides about the list. */
export function changesList(record: TouchedRecord, { typeName, facets, only }: ListKey, listed: Reads): boolean {
  if (record.typeName !== typeName) return false
  if (Object.entries(facets).some(([field, id]) => !points(record.references.get(field), rowId(id)))) return false
  if (only) return record.moved || meet(record.changed.get(record.table) ?? new Set(), new Set(only))
  return changes(record, listed)
}

/** Below which records a list may be another now; null: below any. */
export function ownersTouched(
  record: TouchedRecord,
  { table, owners, tied }: TouchedList,
  { listed, shared }: Pick<Dependencies, 'listed' | 'shared'>,
): Known {
  const isTie = (changed: string): boolean => changed === table && !shared.has(changed)
  const others = [...record.changed].some(([name, columns]) => !isTie(name) && meet(columns, listed.get(name)))
  if (record.moved || others) return owners
  const columns = table === null ? undefined : record.changed.get(table)
  return columns && meet(columns, listed.get(table ?? '')) ? tied : new Set()
}

/** Whether an answer has a list below a record of those, or below any record where they are not known. */
function hasBelow(below: ReadonlySet<string>, list: string, owners: Known): boolean {
  const cut = list.indexOf('.')
  if (owners) return [...owners].some(owner => below.has(`${owner}${list.slice(cut)}`))
  const [typeName, field] = [list.slice(0, cut), list.slice(cut)]
  return [...below].some(key => key.startsWith(`${typeName}_`) && key.endsWith(field))
}

/** Whether an answer may be another after a commit. False says that it is the same, byte for byte. */
export function isTouched(dependencies: Dependencies, touched: Touched): boolean {
  const { records, below, lists, shown, listed, drafts, elsewhere } = dependencies
  if (elsewhere) return true
  return (drafts ? touched.drafts : touched.published).some(
    record =>
      (records.has(record.id) && changes(record, shown)) ||
      lists.some(list => changesList(record, list, listed)) ||
      (below.size > 0 &&
        record.lists.some(list => hasBelow(below, list.list, ownersTouched(record, list, dependencies)))),
  )
}
