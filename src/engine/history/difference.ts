import type { RecordState } from '../commands/state.ts'
import type { Value } from '../declare/content.ts'
import type { ContentType } from '../model/model.ts'
import { difference as blockChanges, type BlockChange } from '../rich-text/difference.ts'
import { storedDocument, type RichDocument } from '../rich-text/document.ts'
import { rowChanges, type RowChange } from './align.ts'
import { shownValues, type IdOf, type ShownValues } from './shown-values.ts'

/** What became of a field's value. */
export type DifferenceKind = 'ADDED' | 'REMOVED' | 'CHANGED'

/** One field in which two states differ; values in the form of inputs. */
export interface FieldChange {
  readonly field: string
  /** The language of a localized field; null for others. */
  readonly locale: string | null
  readonly kind: DifferenceKind
  /** Single values and texts; null for links and lists, of which the differences stand below. */
  readonly before: Value
  readonly after: Value
  /** Of links: the ids that came and went. Both empty where only the order changed. */
  readonly links: { readonly added: readonly string[]; readonly removed: readonly string[] } | null
  /** Of an owned list: its rows that are not where or what they were. */
  readonly rows: readonly RowChange<ShownValues>[] | null
  /** Of rich text: what changed block by block. */
  readonly blocks: readonly BlockChange[] | null
}

const documentOf = (value: Value): RichDocument | null =>
  value === null ? null : storedDocument(JSON.stringify(value))
const equal = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b)
const isEmpty = (value: Value): boolean => value === null || (Array.isArray(value) && value.length === 0)
const kindOf = (before: Value, after: Value): DifferenceKind =>
  isEmpty(before) ? 'ADDED' : isEmpty(after) ? 'REMOVED' : 'CHANGED'
const isString = (value: Value): value is string => typeof value === 'string'
const isRow = (value: Value): value is { readonly [name: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : [])

/**
 * The fields in which one state differs from another, in the order of the declaration: those of the record, then its
 * texts by language. Personal values are in neither, and so in no difference.
 * @param idOf the id that is shown for a record's; the bare one by default
 */
export function difference(
  before: RecordState,
  after: RecordState,
  type: ContentType,
  idOf: IdOf = id => id,
): readonly FieldChange[] {
  const out: FieldChange[] = []
  const texts = new Set([...type.localized.keys(), 'slug'])
  const compare = (locale: string | null): void => {
    const [old, fresh] = [before, after].map(state => shownValues(type, state, locale ?? '', idOf))
    for (const field of Object.keys(fresh ?? {})) {
      if (texts.has(field) !== (locale !== null)) continue
      const [a, b] = [old?.[field] ?? null, fresh?.[field] ?? null]
      if (!equal(a, b)) out.push({ field, locale, ...fieldDifference(type, field, a, b) })
    }
  }
  compare(null)
  for (const locale of new Set([...before.translations.keys(), ...after.translations.keys()])) compare(locale)
  return out
}

function fieldDifference(
  type: ContentType,
  field: string,
  before: Value,
  after: Value,
): Omit<FieldChange, 'field' | 'locale'> {
  const made = { kind: kindOf(before, after), before: null, after: null, links: null, rows: null, blocks: null }
  const [old, fresh] = [listOf(before), listOf(after)]
  if (type.links.has(field)) {
    const links = {
      added: fresh.filter(isString).filter(id => !old.includes(id)),
      removed: old.filter(isString).filter(id => !fresh.includes(id)),
    }
    return { ...made, links }
  }
  if (type.owned.has(field)) return { ...made, rows: rowChanges(old.filter(isRow), fresh.filter(isRow), equal) }
  if (!type.localized.get(field)?.rich) return { ...made, before, after }
  return { ...made, before, after, blocks: blockChanges(documentOf(before), documentOf(after)) }
}
