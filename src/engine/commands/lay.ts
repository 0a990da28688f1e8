import type { Viewer } from '../../access/viewer.ts'
import type { RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import { keeperColumn } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import type { Saved } from './command.ts'
import { writeDraft } from './draft.ts'
import { notYours } from './facts.ts'
import { goneReferences, holdReferences, namesGone } from './gone.ts'
import { judge } from './judge.ts'
import { foreignNames, keeperOf, withKeeper } from './keepers.ts'
import { withSlug } from './merge.ts'
import { stateAfterEdit } from './resting-state.ts'
import { freeSlug } from './slugs.ts'
import { stageStatements } from './stage-sql.ts'
import { emptyState, type Head, type RecordState } from './state.ts'
import type { Transaction } from './transaction.ts'
import { droppedOf, withoutGone } from './without-gone.ts'

/** A state that a record had once and is to have again. */
export interface Laying {
  readonly id: RecordId
  readonly viewer: Viewer
  readonly now: Date
  /** The record as it stands; null for one that is deleted. */
  readonly head: Head | null
  readonly state: RecordState
  /** The version that comes of it. */
  readonly version: number
  readonly publishedAt?: string | null
}

/**
 * Lays a former state over the draft of a record, by the rules of today. Slugs that others have by now get a number. Texts
 * of all languages come back together, each with the version in which it last changed: what was stale is stale again, what
 * was not is not. Whatever is written later bears a greater version than any of them. References to records that were
 * deleted meanwhile are left out, which the answer tells; where one is required, that record comes back first.
 */
export async function layState(transaction: Transaction, type: ContentType, laying: Laying): Promise<Result<Saved>> {
  const { id, viewer, now, head, version, publishedAt = null } = laying
  const before = head?.state ?? emptyState
  // A record stays with whoever keeps it today.
  const kept = withKeeper(laying.state, head ? keeperOf(head.state) : null)
  const former = head && keeperOf(head.state) === null ? without(kept) : kept
  await holdReferences(transaction.query, { type, state: former })
  const gone = await goneReferences(transaction, { type, id, state: former })
  const needed = gone.filter(({ required }) => required)
  if (needed.length > 0) return fail(...needed.map(namesGone))
  const state = withoutGone(type, former, gone)
  const names = await foreignNames(transaction, { viewer, type, id, state, before: head && before })
  const problems: Problem[] = [
    ...judge(type, state, {
      locale: transaction.model.locales[0] ?? '',
      path: ['id'],
      found: [],
      rule: transaction.rules.get(type.name),
    }),
    ...names.map(field => notYours([field])),
  ]
  if (problems.length > 0) return fail(...problems)
  const after = await withFreeSlugs(transaction, type, { id, viewer, state })
  if (head?.stage === 'published') await transaction.query(stageStatements(type).copyToDraft, [id])
  await writeDraft(
    { ...transaction, type, id },
    {
      before,
      after,
      fromVersion: head?.version ?? null,
      version,
      now,
      state: await stateAfterEdit(transaction, id, head),
      publishedAt,
    },
  )
  await transaction.refresh(type, [{ id, stage: 'draft' }])
  return succeed({ id, version, dropped: droppedOf(type, gone) })
}

const without = (state: RecordState): RecordState => ({ ...state, columns: { ...state.columns, [keeperColumn]: null } })

/** The state with slugs that are free. */
async function withFreeSlugs(
  { query }: Transaction,
  type: ContentType,
  { id, viewer, state }: Pick<Laying, 'id' | 'viewer' | 'state'>,
): Promise<RecordState> {
  let out = state
  for (const [locale, { slug }] of state.translations)
    if (slug !== null) out = withSlug(out, locale, await freeSlug(query, viewer, type, locale, slug, id))
  return out
}
