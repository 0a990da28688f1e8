import type { OpenSubscription } from '../../engine/read/subscribe.ts'
import { selectionOf } from '../../engine/plan/selection.ts'
import type { Filter } from './changed.ts'

/**
 * Refuses what is asked of records and could be answered for none: it would be refused with every change.
 * @throws GraphQLError `COST_EXCEEDED`, or for arguments that mean nothing
 */
export function checkRecords({ read, key, node }: OpenSubscription, filter: Filter | null): void {
  const { reading } = read.planning()
  const root = { path: { prev: undefined, key, typename: 'Subscription' }, fieldNodes: [node] }
  for (const { info: changes } of read.below('ChangeBatch', root, 'changes'))
    for (const { info: record } of read.below('Change', changes, 'record'))
      for (const { name } of read.model.model.types.values()) {
        if (filter?.asks(name) === false) continue
        // Fields of the record itself are neither dear nor have arguments that could be wrong.
        const nested = selectionOf(reading, name, record.fieldNodes)
          .values()
          .some(nodes => nodes.some(({ selectionSet, arguments: given }) => selectionSet ?? given?.length))
        if (nested) read.checkRecord(name, record)
      }
}
