/** One value of a stored row, as JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue }
/** Columns of a stored row. */
export type Columns = Readonly<Record<string, JsonValue>>

export type Operation = 'insert' | 'update' | 'delete'

/** A changed row: the columns that changed, with those that tell it apart; of a new row all of them after, of a deleted one all before. */
export interface RowChange {
  readonly table: string
  readonly operation: Operation
  readonly before: Columns | null
  readonly after: Columns | null
}

/** What one transaction did to one stage of a record. */
export interface RecordChange {
  readonly typeName: string
  readonly id: string
  readonly stage: 'draft' | 'published'
  /** What became of the record's own row; `update` when only its parts changed. */
  readonly operation: Operation
  /** The version of the record's own row after the change, or before its deletion; null when only parts changed. */
  readonly version: number | null
  /** The record's own row, null when only its parts changed. */
  readonly row: RowChange | null
  /** Rows of translations, owned lists and links. */
  readonly parts: readonly RowChange[]
}

/** One transaction, as the log holds it. */
export interface Commit {
  /** Position of its last row: whoever has seen the commit goes on behind it. */
  readonly position: bigint
  /** Position of its first row: what was before the commit lies before it. */
  readonly first: bigint
  readonly transactionId: string
  readonly at: Date
  readonly intent: string
  readonly actor: string | null
  readonly requestId: string | null
  /** The release that went live with it. */
  readonly releaseId: string | null
  readonly changes: readonly RecordChange[]
  /** False when the transaction is so large that the rest of it comes in commits of the same id. */
  readonly complete: boolean
}
