import { openCluster } from './embedded/cluster.ts'
import { openGiven } from './given.ts'

/** Which database to open. */
export interface DatabaseSettings {
  /** null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null
  /** The role that migrates a given database, when it is not that of `databaseUrl`. */
  readonly ownerDatabaseUrl: string | null
  /** Where the embedded PostgreSQL keeps its files; absolute path. */
  readonly dataDir: string
  readonly poolConnections: number
}

/** A PostgreSQL that answers. */
export interface Database {
  readonly kind: 'embedded' | 'given'
  /** Address for the role that owns the tables and migrates them. */
  readonly ownerUrl: string
  /** Address for the role under which the server works. */
  readonly serverUrl: string
  /** The signing key kept beside the embedded database; null with a given one. */
  readonly secret: string | null
  /** Resolves when the embedded PostgreSQL has ended without `stop`; never with a given one. */
  readonly lost: Promise<void>
  /** Stops the embedded PostgreSQL; a given one is left alone. */
  readonly stop: () => Promise<void>
}

/**
 * Opens the given database, or starts the embedded one or takes over what a killed process left running.
 * @throws StartupError with what to do about it
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.databaseUrl !== null) return openGiven(settings.databaseUrl, settings.ownerDatabaseUrl)
  // Two pools of the server, and a reserve for migrations and the command line.
  const connections = Math.max(100, settings.poolConnections * 2 + 20)
  const cluster = await openCluster(settings.dataDir, { settings: [`max_connections=${connections}`] })
  return { kind: 'embedded', ...cluster }
}
