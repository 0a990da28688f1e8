import type { Columns, Operation, RecordChange, RowChange } from './commit.ts'
import { changedNames } from './values.ts'

/** A row of the log, as it is read. */
export interface LogRow {
  readonly position: bigint
  readonly transactionId: string
  readonly at: Date
  readonly typeName: string
  readonly recordId: string
  readonly stage: 'draft' | 'published'
  readonly table: string
  readonly operation: Operation
  readonly version: number | null
  readonly intent: string
  readonly actor: string | null
  readonly requestId: string | null
  readonly releaseId: string | null
  readonly before: Columns | null
  readonly after: Columns | null
}

const keyColumns = ['id', 'stage', 'locale', 'ordinal', 'target_id']
/** Columns that, besides the keys of the table, make a row of the log one of a part. */
const partKey = (row: LogRow): string => {
  const columns: Columns = row.after ?? row.before ?? {}
  return JSON.stringify([row.table, ...keyColumns.map(name => columns[name])])
}

interface Gathered {
  readonly first: LogRow
  readonly rows: Map<string, RowChange | null>
  version: number | null
  own: string | null
}

/** Folds the rows of one transaction: one change per stage of a record, in the order in which they were first touched. */
export function fold(rows: readonly LogRow[]): RecordChange[] {
  const records = new Map<string, Gathered>()
  for (const row of rows) {
    const key = `${row.recordId} ${row.stage}`
    const gathered = records.get(key) ?? {
      first: row,
      rows: new Map<string, RowChange | null>(),
      version: null,
      own: null,
    }
    records.set(key, gathered)
    const at = partKey(row)
    const next: RowChange = { table: row.table, operation: row.operation, before: row.before, after: row.after }
    const earlier = gathered.rows.get(at)
    gathered.rows.set(at, earlier ? join(earlier, next) : next)
    if (row.version !== null) {
      gathered.version = row.version
      gathered.own = at
    }
  }
  return [...records.values()].flatMap(settle)
}

function settle({ first, rows, version, own }: Gathered): RecordChange[] {
  const row = own === null ? null : (rows.get(own) ?? null)
  const parts = [...rows].flatMap(([key, change]) => (key === own || change === null ? [] : [change]))
  if (row === null && parts.length === 0) return []
  const { typeName, recordId: id, stage } = first
  return [{ typeName, id, stage, operation: row?.operation ?? 'update', version: row ? version : null, row, parts }]
}

/** Two changes of one row as one; null when the row was made and deleted again, or is what it was. */
function join(earlier: RowChange, later: RowChange): RowChange | null {
  const { table } = earlier
  const made = earlier.operation === 'insert'
  const gone = later.operation === 'delete'
  if (made && gone) return null
  if (made) return { table, operation: 'insert', before: null, after: { ...earlier.after, ...later.after } }
  if (gone) return { table, operation: 'delete', before: { ...later.before, ...earlier.before }, after: null }
  return differing(table, { ...later.before, ...earlier.before }, { ...earlier.after, ...later.after })
}

/** An update with only what differs; null when nothing does. */
function differing(table: string, before: Columns, after: Columns): RowChange | null {
  const changed = changedNames(before, after)
  if (changed.length === 0) return null
  const kept = (columns: Columns): Columns =>
    Object.fromEntries(Object.entries(columns).filter(([name]) => changed.includes(name) || keyColumns.includes(name)))
  return { table, operation: 'update', before: kept(before), after: kept(after) }
}
