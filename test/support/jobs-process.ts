/**
 * A process that works on the job queue until it is told to end: by SIGTERM cleanly, by SIGKILL not at all. Its first
 * argument is the address of the database; there must be tables `effects (job text, worker text)` and
 * `begun (job text, worker text)`. Prints a line when it has started.
 */
import { Pool } from 'pg'

import type { JobHandler } from '../../src/jobs/attempt.ts'
import { startJobs } from '../../src/jobs/jobs.ts'
import { runOn } from '../../src/store/run.ts'
import { inTransaction } from '../../src/store/transaction.ts'

const [, , url = '', worker = ''] = process.argv
const pool = new Pool({ connectionString: url })
pool.on('error', () => {})

const jobOf = (payload: unknown): string => String(Object(payload).job)

/** Leaves one row by the transaction that ends the job. */
const count: JobHandler = (payload, { done }) =>
  inTransaction(pool, async client => {
    await client.query('insert into effects values ($1, $2)', [jobOf(payload), worker])
    await done(runOn(client))
  })

/** Stays in the midst of its transaction for ever where it is told to. */
const linger: JobHandler = async (payload, attempt) => {
  await pool.query('insert into begun values ($1, $2)', [jobOf(payload), worker])
  if (worker === Object(payload).stuck)
    await inTransaction(pool, async client => {
      await client.query('insert into effects values ($1, $2)', [jobOf(payload), worker])
      await new Promise(() => {})
    })
  await count(payload, attempt)
}

const jobs = await startJobs({
  url,
  handlers: new Map([
    ['count', count],
    ['linger', linger],
  ]),
  onError: error => console.error(error),
})
process.once('SIGTERM', () => void jobs.stop().then(() => pool.end()))
console.log('working')
