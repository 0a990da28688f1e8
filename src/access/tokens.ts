import { createHash, timingSafeEqual } from 'node:crypto'

import { LRUCache } from 'lru-cache'
import type { Pool } from 'pg'

import { systemClock, type Clock } from '../kernel/clock.ts'
import { newRecordId, type RecordId } from '../kernel/ids.ts'
import type { Viewer } from './viewer.ts'

/** What a new token is made from. */
export interface NewToken {
  /** For whom or what it is, as people call it. */
  readonly name: string
  readonly now: Date
  /** Gives random bytes fit for secrets. */
  readonly random: (bytes: number) => Uint8Array
  /** When it ends; null: when it is revoked. */
  readonly expiresAt?: Date | null
}

/** A token just made. The secret is nowhere else: it cannot be shown again. */
export interface CreatedToken {
  readonly id: RecordId
  readonly secret: string
}

const secretForm = /^amity_[A-Za-z0-9_-]{43}$/
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Makes an access token of 256 random bits, `amity_…`; the database keeps its SHA-256 hash only. */
export async function createToken(
  pool: Pool,
  { name, now, random, expiresAt = null }: NewToken,
): Promise<CreatedToken> {
  const id = newRecordId(now.getTime(), random(10))
  const secret = `amity_${Buffer.from(random(32)).toString('base64url')}`
  await pool.query('insert into access_tokens (id, name, hash, created_at, expires_at) values ($1, $2, $3, $4, $5)', [
    id,
    name,
    hashOf(secret),
    now,
    expiresAt,
  ])
  return { id, secret }
}

/** Revokes a token; it stops to work within `staleAfter`. Answers whether there was one that worked. */
export async function revokeToken(pool: Pool, id: RecordId, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update access_tokens set revoked_at = $2 where id = $1 and revoked_at is null',
    [id, now],
  )
  return rowCount === 1
}

/** How long an answer about a token is believed, in milliseconds: revoked rights must end within 5 s. */
export const staleAfter = 2_000

interface Known {
  readonly viewer: Viewer | null
  readonly at: number
  readonly expiresAt: number
}
const knownBy = new WeakMap<Pool, LRUCache<string, Known>>()

/**
 * The viewer whom an `Authorization: Bearer amity_…` header names.
 * @returns null when the header is malformed, or its token unknown, revoked or expired
 */
export async function viewerOfToken(
  pool: Pool,
  authorizationHeader: string,
  clock: Clock = systemClock,
): Promise<Viewer | null> {
  const secret = /^Bearer +(\S+) *$/i.exec(authorizationHeader)?.[1]
  if (!secret || !secretForm.test(secret)) return null
  const known = knownBy.get(pool) ?? new LRUCache<string, Known>({ max: 1_000 })
  knownBy.set(pool, known)
  // The hash is the key of the look-up: what its time may tell is worth nothing without the secret behind it.
  const hash = hashOf(secret)
  const now = clock().getTime()
  const before = known.get(hash)
  const found =
    before && now >= before.at && now - before.at < staleAfter ? before : await lookUp(pool, hash, new Date(now))
  known.set(hash, found)
  return found.expiresAt > now ? found.viewer : null
}

async function lookUp(pool: Pool, hash: string, now: Date): Promise<Known> {
  const { rows } = await pool.query<{ id: string; hash: string; ends: number | null; used: boolean }>(
    `select id, hash, (extract(epoch from expires_at) * 1000)::float8 as ends, coalesce(last_used_at > $2::timestamptz - interval '1 minute', false) as used
     from access_tokens where hash = $1 and revoked_at is null`,
    [hash, now],
  )
  const row = rows[0]
  if (!row || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(hash)))
    return { viewer: null, at: now.getTime(), expiresAt: Infinity }
  // Once a minute is enough to see which tokens are in use.
  if (!row.used) await pool.query('update access_tokens set last_used_at = $2 where id = $1', [row.id, now])
  return { viewer: { kind: 'token', tokenId: row.id }, at: now.getTime(), expiresAt: row.ends ?? Infinity }
}
