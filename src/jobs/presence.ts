import { Client } from 'pg'

import { jobSchema } from '../store/job-tables.ts'

/** First half of the keys of advisory locks by which workers show that they live: "jobs", as bytes. */
const livingWorkers = 0x6a6f6273

/** Gives back what was locked by workers that no longer hold their advisory lock. */
const release = `with gone as (
    select distinct j.locked_by from ${jobSchema}.jobs j
    where j.locked_by is not null and not exists (
      select from pg_locks l where l.locktype = 'advisory' and l.granted and l.objsubid = 2
        and l.database = (select oid from pg_database where datname = current_database())
        and l.classid = ${livingWorkers}::oid and l.objid = hashtext(j.locked_by)::oid)
  ) select count(*)::int as workers, ${jobSchema}.force_unlock_workers(array_agg(locked_by)) from gone having count(*) > 0`

/** Shows to all nodes that the workers of this one live, for as long as its connection does. */
export interface Presence {
  /** Says that a worker lives. It may lock jobs only after that. @throws when the connection is lost */
  readonly show: (worker: string) => Promise<void>
  /** Gives back the jobs of workers that are gone; answers whether there were any. */
  readonly release: () => Promise<boolean>
  /** Resolves when the connection has ended, and with it what it showed. */
  readonly lost: Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens the connection by which a node shows that its workers live: an advisory lock for each. PostgreSQL frees it within
 * a moment when the process is killed, and after some 10 s when the whole machine falls silent.
 */
export async function openPresence(url: string): Promise<Presence> {
  const client = new Client({
    connectionString: url,
    application_name: 'amity jobs alive',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
    query_timeout: 6_000,
    // What a dying worker still has locked is given back at the next look.
    lock_timeout: 500,
    options: '-c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3',
  })
  const lost = Promise.withResolvers<void>()
  client.on('error', () => lost.resolve()).once('end', () => lost.resolve())
  await client.connect()
  // One statement at a time.
  let last: Promise<unknown> = Promise.resolve()
  const query = async (statement: string, values: readonly unknown[] = []): Promise<number | null> => {
    const mine = last.catch(() => {}).then(() => client.query(statement, [...values]))
    last = mine
    return (await mine).rowCount
  }
  return {
    lost: lost.promise,
    show: async worker => {
      await query('select pg_advisory_lock($1::int, hashtext($2))', [livingWorkers, worker])
    },
    release: async () => (await query(release)) === 1,
    close: () => {
      lost.resolve()
      return client.end()
    },
  }
}
