import { randomBytes } from 'node:crypto'

import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { openPool } from '../store/pool.ts'
import { mayWrite } from './policy.ts'
import { runOn } from './grants.ts'
import { createToken, revokeToken, staleAfter, viewerOfToken } from './tokens.ts'
import { anonymous } from './viewer.ts'

let database: TestDatabase
let pool: Pool
beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.serverUrl, { connections: 2 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const hierarchy = 'select null::uuid as child, null::uuid as parent where false'
const start = new Date('2024-03-01T00:00:00Z')
const at = (ms: number) => () => new Date(start.getTime() + ms)
const create = (expiresAt: Date | null = null) =>
  createToken(runOn(pool), { isOwner: true, name: 'test', now: start, random: randomBytes, expiresAt })
const viewer = (secret: string, ms = 0) => viewerOfToken({ pool, hierarchy }, `Bearer ${secret}`, at(ms))

describe('a token', () => {
  it('lets its holder write, and stands in the database as a hash only', async () => {
    const { id, secret } = await create()
    expect(secret).toMatch(/^amity_[A-Za-z0-9_-]{43}$/)
    expect(await viewer(secret)).toMatchObject({ kind: 'token', actorId: id, rights: { everywhere: true } })
    expect(mayWrite((await viewer(secret))!)).toBe(true)
    expect(mayWrite(anonymous)).toBe(false)
    const { rows } = await pool.query('select t::text as row from access_tokens t')
    expect(rows.every(({ row }) => !row.includes(secret.slice(6)))).toBe(true)
    expect((await create()).secret).not.toBe(secret)
  })

  it('that is unknown or malformed names nobody', async () => {
    const { secret } = await create()
    const last = secret.endsWith('A') ? 'B' : 'A'
    for (const header of [
      '',
      'Bearer',
      `Bearer ${secret}x`,
      `Bearer ${secret.slice(0, -1)}`,
      `Bearer ${secret.slice(0, -1)}${last}`,
      `Basic ${secret}`,
      secret,
      `Bearer ${secret} x`,
      `Bearer amity_${'é'.repeat(43)}`,
      `Bearer ${"'".repeat(49)}`,
    ])
      expect(await viewerOfToken({ pool, hierarchy }, header, at(0)), header).toBeNull()
    expect(await viewerOfToken({ pool, hierarchy }, `bearer  ${secret} `, at(0))).not.toBeNull()
  })

  it('ends within five seconds when it is revoked', async () => {
    const { id, secret } = await create()
    expect(staleAfter).toBeLessThan(5_000)
    expect(await viewer(secret)).not.toBeNull()
    expect(await revokeToken(runOn(pool), id, start)).toBe(true)
    expect(await revokeToken(runOn(pool), id, start)).toBe(false)
    expect(await viewer(secret, staleAfter)).toBeNull()
  })

  it('ends at its instant, also while its answer is remembered', async () => {
    const { secret } = await create(at(1_000)())
    expect(await viewer(secret, 999)).not.toBeNull()
    expect(await viewer(secret, 1_000)).toBeNull()
    expect(await viewer(secret, 10_000)).toBeNull()
  })

  it('is looked up once in a while, and notes once a minute that it was used', async () => {
    const { id, secret } = await create()
    const used = async () =>
      (
        await pool.query(
          'select extract(epoch from last_used_at - $2::timestamptz)::int as used from access_tokens where id = $1',
          [id, start],
        )
      ).rows[0]?.used
    await viewer(secret, 0)
    expect(await used()).toBe(0)
    await viewer(secret, 30_000)
    expect(await used()).toBe(0)
    await viewer(secret, 61_000)
    expect(await used()).toBe(61)
    await pool.query('delete from access_tokens where id = $1', [id])
    expect(await viewer(secret, 61_500)).not.toBeNull()
  })
})
