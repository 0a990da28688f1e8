import type { Viewer } from '../../access/viewer.ts'
import type { RecordId } from '../../kernel/ids.ts'
import type { Problem } from '../../kernel/problem.ts'
import { columnOf } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import { notPublishable, notYours, unseenByAnother, type MissingValue } from './facts.ts'
import { goneReferences, namesGone } from './gone.ts'
import { houseRulesFor } from './house-rules.ts'
import { foreignNames } from './keepers.ts'
import { isSeenByAnother } from './second-person.ts'
import type { Head, RecordState } from './state.ts'
import type { Transaction } from './transaction.ts'

/** A record that is to go public. */
export interface Publishing {
  readonly viewer: Viewer
  readonly id: RecordId
  readonly head: Head
  /** What whoever publishes it has seen, where that is not what stands there now: the version then. */
  readonly seen?: number | null
  /** Whether the viewer wrote it in this transaction, of which the log does not tell yet. */
  readonly isOwn?: boolean
}

/** Why a record may not go public as it stands, with all its languages: in whose name it stands, and what it still needs. */
export async function refusalsOf(
  transaction: Pick<Transaction, 'query' | 'model'>,
  type: ContentType,
  publishing: Publishing,
): Promise<readonly Problem[]> {
  const { viewer, id, head } = publishing
  const names = await foreignNames(transaction, { viewer, type, id, state: head.state, before: null })
  if (names.length > 0) return names.map(field => notYours([field]))
  return head.stage === 'draft' ? unpublishable(transaction, type, publishing) : []
}

/**
 * What stands in the way of a publication: values and translations that are missing, a second person who has not looked,
 * references to what was deleted since they were written.
 */
export async function unpublishable(
  transaction: Pick<Transaction, 'query' | 'model'>,
  type: ContentType,
  { viewer, id, head, seen, isOwn = false }: Publishing,
): Promise<readonly Problem[]> {
  const rules = await houseRulesFor(transaction, type, { id, state: head.state })
  const missing = missingFor(type, head.state, rules.languages)
  const isSeen = async (): Promise<boolean> =>
    isOwn ? viewer.kind === 'operator' : isSeenByAnother(transaction, { id, viewer, seen })
  const gone = await goneReferences(transaction, { type, id, state: head.state })
  return [
    ...gone.map(namesGone),
    ...(missing.length > 0 ? [notPublishable(missing)] : []),
    ...(rules.secondPerson && !(await isSeen()) ? [unseenByAnother()] : []),
  ]
}

/** Values that a public record must have, in the languages that its house asks for. */
function missingFor(type: ContentType, state: RecordState, languages: readonly string[]): readonly MissingValue[] {
  const asked = new Set(type.declaration.publication ?? [])
  const out: MissingValue[] = []
  for (const [name, field] of [...type.scalars, ...type.ones])
    if (asked.has(name) && (state.columns[columnOf(name, field)] ?? null) === null)
      out.push({ field: name, locale: null })
  for (const name of type.owned.keys())
    if (asked.has(name) && (state.lists.get(name) ?? []).length === 0) out.push({ field: name, locale: null })
  for (const [name, field] of type.localized) {
    if (!field.required && !asked.has(name)) continue
    const texts = (locale: string): string | undefined => state.translations.get(locale)?.texts[name]
    if (![...state.translations.keys()].some(texts)) out.push({ field: name, locale: null })
    else for (const locale of languages) if (!texts(locale)) out.push({ field: name, locale })
  }
  return out
}
