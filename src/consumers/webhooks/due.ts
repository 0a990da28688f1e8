import type { Pool } from 'pg'

import { instantSql } from '../../engine/model/columns.ts'
import { readRecordId, type RecordId } from '../../kernel/ids.ts'
import type { ChangeKind, LeaveReason } from '../live/frames.ts'

/** The change that a delivery is about. */
export interface DueEvent {
  readonly typeName: string
  readonly recordId: RecordId
  readonly kind: keyof typeof ChangeKind
  readonly reason: keyof typeof LeaveReason | null
  readonly position: bigint
  readonly first: bigint
}

/** A delivery whose time has come. */
export interface DueDelivery {
  readonly id: RecordId
  readonly type: string
  /** Since it was made, or somebody had it tried again. */
  readonly tries: number
  /** RFC 3339. */
  readonly createdAt: string
  /** null for a test. */
  readonly event: DueEvent | null
}

interface Row {
  readonly id: string
  readonly type: string
  readonly tries: number
  readonly createdAt: string
  readonly typeName: string | null
  readonly recordId: string | null
  readonly kind: keyof typeof ChangeKind | null
  readonly reason: keyof typeof LeaveReason | null
  readonly position: string
  readonly first: string
}

/** Deliveries of a webhook that are due on the clock of the database, in the order of the log. */
export async function dueDeliveries(pool: Pool, webhook: string, most: number): Promise<readonly DueDelivery[]> {
  // The result's `position` is text: the order is that of the table's.
  const { rows } = await pool.query<Row>(
    `select id, event_type as type, tries, ${instantSql('created_at')} as "createdAt", type_name as "typeName", record_id as "recordId", kind, reason,
       position::text as position, first_position::text as first
     from webhook_deliveries d where webhook_id = $1::uuid and state = 'WAITING' and next_at <= clock_timestamp() order by d.position, d.id limit $2::int`,
    [webhook, most],
  )
  return rows.map(({ id, type, tries, createdAt, typeName, recordId, kind, reason, position, first }) => {
    const record = readRecordId(recordId ?? '')
    const event =
      typeName === null || record === null || kind === null
        ? null
        : { typeName, recordId: record, kind, reason, position: BigInt(position), first: BigInt(first) }
    const known = readRecordId(id)
    if (known === null) throw new Error('a delivery without an id')
    return { id: known, type, tries, createdAt, event }
  })
}
