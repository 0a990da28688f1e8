import { isDeepStrictEqual } from 'node:util'

import { seesPersonal } from '../../access/policy.ts'
import { fail, succeed } from '../../kernel/problem.ts'
import { unknownFields } from '../history/state-at.ts'
import type { ContentType } from '../model/model.ts'
import { recordCommand } from './command.ts'
import { dropPublication } from './drop-publication.ts'
import { losesPersonal, nothingBeside } from './facts.ts'
import { readHead } from './head.ts'
import { headSql } from './head-sql.ts'
import { keeperOf } from './keepers.ts'
import { openHead } from './open-head.ts'
import { withPersonal } from './personal.ts'
import type { StageArguments } from './publish.ts'
import { settleReview } from './review.ts'
import { stageStatements } from './stage-sql.ts'
import type { Head } from './state.ts'
import type { Query } from './transaction.ts'

/**
 * Throws the draft beside a published record away, with its request for review and its set publication: what is public
 * is all there is then. The draft stays in the log, and can be reverted to. Without a draft nothing changes.
 */
export const discardRecord = recordCommand<StageArguments>('discard', null, async (transaction, type, asked) => {
  const { query, refresh } = transaction
  const { id, viewer, now, expectedVersion } = asked
  const lock = 'no key update'
  const opened = await openHead(transaction, { type, id, lock, viewer, action: 'edit', expectedVersion })
  if (!opened.ok) return opened
  const head = opened.value
  if (!head.isPublished) return fail(nothingBeside(type.name))
  if (head.stage === 'published') return succeed({ id, version: head.version })
  if (!seesPersonal(viewer, keeperOf(head.state)) && (await hasOwnPersonal(query, type, id, head)))
    return fail(losesPersonal())
  const version = head.version + 1
  const { numbered, dropDraft } = stageStatements(type)
  await query(numbered, [id, version])
  await query(dropDraft, [id])
  // What was to go public is gone; what is public may still leave it at its time.
  await dropPublication(transaction, { id, version, isPublished: true })
  await settleReview(transaction, { id, version, decision: 'overtaken', viewer, now })
  await refresh(type, [{ id, stage: 'draft' }])
  return succeed({ id, version })
})

/** Whether a draft holds personal values that are not public: history has none of them, so they would be gone for good. */
async function hasOwnPersonal(query: Query, type: ContentType, id: string, draft: Head): Promise<boolean> {
  if (unknownFields(type).length === 0) return false
  const [row] = await query<{ head: string }>(headSql(type, 'published'), [id])
  if (!row) return false
  const { state } = readHead(type, row.head)
  return !isDeepStrictEqual(withPersonal(type, state, draft.state), state)
}
