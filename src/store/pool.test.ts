import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Pool } from 'pg'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { openPool, prepared } from './pool.ts'

describe('the pool of connections', () => {
  let database: TestDatabase
  let pool: Pool
  beforeAll(async () => {
    database = await createTestDatabase()
    pool = openPool(database.serverUrl, { connections: 2, statementTimeout: 300, idleInTransactionTimeout: 200 })
  })
  afterAll(async () => {
    await pool.end()
    await database.drop()
  })

  it('leaves to PostgreSQL how dates, amounts, big numbers and JSON are written', async () => {
    const { rows } = await pool.query(`select date '2024-02-29' as day, timestamptz '2024-02-29 10:00+07' as at,
      12345678901234567890.10::numeric as amount, 9007199254740993 as big, '{"b":1.0,  "a":2}'::json as text,
      array[date '2024-01-01'] as days, array[1.50::numeric] as amounts, 7 as small, true as yes`)
    expect(rows[0]).toEqual({
      day: '2024-02-29',
      at: '2024-02-29 03:00:00+00',
      amount: '12345678901234567890.10',
      big: '9007199254740993',
      text: '{"b":1.0,  "a":2}',
      days: ['2024-01-01'],
      amounts: ['1.50'],
      small: 7,
      yes: true,
    })
  })

  it('plans a named statement once for a connection', async () => {
    const client = await pool.connect()
    for (const value of [1, 2]) await client.query(prepared('double', 'select $1::int * 2 as it', [value]))
    const known = await client.query('select name, generic_plans + custom_plans as runs from pg_prepared_statements')
    client.release()
    expect(known.rows).toEqual([{ name: 'double', runs: '2' }])
  })

  it('cancels a statement that takes too long', async () => {
    await expect(pool.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' })
  })

  it('outlives connections that the server ends, idle and lent out', async () => {
    const client = await pool.connect()
    await client.query('begin')
    await new Promise(done => setTimeout(done, 500))
    await expect(client.query('select 1')).rejects.toThrow()
    client.release(true)
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  it('works under a role that may neither change tables nor make databases', async () => {
    await expect(pool.query('create table public.mine (id int)')).rejects.toMatchObject({ code: '42501' })
    await expect(pool.query('create database mine')).rejects.toMatchObject({ code: '42501' })
    const role = await pool.query(
      'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user',
    )
    expect(role.rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }])
  })
})
