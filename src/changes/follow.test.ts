import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'

import type { Pool } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { openPool } from '../store/pool.ts'
import type { Commit } from './commit.ts'
import { startFollower, type Follower, type FollowerSettings } from './follow.ts'

const long = process.env['AMITY_TEST_LONG'] === '1'
let database: TestDatabase
let pool: Pool
const followers: Follower[] = []
beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.serverUrl, { connections: 14 })
})
afterEach(async () => {
  await Promise.all(followers.splice(0).map(follower => follower.stop()))
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

async function started(more: Partial<FollowerSettings> = {}): Promise<Follower> {
  const follower = await startFollower({ pool, url: database.serverUrl, ...more })
  followers.push(follower)
  return follower
}

/** Makes or changes people in one transaction, in the order given; `fail` rolls it back. */
async function commit(
  intent: string,
  ids: readonly string[],
  { pause = 0, fail = false, release = '' } = {},
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('amity.intent', $1, true), set_config('amity.release', $2, true)", [
      intent,
      release,
    ])
    await client.query(
      "insert into records select id, 'Person', now() from unnest($1::uuid[]) id on conflict do nothing",
      [ids],
    )
    if (pause) await delay(pause)
    await client.query(
      `insert into people as p (id, stage, state, version, created_at, updated_at) select id, 'draft', 'draft', 1, now(), now() from unnest($1::uuid[]) id
      on conflict (id, stage) do update set version = p.version + 1`,
      [ids],
    )
    await client.query(fail ? 'rollback' : 'commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** Takes commits until `enough` is content. */
async function take(
  follower: Follower,
  after: bigint,
  enough: (commits: readonly Commit[]) => boolean,
  pause?: () => Promise<void>,
): Promise<Commit[]> {
  const done = new AbortController()
  const commits: Commit[] = []
  const late = setTimeout(() => done.abort(), 25_000)
  for await (const one of follower.follow({ after, signal: done.signal })) {
    commits.push(one)
    if (enough(commits)) break
    await pause?.()
  }
  clearTimeout(late)
  return commits
}

describe('following the log', () => {
  it(
    'misses and misorders nothing, whatever eight writers do',
    async () => {
      const follower = await started()
      const after = await follower.headPosition()
      const transactions = long ? 500 : 50
      const people = Array.from({ length: 12 }, () => randomUUID())
      const committed = new Set<string>()
      let random = 42
      const next = (below: number): number => (random = (random * 1_103_515_245 + 12_345) % 2_147_483_648) % below
      let writing = 8
      const writers = Array.from({ length: 8 }, async (_, writer) => {
        for (let count = 0; count < transactions; count++) {
          // In the same order everywhere, so that writers wait for each other and do not break each other off. Most
          // transactions share nothing: their commits overlap, and with many rows for long.
          const shared = next(4) === 0 ? people.filter(() => next(6) === 0) : []
          const chosen = [...shared, ...Array.from({ length: 1 + next(60) }, () => randomUUID())]
          const fail = next(7) === 0
          const intent = `${writer}-${count}`
          await commit(intent, chosen, { pause: next(8) === 0 ? 1 : 0, fail })
          if (!fail) committed.add(intent)
          if (next(3) === 0) await delay(next(5))
        }
        writing--
      })
      const slow = take(
        follower,
        after,
        commits => writing === 0 && commits.length >= committed.size,
        () => delay(next(4) === 0 ? 1 : 0),
      )
      const quick = take(follower, after, commits => writing === 0 && commits.length >= committed.size)
      await Promise.all(writers)
      await commit('last', [randomUUID()])
      committed.add('last')
      for (const commits of [await quick, await slow]) {
        const seen = commits.map(({ intent }) => intent)
        expect(new Set(seen).size).toBe(seen.length)
        expect([...committed].filter(intent => intent !== 'last' && !seen.includes(intent))).toEqual([])
        expect(seen.filter(intent => !committed.has(intent))).toEqual([])
        const versions = new Map<string, number>()
        let position = after
        for (const one of commits) {
          expect(one.position > position).toBe(true)
          position = one.position
          for (const { id, version } of one.changes) {
            expect(version).toBe((versions.get(id) ?? 0) + 1)
            versions.set(id, version ?? 0)
          }
        }
        // Each writer's own order is kept too.
        for (let writer = 0; writer < 8; writer++) {
          const own = seen.filter(intent => intent.startsWith(`${writer}-`)).map(intent => Number(intent.split('-')[1]))
          expect(own).toEqual(own.toSorted((a, b) => a - b))
        }
      }
    },
    long ? 240_000 : 30_000,
  )

  it('is woken by a commit, without waiting to look again', async () => {
    const follower = await started({ pollEvery: 60_000 })
    const after = await follower.headPosition()
    const taken = take(follower, after, () => true)
    await delay(50)
    const begun = performance.now()
    await commit('wake', [randomUUID()])
    const [one] = await taken
    expect(one).toMatchObject({
      intent: 'wake',
      actor: null,
      complete: true,
      changes: [{ typeName: 'Person', operation: 'insert', version: 1 }],
    })
    expect(performance.now() - begun).toBeLessThan(2_000)
    expect(follower.seen()).toBe(one?.position)
  })

  it('finds a commit by itself when nothing wakes it, and listens again', async () => {
    const follower = await started({ pollEvery: 200, onError: () => {} })
    const after = await follower.headPosition()
    const ended = await pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'amity log' and usename = current_user and datname = current_database()",
    )
    expect(ended.rowCount).toBeGreaterThan(0)
    const taken = take(follower, after, () => true)
    await commit('unheard', [randomUUID()])
    expect((await taken).map(({ intent }) => intent)).toEqual(['unheard'])
    await delay(600)
    expect(
      (
        await pool.query(
          "select from pg_stat_activity where application_name = 'amity log' and datname = current_database()",
        )
      ).rowCount,
    ).toBe(1)
  })

  it('gives from any position what lies behind it, to those who keep up and those who do not', async () => {
    const follower = await started({ kept: 3, limits: { rows: 4, most: 100 } })
    const after = await follower.headPosition()
    const intents = Array.from({ length: 20 }, (_, index) => `number-${index}`)
    for (const [index, intent] of intents.entries())
      await commit(
        intent,
        Array.from({ length: 1 + (index % 3) }, () => randomUUID()),
      )
    const all = await take(follower, after, commits => commits.length === 20)
    expect(all.map(({ intent }) => intent)).toEqual(intents)
    for (const [index, { position }] of all.slice(0, -1).entries())
      expect((await take(follower, position, () => true))[0]?.intent, String(index)).toBe(intents[index + 1])
  })

  it('gives a transaction larger than a batch whole, and one beyond all measure in parts', async () => {
    const follower = await started({ limits: { rows: 10, most: 50 } })
    const after = await follower.headPosition()
    await commit('before', [randomUUID()])
    await commit(
      'large',
      Array.from({ length: 45 }, () => randomUUID()),
    )
    await commit(
      'huge',
      Array.from({ length: 120 }, () => randomUUID()),
    )
    await commit('after', [randomUUID()])
    const commits = await take(follower, after, seen => seen.at(-1)?.intent === 'after')
    expect(commits.map(({ intent, changes, complete }) => [intent, changes.length, complete])).toEqual([
      ['before', 1, true],
      ['large', 45, true],
      ['huge', 50, false],
      ['huge', 50, false],
      ['huge', 20, true],
      ['after', 1, true],
    ])
    const ids = commits.flatMap(({ changes }) => changes.map(({ id }) => id))
    expect(new Set(ids).size).toBe(167)
  })

  it('gives a release whole, however large it is, with its id', async () => {
    const follower = await started({ limits: { rows: 10, most: 50 } })
    const after = await follower.headPosition()
    const release = randomUUID()
    await commit(
      'publishRelease',
      Array.from({ length: 120 }, () => randomUUID()),
      { release },
    )
    await commit('after', [randomUUID()])
    const commits = await take(follower, after, seen => seen.at(-1)?.intent === 'after')
    expect(commits.map(({ releaseId, changes, complete }) => [releaseId, changes.length, complete])).toEqual([
      [release, 120, true],
      [null, 1, true],
    ])
  })

  it('ends with its signal while it waits, and with the follower', async () => {
    const follower = await started()
    const after = await follower.headPosition()
    const one = new AbortController()
    const ended = async (signal: AbortSignal) => {
      const seen: Commit[] = []
      for await (const one of follower.follow({ after, signal })) seen.push(one)
      return seen
    }
    const [first, second] = [ended(one.signal), ended(new AbortController().signal)]
    await delay(20)
    one.abort()
    expect(await first).toEqual([])
    await follower.stop()
    expect(await second).toEqual([])
  })

  it('gives what lies behind a position, also what this process has not seen yet', async () => {
    const follower = await started()
    const before = await follower.headPosition()
    const ids = Array.from({ length: 30 }, () => randomUUID())
    for (const [at, id] of ids.entries()) {
      await commit('behind', [id])
      const seen: Commit[] = []
      const head = await follower.headPosition()
      for (let position = before; position < head; position = seen.at(-1)?.position ?? position) {
        const [some, same] = await Promise.all([follower.after(position), follower.after(position)])
        expect(some).not.toEqual([])
        expect(same).toEqual(some)
        seen.push(...some)
      }
      expect(seen.flatMap(({ changes }) => changes.map(change => change.id))).toEqual(ids.slice(0, at + 1))
    }
    expect(await follower.after(await follower.headPosition())).toEqual([])
  })

  it('tells whether one may go on behind a position', async () => {
    const follower = await started()
    const before = await follower.headPosition()
    await commit('now', [randomUUID()])
    const head = await follower.headPosition()
    const day = 24 * 3_600_000
    const at = (days: number) => new Date(Date.now() + days * day)
    expect(await follower.resumable(before, at(0))).toBe('yes')
    expect(await follower.resumable(before, at(6))).toBe('yes')
    expect(await follower.resumable(before, at(8))).toBe('expired')
    expect(await follower.resumable(head, at(8))).toBe('yes')
    expect(await follower.resumable(head + 1n, at(0))).toBe('ahead')
  })
})
