import { createHash, timingSafeEqual } from 'node:crypto'

import { LRUCache } from 'lru-cache'
import type { Pool } from 'pg'

import { rightsOfHolder, texts, type GrantStore, type Run } from './grants.ts'
import { noRights, previewOf } from './rights.ts'
import { systemClock, today, type Clock } from '../kernel/clock.ts'
import { newRecordId, type RecordId } from '../kernel/ids.ts'
import type { Viewer } from './viewer.ts'

/** Kinds of tokens: what they open. */
export const tokenKinds = ['secret', 'publishable', 'preview'] as const
export type TokenKind = (typeof tokenKinds)[number]

/** What a new token is made from. */
export interface NewToken {
  /** For whom or what it is, as people call it. */
  readonly name: string
  readonly now: Date
  /** Gives random bytes fit for secrets. */
  readonly random: (bytes: number) => Uint8Array
  /** `secret` by default. */
  readonly kind?: TokenKind
  /** When it ends; null: when it is revoked. */
  readonly expiresAt?: Date | null
  /** A secret one that may do everything everywhere; others have grants. */
  readonly isOwner?: boolean
  /** Content types and actions of policies to which a secret one is held; null is no bound. */
  readonly types?: readonly string[] | null
  readonly actions?: readonly string[] | null
  /** Origins (`https://example.org`) from whose pages a publishable one may be sent; null: any. */
  readonly origins?: readonly string[] | null
  /** Whether it may ask registered documents alone. */
  readonly onlyTrusted?: boolean
  /** The record whose draft a preview token opens. */
  readonly recordId?: RecordId | null
  readonly pointsPerMinute?: number | null
  /** The organisation that looks after it; null: the platform. */
  readonly organizationId?: RecordId | null
  /** Who made it. */
  readonly madeBy?: string | null
}

/** A token just made. The secret is nowhere else: it cannot be shown again. */
export interface CreatedToken {
  readonly id: RecordId
  readonly secret: string
}

/** How secrets begin, so that they are told apart at a glance. */
const prefixes: Readonly<Record<TokenKind, string>> = {
  secret: 'amity_',
  publishable: 'amity_pk_',
  preview: 'amity_pv_',
}
const secretForm = /^amity_(pk_|pv_)?[A-Za-z0-9_-]{43}$/
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
const json = (list: readonly string[] | null | undefined): string | null => (list ? JSON.stringify(list) : null)

/** Makes an access token of 256 random bits, `amity_…`; the database keeps its SHA-256 hash only. */
export async function createToken(run: Run, made: NewToken): Promise<CreatedToken> {
  const { name, now, random, kind = 'secret', expiresAt = null, isOwner = false, onlyTrusted = false } = made
  const id = newRecordId(now.getTime(), random(10))
  const secret = `${prefixes[kind]}${Buffer.from(random(32)).toString('base64url')}`
  await run(
    `insert into access_tokens (id, name, kind, hash, created_at, expires_at, is_owner, types, actions, origins, only_trusted, record_id, points_per_minute, organization_id, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      id,
      name,
      kind,
      hashOf(secret),
      now,
      expiresAt,
      isOwner,
      json(made.types),
      json(made.actions),
      json(made.origins),
      onlyTrusted,
      made.recordId ?? null,
      made.pointsPerMinute ?? null,
      made.organizationId ?? null,
      made.madeBy ?? null,
    ],
  )
  return { id, secret }
}

/** Revokes a token; it stops to work within `staleAfter`. Answers whether there was one that worked. */
export async function revokeToken(run: Run, id: RecordId, now: Date): Promise<boolean> {
  const rows = await run('update access_tokens set revoked_at = $2 where id = $1 and revoked_at is null returning id', [
    id,
    now,
  ])
  return rows.length === 1
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
  store: GrantStore,
  authorizationHeader: string,
  clock: Clock = systemClock,
): Promise<Viewer | null> {
  const secret = /^Bearer +(\S+) *$/i.exec(authorizationHeader)?.[1]
  if (!secret || !secretForm.test(secret)) return null
  const { pool } = store
  const known = knownBy.get(pool) ?? new LRUCache<string, Known>({ max: 1_000 })
  knownBy.set(pool, known)
  // The hash is the key of the look-up: what its time may tell is worth nothing without the secret behind it.
  const hash = hashOf(secret)
  const now = clock().getTime()
  const before = known.get(hash)
  const found =
    before && now >= before.at && now - before.at < staleAfter ? before : await lookUp(store, hash, new Date(now))
  known.set(hash, found)
  return found.expiresAt > now ? found.viewer : null
}

interface Found {
  readonly id: string
  readonly kind: TokenKind
  readonly hash: string
  readonly ends: number | null
  readonly used: boolean
  readonly is_owner: boolean
  readonly types: readonly string[] | null
  readonly actions: readonly string[] | null
  readonly origins: readonly string[] | null
  readonly only_trusted: boolean
  readonly record_id: string | null
  readonly organization_id: string | null
  readonly points_per_minute: number | null
}

async function lookUp(store: GrantStore, hash: string, now: Date): Promise<Known> {
  const { rows } = await store.pool.query<Found>(
    `select id, kind, hash, (extract(epoch from expires_at) * 1000)::float8 as ends, coalesce(last_used_at > $2::timestamptz - interval '1 minute', false) as used,
       is_owner, ${texts('types')} as types, ${texts('actions')} as actions, ${texts('origins')} as origins, only_trusted, record_id, organization_id, points_per_minute
     from access_tokens where hash = $1 and revoked_at is null`,
    [hash, now],
  )
  const row = rows[0]
  if (!row || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(hash)))
    return { viewer: null, at: now.getTime(), expiresAt: Infinity }
  // Once a minute is enough to see which tokens are in use.
  if (!row.used) await store.pool.query('update access_tokens set last_used_at = $2 where id = $1', [row.id, now])
  return { viewer: await viewerOf(store, row, now), at: now.getTime(), expiresAt: row.ends ?? Infinity }
}

async function viewerOf(store: GrantStore, row: Found, now: Date): Promise<Viewer> {
  const { id, kind, origins, only_trusted: onlyTrusted, points_per_minute: pointsPerMinute } = row
  const held = { origins, onlyTrusted, pointsPerMinute }
  if (kind === 'publishable') return { kind: 'token', actorId: id, rights: noRights, held }
  if (kind === 'preview')
    return { kind: 'token', actorId: id, rights: previewOf(row.record_id ?? '', row.organization_id), held }
  const rights = await rightsOfHolder(
    store,
    { id, isOwner: row.is_owner },
    today(() => now),
  )
  return { kind: 'token', actorId: id, rights: { ...rights, types: row.types, actions: row.actions }, held }
}
