import type { Pool } from 'pg'

import { theOperator } from '../access/audit.ts'
import { readEmail } from '../access/email.ts'
import type { LinkPurpose } from '../access/links.ts'
import type { PasswordHasher } from '../access/password.ts'
import { createUser, disableUser, enableUser, findUser, linkFor, listUsers, type User } from '../access/users.ts'
import type { Deliver } from '../kernel/letter.ts'
import type { Problem, Result } from '../kernel/problem.ts'

/** What the commands need from outside. */
export interface UserCommandContext {
  readonly pool: Pool
  readonly now: Date
  /** Gives random bytes fit for secrets. */
  readonly random: (bytes: number) => Uint8Array
  readonly hasher: PasswordHasher
  readonly publicUrl: string
  readonly deliver: Deliver
  /** Prints a line on standard output. */
  readonly print: (line: string) => void
  /** Prints a line on standard error. */
  readonly complain: (line: string) => void
}

/** Options of the commands, as the command line gives them. */
export interface UserOptions {
  readonly email: string
  readonly name?: string
  /** What stood on standard input; null when a link is wanted. */
  readonly password?: string | null
}

/** `amity user create`: makes a user, the first of all as platform owner. @returns the exit code */
export async function userCreateCommand(
  { email, name = '', password = null }: UserOptions,
  context: UserCommandContext,
): Promise<number> {
  const { pool, hasher, complain } = context
  // The line's end that `echo` adds is no part of a password.
  const given = password === null ? null : password.replace(/\r?\n$/, '')
  const made = await createUser(pool, hasher, { email, name, password: given, firstOwns: true }, doing(context))
  if (!made.ok) return explained(made.problems, context)
  const { isOwner } = made.value
  complain(`user ${made.value.email} is made${isOwner ? ', and owns the platform: the first one does' : ''}`)
  return given === null ? giveLink(made.value, 'invitation', context) : 0
}

/** `amity user invite`: makes a user without a password, or takes one who never signed in, and sends or prints a link. */
export async function userInviteCommand({ email, name }: UserOptions, context: UserCommandContext): Promise<number> {
  const { pool, hasher, complain } = context
  const known = await findUser(pool, { email })
  if (known?.hasAccount) return (complain(`${known.email} signs in already: see amity user reset-password`), 1)
  if (known !== null) return giveLink(known, 'invitation', context)
  if ((await listUsers(pool, { first: 1 })).length === 0)
    return (complain('there is nobody yet who could invite: make the first user with amity user create'), 1)
  if (name === undefined) return (complain('give --name: under which name others know this person'), 2)
  const made = await createUser(pool, hasher, { email, name }, doing(context))
  return made.ok ? giveLink(made.value, 'invitation', context) : explained(made.problems, context)
}

/** `amity user reset-password`: sends or prints a link with which a user sets a new password. */
export async function userResetCommand({ email }: UserOptions, context: UserCommandContext): Promise<number> {
  const user = await known(email, context)
  return user === null ? 1 : giveLink(user, 'recovery', context)
}

/** `amity user disable` and `enable`. */
export async function userSwitchCommand(
  { email }: UserOptions,
  to: 'disabled' | 'enabled',
  context: UserCommandContext,
): Promise<number> {
  const user = await known(email, context)
  if (user === null) return 1
  const change = to === 'disabled' ? disableUser : enableUser
  const changed: Result<User> = await change(context.pool, user.id, doing(context))
  if (!changed.ok) return explained(changed.problems, context)
  context.complain(`${user.email} is ${to}${to === 'disabled' ? '; sessions have ended' : ''}`)
  return 0
}

/** `amity user list`: one line for each user, fields parted by tabs. */
export async function userListCommand({ pool, print }: UserCommandContext): Promise<number> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const users: readonly User[] = await listUsers(pool, { after, first: 500 })
    for (const user of users) print([user.email, user.name, stateOf(user), user.id].join('\t'))
    after = users.at(-1)?.email
  }
  return 0
}

const stateOf = ({ disabledAt, hasAccount, isOwner, hasSecondFactor }: User): string =>
  [
    disabledAt !== null ? 'disabled' : hasAccount ? 'active' : 'invited',
    ...(isOwner ? ['owner'] : []),
    ...(hasSecondFactor ? ['second factor'] : []),
  ].join(', ')

const doing = ({ now }: UserCommandContext) => ({ now, by: theOperator })

async function known(email: string, { pool, complain }: UserCommandContext): Promise<User | null> {
  const user = readEmail(email) === null ? null : await findUser(pool, { email })
  if (user === null) complain(`there is no user ${JSON.stringify(email)}: see amity user list`)
  return user
}

/** Mails a link where mail is set up, else prints it, alone on standard output so that scripts can take it. */
async function giveLink(user: User, purpose: LinkPurpose, context: UserCommandContext): Promise<number> {
  const { pool, publicUrl, random, deliver, print, complain } = context
  const link = await linkFor(pool, user, { purpose, publicUrl, random }, doing(context))
  if (!link.ok) return explained(link.problems, context)
  const { url, expiresAt } = link.value
  const delivery = await deliver({ purpose, to: user.email, name: user.name, url, expiresAt })
  if (delivery === 'failed')
    return (
      complain('the letter could not be sent: put right AMITY_SMTP_URL, or leave it out to have the link printed'), 1
    )
  if (delivery === 'sent') complain(`a link was sent to ${user.email}; it holds until ${expiresAt.toISOString()}`)
  else {
    print(url)
    complain(`give this link to ${user.email}; it works once, until ${expiresAt.toISOString()}. It is like a password.`)
  }
  return 0
}

function explained(problems: readonly Problem[], { complain }: UserCommandContext): number {
  for (const { path, message, advice } of problems) {
    const option = path[0] === 'password' ? '--password-stdin: ' : path[0] === undefined ? '' : `--${path[0]}: `
    complain(`${option}${message} ${advice}`)
  }
  return 2
}
