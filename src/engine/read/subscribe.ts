import { execute, GraphQLError, type FieldNode, type GraphQLFieldResolver } from 'graphql'

import { OperationRead, type OperationToRead } from './operation-read.ts'
import { answerOf, openOperation, resolveField, withDependencies, type GraphContext } from './execute.ts'
import { priceTag } from './pricing.ts'
import type { ReadModel } from './read-model.ts'
import type { Answer, Operation } from '../../graph/operation.ts'
import { rootSelection } from '../plan/plan.ts'

/** A subscription that may begin. */
export interface OpenSubscription {
  readonly read: OperationRead
  /** Its one root field, and under which key it is answered. */
  readonly key: string
  readonly node: FieldNode
}

/** Coerces the variables of a subscription and charges for it; why it cannot begin is an answer. */
export async function openSubscription(model: ReadModel, asked: Operation): Promise<OpenSubscription | Answer> {
  const read = openOperation(model, asked, undefined)
  if (!(read instanceof OperationRead)) return read
  try {
    await asked.pay?.(priceTag(read, null))
    const [[key, [node]] = ['', []]] = rootSelection(read.planning(), read.asked.operation, 'Subscription')
    if (!node) throw new GraphQLError('This subscription asks for nothing.')
    return { read, key, node }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  } finally {
    await read.close()
  }
}

/**
 * Answers one event, with loaders and a snapshot of its own, which end with the answer.
 * @param each runs its statements in place of the snapshot
 */
export async function answerEvent(
  model: ReadModel,
  { asked, stage }: OperationRead,
  operation: Operation,
  event: object,
  each?: OperationToRead['each'],
): Promise<Answer> {
  const read = new OperationRead(model, { ...asked, ...(each ? { each } : {}) }, stage)
  const fieldResolver: GraphQLFieldResolver<unknown, GraphContext> = resolveField
  try {
    const result = await execute({
      schema: model.schema,
      document: operation.document,
      variableValues: operation.variables,
      operationName: operation.operationName ?? null,
      rootValue: event,
      contextValue: { operation, read, dropped: [] } satisfies GraphContext,
      fieldResolver,
    })
    return withDependencies(answerOf(result), read)
  } finally {
    await read.close()
  }
}
