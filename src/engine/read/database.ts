import type { Pool, PoolClient, QueryConfig } from 'pg'

import type { Plan } from '../plan/plan.ts'
import type { Bound } from '../plan/slots.ts'
import type { Query } from '../../changes/write.ts'
import { timedOut } from '../../graph/limits.ts'
import { unavailable } from '../../graph/unavailable.ts'
import { cancelling, checkWanted, onConnection, Unwanted } from '../../store/cancel.ts'
import { isOutage } from '../../store/outage.ts'

/** One answer of a planned statement: JSON text, and the log position of the snapshot it was read in. */
export interface Read {
  readonly json: string
  readonly position: bigint
}

interface Row {
  readonly data: string
  readonly position: string
}

function readOf([row]: readonly Row[]): Read {
  if (!row) throw new Error('a planned statement gave no row')
  return { json: row.data, position: BigInt(row.position) }
}

/** A statement is prepared once it was run so often; each costs every connection about 130 kB. */
const preparedAfter = 3
const preparedAtMost = 80

/** A statement that ran out of time, a database that is away, a lock and a pool without a free connection are no bugs: they say what to do. */
function overloaded(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === '57014' || error instanceof Unwanted) throw timedOut()
  // A lock that is not given in time: a migration holds it.
  if (isOutage(error) || code === '55P03') throw unavailable()
  throw error
}

/** Runs planned statements; counts them for metrics and tests. */
export class ReadDatabase {
  readonly #uses = new Map<string, number>()
  readonly #prepared = new Set<string>()

  constructor(
    readonly pool: Pool,
    readonly onStatement: (text: string) => void = () => {},
  ) {}

  /** Runs a statement of its own, such as those that rebuild history from the log. */
  readonly query: Query = async (statement, values = []) => {
    this.onStatement(typeof statement === 'string' ? statement : statement.text)
    const { rows } = await (
      typeof statement === 'string' ? this.pool.query(statement, [...values]) : this.pool.query(statement)
    ).catch(overloaded)
    return rows
  }

  /**
   * Runs the statements of one operation one after the other: its fields are resolved side by side, and it has one
   * connection all the same. What nobody waits for any more is not begun.
   */
  inTurn(signal: AbortSignal | undefined, run: Query = this.query): Query {
    let last: Promise<unknown> = Promise.resolve()
    return (statement, values) => {
      const next = last.then(() => {
        if (signal?.aborted) throw timedOut()
        return run<never>(statement, values)
      })
      last = next.catch(() => {})
      return next
    }
  }

  /** Runs a plan, on a connection of the pool when none is given; `signal` breaks it off. */
  async run(plan: Plan, bound: Bound, signal?: AbortSignal, on?: PoolClient): Promise<Read> {
    const query = this.#statementOf(plan, bound)
    const ask = (client: PoolClient) => client.query<Row>(query)
    const { rows } = await (
      on === undefined ? onConnection(this.pool, signal, ask) : cancelling(on, signal, () => ask(on))
    ).catch(overloaded)
    return readOf(rows)
  }

  /** Runs a plan within a transaction that somebody else holds, and sees what it wrote. */
  async runWithin(query: Query, plan: Plan, bound: Bound): Promise<Read> {
    return readOf(await query<Row>(this.#statementOf(plan, bound)).catch(overloaded))
  }

  #statementOf(plan: Plan, bound: Bound): QueryConfig {
    const values = plan.values(bound)
    this.onStatement(plan.text)
    const name = this.#nameOf(plan)
    return name === null ? { text: plan.text, values } : { name, text: plan.text, values }
  }

  #nameOf({ name }: Plan): string | null {
    if (this.#prepared.has(name)) return name
    if (this.#prepared.size >= preparedAtMost) return null
    const uses = (this.#uses.get(name) ?? 0) + 1
    if (uses >= preparedAfter) {
      this.#uses.delete(name)
      this.#prepared.add(name)
      return name
    }
    if (this.#uses.size > 1_000) this.#uses.clear()
    this.#uses.set(name, uses)
    return null
  }
}

/**
 * One snapshot for all statements of an operation that needs more than one: opened by the first, closed at the end. Where
 * a transaction is given, its connection is used instead.
 */
export class Snapshot {
  #client: Promise<PoolClient> | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    readonly database: ReadDatabase,
    readonly signal?: AbortSignal,
    readonly within?: Query,
    /** Runs each statement by itself, where one snapshot for all is not needed. */
    readonly each?: (plan: Plan, bound: Bound) => Promise<Read>,
  ) {}

  /** Runs a statement in the snapshot; statements of one snapshot follow each other. */
  async run(plan: Plan, bound: Bound): Promise<Read> {
    const { within } = this
    if (this.each && !within) return this.each(plan, bound)
    const client = within ? null : await (this.#client ??= this.#open())
    const turn = this.#last.then(() =>
      within
        ? this.database.runWithin(within, plan, bound)
        : this.database.run(plan, bound, this.signal, client ?? undefined),
    )
    this.#last = turn.catch(() => {})
    return turn
  }

  async #open(): Promise<PoolClient> {
    checkWanted(this.signal)
    const client = await this.database.pool.connect().catch(overloaded)
    try {
      await client.query('begin isolation level repeatable read read only')
      return client
    } catch (error) {
      client.release(true)
      return overloaded(error)
    }
  }

  async close(): Promise<void> {
    if (!this.#client) return
    const client = await this.#client.catch(() => null)
    this.#client = null
    if (!client) return
    await this.#last
    try {
      await client.query('commit')
      client.release()
    } catch {
      client.release(true)
    }
  }
}
