import { fail, succeed } from '../../kernel/problem.ts'
import { answerAnew } from './approval.ts'
import type { DecisionArguments } from './approve.ts'
import { recordCommand } from './command.ts'
import { dropPublication } from './drop-publication.ts'
import { notInReview } from './facts.ts'
import { tellSentBack } from './letters.ts'
import { openHead } from './open-head.ts'
import { readRemark } from './parse/remark.ts'
import { restingState } from './resting-state.ts'
import { moveDraft, settleReview } from './review.ts'
import { scheduledWith } from './scheduled-release.ts'

/**
 * Sends the draft back to those who wrote it, in review or approved as it stands: then that request is answered anew. A
 * set publication is taken away, since nobody wants it now; refused while a scheduled release would publish it.
 */
export const sendBackRecord = recordCommand<DecisionArguments>('sendBack', null, async (transaction, type, asked) => {
  const { id, viewer, now, expectedVersion } = asked
  const comment = readRemark(asked.comment, ['comment'])
  if (!comment.ok) return comment
  const lock = 'no key update'
  const opened = await openHead(transaction, { type, id, lock, viewer, action: 'publish', expectedVersion })
  if (!opened.ok) return opened
  const head = opened.value
  const version = head.version + 1
  const decided = { id, version, decision: 'sent_back', viewer, now, comment: comment.value } as const
  const settled = (await settleReview(transaction, decided)) ?? (await answerAnew(transaction, decided))
  if (!settled) return fail(notInReview(type.name))
  const releases = await scheduledWith(transaction, { id, viewer })
  if (releases.length > 0) return fail(...releases)
  await dropPublication(transaction, { id, version, isPublished: head.isPublished })
  await tellSentBack(transaction, { type, id, state: head.state, viewer }, settled.askedBy, comment.value ?? '')
  await moveDraft(transaction, type, { id, version, now, to: await restingState(transaction, id) })
  return succeed({ id, version })
})
