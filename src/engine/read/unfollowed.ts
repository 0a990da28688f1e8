import { Kind, type SelectionSetNode } from 'graphql'

import { chosenOperation } from '../../graph/documents.ts'
import type { Operation } from '../../graph/operation.ts'
import { fragmentsOf } from '../plan/plan.ts'
import type { ReadModel } from './read-model.ts'

/** A field at the root of a query that no plan reads, so that nobody knows when its answer is another; null where there is none. */
export function unfollowedField({ roots }: ReadModel, { document, operationName }: Operation): string | null {
  const operation = chosenOperation(document, operationName)
  if (!('selectionSet' in operation)) return null
  const fragments = fragmentsOf(document.definitions)
  const found = ({ selections }: SelectionSetNode): string | null => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        const inside = fragment ? found(fragment.selectionSet) : null
        if (inside !== null) return inside
      } else if (!roots.has(selection.name.value) && !selection.name.value.startsWith('__')) return selection.name.value
    }
    return null
  }
  return found(operation.selectionSet)
}
