import type { Pool, PoolClient } from 'pg'

/** Runs a statement with values, in a transaction or by itself. */
export type Run = (sql: string, values: readonly unknown[]) => Promise<readonly object[]>

/** Runs statements by themselves on a pool, or within the transaction of a connection. */
export const runOn =
  (on: Pool | PoolClient): Run =>
  async (sql, values) =>
    (await on.query(sql, [...values])).rows
