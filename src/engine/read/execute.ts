import {
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type OperationDefinitionNode,
} from 'graphql'

import { OperationRead, settled } from './operation-read.ts'
import type { ReadModel } from './read-model.ts'
import { keyReused, submissionOf, unsupportedKey, type Submission } from '../../graph/idempotency.ts'
import { PassedData, type Answer, type Operation } from '../../graph/operation.ts'
import { mayPreview, mayWrite } from '../../access/policy.ts'
import { identityKey } from '../plan/record.ts'
import { rootSelection, type Plan } from '../plan/plan.ts'
import type { Within } from '../commands/once.ts'
import type { DroppedPart } from '../commands/parse/parsed.ts'
import type { ReleaseRead } from '../plan/released.ts'
import { queryOn, readRelease } from '../releases/preview.ts'
import { priceTag, wholePlan } from './pricing.ts'

/** What resolvers of mutations and subscriptions get as their context. */
export interface GraphContext {
  readonly operation: Operation
  readonly read: OperationRead
  /** What was submitted, of a mutation under an idempotency key. */
  readonly submission?: Submission
  /** The transaction in which a field of such a mutation works and reads its answer. */
  readonly within?: Within
  /** Where mutations note what they left out of rich texts. */
  readonly dropped: DroppedPart[]
}

function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const all = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const found = name ? all.find(definition => definition.name?.value === name) : all.length === 1 ? all[0] : undefined
  if (!found)
    throw new GraphQLError(
      name
        ? `The document has no operation ${JSON.stringify(name)}.`
        : 'The document has several operations; say which with operationName.',
      { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
    )
  return found
}

const badInput = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { code: 'BAD_USER_INPUT', ...error.extensions },
  })

/** Coerces the variables and opens the reads of an operation; bad input is an answer. */
export function openOperation(
  model: ReadModel,
  asked: Operation,
  depth: number | undefined,
  release: ReleaseRead | null = null,
): OperationRead | Answer {
  try {
    const operation = operationOf(asked.document, asked.operationName)
    const { coerced, errors } = getVariableValues(model.schema, operation.variableDefinitions ?? [], asked.variables, {
      maxErrors: 20,
    })
    if (errors) return { errors: errors.map(badInput) }
    if (operation.variableDefinitions?.some(({ variable }) => variable.name.value === '__proto__'))
      throw new GraphQLError('No variable can have this name: it would be left out.', {
        extensions: { code: 'BAD_USER_INPUT' },
      })
    // Without a prototype, so that a variable that was not sent is not found there.
    const variables: Record<string, unknown> = Object.assign(Object.create(null), coerced)
    return new OperationRead(
      model,
      { document: asked.document, operation, variables, viewer: asked.viewer, signal: asked.signal, release },
      release ? 'release' : asked.preview === true && mayPreview(asked.viewer) ? 'preview' : 'published',
      depth,
    )
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

/** A value that the object has of its own: keys are the client's, and `constructor` is one like any other. */
const ownValue = (source: object, key: string | number): unknown =>
  Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined

/** What a resolver that nobody wrote does: read what the plan brought, else let the loader read it. */
export const resolveField: GraphQLFieldResolver<unknown, GraphContext> = (source, _args, context, info) => {
  if (source === undefined && info.parentType === info.schema.getQueryType()) return context.read.root(info)
  if (typeof source !== 'object' || source === null) return undefined
  const known = ownValue(source, info.path.key)
  if (known !== undefined) return known
  if (!(identityKey in source)) return ownValue(source, info.fieldName)
  return context.read.field({ ...source }, info)
}

const noRelease = (): GraphQLError =>
  new GraphQLError(
    'No release has this id. Send `amity-preview: Release_…` with the id of one of your organisations.',
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  )

/** Answers a query from one planned statement, passed through as PostgreSQL wrote it. */
async function planned(model: ReadModel, read: OperationRead, plan: Plan): Promise<Answer> {
  const { json, position } = await model.database.run(plan, read.bound, read.asked.signal)
  const { json: data, identities } = settled(plan, json)
  read.note(plan, read.bound, position, identities)
  return withDependencies({ data: new PassedData(data) }, read)
}

/** Answers a query or mutation. `depth` bounds how many relations one statement takes; below it DataLoader reads. */
export async function executeOperation(model: ReadModel, asked: Operation, depth?: number): Promise<Answer> {
  const release = asked.release === undefined ? null : await readRelease(queryOn(model.database.pool), model, asked)
  if (release === 'unknown') return { errors: [noRelease()] }
  const read = openOperation(model, asked, depth, release)
  if (!(read instanceof OperationRead)) return read
  try {
    const plan = depth === undefined ? wholePlan(read) : null
    const submission = submitted(read, asked)
    await asked.pay?.(priceTag(read, plan))
    if (plan) return await planned(model, read, plan)
    const contextValue: GraphContext = { operation: asked, read, dropped: [], ...(submission ? { submission } : {}) }
    const result = await execute({
      schema: model.schema,
      document: asked.document,
      contextValue,
      variableValues: asked.variables,
      operationName: asked.operationName ?? null,
      fieldResolver: resolveField,
    })
    if (submission && isReused(result)) return { errors: result.errors ?? [] }
    const { dropped } = contextValue
    const answer = answerOf(result)
    return withDependencies(dropped.length > 0 ? { ...answer, extensions: { dropped } } : answer, read)
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  } finally {
    await read.close()
  }
}

/** Charges an operation without running it. Why it cannot run is an answer; null where it can. */
export async function chargeOperation(model: ReadModel, asked: Operation): Promise<Answer | null> {
  const read = openOperation(model, asked, undefined)
  if (!(read instanceof OperationRead)) return read
  try {
    await asked.pay?.(priceTag(read, wholePlan(read)))
    return null
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  } finally {
    await read.close()
  }
}

/** What a mutation submits under its key; null without one, and for those who may not write and are told so first. @throws GraphQLError for fields that take no key */
function submitted(read: OperationRead, asked: Operation): Submission | null {
  const { operation } = read.asked
  if (asked.idempotencyKey == null || operation.operation !== 'mutation' || !mayWrite(asked.viewer)) return null
  const known = read.model.schema.getMutationType()?.getFields() ?? {}
  for (const [node] of rootSelection(read.planning(), operation, 'Mutation').values()) {
    const name = node?.name.value ?? ''
    if (!name.startsWith('__') && known[name]?.extensions['idempotent'] !== true) throw unsupportedKey(name)
  }
  return submissionOf(asked, asked.idempotencyKey)
}

/** Whether the key was refused: then the operation as a whole is. */
const isReused = ({ data, errors }: ExecutionResult): boolean =>
  data === null && errors?.some(({ extensions }) => extensions['code'] === keyReused) === true

/** What was noted becomes sets and keys only where somebody asks. */
export const withDependencies = (answer: Answer, read: OperationRead): Answer =>
  Object.defineProperty(answer, 'dependencies', {
    get: () => read.dependencies(),
    // Whoever spreads an answer on its way does not ask.
    enumerable: false,
    configurable: true,
  })

/** What GraphQL's own execution answered. */
export const answerOf = ({ data, errors }: ExecutionResult): Answer => ({
  data: data ?? null,
  ...(errors ? { errors } : {}),
})
