import { Pool, types, type QueryConfig } from 'pg'

/** How the pool of one node behaves. All times in milliseconds. */
export interface PoolSettings {
  /** How many connections are opened at most. */
  readonly connections: number
  /** After this time a statement is cancelled. Default 15,000. */
  readonly statementTimeout?: number
  /** How long a statement waits for a lock. Default 5,000. */
  readonly lockTimeout?: number
  /** After this time an open transaction without a statement is ended, and its locks with it. Default 10,000. */
  readonly idleInTransactionTimeout?: number
  /** How long a request waits for a free connection. Default 10,000. */
  readonly acquireTimeout?: number
  /** Shown in pg_stat_activity. Default `amity`. */
  readonly name?: string
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  readonly onLost?: (error: Error) => void
  /** Gives values as the driver does by itself, instants as `Date`: for libraries that expect it. */
  readonly nativeValues?: boolean
}

/** bigint, date, time, timestamp, timestamptz, interval, numeric, json, jsonb: their text says all, a number or Date does not. */
const asText = new Set([20, 1082, 1083, 1114, 1184, 1186, 1266, 1700, 114, 3802])
const arraysAsText = new Set([1016, 1182, 1183, 1115, 1185, 1187, 1270, 1231, 199, 3807])
const textArray = 1009

/**
 * Opens a pool of connections. Dates, instants, NUMERIC, bigint and JSON arrive as PostgreSQL wrote them (times in
 * UTC); boolean, integers and floating point as values of JavaScript.
 */
export function openPool(url: string, settings: PoolSettings): Pool {
  const lost = settings.onLost ?? (() => {})
  const pool = new Pool({
    connectionString: url,
    max: settings.connections,
    application_name: settings.name ?? 'amity',
    statement_timeout: settings.statementTimeout ?? 15_000,
    lock_timeout: settings.lockTimeout ?? 5_000,
    idle_in_transaction_session_timeout: settings.idleInTransactionTimeout ?? 10_000,
    connectionTimeoutMillis: settings.acquireTimeout ?? 10_000,
    keepAlive: true,
    // Statements are many small look-ups that each pay for themselves: on today's disks an index is worth it also for
    // small tables (a planned list took 0.44 ms instead of 0.77), and compiling a statement never is.
    options: '-c timezone=UTC -c random_page_cost=1.1 -c jit=off',
    ...(settings.nativeValues ? {} : { types: { getTypeParser: parserFor } }),
  })
  pool.on('error', lost)
  // While a connection is lent out the pool does not listen to it, and an error nobody listens to ends the process.
  pool.on('connect', client => client.on('error', lost))
  return pool
}

/**
 * A statement that each connection plans once and then knows by its name. Only for texts of which there are few: a
 * connection keeps every one of them until it closes.
 */
export function prepared(name: string, text: string, values: unknown[] = []): QueryConfig<unknown[]> {
  return { name, text, values }
}

function parserFor(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (format === 'binary') return types.getTypeParser(oid, 'binary')
  if (asText.has(oid)) return value => value
  return types.getTypeParser(arraysAsText.has(oid) ? textArray : oid, 'text')
}
