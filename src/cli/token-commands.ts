import { randomBytes } from 'node:crypto'

import type { Command } from 'commander'

import { catalogueModel } from '../catalogue.ts'
import { readConfig } from '../config.ts'
import { entitiesOf } from '../engine/stored/entities.ts'
import { systemClock } from '../kernel/clock.ts'
import { openPool } from '../store/pool.ts'
import { withDatabase } from './database.ts'
import { tokenCreateCommand, tokenRevokeCommand } from './token.ts'
import type { TokenCommandContext, TokenCreateOptions } from './token.ts'
import { tokenUsageCommand, type TokenUsageOptions } from './token-usage.ts'

/** Adds `amity token …` to the program. */
export function addTokenCommands(
  program: Command,
  { print, complain }: Pick<TokenCommandContext, 'print' | 'complain'>,
): void {
  const run = async (work: (context: TokenCommandContext) => Promise<number>): Promise<void> => {
    const entities = async () => entitiesOf(catalogueModel()).all
    process.exitCode = await withDatabase({ config: readConfig(), entities, complain }, async serverUrl => {
      const pool = openPool(serverUrl, { connections: 1 })
      try {
        return await work({ pool, now: systemClock(), random: randomBytes, print, complain })
      } finally {
        await pool.end()
      }
    })
  }

  const token = program.command('token').description('Tokens for programs, and keys for pages of partners.')
  token
    .command('create')
    .description('Makes a token that may do everything, or a key for pages of some origins, and prints it, once.')
    .option('--name <name>', 'who or what will use it', 'editor')
    .option('--days <days>', 'ends after so many days')
    .option('--origin <origins...>', 'makes a publishable key: origins from whose pages it may be sent')
    .action((options: TokenCreateOptions) => run(context => tokenCreateCommand(options, context)))
  token
    .command('revoke <id>')
    .description('Ends a token, within five seconds wherever it is used.')
    .action((id: string) => run(context => tokenRevokeCommand(id, context)))
  token
    .command('usage')
    .description('Prints what tokens were used for: day, id, name, origin, requests, points, refused.')
    .option('--token <id>', 'of this one alone')
    .option('--from <day>', 'first day, YYYY-MM-DD; 29 days before the last when not given')
    .option('--to <day>', 'last day; today when not given')
    .action((options: TokenUsageOptions) => run(context => tokenUsageCommand(options, context)))
}
