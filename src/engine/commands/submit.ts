import { newRecordId } from '../../kernel/ids.ts'
import { fail, succeed } from '../../kernel/problem.ts'
import { recordCommand } from './command.ts'
import { nothingToPublish } from './facts.ts'
import { askForReview } from './letters.ts'
import { openHead } from './open-head.ts'
import { readRemark } from './parse/remark.ts'
import { isScheduledSo } from './pinned.ts'
import type { StageArguments } from './publish.ts'
import { moveDraft, settleReview } from './review.ts'
import { decidedAlready } from './schedule-facts.ts'

/** Arguments of a request for review. */
export interface SubmitArguments extends StageArguments {
  /** What the reviewer should know. */
  readonly message?: string | null
}

/** Asks for a review of the draft, unless it is scheduled as it stands. An earlier request that nobody has answered is overtaken. */
export const submitRecord = recordCommand<SubmitArguments>('submit', null, async (transaction, type, asked) => {
  const { id, viewer, now, expectedVersion } = asked
  const message = readRemark(asked.message, ['message'])
  if (!message.ok) return message
  const lock = 'no key update'
  const opened = await openHead(transaction, { type, id, lock, viewer, action: 'edit', expectedVersion })
  if (!opened.ok) return opened
  const head = opened.value
  if (head.stage === 'published') return fail(nothingToPublish())
  if (await isScheduledSo(transaction, type, { id, head })) return fail(decidedAlready(type.name))
  const version = head.version + 1
  await settleReview(transaction, { id, version, decision: 'overtaken', viewer, now })
  await transaction.query(
    'insert into reviews (id, record_id, version, asked_at, asked_by, message) values ($1::uuid, $2::uuid, $3::int, $4::timestamptz, $5::uuid, $6)',
    [newRecordId(now.getTime()), id, version, now.toISOString(), viewer.actorId, message.value],
  )
  await askForReview(transaction, { type, id, state: head.state, viewer }, message.value ?? '', now)
  await moveDraft(transaction, type, { id, version, now, to: 'in_review' })
  return succeed({ id, version })
})
