import { createHash } from 'node:crypto'

import { newRecordId } from '../kernel/ids.ts'
import type { Querying } from './audit.ts'

/** How long links hold, in milliseconds. */
export const linkLifetimes = { invitation: 7 * 86_400_000, recovery: 3_600_000 } as const
export type LinkPurpose = keyof typeof linkLifetimes

/** A link with which its bearer sets the password of one user, once. */
export interface PasswordLink {
  readonly purpose: LinkPurpose
  /** Absolute address; the secret stands behind `#`, which no server and no other site is told. */
  readonly url: string
  readonly expiresAt: Date
}

/** What the database keeps of a secret that is waited for. */
export const storedIdentifier = (identifier: string): string => createHash('sha256').update(identifier).digest('hex')

/** The page on which a password is set, for the secret of a link. */
export const passwordPage = (publicUrl: string, secret: string): string =>
  `${publicUrl}/auth/set-password#${encodeURIComponent(secret)}`

/** What a link is made from. */
export interface NewLink {
  readonly userId: string
  readonly purpose: LinkPurpose
  /** Origin at which people reach this server. */
  readonly publicUrl: string
  readonly now: Date
  /** Gives random bytes fit for secrets. */
  readonly random: (bytes: number) => Uint8Array
}

/** Makes a link of 256 random bits. The database keeps its SHA-256 hash only, in the form in which better-auth looks it up. */
export async function makeLink(
  query: Querying,
  { userId, purpose, publicUrl, now, random }: NewLink,
): Promise<PasswordLink> {
  const secret = Buffer.from(random(32)).toString('base64url')
  const expiresAt = new Date(now.getTime() + linkLifetimes[purpose])
  await query.query(
    'insert into verifications (id, identifier, value, expires_at, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)',
    [newRecordId(now.getTime(), random(10)), storedIdentifier(`reset-password:${secret}`), userId, expiresAt, now],
  )
  return { purpose, url: passwordPage(publicUrl, secret), expiresAt }
}

/** Ends the links of a user that are still open, and sign-ins that wait for a second factor. */
export async function endLinks(query: Querying, userId: string): Promise<void> {
  await query.query('delete from verifications where value = $1', [userId])
}
