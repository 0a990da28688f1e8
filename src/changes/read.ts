import type { Pool } from 'pg'

import type { Commit } from './commit.ts'
import { fold, type LogRow } from './fold.ts'

/** SQL of the newest position of the log that a statement's snapshot sees; 0 in an empty log. */
export const headPositionSql = 'coalesce((select max(position) from changes), 0)'

/** How much is read at once. */
export interface ReadLimits {
  /** Rows of the log per statement. */
  readonly rows: number
  /** Rows of one transaction after which the rest of it makes a further commit. */
  readonly most: number
}

export const defaultLimits: ReadLimits = { rows: 500, most: 10_000 }

// The result's `position` is text: the order is that of the table's.
const statement = `select position::text, transaction_id as "transactionId", (extract(epoch from at) * 1000)::float8 as at, type_name as "typeName",
  record_id as "recordId", stage, table_name as "table", operation, version, intent, actor, request_id as "requestId", release_id as "releaseId", before::text, after::text
from changes c where c.position > $1 order by c.position limit $2`

interface Raw extends Omit<LogRow, 'position' | 'at' | 'before' | 'after'> {
  readonly position: string
  readonly at: number
  readonly before: string | null
  readonly after: string | null
}

async function rowsAfter(pool: Pool, position: bigint, limit: number): Promise<LogRow[]> {
  const { rows } = await pool.query<Raw>({ name: 'log rows after', text: statement, values: [String(position), limit] })
  return rows.map(row => ({
    ...row,
    position: BigInt(row.position),
    at: new Date(row.at),
    before: parsed(row.before),
    after: parsed(row.after),
  }))
}

const parsed = (text: string | null): LogRow['before'] => (text === null ? null : JSON.parse(text))

/** The newest position of the log; 0 when it is empty. */
export async function readHead(pool: Pool): Promise<bigint> {
  const { rows } = await pool.query<{ head: string }>(`select ${headPositionSql}::text as head`)
  return BigInt(rows[0]?.head ?? 0)
}

/** The commits behind a position, oldest first: as many as a batch holds, and at least one if there is any. */
export async function readCommits(
  pool: Pool,
  after: bigint,
  { rows: limit, most }: ReadLimits = defaultLimits,
): Promise<Commit[]> {
  const rows = await rowsAfter(pool, after, limit)
  if (rows.length < limit) return commitsOf(rows)
  const last = rows.at(-1)
  const begun = rows.findIndex(row => row.transactionId === last?.transactionId)
  // The rest of the last transaction may lie beyond the batch: it is left to the next one.
  if (begun > 0) return commitsOf(rows.slice(0, begun))
  return readLarge(pool, rows, { rows: limit, most })
}

/** A transaction that does not fit into one batch. */
async function readLarge(pool: Pool, rows: LogRow[], { rows: limit, most }: ReadLimits): Promise<Commit[]> {
  const first = rows[0]
  // A release is one batch for those who follow, however large it is.
  while (rows.length < most || first?.releaseId) {
    const more = await rowsAfter(pool, rows.at(-1)?.position ?? 0n, limit)
    const same = more.filter(row => row.transactionId === first?.transactionId)
    rows.push(...same)
    if (same.length < limit) return commitsOf(rows)
  }
  return commitsOf(rows, false)
}

/** @param complete whether the last transaction is there to its end */
function commitsOf(rows: readonly LogRow[], complete = true): Commit[] {
  const transactions: LogRow[][] = []
  for (const row of rows) {
    const current = transactions.at(-1)
    if (current?.[0]?.transactionId === row.transactionId) current.push(row)
    else transactions.push([row])
  }
  return transactions.flatMap((own, index) => {
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return []
    const { position, transactionId, at, intent, actor, requestId, releaseId } = last
    return [
      {
        position,
        first: first.position,
        transactionId,
        at,
        intent,
        actor,
        requestId,
        releaseId,
        changes: fold(own),
        complete: complete || index < transactions.length - 1,
      },
    ]
  })
}
