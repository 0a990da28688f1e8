import { audit, type AuditKind } from './audit.ts'
import { done, refuse, refusals, type AuthAnswer } from './auth-answer.ts'
import { doing, type Authentication, type Caller } from './authentication.ts'
import { refusedBy, sessionIn, type LibraryReply } from './library.ts'
import { endLinks } from './links.ts'
import { readPassword } from './password.ts'
import { cookieIn, sessionCookie } from './session-cookie.ts'
import { endSession, endSessionsOf, listSessions } from './sessions.ts'
import { findUser } from './users.ts'
import type { Viewer } from './viewer.ts'

type SignedIn = Extract<Viewer, { kind: 'user' }>

/** A `Set-Cookie` that takes the session from a browser. */
export const withoutSession = (publicUrl: string): string =>
  `${sessionCookie}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`

/** Whoever is signed in; null when nobody is. */
export async function viewerOf(auth: Authentication, { cookie }: Caller): Promise<SignedIn | null> {
  const value = cookieIn(cookie, sessionCookie)
  const viewer = value === null ? null : await auth.sessions.viewerOf(value)
  return viewer?.kind === 'user' ? viewer : null
}

/** Does something for whoever is signed in; refuses all others. */
async function own(
  auth: Authentication,
  caller: Caller,
  work: (viewer: SignedIn) => Promise<AuthAnswer>,
): Promise<AuthAnswer> {
  const viewer = await viewerOf(auth, caller)
  if (viewer !== null) return work(viewer)
  return refuse(refusals.unauthenticated, caller.cookie === undefined ? [] : [withoutSession(auth.publicUrl)])
}

/** Whoever is signed in, and where. */
export const whoAmI = (auth: Authentication, caller: Caller): Promise<AuthAnswer> =>
  own(auth, caller, async ({ userId, sessionId }) => {
    const user = await findUser(auth.pool, { id: userId })
    if (user === null) return refuse(refusals.unauthenticated)
    const { id, email, name, isOwner, hasSecondFactor } = user
    return done({ user: { id, email, name, isOwner, hasSecondFactor }, session: { id: sessionId } })
  })

/** Ends the session of the caller. There need be none: the browser is without one afterwards in any case. */
export async function signOut(auth: Authentication, caller: Caller): Promise<AuthAnswer> {
  const viewer = await viewerOf(auth, caller)
  if (viewer !== null)
    await endSession(auth.pool, viewer, doing(auth, { kind: 'user', id: viewer.userId }, caller), 'SIGNED_OUT')
  return done({}, [withoutSession(auth.publicUrl)])
}

/** The caller's own sessions; `isThis` is the one that asks. */
export const ownSessions = (auth: Authentication, caller: Caller): Promise<AuthAnswer> =>
  own(auth, caller, async ({ userId, sessionId }) => {
    const sessions = await listSessions(auth.pool, userId, auth.clock())
    return done({ sessions: sessions.map(session => ({ ...session, isThis: session.id === sessionId })) })
  })

/** Ends one of the caller's own sessions, or all but the one that asks (`id` null). Tells how many. */
export const endOwnSessions = (auth: Authentication, id: string | null, caller: Caller): Promise<AuthAnswer> =>
  own(auth, caller, async ({ userId, sessionId }) => {
    const who = doing(auth, { kind: 'user', id: userId }, caller)
    if (id === null) return done({ ended: await endSessionsOf(auth.pool, userId, who, sessionId) })
    return done({ ended: (await endSession(auth.pool, { userId, sessionId: id }, who)) ? 1 : 0 })
  })

/** Changes the password. All sessions end; the caller gets a new one. */
export const changePassword = (
  auth: Authentication,
  { present, password }: { readonly present: string; readonly password: string },
  caller: Caller,
): Promise<AuthAnswer> => {
  const [currentPassword, newPassword] = [readPassword(present), readPassword(password)]
  if (newPassword === null) return Promise.resolve(refuse(refusals.unfitPassword))
  if (currentPassword === null) return Promise.resolve(refuse(refusals.wrongPassword))
  const body = { currentPassword, newPassword, revokeOtherSessions: true }
  return asked(
    auth,
    caller,
    { path: '/change-password', body, kind: 'PASSWORD_CHANGED' },
    async (reply, { userId }) => {
      await endLinks(auth.pool, userId)
      return done({}, reply.cookies)
    },
  )
}

/** Begins to turn the second factor on: gives the address for the authenticator and the backup codes, once. */
export const beginSecondFactor = (auth: Authentication, password: string, caller: Caller): Promise<AuthAnswer> =>
  asked(
    auth,
    caller,
    { path: '/two-factor/enable', body: { password: readPassword(password) ?? '-' } },
    async reply => {
      const { totpURI, backupCodes } = reply.body
      return done({ totpUri: totpURI, backupCodes }, reply.cookies)
    },
  )

/** Turns the second factor on by a first code. The caller's session is made anew, all others end. */
export const confirmSecondFactor = (auth: Authentication, code: string, caller: Caller): Promise<AuthAnswer> =>
  own(auth, caller, async ({ userId }) => {
    const user = await findUser(auth.pool, { id: userId })
    if (user?.hasSecondFactor) return refuse(refusals.factorOn)
    const asking = { path: '/two-factor/verify-totp', body: { code }, kind: 'SECOND_FACTOR_ON' } as const
    return asked(auth, caller, asking, async reply => {
      const fresh = sessionIn(reply)
      const viewer = fresh === null ? null : await auth.sessions.viewerOf(fresh)
      if (viewer?.kind === 'user')
        await endSessionsOf(auth.pool, userId, doing(auth, { kind: 'user', id: userId }, caller), viewer.sessionId)
      return done({}, reply.cookies)
    })
  })

/** Turns the second factor off. */
export const endSecondFactor = (auth: Authentication, password: string, caller: Caller): Promise<AuthAnswer> => {
  const body = { password: readPassword(password) ?? '-' }
  return asked(auth, caller, { path: '/two-factor/disable', body, kind: 'SECOND_FACTOR_OFF' }, async reply =>
    done({}, reply.cookies),
  )
}

/** Makes new backup codes; those before are void. */
export const newBackupCodes = (auth: Authentication, password: string, caller: Caller): Promise<AuthAnswer> => {
  const body = { password: readPassword(password) ?? '-' }
  return asked(
    auth,
    caller,
    { path: '/two-factor/generate-backup-codes', body, kind: 'BACKUP_CODES_MADE' },
    async reply => done({ backupCodes: reply.body.backupCodes }, reply.cookies),
  )
}

/** Asks better-auth on behalf of whoever is signed in, and notes what was done. */
const asked = (
  auth: Authentication,
  caller: Caller,
  { path, body, kind }: { path: string; body: Readonly<Record<string, unknown>>; kind?: AuditKind },
  then: (reply: LibraryReply, viewer: SignedIn) => Promise<AuthAnswer>,
): Promise<AuthAnswer> =>
  own(auth, caller, async viewer => {
    const reply = await auth.ask({ path, body, as: 'session', caller })
    if (reply.body.code === 'INVALID_CODE') return refuse(refusals.wrongCode)
    if (reply.status !== 200) return refusedBy(reply)
    const { userId } = viewer
    if (kind)
      await audit(auth.pool, {
        at: auth.clock(),
        kind,
        actor: { kind: 'user', id: userId },
        subject: userId,
        details: { address: caller.address },
        requestId: caller.requestId,
      })
    return then(reply, viewer)
  })
