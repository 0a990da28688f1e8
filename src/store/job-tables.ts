import type { Client } from 'pg'

import { failureText, StartupError } from './startup-error.ts'

/** Where graphile-worker keeps its tables: apart from ours, and from those of others who use it in the same database. */
export const jobSchema = 'amity_jobs'

/**
 * Brings the tables of the job queue up to the version of graphile-worker that is installed. They belong to the role
 * that owns ours, and the server's role is granted their use like that of ours. graphile-worker switches row security on
 * without any policy, which leaves them to their owner; here the grants alone decide.
 * @param client a connection of the owner, which holds the lock of migrations
 * @throws StartupError when the schema cannot be made
 */
export async function migrateJobs(client: Client, ownerUrl: string): Promise<void> {
  const { Logger, runMigrations } = await import('graphile-worker')
  try {
    await runMigrations({
      connectionString: ownerUrl,
      schema: jobSchema,
      maxPoolSize: 2,
      logger: new Logger(() => () => {}),
    })
  } catch (error) {
    throw new StartupError(
      `the tables of the job queue could not be made (${failureText(error)}): ` +
        'let the role that migrates create schemas in the database ("grant create on database … to …")',
      { cause: error },
    )
  }
  const { rows } = await client.query<{ name: string }>(
    'select c.oid::regclass::text as name from pg_class c where c.relnamespace = $1::regnamespace and c.relrowsecurity',
    [jobSchema],
  )
  for (const { name } of rows) await client.query(`alter table ${name} disable row level security`)
}
