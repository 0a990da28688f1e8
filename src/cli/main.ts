import { Command } from 'commander'

import { addDocumentCommands } from './document-program.ts'
import { addTokenCommands } from './token-commands.ts'
import { addUserCommands } from './user-commands.ts'
import { addWebhookCommands } from './webhooks.ts'
import { rolesMatrix } from './roles.ts'
import { catalogueModel } from '../catalogue.ts'
import { StartupError } from '../store/startup-error.ts'

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const program = new Command('amity').description('The command line of Amity.').showHelpAfterError()

addTokenCommands(program, { print, complain })
addUserCommands(program, { print, complain })
addDocumentCommands(program, { print, complain })
addWebhookCommands(program, { print, complain })

const migration = program.command('migration').description('Steps that bring the tables to the code.')
migration
  .command('create <name...>')
  .description('Writes the step for what changed in the declarations.')
  .action(async (name: string[]) => {
    print(await (await import('./migrations.ts')).createMigrationCommand(name))
  })
migration
  .command('drift')
  .description('Tells what the steps leave different from the code.')
  .action(async () => {
    const drift = await (await import('./migrations.ts')).driftCommand()
    for (const line of drift) print(line)
    if (drift.length > 0) process.exitCode = 1
  })

program
  .command('roles')
  .description('Prints which role each content type asks for.')
  .action(() => print(rolesMatrix(catalogueModel())))

program
  .command('intents')
  .description('Prints the commands in the words of the domain.')
  .action(async () => print((await import('./intents.ts')).intentsTable()))

program
  .command('schema')
  .description('Prints the schema of the graph.')
  .action(async () => {
    process.stdout.write((await import('./schema.ts')).schemaOfCatalogue())
  })

try {
  await program.parseAsync()
} catch (error) {
  complain(
    error instanceof StartupError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
  )
  process.exitCode = 1
}
