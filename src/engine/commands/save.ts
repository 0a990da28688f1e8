import type { Viewer } from '../../access/viewer.ts'
import type { RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { missingReferences, takenValues } from './checks.ts'
import type { Saved } from './command.ts'
import { writeDraft } from './draft.ts'
import { keepersFor, misplaced, unseenPersonal, withKeeper } from './keepers.ts'
import { judge } from './judge.ts'
import { isUnchanged, merge } from './merge.ts'
import { readInput } from './parse/input.ts'
import { chooseSlug } from './slugs.ts'
import { stageStatements } from './stage-sql.ts'
import { emptyState, type Head } from './state.ts'
import type { Transaction } from './transaction.ts'

/** What is laid over a record. */
export interface SaveArguments {
  readonly id: RecordId
  /** The record as it stands; null makes it. */
  readonly head: Head | null
  readonly locale: string
  readonly input: unknown
  readonly now: Date
  readonly viewer: Viewer
}

const path = ['input'] as const

/**
 * Lays an input over the draft of a record, made from what is published where there is none. Answers all problems at
 * once, or the new version; an input that changes nothing answers the version that there is.
 */
export async function save(
  transaction: Transaction,
  type: ContentType,
  { id, head, locale, input, now, viewer }: SaveArguments,
): Promise<Result<Saved>> {
  const { query, model } = transaction
  const version = (head?.version ?? 0) + 1
  const before = head?.state ?? emptyState
  const { parsed, problems: found } = readInput(type, input, { locale, locales: model.locales, path })
  const { dropped } = parsed
  const laid = merge(before, parsed, { locale, version })
  const keepers = head ? null : await keepersFor(transaction, type, new Map([[id, laid]]), viewer)
  const merged = keepers ? withKeeper(laid, keepers.get(id) ?? null) : laid
  const missing = await missingReferences(query, model, parsed.references, viewer)
  const keeping = { viewer, type, id, parsed, state: merged, path, before: head && before }
  const problems = [
    ...found,
    ...judge(type, merged, locale, path, found, transaction.rules.get(type.name)),
    ...missing,
    ...(await misplaced(transaction, keeping, missing)),
    ...unseenPersonal(keeping),
    ...(await takenValues(query, viewer, type, id, parsed, path)),
  ]
  const slugged = await chooseSlug(merged, parsed, { query, viewer, type, id, locale, path })
  problems.push(...slugged.problems)
  if (problems.length > 0) return fail(...problems)
  const after = slugged.state
  if (head && isUnchanged(before, after)) return succeed({ id, version: head.version, dropped })

  if (head?.stage === 'published') await query(stageStatements(type).copyToDraft, [id])
  await writeDraft({ ...transaction, type, id }, { before, after, fromVersion: head?.version ?? null, version, now })
  await transaction.refresh(type, [{ id, stage: 'draft' }])
  return succeed({ id, version, dropped })
}
