import { fail, succeed } from '../../kernel/problem.ts'
import { recordCommand } from './command.ts'
import { approvedByWriter, notInReview } from './facts.ts'
import { houseRulesFor } from './house-rules.ts'
import { openHead } from './open-head.ts'
import { readRemark } from './parse/remark.ts'
import type { StageArguments } from './publish.ts'
import { moveDraft, settleReview } from './review.ts'
import { hasWritten } from './second-person.ts'

/** Arguments of a decision about a draft in review. */
export interface DecisionArguments extends StageArguments {
  /** What the writer should know. */
  readonly comment?: string | null
}

/**
 * Approves the draft in review; whoever may publish can then do so, also those who wrote it. Where the organisation asks
 * for a second person, nobody approves what they wrote themselves. What is scheduled stays so.
 */
export const approveRecord = recordCommand<DecisionArguments>('approve', null, async (transaction, type, asked) => {
  const { id, viewer, now, expectedVersion } = asked
  const comment = readRemark(asked.comment, ['comment'])
  if (!comment.ok) return comment
  const lock = 'no key update'
  const opened = await openHead(transaction, { type, id, lock, viewer, action: 'publish', expectedVersion })
  if (!opened.ok) return opened
  const { state, editorialState } = opened.value
  if (await hasWritten(transaction, { id, viewer })) {
    // Such an approval would close the review, and nothing could be published by it.
    const { secondPerson } = await houseRulesFor(transaction, type, { id, state })
    if (secondPerson) return fail(approvedByWriter())
  }
  const version = opened.value.version + 1
  const decided = { id, version, viewer, now, comment: comment.value }
  const settled = await settleReview(transaction, { ...decided, decision: 'approved' })
  if (!settled) return fail(notInReview(type.name))
  const to = editorialState === 'scheduled' ? 'scheduled' : 'in_review'
  await moveDraft(transaction, type, { id, version, now, to })
  return succeed({ id, version })
})
