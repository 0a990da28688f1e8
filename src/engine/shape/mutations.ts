import { Ctx, ID, Info, Int, Mutation, Resolver, type ClassType } from 'type-graphql'
import { GraphQLError, type GraphQLResolveInfo } from 'graphql'

import { addArgument, type ArgumentShape } from './classes.ts'
import { recordInput } from './inputs.ts'
import { deletionUnion, problemValue, resultUnion } from './results.ts'
import type { Shapes } from './shapes.ts'
import { DateTimeScalar } from '../../graph/scalars.ts'
import { globalId, readGlobalId, type RecordId } from '../../kernel/ids.ts'
import type { DroppedPart } from '../commands/parse/parsed.ts'
import type { Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import type { GraphContext } from '../read/execute.ts'
import { OperationRead } from '../read/operation-read.ts'

/** The record that a command wrote, and what it left out of rich texts. */
interface Done {
  readonly id: RecordId
  readonly dropped?: readonly DroppedPart[]
}

/** The commands that stand behind the mutations of every content type. */
export interface ContentCommands {
  create(type: ContentType, asked: { context: GraphContext; locale: string; input: unknown }): Promise<Result<Done>>
  update(
    type: ContentType,
    asked: { context: GraphContext; id: RecordId; expectedVersion: number; locale: string; input: unknown },
  ): Promise<Result<Done>>
  publish(
    type: ContentType,
    asked: { context: GraphContext; id: RecordId; expectedVersion: number | null; publishedAt: string | null },
  ): Promise<Result<{ id: RecordId }>>
  unpublish(
    type: ContentType,
    asked: { context: GraphContext; id: RecordId; expectedVersion: number | null },
  ): Promise<Result<{ id: RecordId }>>
  delete(
    type: ContentType,
    asked: { context: GraphContext; id: RecordId; expectedVersion: number | null },
  ): Promise<Result<{ id: RecordId }>>
}

interface Call {
  readonly args: Readonly<Record<string, unknown>>
  readonly context: GraphContext
  readonly locale: string
}

type Run = (call: Call) => Promise<Result<Done>>

/** The read of a command's answer: as editors see it, in a snapshot of its own. */
function answering({ context, locale }: Call, info: GraphQLResolveInfo): OperationRead {
  const read = new OperationRead(context.read.model, context.read.asked, 'preview')
  read.scope(String(info.path.key), locale)
  return read
}

/** Runs a command and reads the record behind it. */
async function saved(type: ContentType, run: Run, call: Call, info: GraphQLResolveInfo): Promise<unknown> {
  const read = answering(call, info)
  try {
    read.checkRecord(type.name, info)
    const done = await run(call)
    if (done.ok && done.value.dropped)
      call.context.dropped.push(
        ...done.value.dropped.map(part => ({ ...part, path: [String(info.path.key), ...part.path] })),
      )
    return done.ok ? await read.record(type.name, done.value.id, info) : problemValue(done.problems)
  } finally {
    await read.close()
  }
}

interface Command {
  readonly name: string
  readonly description: string
  readonly arguments: readonly ArgumentShape[]
  readonly result: symbol
  readonly answer: (call: Call, info: GraphQLResolveInfo) => Promise<unknown>
}

function addMutation(
  shapes: Shapes,
  to: ClassType,
  { name, description, arguments: args, result, answer }: Command,
): void {
  const source = shapes.model.locales[0] ?? ''
  const value = async (...given: unknown[]): Promise<unknown> => {
    const named = Object.fromEntries(args.map((argument, at) => [argument.name, given[at]]))
    const [context, info] = given.slice(args.length)
    if (!isContext(context) || !isInfo(info)) throw new Error(`${name} was called without its context`)
    return answer(
      { args: named, context, locale: typeof named['locale'] === 'string' ? named['locale'] : source },
      info,
    )
  }
  const method = { value, configurable: true, writable: true }
  Object.defineProperty(to.prototype, name, method)
  Mutation(() => result, { name, description })(to.prototype, name, method)
  args.forEach((argument, at) => addArgument(to.prototype, name, at, argument))
  Ctx()(to.prototype, name, args.length)
  Info()(to.prototype, name, args.length + 1)
}

const isContext = (value: unknown): value is GraphContext =>
  typeof value === 'object' && value !== null && 'operation' in value && 'read' in value
const isInfo = (value: unknown): value is GraphQLResolveInfo =>
  typeof value === 'object' && value !== null && 'fieldNodes' in value

function idOf(type: ContentType, value: unknown): RecordId {
  const read = typeof value === 'string' ? readGlobalId(value) : null
  if (!read || read.typeName !== type.name)
    throw new GraphQLError(`This is not an id of a ${type.name}. Send an id as the graph gave it.`, {
      extensions: { code: 'BAD_USER_INPUT', argument: ['id'] },
    })
  return read.id
}

const versionOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function addTypeMutations(
  shapes: Shapes,
  to: ClassType,
  type: ContentType,
  commands: ContentCommands,
  deletion: symbol,
): void {
  const result = resultUnion(shapes, type)
  const id: ArgumentShape = { name: 'id', type: () => ID, description: 'The record.', required: true }
  const version: ArgumentShape = {
    name: 'expectedVersion',
    type: () => Int,
    description: 'The version that was read; another one is a VersionConflict.',
  }
  const locale: ArgumentShape = {
    name: 'locale',
    type: () => shapes.locale,
    description: `Language of the texts in the input, and of the answer; ${shapes.model.locales[0]} when not given.`,
  }
  const input: ArgumentShape = {
    name: 'input',
    type: () => recordInput(shapes, type),
    description: 'The values.',
    required: true,
  }
  const add = (name: string, description: string, args: readonly ArgumentShape[], run: Run): void =>
    addMutation(shapes, to, {
      name,
      description,
      arguments: args,
      result,
      answer: (call, info) => saved(type, run, call, info),
    })
  add(
    `create${type.name}`,
    `Makes a ${type.name} as a draft.`,
    [locale, input],
    ({ args, context, locale: language }) => commands.create(type, { context, locale: language, input: args['input'] }),
  )
  add(
    `update${type.name}`,
    `Changes a ${type.name}; what is public stays as it is until it is published.`,
    [id, { ...version, required: true }, locale, input],
    ({ args, context, locale: language }) =>
      commands.update(type, {
        context,
        id: idOf(type, args['id']),
        expectedVersion: versionOf(args['expectedVersion']) ?? 0,
        locale: language,
        input: args['input'],
      }),
  )
  add(
    `publish${type.name}`,
    `Makes the working state of a ${type.name} public, in all languages.`,
    [
      id,
      version,
      {
        name: 'publishedAt',
        type: () => DateTimeScalar,
        description: 'When it first became public, for content from elsewhere; now when not given.',
      },
      locale,
    ],
    ({ args, context }) =>
      commands.publish(type, {
        context,
        id: idOf(type, args['id']),
        expectedVersion: versionOf(args['expectedVersion']),
        publishedAt: typeof args['publishedAt'] === 'string' ? args['publishedAt'] : null,
      }),
  )
  add(
    `unpublish${type.name}`,
    `Takes a ${type.name} back from the public; it stays as a draft.`,
    [id, version, locale],
    ({ args, context }) =>
      commands.unpublish(type, {
        context,
        id: idOf(type, args['id']),
        expectedVersion: versionOf(args['expectedVersion']),
      }),
  )
  addMutation(shapes, to, {
    name: `delete${type.name}`,
    description: `Deletes a ${type.name}; refused while other records point at it.`,
    arguments: [id, version],
    result: deletion,
    answer: async ({ args, context }) => {
      const done = await commands.delete(type, {
        context,
        id: idOf(type, args['id']),
        expectedVersion: versionOf(args['expectedVersion']),
      })
      return done.ok ? { __typename: 'Deleted', id: globalId(type.name, done.value.id) } : problemValue(done.problems)
    },
  })
}

/** The resolver class with the commands of every content type. */
export function mutationResolver(shapes: Shapes, commands: ContentCommands): ClassType {
  const made = class Mutations {}
  Resolver()(made)
  const deletion = deletionUnion()
  for (const type of shapes.model.types.values()) addTypeMutations(shapes, made, type, commands, deletion)
  return made
}
