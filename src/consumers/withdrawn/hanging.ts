import type { RecordState } from '../../engine/commands/state.ts'
import type { RecordList } from '../../engine/lists/record-lists.ts'
import type { Model } from '../../engine/model/model.ts'

/**
 * Whether a record in a state stood in a list below one of these records, as far as it tells so itself: lists in which the
 * records above name those below (`related`), and lists that are computed, cannot be told of what is gone.
 */
export function hangsBelow(model: Model, list: RecordList, state: RecordState, above: ReadonlySet<string>): boolean {
  const relation = model.types.get(list.parent)?.relations.get(list.node.name.value)
  if (!relation?.many) return false
  const { storage, facet } = relation
  const isAbove = (value: unknown): boolean => typeof value === 'string' && above.has(value)
  switch (storage.kind) {
    case 'inverseOne':
      return isAbove(state.columns[storage.column])
    case 'inverseLinks':
      return (state.links.get(facet ?? '') ?? []).some(({ id }) => isAbove(id))
    case 'inverseThrough': {
      const [target = ''] = relation.targets
      const own = [...(model.types.get(target)?.owned.values() ?? [])].find(({ table }) => table === storage.table)
      return (state.lists.get(own?.field ?? '') ?? []).some(row => isAbove(row[storage.column]))
    }
    default:
      return false
  }
}
