import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { connected } from '../store/embedded/bootstrap.ts'
import { runOn, type Run } from '../store/run.ts'
import { inTransaction } from '../store/transaction.ts'
import { enqueue } from './queue.ts'

let database: TestDatabase
let pool: Pool
let run: Run
let processes: ChildProcess[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  await connected(database.ownerUrl, client =>
    client.query(
      'create table effects (job text, worker text, at timestamptz default clock_timestamp()); create table begun (job text, worker text)',
    ),
  )
  pool = new Pool({ connectionString: database.serverUrl })
  pool.on('error', () => {})
  run = runOn(pool)
})
beforeEach(() => pool.query('delete from effects; delete from begun; delete from amity_jobs._private_jobs'))
afterEach(async () => {
  await Promise.all(processes.map(process => ended(process, 'SIGKILL')))
  processes = []
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

async function worker(name: string): Promise<ChildProcess> {
  const script = join(import.meta.dirname, '../../test/support/jobs-process.ts')
  const child = spawn(process.execPath, ['--no-warnings', script, database.serverUrl, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  processes.push(child)
  await once(child.stdout, 'data')
  return child
}
async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const begin = Date.now(); Date.now() - begin < 25_000; await delay(20)) if (await holds()) return
  throw new Error(`waited in vain until ${what}`)
}
const rows = async (sql: string): Promise<Record<string, unknown>[]> => (await pool.query(sql)).rows
const number = async (sql: string): Promise<number> => Number((await rows(`select count(*) as n from ${sql}`))[0]?.n)

describe('two servers on one queue', () => {
  it('do each of 200 jobs once, and share them', async () => {
    await Promise.all([worker('a'), worker('b')])
    await Promise.all(
      Array.from({ length: 200 }, (_, at) => enqueue(run, { name: 'count', payload: { job: `job ${at}` } })),
    )
    await until('all is done', async () => (await number('amity_jobs.jobs')) === 0)
    const effects = await rows('select job, worker from effects')
    expect(effects).toHaveLength(200)
    expect(new Set(effects.map(({ job }) => job)).size).toBe(200)
    expect(new Set(effects.map(({ worker: by }) => by))).toEqual(new Set(['a', 'b']))
  })

  it('go on with the job of one that was killed in its midst', async () => {
    const [first] = await Promise.all([worker('a'), worker('b')])
    // Only the one that is stuck stays with it; the other does it.
    for (let at = 0; (await number("begun where worker = 'a'")) === 0; at++) {
      await enqueue(run, { name: 'linger', payload: { job: `job ${at}`, stuck: 'a' } })
      await until('it is begun', async () => (await number(`begun where job = 'job ${at}'`)) > 0)
    }
    const [{ job } = {}] = await rows("select job from begun where worker = 'a'")
    await ended(first, 'SIGKILL')
    const killed = Date.now()
    await until('it is done', async () => (await number('amity_jobs.jobs')) === 0)
    console.info(`the job of a killed server was done by the other after ${Date.now() - killed} ms`)
    expect(await rows(`select worker from effects where job = '${String(job)}'`)).toEqual([{ worker: 'b' }])
    expect(await number('(select job from effects group by job having count(*) > 1) x')).toBe(0)
  })

  it('do it after a restart when none was left', async () => {
    const first = await worker('a')
    await enqueue(run, { name: 'linger', payload: { job: 'the job', stuck: 'a' } })
    await until('it is begun', async () => (await number('begun')) === 1)
    await ended(first, 'SIGKILL')
    const before = Date.now()
    await worker('c')
    const started = Date.now()
    await until('it is done', async () => (await number('amity_jobs.jobs')) === 0)
    console.info(`done ${Date.now() - started} ms after a start of ${started - before} ms`)
    expect(await rows('select job, worker from effects')).toEqual([{ job: 'the job', worker: 'c' }])
  })

  it('do no job of a transaction that rolled back', async () => {
    await worker('a')
    await inTransaction(pool, async client => {
      await enqueue(runOn(client), { name: 'count', payload: { job: 'undone' } })
      throw new Error('undo it')
    }).catch(() => {})
    await enqueue(run, { name: 'count', payload: { job: 'done' } })
    await until('the other is done', async () => (await number('effects')) === 1)
    expect(await rows('select job from effects')).toEqual([{ job: 'done' }])
    expect(await number('amity_jobs.jobs')).toBe(0)
  })

  it('do no job before its time on the clock of the database', async () => {
    await Promise.all([worker('a'), worker('b')])
    const [{ at } = {}] = await rows("select clock_timestamp() + interval '3 s' as at")
    const due = new Date(String(at))
    await enqueue(run, { name: 'count', payload: { job: 'later' }, runAt: due })
    await until('it is done', async () => (await number('effects')) === 1)
    const [{ late } = {}] = await rows(
      `select extract(epoch from at - '${due.toISOString()}') * 1000 as late from effects`,
    )
    console.info(`late by ${String(late)} ms`)
    expect(Number(late)).toBeGreaterThanOrEqual(0)
  })
})
