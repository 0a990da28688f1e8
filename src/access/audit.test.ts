import type { Pool } from 'pg'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { auditOf } from '../../test/support/accounts.ts'
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { openPool } from '../store/pool.ts'
import { actorFor, audit, nobody, theOperator } from './audit.ts'
import { noRights } from './rights.ts'
import { anonymous, operator } from './viewer.ts'

let database: TestDatabase
let pool: Pool
beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.serverUrl, { connections: 1 })
  await audit(pool, {
    at: new Date(),
    kind: 'SIGN_IN_FAILED',
    actor: nobody,
    subject: 'x@example.org',
    details: { how: 'password' },
  })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

describe('the audit', () => {
  it('keeps what was done', async () => {
    expect(await auditOf(pool)).toMatchObject([
      {
        kind: 'SIGN_IN_FAILED',
        actor_kind: 'anonymous',
        actor: null,
        subject: 'x@example.org',
        details: { how: 'password' },
      },
    ])
  })

  it('is changed by nobody: not by the server, not by the owner of the table', async () => {
    const before = await auditOf(pool)
    for (const url of [database.serverUrl, database.ownerUrl]) {
      const client = new Client({ connectionString: url })
      await client.connect()
      for (const sql of [
        "update audit_entries set kind = 'SIGNED_IN'",
        'update audit_entries set at = at where false',
        'delete from audit_entries',
        'truncate audit_entries',
        "insert into audit_entries select * from audit_entries on conflict (id) do update set kind = 'x'",
        'with gone as (delete from audit_entries returning id) select * from gone',
      ])
        await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' })
      await client.end()
    }
    await expect(pool.query('alter table audit_entries disable trigger keep')).rejects.toMatchObject({ code: '42501' })
    await expect(pool.query('drop table audit_entries')).rejects.toMatchObject({ code: '42501' })
    await expect(pool.query('set session_replication_role = replica')).rejects.toMatchObject({ code: '42501' })
    expect(await auditOf(pool)).toEqual(before)
  })

  it('names whoever did it', () => {
    expect(actorFor(anonymous)).toEqual(nobody)
    expect(actorFor(operator)).toEqual(theOperator)
    expect(actorFor({ kind: 'user', actorId: 'u', userId: 'u', sessionId: 's', rights: noRights })).toEqual({
      kind: 'user',
      id: 'u',
    })
    expect(actorFor({ kind: 'token', actorId: 't', rights: noRights })).toEqual({ kind: 'token', id: 't' })
  })
})
