import {
  getNamedType,
  getArgumentValues,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'

import type { OperationToRead } from './operation-read.ts'
import { fragmentsOf } from '../plan/plan.ts'
import { pageSize } from '../plan/connection.ts'
import { prices } from '../plan/price.ts'

/** Where fields with resolvers of their own say what they cost: `@Extensions({ price })`, in points. */
function ownPrice({ extensions }: GraphQLField<unknown, unknown>): number {
  const price = extensions['price']
  return typeof price === 'number' ? price : 0
}

/** How many nodes a field may answer: its page, where it takes `first`. */
function pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode, asked: OperationToRead): number {
  if (!field.args.some(({ name }) => name === 'first')) return 1
  try {
    const { first } = getArgumentValues(field, node, asked.variables)
    return typeof first === 'number' && first > 0 ? Math.min(first, pageSize.most) : pageSize.usual
  } catch {
    // Bad input says so when the field is resolved, and costs nothing more.
    return 1
  }
}

/**
 * What a root field costs that resolvers answer: its own price, and for each node of its page those of the fields below.
 * Fragments and skipped fields count, whether they apply or not.
 */
export function resolvedPrice(schema: GraphQLSchema, asked: OperationToRead, nodes: readonly FieldNode[]): number {
  const fragments = fragmentsOf(asked.document.definitions)
  const inside = (parent: GraphQLObjectType, { selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + priced(parent, selection)
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      return fragment ? sum + inside(parent, fragment.selectionSet) : sum
    }, 0)
  const priced = (parent: GraphQLObjectType, node: FieldNode): number => {
    const field = parent.getFields()[node.name.value]
    if (!field) return 0
    const type = getNamedType(field.type)
    const below = node.selectionSet && isObjectType(type) ? inside(type, node.selectionSet) : 0
    return ownPrice(field) + pageOf(field, node, asked) * below
  }
  const query = schema.getQueryType()
  const own = query?.getFields()[nodes[0]?.name.value ?? '']
  if (!query || !own) return 0
  const stated = typeof own.extensions['price'] === 'number' ? 0 : prices.administration
  return stated + nodes.reduce((sum, node) => sum + priced(query, node), 0)
}
