import type { RecordId } from '../../kernel/ids.ts'
import type { ReviewDecision, SettledReview } from './review.ts'
import type { Transaction } from './transaction.ts'
import { writtenSql } from './written-sql.ts'

/** The approval that holds: the last request was approved, and nothing was written or went public as a whole since. */
const holdingSql = `with ${writtenSql}, latest as (
  select r.* from reviews r where r.record_id = $1::uuid order by r.id desc limit 1
), holding as (
  select r.id from latest r where r.decision = 'approved'
    and r.decided_version > coalesce(greatest((select max(w.version) from written w), (select version from last)), 0)
)`

/** Whether the draft of a record stands as it was approved. */
export async function isApproved({ query }: Pick<Transaction, 'query'>, id: RecordId): Promise<boolean> {
  return (await query(`${holdingSql} select from holding`, [id])).length > 0
}

/** Answers a request anew whose approval still holds; null when there is none. */
export async function answerAnew(
  { query }: Pick<Transaction, 'query'>,
  { id, version, decision, viewer, now, comment = null }: ReviewDecision,
): Promise<SettledReview | null> {
  const [row] = await query<{ asked_by: string | null }>(
    `${holdingSql} update reviews set decision = $2, decided_version = $3::int, decided_at = $4::timestamptz, decided_by = $5::uuid, comment = $6
     where id = (select id from holding) returning asked_by`,
    [id, decision, version, now.toISOString(), viewer.actorId, comment],
  )
  return row ? { askedBy: row.asked_by } : null
}
