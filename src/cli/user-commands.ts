import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'

import type { Command } from 'commander'

import { PasswordHasher } from '../access/password.ts'
import { catalogueModel } from '../catalogue.ts'
import { readConfig } from '../config.ts'
import { entitiesOf } from '../engine/stored/entities.ts'
import { systemClock } from '../kernel/clock.ts'
import { openMail } from '../mail/mail.ts'
import { openPool } from '../store/pool.ts'
import { withDatabase } from './database.ts'
import type { UserCommandContext } from './user.ts'
import { userCreateCommand, userInviteCommand, userListCommand, userResetCommand, userSwitchCommand } from './user.ts'

interface Options {
  readonly email: string
  readonly name?: string
  readonly passwordStdin?: boolean
}

/** Adds `amity user …` to the program. */
export function addUserCommands(
  program: Command,
  { print, complain }: Pick<UserCommandContext, 'print' | 'complain'>,
): void {
  const run = async (work: (context: UserCommandContext) => Promise<number>): Promise<void> => {
    const config = readConfig()
    // That no mail is sent need not be told: the link is printed.
    const mail = openMail({
      ...config.mail,
      publicUrl: config.publicUrl,
      onProblem: config.mail.smtpUrl === null ? () => {} : complain,
    })
    const entities = async () => entitiesOf(catalogueModel()).all
    process.exitCode = await withDatabase({ config, entities, complain }, async serverUrl => {
      const pool = openPool(serverUrl, { connections: 2 })
      const { publicUrl } = config
      const base = { pool, now: systemClock(), random: randomBytes, hasher: new PasswordHasher(), publicUrl }
      try {
        return await work({ ...base, deliver: mail.deliver, print, complain })
      } finally {
        mail.close()
        await pool.end()
      }
    })
  }

  const user = program.command('user').description('People who can sign in.')
  user
    .command('create')
    .description('Makes a user; the first of all owns the platform.')
    .requiredOption('--email <email>', 'address to sign in with')
    .requiredOption('--name <name>', 'under which others know this person')
    .option('--password-stdin', 'reads the password from standard input; without it a link to set one is made')
    .action(async (options: Options) => {
      const password = options.passwordStdin ? await text(process.stdin) : null
      await run(context => userCreateCommand({ ...options, password }, context))
    })
  user
    .command('invite')
    .description('Makes a user and mails or prints a link to set the password; again for one who never signed in.')
    .requiredOption('--email <email>', 'address to sign in with')
    .option('--name <name>', 'under which others know this person')
    .action((options: Options) => run(context => userInviteCommand(options, context)))
  user
    .command('reset-password')
    .description('Mails or prints a link to set a new password.')
    .requiredOption('--email <email>', 'whose')
    .action((options: Options) => run(context => userResetCommand(options, context)))
  for (const [name, to] of [
    ['disable', 'disabled'],
    ['enable', 'enabled'],
  ] as const)
    user
      .command(name)
      .description(
        to === 'disabled' ? 'Ends all sessions of a user and lets no new ones begin.' : 'Lets a user in again.',
      )
      .requiredOption('--email <email>', 'whom')
      .action((options: Options) => run(context => userSwitchCommand(options, to, context)))
  user
    .command('list')
    .description('Lists all users: address, name, state, id.')
    .action(() => run(userListCommand))
}
