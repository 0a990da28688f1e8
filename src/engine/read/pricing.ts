import { GraphQLError, type FieldNode } from 'graphql'

import type { OperationRead } from './operation-read.ts'
import type { PriceTag } from '../../graph/operation.ts'
import { planRoots, rootSelection, type Plan } from '../plan/plan.ts'
import { resolvedPrice } from './resolved-price.ts'
import { checkPrice, highestPrice, prices } from '../plan/price.ts'

/** The plan of a query whose every root field is planned; null for all other operations. */
export function wholePlan(read: OperationRead): Plan | null {
  if (read.asked.operation.operation !== 'query') return null
  const { roots } = read.model
  return read.plan('whole', () => {
    const planning = read.planning()
    const fields = rootSelection(planning, read.asked.operation)
    for (const [node] of fields.values()) if (!roots.has(node?.name.value ?? '')) return null
    return planRoots(planning, fields, roots)
  })
}

/**
 * What the operation costs, told before it runs.
 *
 * @param whole its plan, when one statement answers it
 * @throws GraphQLError `COST_EXCEEDED` when it is too dear, `BAD_USER_INPUT` for arguments that mean nothing
 */
export function priceTag(read: OperationRead, whole: Plan | null): PriceTag {
  const points = whole === null ? inParts(read) : whole.price(read.bound)
  checkPrice(points)
  return { points, limit: highestPrice }
}

/** Root fields that are not answered together are priced one by one. What a command reads back is priced when it reads. */
function inParts(read: OperationRead): number {
  const { operation } = read.asked
  const root = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[operation.operation]
  let points = 0
  for (const [key, nodes] of rootSelection(read.planning(), operation, root)) {
    if (operation.operation !== 'query') points += prices[operation.operation]
    else if (nodes[0]?.name.value.startsWith('__')) points += prices.introspection
    else if (read.model.roots.has(nodes[0]?.name.value ?? '')) points += priceOfRoot(read, key, nodes)
    else points += resolvedPrice(read.model.schema, read.asked, nodes)
  }
  return points
}

/** A root field with bad input costs nothing more: it says so when it runs, beside the others. */
function priceOfRoot(read: OperationRead, key: string, nodes: readonly FieldNode[]): number {
  try {
    return read.rootPlan(key, nodes).price(read.bound)
  } catch (error) {
    if (error instanceof GraphQLError) return prices.root
    throw error
  }
}
