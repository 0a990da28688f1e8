import { jobSchema } from '../store/job-tables.ts'
import type { Run } from '../store/run.ts'

/** Plain values by their names. */
export type Values = Readonly<Record<string, unknown>>

/** Work to be done once, later, by whichever node comes first. */
export interface Job {
  /** Which handler does it; at most 128 characters. */
  readonly name: string
  /**
   * Plain values that JSON can hold; the handler judges them. A list joins that of the job that waits under the key, and
   * waits with it, in place of taking its place.
   */
  readonly payload: Values | readonly Values[]
  /** Not before this instant, on the clock of the database; at once when it is left out or past. */
  readonly runAt?: Date
  /** At most one job waits under a key: this one takes the place of one that waits, and undoes one that runs. At most 512 characters. */
  readonly key?: string
  /** How often it is tried before it is left as dead; 10, over about four hours, when left out. */
  readonly attempts?: number
}

/**
 * Puts a job into the queue by one statement of the caller's transaction: the job is there if the transaction commits,
 * and never was if it does not.
 */
export async function enqueue(run: Run, { name, payload, runAt, key, attempts = 10 }: Job): Promise<void> {
  await run(
    `select from ${jobSchema}.add_job($1, payload => $2::json, run_at => $3, max_attempts => $4::int, job_key => $5, job_key_mode => $6)`,
    [
      name,
      JSON.stringify(payload),
      runAt ?? null,
      attempts,
      key ?? null,
      Array.isArray(payload) ? 'preserve_run_at' : 'replace',
    ],
  )
}

/**
 * Takes back the job of a key, when the transaction commits. One that runs just then may no longer commit its effect, if
 * it ends by `done`, and is not tried again. There need be none.
 */
export async function cancelJob(run: Run, key: string): Promise<void> {
  await run(`select from ${jobSchema}.remove_job($1)`, [key])
}

/** A job that failed at its last attempt. It stays until somebody tries it again or removes it. */
export interface DeadJob {
  readonly id: string
  readonly name: string
  readonly attempts: number
  /** What went wrong last; null when each attempt ended with its server. */
  readonly error: string | null
  readonly madeAt: Date
}

/** The oldest dead jobs first. */
export async function deadJobs(run: Run, first = 100): Promise<readonly DeadJob[]> {
  const rows = await run(
    `select id::text, task_identifier as name, attempts::int, last_error as error, (extract(epoch from created_at) * 1000)::float8 as made
     from ${jobSchema}.jobs where attempts >= max_attempts and locked_at is null order by jobs.id limit $1`,
    [first],
  )
  return rows.map(row => {
    const { id, name, attempts, error, made }: Partial<Record<string, unknown>> = { ...row }
    return {
      id: String(id),
      name: String(name),
      attempts: Number(attempts),
      error: error === null ? null : String(error),
      madeAt: new Date(Number(made)),
    }
  })
}
