import { randomBytes } from 'node:crypto'

import type { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { openPool } from '../store/pool.ts'
import { runOn } from './grants.ts'
import { addUsage, readUsage, type Usage } from './token-usage.ts'
import { createToken } from './tokens.ts'
import { UsageCounts } from './usage-counts.ts'

let database: TestDatabase
let pool: Pool
beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.serverUrl, { connections: 4 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

// Midnight at home is 17:00 of UTC.
const noon = new Date('2024-03-01T05:00:00Z')
const evening = new Date('2024-03-01T16:59:59.999Z')
const midnight = new Date('2024-03-01T17:00:00Z')
let now = noon
let id: string
beforeEach(async () => {
  now = noon
  ;({ id } = await createToken(runOn(pool), { name: 'a test', now, random: randomBytes }))
})

const write = (counts: readonly Usage[]): Promise<void> => addUsage(runOn(pool), counts)
const counting = (parts: Partial<ConstructorParameters<typeof UsageCounts>[0]> = {}): UsageCounts =>
  new UsageCounts({
    write,
    clock: () => now,
    every: 3_600_000,
    onError: error => {
      throw error
    },
    ...parts,
  })
const stored = async () => {
  const rows = await readUsage(pool, { tokenIds: [id], from: '2024-01-01', to: '2024-12-31' })
  return rows.map(({ on, origin, requests, points, refused }) => [on, origin, requests, points, refused])
}

test('days are those of home', async () => {
  const counts = counting()
  now = evening
  counts.came(id, null, false)
  now = midnight
  counts.came(id, null, false)
  counts.spent(id, null, 7)
  await counts.stop()
  expect(await stored()).toEqual([
    ['2024-03-02', null, 1, 7, 0],
    ['2024-03-01', null, 1, 0, 0],
  ])
})

test('what was counted before is added to, by several nodes at once', async () => {
  const nodes = Array.from({ length: 8 }, () => counting())
  for (let round = 0; round < 5; round += 1) {
    for (const node of nodes)
      for (const origin of ['https://a.example', 'https://b.example', 'https://c.example'])
        node.spent(id, node.came(id, origin, false), 10)
    await Promise.all(nodes.map(node => node.flush()))
  }
  await Promise.all(nodes.map(node => node.stop()))
  expect(await stored()).toEqual(['a', 'b', 'c'].map(name => ['2024-03-01', `https://${name}.example`, 40, 400, 0]))
})

test('what could not be written is written the next time', async () => {
  const told: unknown[] = []
  let isAway = true
  const counts = counting({
    write: async all => (isAway ? Promise.reject(new Error('away')) : write(all)),
    onError: error => void told.push(error),
  })
  counts.came(id, null, true)
  const flushed = counts.flush()
  counts.came(id, null, false)
  await flushed
  isAway = false
  await counts.stop()
  expect([told, await stored()]).toEqual([[new Error('away')], [['2024-03-01', null, 2, 0, 1]]])
})

test('is written by itself, again and again', async () => {
  const counts = counting({ every: 20 })
  for (const requests of [1, 2]) {
    counts.came(id, null, false)
    await expect.poll(stored).toEqual([['2024-03-01', null, requests, 0, 0]])
  }
  await counts.stop()
})

test('a token that there is no more keeps nobody from being counted', async () => {
  const counts = counting()
  counts.came('01900000-0000-7000-8000-000000000001', null, false)
  counts.came(id, null, false)
  await counts.stop()
  expect(await stored()).toEqual([['2024-03-01', null, 1, 0, 0]])
})

test('names of origins are bounded by day, and refused ones take none of those let in', async () => {
  const counts = counting()
  const come = (many: number, isRefused: boolean) =>
    Array.from({ length: many }, (_, n) => counts.came(id, `https://site-${n}.${isRefused}.example`, isRefused))
  expect(new Set(come(60, true)).size).toBe(51)
  expect(new Set(come(110, false)).size).toBe(101)
  expect(counts.came(id, 'https://site-1.false.example', false)).toBe('https://site-1.false.example')
  expect(counts.came(id, `https://${'x'.repeat(300)}`, false)).toBe('other')
  expect(counts.came(id, 'nonsense', false)).toBe('other')
  now = midnight
  expect(counts.came(id, 'https://late.example', false)).toBe('https://late.example')
  expect(counts.came(id, 'nonsense', false)).toBe('null')
  await counts.stop()
  const rows = await stored()
  expect(rows.filter(([, origin]) => origin === 'other')).toEqual([['2024-03-01', 'other', 22, 0, 10]])
})
