import type { Pool, PoolClient } from 'pg'

/** First half of the keys of advisory locks by which one node at a time works for a webhook: "hook", as bytes. */
const workedFor = 0x686f6f6b

/** What is done for a webhook by one at a time: sending, or making deliveries of the log. */
export type Work = 'send' | 'feed'

/**
 * Who works for a webhook just now, among all nodes: advisory locks on one connection, which PostgreSQL frees when the
 * process is killed. The connection is borrowed while there are any.
 */
export class WebhookLocks {
  readonly #pool: Pool
  readonly #held = new Set<string>()
  #client: Promise<PoolClient> | null = null
  /** Statements one after the other: a connection takes one at a time. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** Does work that nobody else does meanwhile. @returns null where somebody does it already */
  async alone<T>(work: Work, webhook: string, run: () => Promise<T>): Promise<T | null> {
    const key = `${work} ${webhook}`
    // The same connection would be given the same lock twice.
    if (this.#held.has(key)) return null
    this.#held.add(key)
    try {
      if (!(await this.#ask('select pg_try_advisory_lock($1::int, hashtext($2)) as got', key))) return null
      try {
        return await run()
      } finally {
        // A connection that was lost has let go of it.
        await this.#ask('select pg_advisory_unlock($1::int, hashtext($2)) as got', key).catch(() => false)
      }
    } finally {
      this.#held.delete(key)
      if (this.#held.size === 0) this.#giveBack()
    }
  }

  async #ask(statement: string, key: string): Promise<boolean> {
    const client = await this.#borrow()
    const asked = this.#last.catch(() => {}).then(() => client.query<{ got: boolean }>(statement, [workedFor, key]))
    this.#last = asked
    const { rows } = await asked
    return rows[0]?.got === true
  }

  #borrow(): Promise<PoolClient> {
    if (this.#client) return this.#client
    const borrowed = this.#pool.connect()
    this.#client = borrowed
    borrowed.then(
      client => void client.on('error', this.#lost).on('end', this.#lost),
      () => {
        if (this.#client === borrowed) this.#client = null
      },
    )
    return borrowed
  }

  /** @param broken whether the pool is to make another in its place */
  #giveBack(broken = false): void {
    const borrowed = this.#client
    this.#client = null
    borrowed?.then(
      client => {
        client.off('error', this.#lost).off('end', this.#lost)
        client.release(broken)
      },
      () => {},
    )
  }

  readonly #lost = (): void => this.#giveBack(true)
}
