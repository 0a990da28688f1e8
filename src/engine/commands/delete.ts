import { draftKeepers } from '../../access/policy.ts'
import { fail, succeed } from '../../kernel/problem.ts'
import { recordCommand } from './command.ts'
import { stillReferenced } from './facts.ts'
import { withoutRules } from './house-rules.ts'
import { keeperOf } from './keepers.ts'
import { noted } from './noted.ts'
import { openHead } from './open-head.ts'
import { pointersSql } from './pointers.ts'
import type { StageArguments } from './publish.ts'
import { settleReview } from './review.ts'
import { stageStatements } from './stage-sql.ts'

/**
 * Deletes a record in all stages, unless other records point at it. Its id stays known, so that it can come back and
 * no other record ever gets it.
 */
export const deleteRecord = recordCommand<StageArguments>('delete', null, async (transaction, type, asked) => {
  const { query, model, refresh } = transaction
  const { id, expectedVersion, now, viewer } = asked
  const opened = await openHead(transaction, { type, id, lock: 'update', viewer, action: 'delete', expectedVersion })
  if (!opened.ok) return opened
  const head = opened.value
  const pointers = pointersSql(model, type.name, viewer)
  const pointing = pointers
    ? await query<{ count: number; type_name: string; id: string }>(pointers, [id, draftKeepers(viewer, type)])
    : []
  const count = pointing[0]?.count ?? 0
  if (count > 0)
    return fail(
      stillReferenced(
        count,
        pointing.map(row => ({ typeName: row.type_name, id: row.id })),
      ),
    )
  const free = await withoutRules(transaction, type, { id, viewer })
  if (!free.ok) return free
  const version = head.version + 1
  const statements = stageStatements(type)
  await query(statements.newVersion, [id, version, now.toISOString()])
  await query(statements.drop, [id])
  // It may be restored: then as a draft that nothing happens to by itself.
  await query('delete from schedules where record_id = $1::uuid', [id])
  await settleReview(transaction, { id, version, decision: 'overtaken', viewer, now })
  await noted(query, 'RECORD_DELETED', { ...asked, type, version, keeper: keeperOf(head.state) })
  await refresh(type, [
    { id, stage: 'published' },
    { id, stage: 'draft' },
  ])
  return succeed({ id, version })
})
