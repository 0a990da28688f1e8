import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { auditOf, newUser } from '../../test/support/accounts.ts'
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { openPool } from '../store/pool.ts'
import { theOperator } from './audit.ts'
import { PasswordHasher } from './password.ts'
import { createUser, disableUser, enableUser, findUser, linkFor, listUsers } from './users.ts'

let database: TestDatabase
let pool: Pool
beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.serverUrl, { connections: 3 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const doing = {
  now: new Date('2026-03-01T00:00:00Z'),
  by: { kind: 'user', id: '01900000-0000-7000-8000-000000000001' },
  requestId: 'r-1',
} as const
const codes = (result: Awaited<ReturnType<typeof disableUser>>) =>
  result.ok ? [] : result.problems.map(({ code }) => code)

describe('users', () => {
  it('stand in the order of their addresses, page by page', async () => {
    for (const email of ['b@example.org', 'a@example.org', 'a-b@example.org', 'c@example.org'])
      await newUser(pool, { email, password: null })
    const first = await listUsers(pool, { first: 2 })
    expect(first.map(({ email }) => email)).toEqual(['a-b@example.org', 'a@example.org'])
    const second = await listUsers(pool, { after: first.at(-1)?.email ?? '', first: 2 })
    expect(second.map(({ email }) => email)).toEqual(['b@example.org', 'c@example.org'])
  })

  it('are found by id and by address in any case; what is neither finds nobody', async () => {
    const user = await newUser(pool)
    expect(await findUser(pool, { email: user.email.toUpperCase() })).toEqual(user)
    expect(await findUser(pool, { id: user.id })).toEqual(user)
    for (const id of ['', 'x', `${user.id}x`, "' or true --"]) expect(await findUser(pool, { id })).toBeNull()
    expect(await findUser(pool, { email: "' or true --" })).toBeNull()
  })

  it('are told by problems in both languages what is wrong, and the database holds nobody twice', async () => {
    const { email } = await newUser(pool)
    const made = await createUser(pool, new PasswordHasher(), { email: email.toUpperCase(), name: 'x' }, doing)
    expect(made).toMatchObject({ ok: false, problems: [{ code: 'VALIDATION', path: ['email'], messageVi: /Đã có/ }] })
    for (const wrong of ['A@example.org', 'ê@example.org', 'a b@example.org', 'a'])
      await expect(
        pool.query(
          'insert into users (id, email, name, created_at, updated_at) values (gen_random_uuid(), $1, $1, now(), now())',
          [wrong],
        ),
        wrong,
      ).rejects.toMatchObject({ constraint: 'users_email_normal' })
  })

  it('are disabled with their sessions and links, and enabled without them', async () => {
    const user = await newUser(pool)
    await pool.query(
      "insert into sessions (id, user_id, token, expires_at, created_at, updated_at) values (gen_random_uuid(), $1, 'x', now() + interval '1 day', now(), now())",
      [user.id],
    )
    const about = { purpose: 'recovery', publicUrl: 'http://x', random: (n: number) => Buffer.alloc(n, 1) } as const
    expect((await linkFor(pool, user, about, doing)).ok).toBe(true)
    const disabled = await disableUser(pool, user.id, doing)
    expect(disabled).toMatchObject({ ok: true, value: { disabledAt: doing.now } })
    for (const [table, column] of [
      ['sessions', 'user_id'],
      ['verifications', 'value'],
    ])
      expect((await pool.query(`select from ${table} where ${column} = $1`, [user.id])).rowCount, table).toBe(0)
    if (disabled.ok)
      expect(await linkFor(pool, disabled.value, about, doing)).toMatchObject({
        ok: false,
        problems: [{ code: 'NOT_ALLOWED' }],
      })
    expect(await enableUser(pool, user.id, doing)).toMatchObject({ ok: true, value: { disabledAt: null } })
    const entries = (await auditOf(pool)).filter(({ subject, actor }) => subject === user.id && actor !== null)
    expect(entries.map(({ kind, actor }) => [kind, actor]).sort()).toEqual([
      ['RECOVERY_ASKED', doing.by.id],
      ['USER_DISABLED', doing.by.id],
      ['USER_ENABLED', doing.by.id],
    ])
  })

  it('that own the platform are disabled on the command line alone; those who are not there, by nobody', async () => {
    const owner = await newUser(pool)
    await pool.query('update users set is_owner = true where id = $1', [owner.id])
    expect(codes(await disableUser(pool, owner.id, doing))).toEqual(['NOT_ALLOWED'])
    expect(await disableUser(pool, owner.id, { ...doing, by: theOperator })).toMatchObject({ ok: true })
    for (const id of ['01900000-0000-7000-8000-000000000009', 'x'])
      expect([...codes(await disableUser(pool, id, doing)), ...codes(await enableUser(pool, id, doing))]).toEqual([
        'NOT_FOUND',
        'NOT_FOUND',
      ])
  })
})
