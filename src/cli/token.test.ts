import { randomBytes } from 'node:crypto'

import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { viewerOfToken } from '../access/tokens.ts'
import { openPool } from '../store/pool.ts'
import { tokenCreateCommand } from './token.ts'

let database: TestDatabase
let pool: Pool
beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.serverUrl, { connections: 1 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const run = async (options: { name: string; days?: string }) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await tokenCreateCommand(options, {
    pool,
    now: new Date(),
    random: randomBytes,
    print: line => void out.push(line),
    complain: line => void err.push(line),
  })
  return { code, out, err }
}

describe('amity token create', () => {
  it('prints a secret that works, alone on standard output', async () => {
    const { code, out, err } = await run({ name: ' studio  of Huế ', days: '30' })
    expect(code).toBe(0)
    expect(out).toHaveLength(1)
    expect(
      await viewerOfToken(
        { pool, hierarchy: 'select null::uuid as child, null::uuid as parent where false' },
        `Bearer ${out[0]}`,
      ),
    ).toMatchObject({ kind: 'token' })
    expect(err.join('\n')).toContain('studio of Huế')
    expect(err.join('\n')).not.toContain(out[0])
    const { rows } = await pool.query('select name, expires_at > now() as ends from access_tokens')
    expect(rows).toEqual([{ name: 'studio of Huế', ends: true }])
  })

  it('makes none when an option is wrong, and says which', async () => {
    for (const options of [
      { name: ' ' },
      { name: 'x'.repeat(201) },
      { name: 'x', days: '0' },
      { name: 'x', days: '1.5' },
      { name: 'x', days: '-1' },
    ]) {
      const { code, out, err } = await run(options)
      expect([code, out]).toEqual([2, []])
      expect(err.join()).toMatch(/--name|--days/)
    }
    expect((await pool.query('select from access_tokens')).rowCount).toBe(1)
  })
})
