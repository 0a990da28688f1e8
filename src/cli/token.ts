import type { Pool } from 'pg'

import { runOn } from '../access/grants.ts'
import { createToken, revokeToken } from '../access/tokens.ts'
import { isOrigin } from '../kernel/origin.ts'
import { readRecordId } from '../kernel/ids.ts'
import { normaliseLine } from '../kernel/text.ts'

/** What the command needs from outside. */
export interface TokenCommandContext {
  readonly pool: Pool
  readonly now: Date
  /** Gives random bytes fit for secrets. */
  readonly random: (bytes: number) => Uint8Array
  /** Prints a line on standard output. */
  readonly print: (line: string) => void
  /** Prints a line on standard error. */
  readonly complain: (line: string) => void
}

/** Options of `token create`, as the command line gives them. */
export interface TokenCreateOptions {
  readonly name: string
  /** A whole number of days; without it the token lasts until it is revoked. */
  readonly days?: string | undefined
  /** Makes a publishable one, which keeps to these. */
  readonly origin?: readonly string[] | undefined
}

/**
 * `amity token create`: makes a token and prints the secret, alone on standard output so that scripts can take it.
 * @returns the exit code
 */
export async function tokenCreateCommand(
  { name, days, origin }: TokenCreateOptions,
  context: TokenCommandContext,
): Promise<number> {
  const { pool, now, random, print, complain } = context
  const called = normaliseLine(name)
  if (called === '' || called.length > 200)
    return (complain('give --name: who or what will use the token, in 1 to 200 characters'), 2)
  if (days !== undefined && !(/^\d{1,5}$/.test(days) && Number(days) > 0))
    return (complain('--days is a whole number from 1 to 99999'), 2)
  const strange = origin?.find(one => !isOrigin(one))
  if (strange !== undefined)
    return (complain(`--origin ${strange}: give scheme and host, and nothing behind them: https://example.org`), 2)
  const expiresAt = days === undefined ? null : new Date(now.getTime() + Number(days) * 86_400_000)
  const opens = origin ? { kind: 'publishable' as const, origins: origin, onlyTrusted: true } : { isOwner: true }
  const { id, secret } = await createToken(runOn(pool), { name: called, now, random, expiresAt, ...opens })
  print(secret)
  complain(
    `token ${id} for ${called}${expiresAt ? `, ends ${expiresAt.toISOString()}` : ''}. It is shown this once${origin ? '' : ': keep it like a password'}.`,
  )
  complain(
    origin
      ? 'put it into pages as the attribute  key="<token>"'
      : 'send it as the header  Authorization: Bearer <token>',
  )
  return 0
}

/** `amity token revoke` @returns the exit code */
export async function tokenRevokeCommand(
  id: string,
  { pool, now, print, complain }: TokenCommandContext,
): Promise<number> {
  const tokenId = readRecordId(id)
  if (tokenId === null || !(await revokeToken(runOn(pool), tokenId, now)))
    return (complain(`there is no token ${id} that works`), 1)
  print(`revoked ${id}`)
  return 0
}
