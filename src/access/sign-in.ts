import { audit, nobody } from './audit.ts'
import { done, refuse, refusals, type AuthAnswer } from './auth-answer.ts'
import type { Authentication, Caller } from './authentication.ts'
import { readEmail } from './email.ts'
import { refusedBy, sessionIn, type LibraryReply } from './library.ts'
import { storedIdentifier } from './links.ts'
import { readPassword } from './password.ts'
import { cookieIn } from './session-cookie.ts'

type How = 'password' | 'second factor' | 'backup code' | 'openid connect'

/** Signs in with a password. Where a second factor is on, nobody is signed in yet. */
export async function signIn(
  auth: Authentication,
  { email, password }: { readonly email: string; readonly password: string },
  caller: Caller,
): Promise<AuthAnswer> {
  const address = readEmail(email)
  // What cannot be anybody's address or password costs as much as what could be: it is asked for all the same.
  const reply = await auth.ask({
    path: '/sign-in/email',
    body: {
      email: address ?? 'nobody@invalid.example',
      password: readPassword(password) ?? 'no password is like this',
    },
    as: 'challenge',
    caller,
  })
  if (reply.status !== 200 || address === null)
    return failed(auth, reply, { how: 'password', subject: address }, caller)
  if (reply.body.twoFactorRedirect === true) return done({ signedIn: false, secondFactor: true }, reply.cookies)
  return signedIn(auth, reply, 'password', caller)
}

/** Ends a sign-in that waits for a second factor, by a code of the authenticator or a backup code. */
export async function giveSecondFactor(
  auth: Authentication,
  { code }: { readonly code: string },
  caller: Caller,
): Promise<AuthAnswer> {
  const isBackup = !/^\d{6}$/.test(code)
  const how = isBackup ? 'backup code' : 'second factor'
  const subject = await whoIsChallenged(auth, caller)
  const path = isBackup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp'
  const reply = await auth.ask({ path, body: { code }, as: 'challenge', caller })
  return reply.status === 200 ? signedIn(auth, reply, how, caller) : failed(auth, reply, { how, subject }, caller)
}

/** Who has given a password and is asked for the second factor; null when nobody is. */
export async function whoIsChallenged({ pool, clock }: Authentication, { cookie }: Caller): Promise<string | null> {
  const challenge = cookieIn(cookie, 'amity.two_factor')?.split('.', 1)[0]
  if (!challenge) return null
  const { rows } = await pool.query<{ value: string }>(
    'select value from verifications where identifier = $1 and expires_at > $2',
    [storedIdentifier(challenge), clock()],
  )
  return rows[0]?.value ?? null
}

/** Begins a sign-in at the issuer: gives the address there. */
export async function beginOidc(
  auth: Authentication,
  { returnTo = '/' }: { readonly returnTo?: string | undefined },
  caller: Caller,
): Promise<AuthAnswer> {
  const body = { provider: 'oidc', callbackURL: `${auth.publicUrl}${returnTo}`, disableRedirect: true }
  const reply = await auth.ask({ path: '/sign-in/social', body, as: 'challenge', caller })
  if (reply.status !== 200 || typeof reply.body.url !== 'string') return refuse(refusals.unavailable)
  return done({ url: reply.body.url }, reply.cookies)
}

/** Comes back from the issuer. Why somebody is refused stands in the audit alone. */
export async function endOidc(auth: Authentication, search: string, caller: Caller): Promise<AuthAnswer> {
  const reply = await auth.ask({ path: `/callback/oidc${search}`, as: 'challenge', caller })
  if (reply.location !== null && sessionIn(reply) !== null) {
    const answer = await signedIn(auth, reply, 'openid connect', caller)
    return answer.kind === 'done' ? { kind: 'redirect', location: reply.location, cookies: reply.cookies } : answer
  }
  const reason =
    URL.parse(reply.location ?? '')
      ?.searchParams.get('error')
      ?.slice(0, 100) ?? `status ${reply.status}`
  await note(auth, { how: 'openid connect', subject: null, reason }, caller)
  return { kind: 'redirect', location: `${auth.publicUrl}/auth/refused`, cookies: [] }
}

async function signedIn(auth: Authentication, reply: LibraryReply, how: How, caller: Caller): Promise<AuthAnswer> {
  const value = sessionIn(reply)
  const viewer = value === null ? null : await auth.sessions.viewerOf(value)
  if (viewer?.kind !== 'user') throw new Error('a sign-in left no session')
  const { userId, sessionId } = viewer
  await audit(auth.pool, {
    at: auth.clock(),
    kind: 'SIGNED_IN',
    actor: { kind: 'user', id: userId },
    subject: userId,
    details: { how, sessionId, address: caller.address },
    requestId: caller.requestId,
  })
  return done({ signedIn: true, secondFactor: false }, reply.cookies)
}

async function failed(
  auth: Authentication,
  reply: LibraryReply,
  about: { readonly how: How; readonly subject: string | null },
  caller: Caller,
): Promise<AuthAnswer> {
  const answer = reply.status === 200 ? refuse(refusals.unauthenticated) : refusedBy(reply)
  await note(auth, about, caller)
  if (answer.kind !== 'refused') return answer
  // What is wrong with a code or an address is nobody's business but whether to come back later is.
  return refuse(answer.refusal.status >= 429 ? answer.refusal : refusals.unauthenticated, answer.cookies)
}

async function note(
  { pool, clock }: Authentication,
  { how, subject, reason = null }: { how: How; subject: string | null; reason?: string | null },
  { address, requestId }: Caller,
): Promise<void> {
  const details = { how, address, ...(reason === null ? {} : { reason }) }
  await audit(pool, { at: clock(), kind: 'SIGN_IN_FAILED', actor: nobody, subject, details, requestId })
}
