import { Pool } from 'pg'
import { expect, test } from 'vitest'

import { createTestDatabase } from '../../test/support/database.ts'
import { isOutage } from './outage.ts'

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

test('a connection that is ended is an outage, and so is an address where nothing listens', async () => {
  const database = await createTestDatabase()
  const pool = new Pool({ connectionString: database.serverUrl })
  pool.on('error', () => {})
  const client = await pool.connect()
  client.on('error', () => {})
  const { rows } = await client.query('select pg_backend_pid() as pid')
  const waiting = failure(client.query('select pg_sleep(60)'))
  await pool.query('select pg_terminate_backend($1)', [rows[0].pid])
  expect(isOutage(await waiting)).toBe(true)
  expect(isOutage(await failure(client.query('select 1')))).toBe(true)
  client.release(true)
  expect(isOutage(await failure(new Pool({ host: '127.0.0.1', port: 1 }).query('select 1')))).toBe(true)
  expect(isOutage(await failure(new Pool({ host: 'localhost', port: 1 }).query('select 1')))).toBe(true)

  for (const statement of ['select nothing', 'select 1 / 0', 'set statement_timeout = 1; select pg_sleep(1)'])
    expect(isOutage(await failure(pool.query(statement)))).toBe(false)
  expect([new Error('x'), 'x', null].map(isOutage)).toEqual([false, false, false])
  await pool.end()
  await database.drop()
})
