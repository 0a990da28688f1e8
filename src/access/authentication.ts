import { hkdfSync } from 'node:crypto'

import type { Pool } from 'pg'

import type { Clock } from '../kernel/clock.ts'
import type { GrantStore } from './grants.ts'
import type { Deliver } from '../kernel/letter.ts'
import { openPool } from '../store/pool.ts'
import type { OidcSettings } from './better-auth.ts'
import { askLibrary, type AskLibrary } from './library.ts'
import { PasswordHasher } from './password.ts'
import { sessionReader, type SessionReader } from './session-cookie.ts'
import type { Doing } from './users.ts'
import type { AuditActor } from './audit.ts'

/** What signing in is made of. */
export interface AuthenticationSettings {
  readonly grants: GrantStore
  /** Address of the same database, for connections of better-auth's own. */
  readonly serverUrl: string
  /** Origin at which people reach this server; links are made of nothing else. */
  readonly publicUrl: string
  /** The key of the installation; another one is derived from it. */
  readonly secret: string
  readonly oidc: OidcSettings | null
  readonly deliver: Deliver
  readonly clock: Clock
  /** Gives random bytes fit for secrets. */
  readonly random: (bytes: number) => Uint8Array
  /** Told of failures; without what was sent. */
  readonly onError: (error: unknown) => void
}

/** Who knocks, as far as the edge knows. */
export interface Caller {
  /** The header as it was sent. */
  readonly cookie: string | undefined
  readonly address: string
  readonly userAgent: string | undefined
  readonly requestId: string
}

/** What every way to sign in works with. */
export interface Authentication extends Pick<AuthenticationSettings, 'publicUrl' | 'deliver' | 'clock' | 'random'> {
  readonly pool: Pool
  /** What people call the issuer of OpenID Connect; null without one. */
  readonly oidcName: string | null
  /** Reads session cookies, on every transport. */
  readonly sessions: SessionReader
  readonly ask: AskLibrary
  /** Does something whose end nobody waits for, so that no answer's time tells of it. */
  readonly later: (work: () => Promise<unknown>) => void
  /** Waits for what was put off and closes the connections. */
  readonly close: () => Promise<void>
}

/** Opens the ways to sign in. better-auth and its connections are opened when the first one knocks. */
export function openAuthentication(settings: AuthenticationSettings): Authentication {
  const { grants, serverUrl, publicUrl, oidc, deliver, clock, random, onError } = settings
  const { pool } = grants
  const secret = Buffer.from(hkdfSync('sha256', settings.secret, '', 'amity auth', 32)).toString('base64url')
  const own = openPool(serverUrl, { connections: 4, name: 'amity auth', nativeValues: true, onLost: onError })
  const pending = new Set<Promise<unknown>>()
  return {
    pool,
    publicUrl,
    deliver,
    clock,
    random,
    oidcName: oidc?.name ?? null,
    sessions: sessionReader(grants, secret, clock),
    ask: askLibrary({ pool: own, lookUps: pool, publicUrl, secret, hasher: new PasswordHasher(), oidc, onError }),
    later: work => {
      const task = work().catch(onError)
      pending.add(task)
      void task.finally(() => pending.delete(task))
    },
    close: async () => {
      await Promise.all(pending)
      await own.end()
    },
  }
}

/** Who does something now, for the audit. */
export const doing = ({ clock }: Authentication, by: AuditActor, { requestId }: Caller): Doing => ({
  now: clock(),
  by,
  requestId,
})
