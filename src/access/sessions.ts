import type { Pool } from 'pg'

import { readRecordId, type RecordId } from '../kernel/ids.ts'
import { inTransaction } from '../store/transaction.ts'
import { audit } from './audit.ts'
import type { Doing } from './users.ts'

/** Where somebody is signed in. */
export interface Session {
  readonly id: RecordId
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly ipAddress: string | null
  readonly userAgent: string | null
}

interface Row {
  id: string
  created: number
  expires: number
  ip_address: string | null
  user_agent: string | null
}

/** A user's sessions that still hold, newest first. */
export async function listSessions(pool: Pool, userId: string, now: Date): Promise<Session[]> {
  const { rows } = await pool.query<Row>(
    `select id, (extract(epoch from created_at) * 1000)::float8 as created, (extract(epoch from expires_at) * 1000)::float8 as expires,
       nullif(ip_address, '') as ip_address, nullif(user_agent, '') as user_agent
     from sessions where user_id = $1 and expires_at > $2 order by created_at desc, id desc limit 100`,
    [userId, now],
  )
  return rows.flatMap(({ id, created, expires, ip_address: ipAddress, user_agent: userAgent }) => {
    const read = readRecordId(id)
    return read === null
      ? []
      : [{ id: read, createdAt: new Date(created), expiresAt: new Date(expires), ipAddress, userAgent }]
  })
}

/**
 * Ends one session of a user. Answers whether there was such a one: another user's counts as none.
 * @param kind `SIGNED_OUT` when whoever holds it leaves
 */
export async function endSession(
  pool: Pool,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
  { now, by, requestId = null }: Doing,
  kind: 'SESSION_ENDED' | 'SIGNED_OUT' = 'SESSION_ENDED',
): Promise<boolean> {
  if (readRecordId(sessionId) === null) return false
  return inTransaction(pool, async client => {
    const { rowCount } = await client.query('delete from sessions where id = $1 and user_id = $2', [sessionId, userId])
    if (rowCount !== 1) return false
    await audit(client, { at: now, kind, actor: by, subject: sessionId, details: { userId }, requestId })
    return true
  })
}

/** Ends a user's sessions, all or all but one. Answers how many. */
export async function endSessionsOf(
  pool: Pool,
  userId: string,
  { now, by, requestId = null }: Doing,
  except: string | null = null,
): Promise<number> {
  return inTransaction(pool, async client => {
    const { rowCount } = await client.query(
      'delete from sessions where user_id = $1 and id is distinct from $2::uuid',
      [userId, except],
    )
    const ended = rowCount ?? 0
    if (ended > 0)
      await audit(client, { at: now, kind: 'SESSION_ENDED', actor: by, subject: userId, details: { ended }, requestId })
    return ended
  })
}
