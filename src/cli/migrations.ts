import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { catalogueModel } from '../catalogue.ts'
import { createMigration } from '../engine/stored/create-migration.ts'
import { migrationDrift } from '../engine/stored/drift.ts'
import { entitiesOf } from '../engine/stored/entities.ts'
import { systemClock } from '../kernel/clock.ts'
import { openCluster } from '../store/embedded/cluster.ts'
import { migrate } from '../store/migrate.ts'
import { migrationsFolder } from '../store/package-root.ts'
import { StartupError } from '../store/startup-error.ts'

const model = catalogueModel()

/** Works on a throw-away database with all steps so far. */
async function withMigrated<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'amity-migrations-'))
  try {
    const cluster = await openCluster(dir, { settings: ['fsync=off'] })
    try {
      await migrate(cluster.ownerUrl, entitiesOf(model).all)
      return await work(cluster.ownerUrl)
    } finally {
      await cluster.stop()
    }
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Writes the step that brings the tables from the newest migration to the code.
 * @param args one word or several for the file's name
 * @returns what to print
 * @throws StartupError when the name is not fit for a file
 */
export async function createMigrationCommand(args: readonly string[]): Promise<string> {
  const name = args.join('_').toLowerCase()
  if (!/^[a-z][a-z0-9_]{0,60}$/.test(name))
    throw new StartupError('give the migration a name of small letters, digits and underscores, such as add_visits')
  const file = await withMigrated(ownerUrl =>
    createMigration(model, name, { folder: migrationsFolder, ownerUrl, clock: systemClock }),
  )
  return file ?? 'nothing to do: the migrations make what the code says'
}

/** What the migrations leave different from the code, a line each; empty when nothing is. */
export async function driftCommand(): Promise<readonly string[]> {
  return withMigrated(ownerUrl => migrationDrift(model, ownerUrl))
}
