import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Pool } from 'pg'

import { newRecordId } from '../kernel/ids.ts'
import { readEmail } from './email.ts'
import { storedIdentifier } from './links.ts'
import { passwordLength, TooManyPasswords, type PasswordHasher } from './password.ts'
import { sessionCookie } from './session-cookie.ts'
import { useCode } from './used-codes.ts'
import { findUser } from './users.ts'

/** An issuer of OpenID Connect. */
export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it. */
  readonly name: string
  /** How long it is waited for, in milliseconds; 15,000 when not given. */
  readonly waitMs?: number
}

/** What better-auth works with. */
export interface LibrarySettings {
  /** Its own connections, which give instants as `Date`. */
  readonly pool: Pool
  /** For what we look up ourselves: a hook must not wait for a connection that a transaction of the library holds. */
  readonly lookUps: Pool
  readonly publicUrl: string
  readonly secret: string
  readonly hasher: PasswordHasher
  readonly oidc: OidcSettings | null
  /** Told of failures; without what was sent. */
  readonly onError: (error: unknown) => void
}

/** Answers a request on one of better-auth's paths below `/auth`. */
export type Library = (request: Request) => Promise<Response>

/** Name of the one issuer in paths and rows. */
export const oidcProvider = 'oidc'
/** How long a session lasts, in seconds: it ends then, used or not. */
export const sessionSeconds = 7 * 86_400
/** Header in which the address of a client is handed over; the library is given no header of the client's own. */
export const addressHeader = 'x-amity-address'

/** An id that nobody has. */
const nobody = '00000000-0000-0000-0000-000000000000'
const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

/** Makes an instance of better-auth over our tables. Only paths that `authentication.ts` asks for are reached. */
export function makeLibrary(settings: LibrarySettings): Library {
  const { pool, lookUps, publicUrl, secret, hasher, oidc, onError } = settings
  const auth = betterAuth({
    appName: 'Amity',
    baseURL: publicUrl,
    basePath: '/auth',
    // Not `secret`: variables of the environment would go before it.
    secrets: [{ version: 1, value: secret }],
    database: pool,
    telemetry: { enabled: false },
    experimental: { instrumentation: { enabled: false } },
    logger: { level: 'error', log: (_level, message, cause) => onError(cause instanceof Error ? cause : message) },
    // Counted at the edge, where attempts of all kinds are.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      // In UTF-16 units; the edge counts characters.
      maxPasswordLength: 2 * passwordLength.most,
      revokeSessionsOnPasswordReset: true,
      password: {
        hash: async password => {
          // Signing in, the library hashes for those whom it does not know, and looks for accounts of those whom it does.
          await pool.query('select * from accounts where user_id = $1 limit 100', [nobody])
          return busy(hasher.hash(password))
        },
        verify: ({ hash, password }) => busy(hasher.verify(hash, password)),
      },
    },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', ...stamps },
      validateUserInfo: async ({ user, source }) => {
        if (source.action === 'create-user') return { error: 'not_invited' }
        const email = user.emailVerified === true && typeof user.email === 'string' ? readEmail(user.email) : null
        const known = email === null ? null : await findUser(lookUps, { email })
        if (known === null || known.id !== user.id || known.disabledAt !== null) return { error: 'not_invited' }
        const taken = source.action === 'link-account' && (await hasIssuer(lookUps, known.id))
        return taken ? { error: 'other_account' } : undefined
      },
    },
    session: {
      modelName: 'sessions',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...stamps,
      },
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'accounts',
      fields: { userId: 'user_id', providerId: 'provider_id', accountId: 'account_id', ...stamps },
      updateAccountOnSignIn: false,
      // Users are made by people who know them: an address need not be proved a second time.
      accountLinking: { enabled: true, requireLocalEmailVerified: false },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', ...stamps },
      storeIdentifier: { hash: async identifier => storedIdentifier(identifier) },
    },
    plugins: [
      twoFactor({
        issuer: 'Amity',
        schema: {
          user: { fields: { twoFactorEnabled: 'has_second_factor' } },
          twoFactor: {
            modelName: 'second_factors',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      ...(oidc === null ? [] : [issuerOf(oidc)]),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const user = await findUser(lookUps, { id: session.userId })
            if (user === null || user.disabledAt !== null) throw refused()
            const code: unknown = context?.path === '/two-factor/verify-totp' ? context.body.code : null
            if (typeof code === 'string' && !(await useCode(lookUps, user.id, code, new Date()))) throw refused()
          },
        },
      },
      // The issuer's tokens are of no use to us: there are no columns for them.
      account: { create: { before: async () => ({ data: withoutTokens }) } },
    },
    onAPIError: { errorURL: `${publicUrl}/auth/refused` },
    advanced: {
      cookiePrefix: 'amity',
      // Off means: no prefix in the names. Whether they are Secure stands below.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: publicUrl.startsWith('https:') },
      cookies: { session_token: { name: sessionCookie } },
      // The edge has looked at the origin of every request before.
      disableCSRFCheck: true,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => newRecordId(Date.now()), validateSchema: false },
    },
  })
  return request => auth.handler(request)
}

const issuerOf = ({ issuer, clientId, clientSecret, name }: OidcSettings) =>
  genericOAuth({
    config: [
      {
        providerId: oidcProvider,
        name,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        disableSignUp: true,
        disableProviderLogout: true,
      },
    ],
  })

const withoutTokens = {
  accessToken: undefined,
  refreshToken: undefined,
  idToken: undefined,
  accessTokenExpiresAt: undefined,
  refreshTokenExpiresAt: undefined,
  scope: undefined,
} as const

/** Whether a user has signed in at the issuer before, as some account there. */
async function hasIssuer(pool: Pool, userId: string): Promise<boolean> {
  const text = 'select from accounts where user_id = $1 and provider_id = $2'
  return (await pool.query(text, [userId, oidcProvider])).rowCount !== 0
}

const refused = (): APIError => new APIError('UNAUTHORIZED', { code: 'REFUSED', message: 'refused' })

async function busy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof TooManyPasswords) throw new APIError('SERVICE_UNAVAILABLE', { code: 'BUSY', message: 'busy' })
    throw error
  }
}
