import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { failureCode, failureText, StartupError } from '../startup-error.ts'
import { accountFor } from './account.ts'
import { findBinaries } from './binaries.ts'
import { bootstrap, databaseName, ownerRole, serverRole } from './bootstrap.ts'
import { claim, type Claim } from './claim.ts'
import { fileFailure } from './file-failure.ts'
import { adminRole } from './initdb.ts'
import { ensureCluster } from './initialize.ts'
import { attach, start, stop, type Launch, type Postmaster } from './postmaster.ts'
import { keptSecrets, secretsFile, type Secrets } from './private-file.ts'
import { isRunning } from './processes.ts'

/** A running embedded PostgreSQL that belongs to this process. */
export interface EmbeddedCluster {
  /** The superuser's address of a database: for setting up only. */
  readonly adminUrl: (database: string) => string
  /** Address for the role that owns the tables. */
  readonly ownerUrl: string
  /** Address for the role under which the server works. */
  readonly serverUrl: string
  /** Key that signs cursors. */
  readonly secret: string
  /** Process number of PostgreSQL. */
  readonly pid: number
  /** Whether it was running already, left behind by a killed process. */
  readonly attached: boolean
  /** Resolves when PostgreSQL has ended without being told to by `stop`. */
  readonly lost: Promise<void>
  readonly stop: () => Promise<void>
}

/** What may differ from one cluster to another. */
export interface ClusterOptions {
  /** Additional server settings, `name=value`. */
  readonly settings?: readonly string[]
}

/**
 * Starts the PostgreSQL of a data directory, or takes over the one that a killed process left running there. In the
 * directory stand `postgres/` (the cluster), `postgres.log`, `secrets.json` and the lock file of the owner.
 * @throws StartupError when the directory is in use, cannot be written or holds something else, or PostgreSQL cannot run
 */
export async function openCluster(dataDir: string, options: ClusterOptions = {}): Promise<EmbeddedCluster> {
  const owned = await claim(dataDir)
  try {
    return await openClaimed(owned, options)
  } catch (error) {
    owned.release()
    throw error
  }
}

async function openClaimed(owned: Claim, options: ClusterOptions): Promise<EmbeddedCluster> {
  const binaries = findBinaries()
  const account = accountFor(binaries)
  const secrets = secretsIn(owned.dir)
  const cluster = await ensureCluster(owned.dir, binaries, account, secrets.admin)
  const address = (role: string, password: string, port: number, database: string): string =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`
  const launch: Launch = {
    cluster,
    logFile: join(owned.dir, 'postgres.log'),
    binaries,
    account,
    settings: [
      'timezone=UTC',
      'log_timezone=UTC',
      'client_connection_check_interval=1000',
      ...(options.settings ?? []),
    ],
    address: port => address(adminRole, secrets.admin, port, 'postgres'),
  }
  const { pid, port, attached } = await attachOrStart(launch)
  const adminUrl = (database: string): string => address(adminRole, secrets.admin, port, database)
  try {
    await bootstrap(adminUrl, secrets)
  } catch (error) {
    await stop(pid, launch)
    // 53100: the disk is full.
    if (failureCode(error) === '53100')
      throw fileFailure(Object.assign(new Error('disk full'), { code: 'ENOSPC' }), owned.dir)
    throw new StartupError(`the embedded database could not be set up (${failureText(error)}): see ${launch.logFile}`, {
      cause: error,
    })
  }
  const watch = watchFor(pid)
  return {
    adminUrl,
    ownerUrl: address(ownerRole, secrets.owner, port, databaseName),
    serverUrl: address(serverRole, secrets.server, port, databaseName),
    secret: secrets.signing,
    pid,
    attached,
    lost: watch.lost,
    stop: async () => {
      watch.end()
      await stop(pid, launch)
      owned.release()
    },
  }
}

async function attachOrStart(launch: Launch): Promise<Postmaster & { attached: boolean }> {
  // A predecessor that was killed may leave workers that end a little later, or be about to write its lock file.
  for (let attempt = 0; attempt < 50; attempt++) {
    const running = await attach(launch)
    if (running) return { ...running, attached: true }
    const started = await start(launch)
    if (started) return { ...started, attached: false }
    await delay(100)
  }
  throw new StartupError(`PostgreSQL did not start in ${launch.cluster}: see ${launch.logFile}`)
}

function secretsIn(dir: string): Secrets {
  try {
    const orphaned = existsSync(join(dir, 'postgres', 'PG_VERSION')) && !existsSync(join(dir, secretsFile))
    if (orphaned)
      throw new StartupError(
        `${join(dir, secretsFile)} is missing, and with it the passwords of the database beside it: restore it, or set AMITY_DATA_DIR to another directory`,
      )
    return keptSecrets(dir)
  } catch (error) {
    throw fileFailure(error, dir)
  }
}

/** Looks once a second whether a process still runs: it need not be a child of ours. */
function watchFor(pid: number): { lost: Promise<void>; end(): void } {
  let timer: NodeJS.Timeout | undefined
  const lost = new Promise<void>(done => {
    timer = setInterval(() => {
      if (isRunning(pid)) return
      clearInterval(timer)
      done()
    }, 1_000)
    timer.unref()
  })
  return { lost, end: () => clearInterval(timer) }
}
