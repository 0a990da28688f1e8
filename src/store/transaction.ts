import type { Pool, PoolClient } from 'pg'

/** Does a piece of work in one transaction: all of it, or nothing when it throws. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: unknown
  try {
    await client.query('begin')
    const value = await work(client)
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch((lost: unknown) => (broken = lost))
    throw error
  } finally {
    client.release(broken !== undefined)
  }
}
