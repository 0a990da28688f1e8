import { escapeIdentifier, type Client } from 'pg'

import type { Database } from './database.ts'
import { connected, serverPrivileges } from './embedded/bootstrap.ts'
import { failureCode, failureText, StartupError } from './startup-error.ts'

/** The oldest PostgreSQL whose SQL is all there. */
const oldestKnown = 16

/**
 * Looks whether a given database can be used; it is not changed, but for the rights of the server's role when tables
 * are to be owned by another one.
 * @param ownerUrl address for migrations, null when they run under the server's own role
 * @param oldestMajor the oldest major version that will do
 * @throws StartupError when it is out of reach, too old or not fit
 */
export async function openGiven(
  serverUrl: string,
  ownerUrl: string | null,
  oldestMajor = oldestKnown,
): Promise<Database> {
  const server = await examined(serverUrl, 'DATABASE_URL', async client => {
    await assertFit(client, 'DATABASE_URL', oldestMajor)
    return roleOf(client)
  })
  if (ownerUrl !== null)
    await examined(ownerUrl, 'AMITY_OWNER_DATABASE_URL', async client => {
      await assertFit(client, 'AMITY_OWNER_DATABASE_URL', oldestMajor)
      const owner = await roleOf(client)
      if (owner !== server) await client.query(serverPrivileges(escapeIdentifier(owner), escapeIdentifier(server)))
    })
  return {
    kind: 'given',
    ownerUrl: ownerUrl ?? serverUrl,
    serverUrl,
    secret: null,
    lost: new Promise(() => {}),
    stop: async () => {},
  }
}

async function roleOf(client: Client): Promise<string> {
  const { rows } = await client.query('select current_user as role')
  return String(rows[0]?.role)
}

async function assertFit(client: Client, variable: string, oldestMajor: number): Promise<void> {
  const { rows } = await client.query(`
    select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
      current_setting('server_encoding') as encoding, pg_is_in_recovery() as replica,
      exists (select from pg_collation where collname = 'vi-x-icu') as vietnamese`)
  const { version, major, encoding, replica, vietnamese } = rows[0] ?? {}
  const refuse = (reason: string): never => {
    throw new StartupError(`the database of ${variable} ${reason}`)
  }
  if (major < oldestMajor)
    refuse(
      `is PostgreSQL ${version}: give one of PostgreSQL ${oldestMajor} or newer, or leave DATABASE_URL out for the embedded one`,
    )
  if (encoding !== 'UTF8') refuse(`stores text as ${encoding}: make one with encoding UTF8`)
  if (replica) refuse('is a read-only replica: give the primary')
  if (!vietnamese) refuse('has no collation vi-x-icu: give a PostgreSQL built with ICU')
}

async function examined<T>(url: string, variable: string, work: (client: Client) => Promise<T>): Promise<T> {
  try {
    return await connected(url, work)
  } catch (error) {
    if (error instanceof StartupError) throw error
    throw new StartupError(explain(error, url, variable), { cause: error })
  }
}

function explain(error: unknown, url: string, variable: string): string {
  // The address is told without its password.
  const { username, hostname, port, pathname } = new URL(url)
  const place = `${hostname || 'localhost'}:${port || '5432'}`
  const code = failureCode(error) || failureCode(error instanceof AggregateError ? error.errors[0] : null)
  if (code === '28P01' || code === '28000')
    return `the database at ${place} refuses user ${username}: put right the user and password in ${variable}`
  if (code === '3D000')
    return `the database at ${place} has no database ${pathname.slice(1)}: create it or put right ${variable}`
  if (code === '42501')
    return `the database at ${place} does not allow user ${username} to do this (${failureText(error)}): see ${variable}`
  if (code === '53300')
    return `the database at ${place} has no connection left: raise its max_connections or lower AMITY_POOL_CONNECTIONS`
  return `the database at ${place} is out of reach (${failureText(error) || code}): start it or put right ${variable}`
}
