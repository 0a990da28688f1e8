import { actorFor } from '../access/audit.ts'
import { PasswordHasher } from '../access/password.ts'
import { createUser, findUser, linkFor } from '../access/users.ts'
import type { Deliver } from '../kernel/letter.ts'
import { fail, succeed, type Result } from '../kernel/problem.ts'
import { giveRole, readGrant, type Asking, type Office } from './roles.ts'
import type { GrantInput, RoleGrant } from './shown.ts'

/** How invitations are sent. */
export interface Letters {
  readonly deliver: Deliver
  /** Origin in links. */
  readonly publicUrl: string
  /** Gives random bytes fit for secrets. */
  readonly random: (bytes: number) => Uint8Array
}

/**
 * Gives a person a role in an organisation; who has no account yet gets one and a letter with a link to set a password. Who
 * has one keeps it, with the name in it.
 */
export async function inviteUser(
  office: Office,
  letters: Letters,
  { viewer, now, requestId }: Asking,
  { email, name, input }: { readonly email: string; readonly name: string; readonly input: GrantInput },
): Promise<Result<RoleGrant>> {
  const judged = readGrant(office, viewer, '', input, ['input'])
  if (!judged.ok) return judged
  const doing = { now, by: actorFor(viewer), requestId }
  const known = await findUser(office.pool, { email })
  const made = known ? succeed(known) : await createUser(office.pool, new PasswordHasher(), { email, name }, doing)
  if (!made.ok) return fail(...made.problems)
  const user = made.value
  const shown = await giveRole(office, { viewer, now, requestId }, { ...judged.value, holderId: user.id })
  if (!user.hasAccount && user.disabledAt === null && (await lettersOf(office, user.id, now)) < mostLetters) {
    const { publicUrl, random, deliver } = letters
    const link = await linkFor(office.pool, user, { purpose: 'invitation', publicUrl, random }, doing)
    if (link.ok) await deliver({ ...link.value, to: user.email, name: user.name })
  }
  return succeed(shown)
}

/** Letters that one person gets within an hour, however often they are invited. */
const mostLetters = 3

async function lettersOf({ pool }: Office, userId: string, now: Date): Promise<number> {
  const { rows } = await pool.query<{ sent: number }>(
    `select count(*)::int as sent from audit_entries where subject = $1 and kind = 'USER_INVITED' and at > $2::timestamptz - interval '1 hour'`,
    [userId, now],
  )
  return rows[0]?.sent ?? 0
}
