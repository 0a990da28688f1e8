import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Config } from '../config.ts'
import { openDatabase } from '../store/database.ts'
import { databaseName, serverRole } from '../store/embedded/bootstrap.ts'
import { recordedPostmaster } from '../store/embedded/postmaster.ts'
import { keptSecrets, secretsFile } from '../store/embedded/private-file.ts'
import { isRunning } from '../store/embedded/processes.ts'
import { migrate } from '../store/migrate.ts'
import type { Entities } from '../store/orm.ts'

/** The address of the embedded PostgreSQL while a server runs it; null when none does. */
function addressBesideServer({ dataDir }: Config): string | null {
  const running = recordedPostmaster(join(dataDir, 'postgres'))
  if (!running || !isRunning(running.pid) || !existsSync(join(dataDir, secretsFile))) return null
  return `postgresql://${serverRole}:${keptSecrets(dataDir).server}@127.0.0.1:${running.port}/${databaseName}?sslmode=disable`
}

/** Works on the database of the settings: beside a running server, or by starting and stopping the embedded PostgreSQL. */
export async function withDatabase<T>(
  config: Config,
  entities: () => Promise<Entities>,
  work: (serverUrl: string) => Promise<T>,
): Promise<T> {
  const beside = config.databaseUrl === null ? addressBesideServer(config) : null
  if (beside !== null) return work(beside)
  const database = await openDatabase(config)
  try {
    await migrate(database.ownerUrl, entities)
    return await work(database.serverUrl)
  } finally {
    await database.stop()
  }
}
