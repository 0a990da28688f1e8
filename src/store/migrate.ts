import { readdirSync } from 'node:fs'

import type { Client } from 'pg'

import { connected } from './embedded/bootstrap.ts'
import { migrateJobs } from './job-tables.ts'
import type { Entities } from './orm.ts'
import { migrationsFolder } from './package-root.ts'
import { failureCode, failureText, StartupError } from './startup-error.ts'

/** Key of the advisory lock that one runner at a time holds: "amity" and a 1, as bytes. */
const lockKey = '107148455147825'

/** Where the steps lie; only tests say otherwise. */
export interface MigrationSource {
  readonly folder?: string
}

/**
 * Brings the database up to the code: all steps that are missing, or none of them; then the tables of the job queue. One
 * runner works at a time; a second waits for it and then finds nothing to do.
 * @param ownerUrl address for the role that owns the tables
 * @param entities the stored types, given late so that nothing is loaded when there is nothing to do
 * @returns the names of the steps that ran
 * @throws StartupError when the database is newer than the code, or a step fails
 */
export async function migrate(
  ownerUrl: string,
  entities: Entities | (() => Promise<Entities>),
  { folder = migrationsFolder }: MigrationSource = {},
): Promise<string[]> {
  return connected(ownerUrl, async client => {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    const pending = await missing(client, folder)
    if (pending.length > 0) {
      await ensureExtensions(client)
      await run(ownerUrl, typeof entities === 'function' ? await entities() : entities, folder)
    }
    await migrateJobs(client, ownerUrl)
    return pending
  })
}

/**
 * The steps that the code has and the database has not, oldest first.
 * @throws StartupError when the database is newer than the code
 */
export async function pendingMigrations(
  ownerUrl: string,
  { folder = migrationsFolder }: MigrationSource = {},
): Promise<string[]> {
  return connected(ownerUrl, client => missing(client, folder))
}

async function missing(client: Client, folder: string): Promise<string[]> {
  const known = readdirSync(folder)
    .filter(name => /(?<!\.d|\.test)\.[jt]s$/.test(name))
    .map(name => name.replace(/\.[jt]s$/, ''))
    .sort()
  const table = await client.query("select to_regclass('mikro_orm_migrations') is not null as there")
  if (!table.rows[0]?.there) return known
  const { rows } = await client.query<{ name: string }>('select name from mikro_orm_migrations order by id')
  const recorded = rows.map(row => row.name)
  const foreign = recorded.filter(name => !known.includes(name))
  if (foreign.length > 0)
    throw new StartupError(
      `the database is newer than this program: it holds the migration${foreign.length > 1 ? 's' : ''} ` +
        `${foreign.join(', ')}, which this version does not have; run the version that made it, or restore a backup`,
    )
  return known.filter(name => !recorded.includes(name))
}

/** A migration may rely on them; where they are there already no right is needed. */
async function ensureExtensions(client: Client): Promise<void> {
  for (const extension of ['unaccent', 'pg_trgm', 'btree_gist'])
    try {
      await client.query(`create extension if not exists ${extension}`)
    } catch (error) {
      // Two databases in one cluster may do this at once; not so the same database, because of the lock.
      if (failureCode(error) === '23505') continue
      throw new StartupError(
        `the database misses the extension ${extension} (${failureText(error)}): ` +
          `install it, or let an administrator run "create extension ${extension}"`,
        { cause: error },
      )
    }
}

async function run(ownerUrl: string, entities: Entities, folder: string): Promise<void> {
  const [{ MikroORM, defineEntity, p }, { Migrator }, { ormOptions }] = await Promise.all([
    import('@mikro-orm/postgresql'),
    import('@mikro-orm/migrations'),
    import('./orm.ts'),
  ])
  // A step seldom needs the stored types, and the unit of work does not begin without any.
  const none = defineEntity({ name: 'None', properties: { id: p.integer().primary() } })
  const options = ormOptions(ownerUrl, entities.length > 0 ? entities : [none], { connections: 2 })
  const orm = await MikroORM.init({
    ...options,
    extensions: [Migrator],
    // A step over large tables takes its time.
    driverOptions: { connectionString: ownerUrl, application_name: 'amity migrations', options: '-c timezone=UTC' },
    migrations: { ...options.migrations, path: folder, pathTs: folder },
  })
  let current = ''
  orm.migrator.on('migrating', step => {
    current = step.name
  })
  try {
    await orm.migrator.up()
  } catch (error) {
    throw new StartupError(`migration ${current} failed and nothing was changed: ${failureText(error)}`, {
      cause: error,
    })
  } finally {
    await orm.close(true)
  }
}
