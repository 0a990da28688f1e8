import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql'

import { jobSchema } from './job-tables.ts'
import { migrationsFolder } from './package-root.ts'

/** The stored types, as `defineEntity` gives them. */
export type Entities = NonNullable<Options['entities']>

/** How the unit of work connects. */
export interface OrmSettings {
  /** How many connections are opened at most. */
  readonly connections: number
  /** Told what the unit of work would print; nothing is printed without it. */
  readonly log?: (message: string) => void
  /** `query` to hear of every statement. */
  readonly debug?: boolean
}

/** Options of the unit of work: for the server, for migrations and for making them. */
export function ormOptions(url: string, entities: Entities, settings: OrmSettings): Options {
  return defineConfig({
    entities,
    clientUrl: url,
    pool: { min: 0, max: settings.connections },
    // The driver reads the address itself, for what the unit of work does not know of it (sslmode, options).
    driverOptions: {
      connectionString: url,
      application_name: 'amity orm',
      statement_timeout: 60_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
      options: '-c timezone=UTC',
    },
    ensureDatabase: false,
    forceUtcTimezone: true,
    logger: settings.log ?? (() => {}),
    debug: settings.debug ? ['query'] : false,
    migrations: {
      path: migrationsFolder,
      pathTs: migrationsFolder,
      glob: '!(*.d|*.test).{js,ts}',
      tableName: 'mikro_orm_migrations',
      snapshot: true,
      snapshotName: '.snapshot',
      snapshotOnMigrate: false,
      allOrNothing: true,
      transactional: true,
      disableForeignKeys: false,
      emit: 'ts',
    },
    schemaGenerator: { disableForeignKeys: false, ignoreSchema: [jobSchema] },
  })
}

/** Opens the unit of work. Close it with `orm.close()`. */
export async function openOrm(url: string, entities: Entities, settings: OrmSettings): Promise<MikroORM> {
  return MikroORM.init(ormOptions(url, entities, settings))
}
