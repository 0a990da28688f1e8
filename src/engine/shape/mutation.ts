import { Ctx, Extensions, Info, Mutation, type ClassType } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'

import { addArgument, type ArgumentShape } from './classes.ts'
import type { Submission } from '../../graph/idempotency.ts'
import type { Result } from '../../kernel/problem.ts'
import type { Acting, Saved } from '../commands/command.ts'
import type { Path } from '../commands/parse/parsed.ts'
import type { Transaction } from '../commands/transaction.ts'
import type { ContentType, Model } from '../model/model.ts'
import type { Plan } from '../plan/plan.ts'
import type { Bound } from '../plan/slots.ts'
import type { GraphContext } from '../read/execute.ts'
import { OperationRead } from '../read/operation-read.ts'

/** What a mutation is about, for the log and for problems that the database finds. */
export interface Commanding {
  readonly context: GraphContext
  readonly type: ContentType
  readonly intent: string
  readonly path: Path | null
}

/** The write door behind the mutations of content types. */
export interface ContentCommands {
  /** Does the work in one transaction, for whoever asks. */
  run<T>(
    subject: Commanding,
    work: (transaction: Transaction, acting: Acting) => Promise<Result<T>>,
  ): Promise<Result<T>>
  /**
   * Does the work of a field that was submitted under an idempotency key, once, in one transaction that `run` and
   * `answering` join by the context of the work. Its answer is kept as JSON. Left out where nothing runs.
   */
  readonly once?: (field: SubmittedTo, work: (context: GraphContext) => Promise<unknown>) => Promise<unknown>
}

/** A field that was submitted under an idempotency key. */
export interface SubmittedTo {
  readonly context: GraphContext
  readonly submission: Submission
  readonly info: GraphQLResolveInfo
}

/** In the extensions of every mutation that may come under an idempotency key: its work and its answer go through the context's transaction. */
export const idempotent = { idempotent: true } as const

/** A call of a mutation: its arguments, and the language of the texts and of the answer. */
export interface Call {
  readonly args: Readonly<Record<string, unknown>>
  readonly context: GraphContext
  readonly locale: string
  readonly info: GraphQLResolveInfo
}

/** A field of the graph that changes something. */
export interface MutationShape {
  readonly name: string
  readonly description: string
  readonly arguments: readonly ArgumentShape[]
  readonly result: symbol
  readonly answer: (call: Call) => Promise<unknown>
}

/** Adds a mutation to a resolver class. */
export function addMutation(
  to: ClassType,
  model: Model,
  { name, description, arguments: args, result, answer }: MutationShape,
): void {
  const source = model.locales[0] ?? ''
  const value = async (...given: unknown[]): Promise<unknown> => {
    const named = Object.fromEntries(args.map((argument, at) => [argument.name, given[at]]))
    const [context, info] = given.slice(args.length)
    if (!isContext(context) || !isInfo(info)) throw new Error(`${name} was called without its context`)
    const locale = typeof named['locale'] === 'string' ? named['locale'] : source
    return answer({ args: named, context, locale, info })
  }
  const method = { value, configurable: true, writable: true }
  Object.defineProperty(to.prototype, name, method)
  Mutation(() => result, { name, description })(to.prototype, name, method)
  Extensions(idempotent)(to.prototype, name, method)
  args.forEach((argument, at) => addArgument(to.prototype, name, at, argument))
  Ctx()(to.prototype, name, args.length)
  Info()(to.prototype, name, args.length + 1)
}

const isContext = (value: unknown): value is GraphContext =>
  typeof value === 'object' && value !== null && 'operation' in value && 'read' in value
const isInfo = (value: unknown): value is GraphQLResolveInfo =>
  typeof value === 'object' && value !== null && 'fieldNodes' in value

/** Tells in the answer what a command left out of rich texts; `at` is the place of its record among those sent. */
export function noteDropped({ context, info }: Call, { dropped = [] }: Saved, at: Path = []): void {
  context.dropped.push(...dropped.map(part => ({ ...part, path: [String(info.path.key), ...at, ...part.path] })))
}

/**
 * Does something with the read of a command's answer: as editors see it, in a snapshot of its own, or in the transaction
 * of a submission.
 * @param alone whether one statement reads the whole answer
 */
export async function answering<T>(
  { context, locale, info }: Call,
  work: (read: OperationRead) => Promise<T>,
  alone = false,
): Promise<T> {
  const { model, asked } = context.read
  const each = (plan: Plan, bound: Bound) => model.database.run(plan, bound, asked.signal)
  const read = new OperationRead(
    model,
    { ...asked, within: context.within?.query, ...(alone ? { each } : {}) },
    'preview',
  )
  read.scope(String(info.path.key), locale)
  try {
    return await work(read)
  } finally {
    await read.close()
  }
}
