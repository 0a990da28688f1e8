import { may } from '../../access/policy.ts'
import type { RecordId } from '../../kernel/ids.ts'
import { fail, succeed } from '../../kernel/problem.ts'
import { recordCommand } from './command.ts'
import { notFound } from './facts.ts'
import { keeperOf } from './keepers.ts'
import { lastStates } from '../history/last-states.ts'
import { layState } from './lay.ts'
import { openHead } from './open-head.ts'
import { moveDraft } from './review.ts'

/** Which record comes back. */
export interface RestoreArguments {
  readonly id: RecordId
}

/**
 * Brings back a deleted record, with its texts, lists and references, or one that was archived: as a draft, which is
 * published when somebody publishes it. One that is neither stays as it is.
 */
export const restoreRecord = recordCommand<RestoreArguments>('restore', null, async (transaction, type, asked) => {
  const { id, viewer, now } = asked
  const { query } = transaction
  const [record] = await query<{ made_by: string | null }>(
    'select made_by from records where id = $1::uuid and type_name = $2 for update',
    [id, type.name],
  )
  const deletion = record ? await lastStates(query, type, id) : null
  if (!deletion) {
    const lock = 'no key update'
    const opened = await openHead(transaction, { type, id, lock, viewer, action: 'delete', orArchived: true })
    if (!opened.ok) return opened
    const { version, editorialState } = opened.value
    if (editorialState !== 'archived') return succeed({ id, version })
    await moveDraft(transaction, type, { id, version: version + 1, now, to: 'draft' })
    return succeed({ id, version: version + 1 })
  }
  const last = deletion.draft ?? deletion.published
  const keeper = last && keeperOf(last.state)
  if (!last || !may(viewer, 'delete', type, { id, keeper, madeBy: record?.made_by ?? null }))
    return fail(notFound(type.name))
  const publishedAt = deletion.published?.publishedAt ?? last.publishedAt
  return layState(transaction, type, {
    id,
    viewer,
    now,
    head: null,
    state: last.state,
    version: deletion.version + 1,
    publishedAt,
  })
})
