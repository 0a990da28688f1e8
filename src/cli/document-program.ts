import { readFileSync } from 'node:fs'

import type { Command } from 'commander'
import type { Pool } from 'pg'

import { withDatabase } from './database.ts'
import { checkCommand, checkManifest, listCommand, registerCommand, removeCommand } from './documents.ts'
import type { DocumentOptions, DocumentsContext, Printing } from './documents.ts'
import { judgingModel } from './schema.ts'
import { catalogueModel } from '../catalogue.ts'
import { readConfig } from '../config.ts'
import { DocumentJudge } from '../engine/read/judge-document.ts'
import { entitiesOf } from '../engine/stored/entities.ts'
import { systemClock } from '../kernel/clock.ts'
import { openPool } from '../store/pool.ts'
import { StartupError } from '../store/startup-error.ts'

/** Adds `documents` to the command line. */
export function addDocumentCommands(program: Command, printing: Printing): void {
  const documents = program
    .command('documents')
    .description('Registered documents: what clients may ask where only these are answered.')
  const forToken = '--token <id>'

  documents
    .command('register <manifest>')
    .description('Registers the documents that GraphQL Code Generator wrote, all or none.')
    .option(forToken, 'for this token alone; else for everybody')
    .action(async (file: string, options: DocumentOptions) => {
      const manifest = textOf(file)
      await work(printing, (context, pool) =>
        registerCommand(manifest, options, new DocumentJudge(judgingModel(pool)), context),
      )
    })
  documents
    .command('list')
    .description('Lists what is registered: id, for whom, name.')
    .option(forToken, 'for this token alone')
    .action((options: DocumentOptions) => work(printing, context => listCommand(options, context)))
  documents
    .command('remove <ids...>')
    .description('Removes documents; within seconds they are no longer answered.')
    .option(forToken, 'those of this token; else those for everybody')
    .action((ids: string[], options: DocumentOptions) =>
      work(printing, context => removeCommand(ids, options, context)),
    )
  documents
    .command('check [manifest]')
    .description('Names the documents, registered or of a file, that the schema of this program would break.')
    .action(async (file: string | undefined) => {
      if (file === undefined) return work(printing, (context, pool) => checkCommand(judgingModel(pool), context))
      // Nothing is asked of this pool: documents are judged without being run.
      const judge = new DocumentJudge(judgingModel(openPool('postgresql://localhost/none', { connections: 1 })))
      process.exitCode = checkManifest(textOf(file), judge, printing)
    })
}

async function work(
  printing: Printing,
  run: (context: DocumentsContext, pool: Pool) => Promise<number>,
): Promise<void> {
  process.exitCode = await withDatabase(
    {
      config: readConfig(),
      entities: async () => entitiesOf(catalogueModel()).all,
      complain: printing.complain,
    },
    async serverUrl => {
      const pool = openPool(serverUrl, { connections: 1 })
      try {
        return await run({ ...printing, pool, now: systemClock() }, pool)
      } finally {
        await pool.end()
      }
    },
  )
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartupError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
