import { mayWrite } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { WriteLimits } from '../../changes/write.ts'
import type { RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { notAllowed } from './facts.ts'
import type { ContentDoor, Transaction } from './transaction.ts'
import type { DroppedPart, Path } from './parse/parsed.ts'
import { problemOf, Refusal } from './refusal.ts'

/** Who commands, and when. */
export interface CommandContext {
  readonly viewer: Viewer
  readonly now: Date
  /** The request that asked for it, for the log. */
  readonly requestId?: string | null
  /** Breaks it off when it is aborted before the commit. */
  readonly signal?: AbortSignal | undefined
}

/** A record and the version that it has after the command. */
export interface Saved {
  readonly id: RecordId
  readonly version: number
  /** What has no place in the rich texts that were sent, and was left out. */
  readonly dropped?: readonly DroppedPart[]
}

/** Who acts within a transaction, and when. */
export type Acting = Omit<CommandContext, 'signal'>

/** What a command does with one record, within a transaction that somebody opened. */
export type Step<A> = (transaction: Transaction, type: ContentType, asked: A & Acting) => Promise<Result<Saved>>

/** A command that every content type has. Called, it runs in a transaction of its own. */
export interface RecordCommand<A> {
  (door: ContentDoor, type: ContentType, asked: A & CommandContext): Promise<Result<Saved>>
  /** The name of the mutation, and of the intent in the log. */
  readonly intent: (type: ContentType) => string
  /** Where its input stands among the arguments; null for commands without one. */
  readonly path: Path | null
  readonly step: Step<A>
}

/** Makes a command of what it does with one record; a verb goes before the type's name. */
export function recordCommand<A>(
  verb: string | RecordCommand<A>['intent'],
  path: Path | null,
  step: Step<A>,
): RecordCommand<A> {
  const intent = typeof verb === 'string' ? ({ name }: ContentType): string => `${verb}${name}` : verb
  const run = (door: ContentDoor, type: ContentType, asked: A & CommandContext): Promise<Result<Saved>> =>
    command(door, { ...contextOf(asked), type, intent: intent(type), path }, transaction =>
      step(transaction, type, asked),
    )
  return Object.assign(run, { intent, path, step })
}

const contextOf = ({ viewer, now, requestId = null, signal }: CommandContext): CommandContext => ({
  viewer,
  now,
  requestId,
  signal,
})

/** What a command is about. */
export interface CommandSubject extends CommandContext {
  /** Its content type, null where it is about several. */
  readonly type: ContentType | null
  /** The release that goes live with it. */
  readonly releaseId?: string | null
  /** The mutation's name, which the log keeps. */
  readonly intent: string
  /** Where the input stands among the arguments, for problems that the database finds; null for commands without one. */
  readonly path: Path | null
  /** Limits of the transaction where they are not the usual ones. */
  readonly limits?: WriteLimits
}

/**
 * Runs a command in one transaction of the write door. Problems undo everything; so does an error of the database,
 * which becomes a problem where commands expect it and is thrown where it is a bug.
 */
export async function command<T>(
  door: ContentDoor,
  { type, intent, path, limits, ...context }: CommandSubject,
  work: (transaction: Transaction) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!mayWrite(context.viewer)) return fail(notAllowed())
  try {
    return await door.write(
      { ...context, intent },
      async transaction => {
        const result = await work(transaction)
        if (!result.ok) throw new Refusal(result.problems)
        return succeed(result.value)
      },
      limits,
    )
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: error.problems }
    const problem: Problem | null = type && problemOf(error, door.model, type, path)
    if (problem) return fail(problem)
    throw error
  }
}
