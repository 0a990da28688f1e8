import type { LinkChange, OwnedRow, ParsedInput } from './parse/parsed.ts'
import {
  emptyTranslation,
  sameRow,
  sameValue,
  type LinkState,
  type RecordState,
  type TranslationState,
} from './state.ts'

/** In which language an input is written and which version it makes. */
export interface MergeContext {
  readonly locale: string
  readonly version: number
}

/**
 * Lays an input over a record. Parts that stay as they were are the same objects in the result: what is not the same
 * object has changed. Slugs are left to `withSlug`.
 */
export function merge(state: RecordState, parsed: ParsedInput, { locale, version }: MergeContext): RecordState {
  const columns = [...parsed.columns].filter(([column, value]) => !sameValue(state.columns[column] ?? null, value))
  return {
    columns: columns.length === 0 ? state.columns : { ...state.columns, ...Object.fromEntries(columns) },
    translations: mergeTexts(state.translations, parsed.texts, locale, version),
    links: mergeEach(state.links, parsed.links, mergeLinks),
    lists: mergeEach(state.lists, parsed.lists, mergeList),
  }
}

function mergeTexts(
  before: RecordState['translations'],
  texts: ParsedInput['texts'],
  locale: string,
  version: number,
): RecordState['translations'] {
  const old = before.get(locale) ?? emptyTranslation
  const changed = [...texts].filter(([field, text]) => (old.texts[field] ?? null) !== text)
  if (changed.length === 0) return before
  const kept = { texts: { ...old.texts }, revisions: { ...old.revisions } }
  for (const [field, text] of changed) {
    if (text === null) {
      delete kept.texts[field]
      delete kept.revisions[field]
    } else {
      kept.texts[field] = text
      kept.revisions[field] = version
    }
  }
  const after = new Map(before)
  // A language without any text is none of the record's languages, and its slug is free again.
  if (Object.keys(kept.texts).length === 0) after.delete(locale)
  else after.set(locale, { slug: old.slug, ...kept })
  return after
}

/** Sets the slug of a language that has texts. */
export function withSlug(state: RecordState, locale: string, slug: string | null): RecordState {
  const old = state.translations.get(locale)
  if (!old || old.slug === slug) return state
  const translation: TranslationState = { ...old, slug }
  return { ...state, translations: new Map(state.translations).set(locale, translation) }
}

function mergeEach<S, C>(
  before: ReadonlyMap<string, readonly S[]>,
  changes: ReadonlyMap<string, C>,
  join: (old: readonly S[], change: C) => readonly S[],
): ReadonlyMap<string, readonly S[]> {
  let after: Map<string, readonly S[]> | null = null
  for (const [field, change] of changes) {
    const old = before.get(field) ?? []
    const next = join(old, change)
    if (next !== old) (after ??= new Map(before)).set(field, next)
  }
  return after ?? before
}

function mergeLinks(old: readonly LinkState[], { add, remove }: LinkChange): readonly LinkState[] {
  const present = new Set(old.map(({ id }) => id))
  const removed = remove === 'all' ? present : new Set<string>(remove)
  const kept = old.filter(({ id }) => !removed.has(id))
  const fresh = add.filter(id => !present.has(id))
  if (kept.length === old.length && fresh.length === 0) return old
  const next = (old.at(-1)?.ordinal ?? -1) + 1
  return [...kept, ...fresh.map((id, at) => ({ id, ordinal: next + at }))]
}

function mergeList(old: readonly OwnedRow[], rows: readonly OwnedRow[]): readonly OwnedRow[] {
  const same = old.length === rows.length && rows.every((row, at) => sameRow(row, old[at] ?? {}))
  // Values that stay in their place stay the same objects.
  return same ? old : rows.map((row, at) => (old[at] && sameRow(row, old[at]) ? old[at] : row))
}

/** Whether two states are the same, given that unchanged parts are the same objects. */
export function isUnchanged(before: RecordState, after: RecordState): boolean {
  return (
    before.columns === after.columns &&
    before.translations === after.translations &&
    before.links === after.links &&
    before.lists === after.lists
  )
}
