import type { RecordId } from '../../kernel/ids.ts'
import { succeed, type Result } from '../../kernel/problem.ts'
import type { EditorialState } from '../model/editorial-state.ts'
import type { ContentType } from '../model/model.ts'
import type { Acting, Saved } from './command.ts'
import { withoutRules } from './house-rules.ts'
import { keeperOf } from './keepers.ts'
import { noted, type GivenReason } from './noted.ts'
import { settleReview } from './review.ts'
import { stageStatements } from './stage-sql.ts'
import type { Head } from './state.ts'
import type { Transaction } from './transaction.ts'

/** A record whose head is locked, and the state in which its draft is to stand. */
export interface PuttingBack extends Acting {
  readonly id: RecordId
  readonly head: Head
  readonly to: Exclude<EditorialState, 'published'>
  /** Of a withdrawal: what everybody is told. */
  readonly said?: GivenReason
}

/** Takes a record out of what is published, if it is there; its newest state stays as a draft in the given state. */
export async function putBack(
  transaction: Transaction,
  type: ContentType,
  { head, to, ...asked }: PuttingBack,
): Promise<Result<Saved>> {
  const { query, refresh } = transaction
  const { id, now } = asked
  const free = await withoutRules(transaction, type, asked)
  if (!free.ok) return free
  const version = head.version + 1
  const statements = stageStatements(type)
  if (head.stage === 'published') await query(statements.copyToDraft, [id])
  await query(statements.setState, [id, version, now.toISOString(), to])
  await query('delete from schedules where record_id = $1::uuid', [id])
  await settleReview(transaction, { ...asked, version, decision: 'overtaken' })
  if (head.isPublished) {
    await query(statements.newVersion, [id, version, now.toISOString()])
    await query(statements.dropPublished, [id])
    await noted(query, 'RECORD_UNPUBLISHED', { ...asked, type, version, keeper: keeperOf(head.state) })
  }
  await refresh(type, [
    { id, stage: 'published' },
    { id, stage: 'draft' },
  ])
  return succeed({ id, version })
}
