import { createHmac, timingSafeEqual } from 'node:crypto'

import DataLoader from 'dataloader'
import { LRUCache } from 'lru-cache'

import { rightsOfHolder, type GrantStore } from './grants.ts'
import { systemClock, today, type Clock } from '../kernel/clock.ts'
import { staleAfter } from './tokens.ts'
import type { Viewer } from './viewer.ts'

/** Name of the cookie in which a browser holds its session. */
export const sessionCookie = 'amity_session'

/** The value of one cookie in a `Cookie` header, the first of that name; null when it is not there. */
export function cookieIn(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return null
}

/** Tells whom a session cookie names. */
export interface SessionReader {
  /** @returns null when the session has ended or expired, its user is disabled, or the value is none that was given out */
  viewerOf(value: string): Promise<Viewer | null>
}

interface Known {
  readonly viewer: Viewer | null
  /** Both in milliseconds. */
  readonly at: number
  readonly expiresAt: number
}
interface Row {
  token: string
  id: string
  user_id: string
  is_owner: boolean
  ends: number
}

/**
 * Reads session cookies. What the database says is believed for `staleAfter`; all that is asked at once is one statement.
 * @param secret the key with which better-auth signs cookies
 */
export function sessionReader(store: GrantStore, secret: string, clock: Clock = systemClock): SessionReader {
  const known = new LRUCache<string, Known>({ max: 10_000 })
  const found = new DataLoader<string, Known>(tokens => lookUp(store, tokens, clock()), { cache: false })
  return {
    async viewerOf(value) {
      const token = signedToken(value, secret)
      if (token === null) return null
      const now = clock().getTime()
      const before = known.get(token)
      const fresh = before && now >= before.at && now - before.at < staleAfter ? before : await found.load(token)
      known.set(token, fresh)
      return fresh.expiresAt > now ? fresh.viewer : null
    },
  }
}

async function lookUp(store: GrantStore, tokens: readonly string[], now: Date): Promise<Known[]> {
  const at = now.getTime()
  const { rows } = await store.pool.query<Row>(
    `select s.token, s.id, s.user_id, u.is_owner, (extract(epoch from s.expires_at) * 1000)::float8 as ends
     from sessions s join users u on u.id = s.user_id where s.token = any($1::text[]) and u.disabled_at is null`,
    [[...new Set(tokens)]],
  )
  const known = new Map<string, Known>()
  for (const { token, id: sessionId, user_id: userId, is_owner: isOwner, ends: expiresAt } of rows) {
    const rights = await rightsOfHolder(
      store,
      { id: userId, isOwner },
      today(() => now),
    )
    known.set(token, { viewer: { kind: 'user', actorId: userId, userId, sessionId, rights }, at, expiresAt })
  }
  return tokens.map(token => known.get(token) ?? { viewer: null, at, expiresAt: Infinity })
}

/** The session's token in a cookie as better-auth writes it, `<token>.<signature>`, when the signature is ours. */
function signedToken(value: string, secret: string): string | null {
  let plain: string
  try {
    plain = decodeURIComponent(value)
  } catch {
    return null
  }
  const { token, signature } =
    /^(?<token>[A-Za-z0-9]{16,64})\.(?<signature>[A-Za-z0-9+/]{43}=)$/.exec(plain)?.groups ?? {}
  if (token === undefined || signature === undefined) return null
  const expected = createHmac('sha256', secret).update(token).digest()
  return timingSafeEqual(expected, Buffer.from(signature, 'base64')) ? token : null
}
