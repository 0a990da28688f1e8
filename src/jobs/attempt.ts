import type { JobHelpers, Task } from 'graphile-worker'
import type { Pool } from 'pg'

import { jobSchema } from '../store/job-tables.ts'
import { runOn, type Run } from '../store/run.ts'

/** What a handler is told of the job besides its payload. */
export interface Attempt {
  /** The job's id, the same at each attempt. */
  readonly id: string
  /** From 1. */
  readonly attempt: number
  /** Whether the job is left as dead when this attempt fails. */
  readonly lastAttempt: boolean
  /** Aborted when the server ends and waits no longer. */
  readonly signal: AbortSignal
  /**
   * Ends the job within the transaction of its effect, as its last statement: both happen, once, or neither.
   * @throws JobTaken when the job was cancelled, replaced or given to another worker; the transaction must not commit then
   */
  readonly done: (run: Run) => Promise<void>
}

/**
 * Does a job. It is called at least once, and again after a failure or the end of its server. Its effect happens exactly
 * once when it happens in one transaction with `done`; without `done`, doing it twice must do no harm.
 */
export type JobHandler = (payload: unknown, attempt: Attempt) => Promise<void>

/** What became of one attempt: `failed` is tried again, `dead` is not, `returned` to the queue when the server ended. */
export type JobOutcome = 'done' | 'failed' | 'dead' | 'returned'

/** The job no longer belongs to the one that runs it. */
export class JobTaken extends Error {
  override readonly name = 'JobTaken'
}

/** Where attempts are told of. */
export interface AttemptSettings {
  /** Connections that give values as the driver does. */
  readonly pool: Pool
  readonly onFinished: (name: string, outcome: JobOutcome) => void
  readonly onError: (error: unknown) => void
}

/** How long a handler may take to end once its signal is aborted, in milliseconds. */
const lastWords = 1_000

type Held = JobHelpers['job']

/** A handler as graphile-worker runs it. */
export function taskOf(name: string, handler: JobHandler, { pool, onFinished, onError }: AttemptSettings): Task {
  return async (payload, { job, abortSignal }) => {
    const signal = abortSignal ?? new AbortController().signal
    const { id, attempts: attempt, max_attempts: most } = job
    const lastAttempt = attempt >= most
    try {
      const work = handler(payload, { id, attempt, lastAttempt, signal, done: run => end(run, job) })
      await Promise.race([work, patience(signal, work)])
      onFinished(name, 'done')
    } catch (error) {
      if (signal.aborted && (await giveBack(pool, job))) onFinished(name, 'returned')
      else if (error instanceof JobTaken) await clear(pool, job)
      else {
        onFinished(name, lastAttempt ? 'dead' : 'failed')
        const reason = error instanceof Error ? error.message : String(error)
        onError(new Error(`job ${name} ${id} failed, attempt ${attempt} of ${most}: ${reason}`, { cause: error }))
      }
      throw error
    }
  }
}

/** Rejects a while after the signal, unless the work has ended by then. */
function patience(signal: AbortSignal, work: Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => {
      const timer = setTimeout(() => reject(new Error('the server ends')), lastWords)
      const clear = (): void => clearTimeout(timer)
      work.then(clear, clear)
    }
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort, { once: true })
    const forget = (): void => signal.removeEventListener('abort', abort)
    work.then(forget, forget)
  })
}

/** Each attempt is known by its worker and its number: both change when the job is taken away and given again. */
const mine = 'id = $1 and locked_by = $2 and attempts = $3'
const keys = ({ id, locked_by: worker, attempts }: Held): unknown[] => [id, worker, attempts]

async function end(run: Run, job: Held): Promise<void> {
  const ended = await run(`delete from ${jobSchema}._private_jobs where ${mine} returning id`, keys(job))
  if (ended.length === 0) throw new JobTaken(`job ${job.id} was cancelled, replaced or taken over while it ran`)
}

/** Lets others run the job at once, as if this attempt had not been. */
async function giveBack(pool: Pool, job: Held): Promise<boolean> {
  const given = await runOn(pool)(
    `update ${jobSchema}._private_jobs set locked_at = null, locked_by = null, attempts = attempts - 1 where ${mine} returning id`,
    keys(job),
  )
  return given.length > 0
}

/** A job that was cancelled or replaced while it ran has lost its key and waits for nothing: it is removed. */
async function clear(pool: Pool, { id, locked_by: worker, key }: Held): Promise<void> {
  if (key === null) return
  const statement = `delete from ${jobSchema}._private_jobs where id = $1 and locked_by = $2 and key is null`
  await pool.query(statement, [id, worker])
}
