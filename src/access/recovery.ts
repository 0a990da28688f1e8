import { audit } from './audit.ts'
import { done, refuse, refusals, type AuthAnswer } from './auth-answer.ts'
import { doing, type Authentication, type Caller } from './authentication.ts'
import { nobody } from './audit.ts'
import { readEmail } from './email.ts'
import { refusedBy } from './library.ts'
import { endLinks, storedIdentifier } from './links.ts'
import { readPassword } from './password.ts'
import { findUser, linkFor } from './users.ts'

/**
 * Sends a link to set a new password to the stored address, when there is a user with this one. The answer is given
 * before anything is looked up: neither it nor its time tells whether there is.
 */
export function recover(auth: Authentication, { email }: { readonly email: string }, caller: Caller): AuthAnswer {
  const address = readEmail(email)
  if (address !== null)
    auth.later(async () => {
      const { pool, publicUrl, random, deliver } = auth
      const user = await findUser(pool, { email: address })
      if (user === null) return
      const link = await linkFor(pool, user, { purpose: 'recovery', publicUrl, random }, doing(auth, nobody, caller))
      if (link.ok) await deliver({ ...link.value, to: user.email, name: user.name })
    })
  return done()
}

/** Sets the password of the user for whom a link was made. All their sessions, links and half sign-ins end. */
export async function setPassword(
  auth: Authentication,
  { secret, password }: { readonly secret: string; readonly password: string },
  caller: Caller,
): Promise<AuthAnswer> {
  const { pool, clock } = auth
  const newPassword = readPassword(password)
  if (newPassword === null) return refuse(refusals.unfitPassword)
  const { rows } = await pool.query<{ value: string }>('select value from verifications where identifier = $1', [
    storedIdentifier(`reset-password:${secret}`),
  ])
  const user = await findUser(pool, { id: rows[0]?.value ?? '' })
  if (user === null || user.disabledAt !== null) return refuse(refusals.deadLink)
  const reply = await auth.ask({
    path: '/reset-password',
    body: { token: secret, newPassword },
    as: 'challenge',
    caller,
  })
  if (reply.status !== 200) return refusedBy(reply)
  await endLinks(pool, user.id)
  await audit(pool, {
    at: clock(),
    kind: 'PASSWORD_CHANGED',
    actor: { kind: 'user', id: user.id },
    subject: user.id,
    details: { how: 'link', address: caller.address },
    requestId: caller.requestId,
  })
  return done()
}
