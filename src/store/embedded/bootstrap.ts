import { Client } from 'pg'

import type { Secrets } from './private-file.ts'

/** Name of the database, and of the roles that work in it. */
export const databaseName = 'amity'
export const ownerRole = 'amity_owner'
export const serverRole = 'amity_server'

/** Set on the database as its comment when everything below is done; a new step gets a new number. */
const done = 'set up by amity, step 1'

/**
 * Makes the roles, the database and the extensions, once. A start that was broken off in the midst is carried on.
 * @param addressOf gives the superuser's address of a database
 */
export async function bootstrap(addressOf: (database: string) => string, secrets: Secrets): Promise<void> {
  const complete = await connected(addressOf('postgres'), async client => {
    const comment = await client.query(
      "select shobj_description(oid, 'pg_database') as done from pg_database where datname = $1",
      [databaseName],
    )
    if (comment.rows[0]?.done === done) return true
    await makeRoles(client, secrets)
    if (comment.rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`)
    await client.query(`revoke all on database ${databaseName} from public`)
    await client.query(`grant connect, temporary on database ${databaseName} to ${serverRole}`)
    return false
  })
  if (complete) return
  await connected(addressOf(databaseName), async client => {
    for (const extension of ['unaccent', 'pg_trgm', 'btree_gist'])
      await client.query(`create extension if not exists ${extension}`)
    await client.query(`grant usage on schema public to ${serverRole}`)
    await client.query(serverPrivileges(ownerRole, serverRole))
    await client.query(`comment on database ${databaseName} is ${client.escapeLiteral(done)}`)
  })
}

/** The statements after which one role may use, but not alter, whatever the other creates from now on. */
export function serverPrivileges(owner: string, server: string): string {
  const always = `alter default privileges for role ${owner} grant`
  return [
    `${always} select, insert, update, delete on tables to ${server}`,
    `${always} usage, select on sequences to ${server}`,
    `${always} execute on functions to ${server}`,
    `${always} usage on types to ${server}`,
    `${always} usage on schemas to ${server}`,
  ].join(';\n')
}

async function makeRoles(client: Client, secrets: Secrets): Promise<void> {
  const passwords = [
    [ownerRole, secrets.owner],
    [serverRole, secrets.server],
  ] as const
  for (const [role, password] of passwords) {
    const known = await client.query('select from pg_roles where rolname = $1', [role])
    const verb = known.rowCount === 0 ? 'create' : 'alter'
    const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls'
    await client.query(`${verb} role ${role} ${rights} password ${client.escapeLiteral(password)}`)
  }
}

/** Opens one connection for a piece of work and closes it. */
export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'amity start' })
  // A server that goes away in the midst is told by the query that fails.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
