import { setTimeout as delay } from 'node:timers/promises'

import { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { connected } from '../store/embedded/bootstrap.ts'
import { runOn, type Run } from '../store/run.ts'
import { inTransaction } from '../store/transaction.ts'
import type { JobHandler } from './attempt.ts'
import { startJobs, type Jobs, type JobSettings } from './jobs.ts'
import { cancelJob, deadJobs, enqueue } from './queue.ts'

let database: TestDatabase
let pool: Pool
let run: Run
let running: Jobs[] = []
let told: string[] = []
let outcomes: string[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  await connected(database.ownerUrl, client => client.query('create table effects (job text)'))
  pool = new Pool({ connectionString: database.serverUrl })
  pool.on('error', () => {})
  run = runOn(pool)
})
beforeEach(async () => {
  told = []
  outcomes = []
  await pool.query('delete from effects; delete from amity_jobs._private_jobs')
})
afterEach(async () => {
  await Promise.all(running.map(jobs => jobs.stop()))
  running = []
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const start = async (handlers: Record<string, JobHandler>, settings: Partial<JobSettings> = {}): Promise<Jobs> => {
  const jobs = await startJobs({
    url: database.serverUrl,
    handlers: new Map(Object.entries(handlers)),
    onError: error => void told.push(String(error)),
    onFinished: (name, outcome) => void outcomes.push(`${name} ${outcome}`),
    pollEvery: 50,
    releaseEvery: 100,
    ...settings,
  })
  running.push(jobs)
  return jobs
}
const effects = async (): Promise<unknown[]> => (await pool.query('select job from effects')).rows.map(row => row.job)
const waiting = async (): Promise<number> =>
  Number((await pool.query('select count(*) from amity_jobs.jobs')).rows[0].count)
const effect: JobHandler = (payload, { done }) =>
  inTransaction(pool, async client => {
    await client.query('insert into effects values ($1)', [Object(payload).job])
    await done(runOn(client))
  })
/** A handler that waits in its midst until it is let go. */
function held() {
  const begun = Promise.withResolvers<void>()
  const free = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<unknown>()
  const handler: JobHandler = async (payload, attempt) => {
    begun.resolve()
    await free.promise
    await effect(payload, attempt).then(
      () => ended.resolve('done'),
      (error: unknown) => (ended.resolve(error), Promise.reject(error)),
    )
  }
  return { begun: begun.promise, letGo: free.resolve, ended: ended.promise, handler }
}

describe('a job', () => {
  it('takes the place of the one that waits under its key, and can be taken back', async () => {
    const runAt = new Date(Date.now() + 3_600_000)
    await enqueue(run, { name: 'effect', payload: { job: 'first' }, key: 'one', runAt })
    await enqueue(run, { name: 'effect', payload: { job: 'other' }, key: 'two', runAt })
    await enqueue(run, { name: 'effect', payload: { job: 'second' }, key: 'one' })
    await cancelJob(run, 'two')
    await cancelJob(run, 'none')
    await start({ effect })
    await expect.poll(waiting).toBe(0)
    expect(await effects()).toEqual(['second'])
    expect(outcomes).toEqual(['effect done'])
  })

  it('that is taken back while it runs has no effect and is not tried again', async () => {
    const { handler, begun, letGo, ended } = held()
    await start({ effect: handler })
    await enqueue(run, { name: 'effect', payload: { job: 'late' }, key: 'one' })
    await begun
    await cancelJob(run, 'one')
    letGo()
    expect(await ended).toMatchObject({ name: 'JobTaken' })
    await expect.poll(waiting).toBe(0)
    expect(await effects()).toEqual([])
    expect(told).toEqual([])
  })

  it('that is replaced while it runs leaves the effect to the new one', async () => {
    const { handler, begun, letGo } = held()
    await start({ effect: handler })
    await enqueue(run, { name: 'effect', payload: { job: 'old' }, key: 'one' })
    await begun
    await enqueue(run, { name: 'effect', payload: { job: 'new' }, key: 'one' })
    letGo()
    await expect.poll(waiting).toBe(0)
    expect(await effects()).toEqual(['new'])
  })

  it('is tried again when it fails, and is left as dead when it fails at last', async () => {
    const seen: unknown[] = []
    const fails: JobHandler = async (_, { attempt, lastAttempt }) => {
      seen.push([attempt, lastAttempt])
      throw new Error('out of order')
    }
    await start({ fails })
    await enqueue(run, { name: 'fails', payload: {}, attempts: 2 })
    await expect.poll(() => outcomes).toEqual(['fails failed'])
    expect(await deadJobs(run)).toEqual([])
    await expect
      .poll(
        async () =>
          (await pool.query('update amity_jobs._private_jobs set run_at = now() where locked_at is null')).rowCount,
      )
      .toBe(1)
    await expect.poll(async () => (await deadJobs(run)).length).toBe(1)
    expect(await deadJobs(run)).toMatchObject([{ name: 'fails', attempts: 2, error: 'out of order' }])
    expect(seen).toEqual([
      [1, false],
      [2, true],
    ])
    expect(outcomes).toEqual(['fails failed', 'fails dead'])
    const [dead] = await deadJobs(run)
    await pool.query('select amity_jobs.reschedule_jobs(array[$1::int], run_at => now(), attempts => 0)', [dead?.id])
    await expect.poll(() => seen.length).toBe(3)
    await expect
      .poll(async () => (await pool.query('select amity_jobs.complete_jobs(array[$1::int])', [dead?.id])).rowCount)
      .toBe(1)
    expect(await waiting()).toBe(0)
    expect(told.join()).toMatch(/job fails \d+ failed, attempt 1 of 2: out of order/)
  })

  it('that takes too long at the end of its server is told so and given back', async () => {
    let aborted = false
    const endless: JobHandler = (_, { signal }) =>
      new Promise(() => signal.addEventListener('abort', () => (aborted = true)))
    const jobs = await start({ effect: endless }, { patience: 100 })
    await enqueue(run, { name: 'effect', payload: { job: 'long' } })
    await expect
      .poll(async () => (await pool.query('select from amity_jobs.jobs where locked_at is not null')).rowCount)
      .toBe(1)
    running = []
    await jobs.stop()
    expect(aborted).toBe(true)
    expect(outcomes).toEqual(['effect returned'])
    expect((await pool.query('select attempts::int, locked_by from amity_jobs.jobs')).rows).toEqual([
      { attempts: 0, locked_by: null },
    ])
    await start({ effect })
    await expect.poll(effects).toEqual(['long'])
  })

  it('is left to the one who does it for as long as that one lives', async () => {
    const { handler, begun, letGo } = held()
    let calls = 0
    const counted: JobHandler = (payload, attempt) => (calls++, handler(payload, attempt))
    await start({ effect: counted })
    await start({ effect: counted })
    await enqueue(run, { name: 'effect', payload: { job: 'slow' } })
    await begun
    await delay(500)
    expect(calls).toBe(1)
    letGo()
    await expect.poll(effects).toEqual(['slow'])
    await expect.poll(waiting).toBe(0)
  })

  it('is finished before its server ends', async () => {
    const { handler, begun, letGo } = held()
    const jobs = await start({ effect: handler })
    await enqueue(run, { name: 'effect', payload: { job: 'last' } })
    await begun
    running = []
    const stopped = jobs.stop()
    letGo()
    await stopped
    expect(await effects()).toEqual(['last'])
    expect(await waiting()).toBe(0)
  })

  it('has one effect when its workers lose their connection and others take it over', async () => {
    const { handler, begun, letGo, ended } = held()
    let first = true
    const once: JobHandler = (payload, attempt) => {
      if (!first) return effect(payload, attempt)
      first = false
      return handler(payload, attempt)
    }
    await start({ effect: once })
    await enqueue(run, { name: 'effect', payload: { job: 'shared' } })
    await begun
    await connected(database.serverUrl, client =>
      client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'amity jobs%' and datname = current_database()",
      ),
    )
    await expect.poll(effects).toEqual(['shared'])
    letGo()
    expect(await ended).toMatchObject({ name: 'JobTaken' })
    await expect.poll(waiting).toBe(0)
    await enqueue(run, { name: 'effect', payload: { job: 'next' } })
    await expect.poll(effects).toEqual(['shared', 'next'])
  })

  it('works where one role owns the tables and serves', async () => {
    const jobs = await startJobs({
      url: database.ownerUrl,
      handlers: new Map([['effect', effect]]),
      onError: error => void told.push(String(error)),
    })
    running.push(jobs)
    await enqueue(run, { name: 'effect', payload: { job: 'owned' } })
    await expect.poll(effects).toEqual(['owned'])
    expect(told).toEqual([])
  })
})
