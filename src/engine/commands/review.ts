import type { Viewer } from '../../access/viewer.ts'
import type { RecordId } from '../../kernel/ids.ts'
import type { EditorialState } from '../model/editorial-state.ts'
import type { ContentType } from '../model/model.ts'
import { stageStatements } from './stage-sql.ts'
import type { Transaction } from './transaction.ts'

/** What came of a review. */
export interface ReviewDecision {
  readonly id: RecordId
  /** The version that was made by deciding, or, where publishing decides, the one that went public. */
  readonly version: number
  /** Only a request for this version or an earlier one. */
  readonly upTo?: number | undefined
  readonly decision: 'approved' | 'sent_back' | 'overtaken'
  readonly viewer: Viewer
  readonly now: Date
  readonly comment?: string | null
}

/** Who asked for a review, of which there was one open. */
export interface SettledReview {
  readonly askedBy: string | null
}

/** Closes the open review of a record; null when there was none. */
export async function settleReview(
  { query }: Pick<Transaction, 'query'>,
  { id, version, upTo, decision, viewer, now, comment = null }: ReviewDecision,
): Promise<SettledReview | null> {
  const [row] = await query<{ asked_by: string | null }>(
    `update reviews set decision = $2, decided_version = $3::int, decided_at = $4::timestamptz, decided_by = $5::uuid, comment = $6
     where record_id = $1::uuid and decision is null and ($7::int is null or version <= $7::int) returning asked_by`,
    [id, decision, version, now.toISOString(), viewer.actorId, comment, upTo],
  )
  return row ? { askedBy: row.asked_by } : null
}

/** A draft that changes its editorial state and nothing else. */
export interface DraftMove {
  readonly id: RecordId
  readonly version: number
  readonly now: Date
  readonly to: Exclude<EditorialState, 'published'>
}

/** Gives a draft an editorial state, which is a version of the record like any other change. */
export async function moveDraft(
  { query }: Transaction,
  type: ContentType,
  { id, version, now, to }: DraftMove,
): Promise<void> {
  await query(stageStatements(type).setState, [id, version, now.toISOString(), to])
}
