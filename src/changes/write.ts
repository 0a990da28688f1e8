import { AsyncLocalStorage } from 'node:async_hooks'

import type { EntityManager } from '@mikro-orm/postgresql'
import { escapeLiteral, type Pool, type PoolClient, type QueryConfig } from 'pg'

import { kyselyOf } from './unit-of-work.ts'
import { cancelling, checkWanted } from '../store/cancel.ts'

/** Why something is written, by whom, and when. */
export interface WriteReason {
  /** The command's name; the log keeps it. */
  readonly intent: string
  /** Who writes, null when nobody is known. */
  readonly actor: string | null
  /** The request that asked for it, null when there was none. */
  readonly requestId: string | null
  /** The release that goes live with it. */
  readonly releaseId?: string | null
  /** The instant that the log notes. */
  readonly now: Date
  /** Breaks the transaction off, and undoes it, when it is aborted before the commit. */
  readonly signal?: AbortSignal | undefined
}

/** Limits of one transaction, in milliseconds; they end it, and its locks with it. */
export interface WriteLimits {
  /** Of one statement, and of the commit. Default 15,000. */
  readonly statement?: number
  /** Of waiting for a lock, that of the log too. Default 5,000. */
  readonly lock?: number
  /** Between two statements. Default 10,000. */
  readonly idle?: number
}

/** Runs a statement with `$1`, `$2` …; one with a name is planned once per connection. */
export type Query = <Row = Readonly<Record<string, unknown>>>(
  statement: string | QueryConfig,
  values?: readonly unknown[],
) => Promise<readonly Row[]>

/** What the work in a transaction is given; of no use when the work is done. */
export interface Writing {
  /** The unit of work; what it holds is written before the commit. */
  readonly em: EntityManager
  /** Statements on the same connection. Dates, amounts and JSON arrive as text. */
  readonly query: Query
  readonly now: Date
}

/** Where writes go. */
export interface WriteDoor {
  /** Connections of the role that writes. */
  readonly pool: Pool
  /** A unit of work of which each write gets a fork. */
  readonly em: EntityManager
  /** Default limits. */
  readonly limits?: WriteLimits
}

const inside = new AsyncLocalStorage<string>()
const attempts = 3
/** serialization_failure, deadlock_detected: nothing was committed, and another try may pass. */
const passing = new Set(['40001', '40P01'])

/**
 * The one door: opens a transaction under read committed, says why, runs the work, writes what the unit of work holds,
 * commits; the log gets its rows in the same transaction. An error of the work or of the commit undoes everything.
 *
 * A transaction that PostgreSQL broke off because of a deadlock or of a conflict with another one is run again, up to
 * three times in all: the work must not do anything outside of its transaction. A lock that is not given in time is an
 * error at once.
 * @throws Error when a write is opened within another one: a bug
 */
export async function write<T>(
  door: WriteDoor,
  reason: WriteReason,
  work: (writing: Writing) => Promise<T>,
  limits: WriteLimits = {},
): Promise<T> {
  const outer = inside.getStore()
  if (outer !== undefined)
    throw new Error(`${reason.intent} would be written within ${outer}: one transaction cannot hold another`)
  if (reason.intent === '') throw new Error('a write needs an intent')
  return inside.run(reason.intent, async () => {
    for (let attempt = 1; ; attempt++)
      try {
        return await once(door, reason, work, { ...door.limits, ...limits })
      } catch (error) {
        if (attempt === attempts || !passing.has(codeOf(error))) throw error
      }
  })
}

async function once<T>(
  { pool, em }: WriteDoor,
  reason: WriteReason,
  work: (writing: Writing) => Promise<T>,
  limits: WriteLimits,
): Promise<T> {
  const client = await pool.connect()
  let broken = false
  try {
    return await cancelling(client, reason.signal, () => transaction(client, em, reason, work, limits))
  } catch (error) {
    // A connection that cannot even roll back is closed.
    await client.query('rollback').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken)
  }
}

async function transaction<T>(
  client: PoolClient,
  em: EntityManager,
  reason: WriteReason,
  work: (writing: Writing) => Promise<T>,
  limits: WriteLimits,
): Promise<T> {
  const fork = em.fork({ clear: true, useContext: false })
  let open = true
  const query: Query = async (statement, values = []) => {
    if (!open) throw new Error(`${reason.intent} is over: its transaction takes no more statements`)
    checkWanted(reason.signal)
    const result =
      typeof statement === 'string' ? await client.query(statement, [...values]) : await client.query(statement)
    return result.rows
  }
  try {
    await client.query(beginning(reason, limits))
    fork.setTransactionContext(kyselyOf(client))
    const value = await work({ em: fork, query, now: reason.now })
    await fork.flush()
    open = false
    checkWanted(reason.signal)
    const { command } = await client.query('commit')
    // PostgreSQL answers a commit of a broken transaction with a rollback and no error.
    if (command !== 'COMMIT')
      throw new Error(`${reason.intent} was rolled back: a statement failed and its error was not passed on`)
    return value
  } finally {
    open = false
  }
}

/** Several statements in one trip to the server. */
function beginning(
  { intent, actor, requestId, releaseId, now }: WriteReason,
  { statement = 15_000, lock = 5_000, idle = 10_000 }: WriteLimits,
): string {
  const settings = {
    'amity.intent': intent,
    'amity.actor': actor ?? '',
    'amity.request_id': requestId ?? '',
    'amity.release': releaseId ?? '',
    'amity.at': now.toISOString(),
    ...limitSettings({ statement, lock, idle }),
  }
  return `begin isolation level read committed; ${settingSql(settings)}`
}

/** Limits by the names that PostgreSQL has for them; those that are not given are left out. */
export const limitSettings = ({ statement, lock, idle }: WriteLimits): Readonly<Record<string, number>> => ({
  ...(statement === undefined ? {} : { statement_timeout: statement }),
  ...(lock === undefined ? {} : { lock_timeout: lock }),
  ...(idle === undefined ? {} : { idle_in_transaction_session_timeout: idle }),
})

/** A statement that sets values up to the end of the transaction. */
export function settingSql(settings: Readonly<Record<string, string | number>>): string {
  const list = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${escapeLiteral(String(value))}, true)`,
  )
  return `select ${list.join(', ')}`
}

/** The code that PostgreSQL gave an error, also below the one that the unit of work makes of it. */
function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string') return at.code
  return ''
}
