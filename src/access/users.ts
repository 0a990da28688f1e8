import type { Pool } from 'pg'

import { newRecordId, readRecordId, type RecordId } from '../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../kernel/problem.ts'
import { normaliseLine } from '../kernel/text.ts'
import { inTransaction } from '../store/transaction.ts'
import { audit, theOperator, type AuditActor, type Querying } from './audit.ts'
import { readEmail } from './email.ts'
import { endLinks, makeLink, type LinkPurpose, type PasswordLink } from './links.ts'
import { readPassword, type PasswordHasher } from './password.ts'
import { emailTaken, isDisabled, lastOwner, noEmail, noName, noPassword, noUser } from './user-problems.ts'

/** A user as administrators see one. */
export interface User {
  readonly id: RecordId
  readonly email: string
  readonly name: string
  readonly isOwner: boolean
  readonly hasSecondFactor: boolean
  /** Whether there is a way to sign in yet: a password, or an issuer that was used. False: invited. */
  readonly hasAccount: boolean
  readonly disabledAt: Date | null
  readonly createdAt: Date
}

/** Who does it, when, and in which request. */
export interface Doing {
  readonly now: Date
  readonly by: AuditActor
  readonly requestId?: string | null
}

/** What a user is made from. */
export interface NewUser {
  readonly email: string
  readonly name: string
  /** null: a link is sent or printed. */
  readonly password?: string | null
  /** Whether the first user of all becomes the platform owner. */
  readonly firstOwns?: boolean
}

interface Row {
  id: string
  email: string
  name: string
  is_owner: boolean
  has_second_factor: boolean
  has_account: boolean
  disabled: number | null
  created: number
}
const columns = `u.id, u.email, u.name, u.is_owner, u.has_second_factor, exists (select from accounts a where a.user_id = u.id) as has_account,
  (extract(epoch from u.disabled_at) * 1000)::float8 as disabled, (extract(epoch from u.created_at) * 1000)::float8 as created`

const userOf = (row: Row): User[] => {
  const id = readRecordId(row.id)
  if (id === null) return []
  const { email, name, is_owner: isOwner, has_second_factor: hasSecondFactor, has_account: hasAccount } = row
  const disabledAt = row.disabled === null ? null : new Date(row.disabled)
  return [{ id, email, name, isOwner, hasSecondFactor, hasAccount, disabledAt, createdAt: new Date(row.created) }]
}

/** Users in the order of their addresses, behind `after`; at most `first`. */
export async function listUsers(
  pool: Pool,
  { after = '', first = 100 }: { after?: string; first?: number } = {},
): Promise<User[]> {
  const { rows } = await pool.query<Row>(
    `select ${columns} from users u where u.email > $1 collate "C" order by u.email collate "C" limit $2`,
    [after, first],
  )
  return rows.flatMap(userOf)
}

/** Finds a user by id or by e-mail address; null when there is none. */
export async function findUser(
  pool: Pool,
  key: { readonly id: string } | { readonly email: string },
): Promise<User | null> {
  const value = 'id' in key ? readRecordId(key.id) : readEmail(key.email)
  if (value === null) return null
  const { rows } = await pool.query<Row>(
    `select ${columns} from users u where u.${'id' in key ? 'id' : 'email'} = $1`,
    [value],
  )
  return rows.flatMap(userOf)[0] ?? null
}

/**
 * Makes a user. Fails with what is wrong with the address, the name or the password; all of it at once.
 * @throws TooManyPasswords when the server hashes too many at once
 */
export async function createUser(
  pool: Pool,
  hasher: PasswordHasher,
  { email, name, password = null, firstOwns = false }: NewUser,
  doing: Doing,
): Promise<Result<User>> {
  const [address, called] = [readEmail(email), normaliseLine(name)]
  const secret = password === null ? null : readPassword(password)
  const problems: Problem[] = [
    ...(address === null ? [noEmail] : []),
    ...(called === '' || called.length > 200 ? [noName] : []),
    ...(password !== null && secret === null ? [noPassword] : []),
  ]
  if (address === null || problems.length > 0) return fail(...problems)
  const hash = secret === null ? null : await hasher.hash(secret)
  const { now, by, requestId = null } = doing
  const id = newRecordId(now.getTime())
  const made = await inTransaction(pool, async client => {
    // Of two who come first at the same time one owns.
    if (firstOwns) await client.query('lock table users in share row exclusive mode')
    const { rowCount } = await client.query(
      `insert into users (id, email, name, is_owner, created_at, updated_at)
       values ($1, $2, $3, $4 and not exists (select from users), $5, $5) on conflict (email) do nothing`,
      [id, address, called, firstOwns, now],
    )
    if (rowCount !== 1) return false
    if (hash !== null)
      await client.query(
        `insert into accounts (id, user_id, provider_id, account_id, password, created_at, updated_at)
         values ($1, $2, 'credential', $2::uuid::text, $3, $4, $4)`,
        [newRecordId(now.getTime()), id, hash, now],
      )
    await audit(client, {
      at: now,
      kind: 'USER_CREATED',
      actor: by,
      subject: id,
      details: { email: address },
      requestId,
    })
    return true
  })
  const user = made ? await findUser(pool, { id }) : null
  return user === null ? fail(emailTaken) : succeed(user)
}

/** A link for a user who is not disabled; whoever gets it sets the password. It is the caller's to send it. */
export async function linkFor(
  pool: Pool,
  user: User,
  about: { purpose: LinkPurpose; publicUrl: string; random: (bytes: number) => Uint8Array },
  { now, by, requestId = null }: Doing,
): Promise<Result<PasswordLink>> {
  if (user.disabledAt !== null) return fail(isDisabled)
  const link = await makeLink(pool, { userId: user.id, now, ...about })
  const kind = about.purpose === 'invitation' ? 'USER_INVITED' : 'RECOVERY_ASKED'
  await audit(pool, { at: now, kind, actor: by, subject: user.id, requestId })
  return succeed(link)
}

/** Disables a user: nothing of theirs works any more, sessions end. The owner is spared unless the command line asks. */
export function disableUser(pool: Pool, id: string, doing: Doing): Promise<Result<User>> {
  return changed(pool, id, async (client, user) => {
    if (user.isOwner && doing.by.kind !== theOperator.kind) return [lastOwner]
    await client.query('update users set disabled_at = $2, updated_at = $2 where id = $1', [id, doing.now])
    await client.query('delete from sessions where user_id = $1', [id])
    await endLinks(client, id)
    await audit(client, {
      at: doing.now,
      kind: 'USER_DISABLED',
      actor: doing.by,
      subject: id,
      requestId: doing.requestId,
    })
    return []
  })
}

/** Lets a disabled user sign in again. */
export function enableUser(pool: Pool, id: string, doing: Doing): Promise<Result<User>> {
  return changed(pool, id, async client => {
    await client.query('update users set disabled_at = null, updated_at = $2 where id = $1', [id, doing.now])
    await audit(client, {
      at: doing.now,
      kind: 'USER_ENABLED',
      actor: doing.by,
      subject: id,
      requestId: doing.requestId,
    })
    return []
  })
}

async function changed(
  pool: Pool,
  id: string,
  change: (client: Querying, user: User) => Promise<readonly Problem[]>,
): Promise<Result<User>> {
  const user = await findUser(pool, { id })
  if (user === null) return fail(noUser)
  const problems = await inTransaction(pool, client => change(client, user))
  if (problems.length > 0) return fail(...problems)
  const after = await findUser(pool, { id })
  return after === null ? fail(noUser) : succeed(after)
}
