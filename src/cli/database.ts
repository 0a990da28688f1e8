import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Config } from '../config.ts'
import { openDatabase } from '../store/database.ts'
import { databaseName, serverRole } from '../store/embedded/bootstrap.ts'
import { recordedPostmaster } from '../store/embedded/postmaster.ts'
import { keptSecrets, secretsFile } from '../store/embedded/private-file.ts'
import { isRunning } from '../store/embedded/processes.ts'
import { StartupError } from '../store/startup-error.ts'
import { migrate } from '../store/migrate.ts'
import type { Entities } from '../store/orm.ts'

/** The address of the embedded PostgreSQL while a server runs it; null when none does. */
function addressBesideServer({ dataDir }: Config): string | null {
  const running = recordedPostmaster(join(dataDir, 'postgres'))
  if (!running || !isRunning(running.pid) || !existsSync(join(dataDir, secretsFile))) return null
  return `postgresql://${serverRole}:${keptSecrets(dataDir).server}@127.0.0.1:${running.port}/${databaseName}?sslmode=disable`
}

/** What a command that works on the database needs. */
export interface OnDatabase {
  readonly config: Config
  readonly entities: () => Promise<Entities>
  /** Prints a line on standard error. */
  readonly complain: (line: string) => void
}

/**
 * Works on the database of the settings: beside a running server, or by starting and stopping the embedded PostgreSQL. Says
 * which data directory that is: what was meant may stand in another one.
 * @throws StartupError when there is no data directory yet; none is made, for what it held would be lost on the server meant
 */
export async function withDatabase<T>(
  { config, entities, complain }: OnDatabase,
  work: (serverUrl: string) => Promise<T>,
): Promise<T> {
  if (config.databaseUrl === null) {
    if (!existsSync(join(config.dataDir, 'postgres')))
      throw new StartupError(
        `there is no database in ${config.dataDir}: set AMITY_DATA_DIR to the directory that the server uses, or start it there once`,
      )
    complain(`database: ${config.dataDir}`)
    const beside = addressBesideServer(config)
    if (beside !== null) return work(beside)
  }
  const database = await openDatabase(config)
  try {
    await migrate(database.ownerUrl, entities)
    return await work(database.serverUrl)
  } finally {
    await database.stop()
  }
}
