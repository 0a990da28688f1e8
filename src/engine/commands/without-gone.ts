import { columnOf } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import { canonicalText, storedDocument, type RichNode } from '../rich-text/document.ts'
import { readRichText } from '../rich-text/read.ts'
import type { GoneReference } from './gone.ts'
import type { DroppedPart, OwnedRow } from './parse/parsed.ts'
import type { RecordState, TranslationState } from './state.ts'

/**
 * A state without references to records that are gone: fields are empty, sets shorter, and lists too by the rows that are
 * nothing without them; of a mention its words stay, of a picture in a text its caption.
 */
export function withoutGone(type: ContentType, state: RecordState, gone: readonly GoneReference[]): RecordState {
  if (gone.length === 0) return state
  const [bare, shown] = [new Set(gone.map(({ id }) => id)), new Set(gone.map(({ target }) => target))]
  const isGone = (row: OwnedRow, column: string): boolean => bare.has(String(row[column]))
  const emptied = (row: OwnedRow, columns: readonly string[]): OwnedRow => {
    const left = columns.filter(column => isGone(row, column))
    return left.length === 0 ? row : { ...row, ...Object.fromEntries(left.map(column => [column, null])) }
  }
  const lists = new Map(state.lists)
  for (const { field, declared } of type.owned.values()) {
    const members = Object.entries(declared.fields).filter(([, { form }]) => form === 'one')
    const columns = members.map(([name, member]) => columnOf(name, member))
    const needed = members.flatMap(([name, member]) => (member.required ? [columnOf(name, member)] : []))
    const rows = state.lists.get(field) ?? []
    const left = rows.filter(row => !needed.some(column => isGone(row, column))).map(row => emptied(row, columns))
    if (members.length > 0) lists.set(field, left)
  }
  return {
    columns: emptied(
      state.columns,
      [...type.ones].map(([name, one]) => columnOf(name, one)),
    ),
    links: new Map([...state.links].map(([field, set]) => [field, set.filter(({ id }) => !bare.has(id))])),
    lists,
    translations: new Map(
      [...state.translations].map(([locale, translation]) => [locale, spoken(type, translation, shown)]),
    ),
  }
}

/** The texts of one language with the words of what they named. */
function spoken(type: ContentType, { slug, ...before }: TranslationState, gone: ReadonlySet<string>): TranslationState {
  const [texts, revisions] = [{ ...before.texts }, { ...before.revisions }]
  for (const [field, { rich }] of type.localized) {
    const text = texts[field]
    if (!rich || text === undefined) continue
    const document = storedDocument(text)
    const named = unnamed(document, gone)
    if (named === document) continue
    // Read anew, what names nothing becomes words, as when somebody sends it so.
    const read = readRichText({ document: named }, Number.MAX_SAFE_INTEGER, [field])
    if (read.faults.length > 0) throw new Error(`a stored text cannot be read: ${JSON.stringify(read.faults)}`)
    if (read.document) texts[field] = canonicalText(read.document)
    else {
      delete texts[field]
      delete revisions[field]
    }
  }
  return { slug, texts, revisions }
}

/** A document whose mentions and pictures name nothing that is gone; the same object where nothing changes. */
function unnamed(node: RichNode, gone: ReadonlySet<string>): RichNode {
  const key = node.type === 'mention' ? 'id' : 'asset'
  if (gone.has(String(node.attrs?.[key]))) return { ...node, attrs: { ...node.attrs, [key]: null } }
  const content = node.content?.map(child => unnamed(child, gone))
  return !content || content.every((child, at) => child === node.content?.[at]) ? node : { ...node, content }
}

/** What was left out, for the answer: of a text each record once, with how often it was named. */
export function droppedOf(type: ContentType, gone: readonly GoneReference[]): readonly DroppedPart[] {
  const out = new Map<string, DroppedPart>()
  for (const { path, target } of gone) {
    const at = type.localized.has(String(path[0])) ? path.slice(0, 2) : path
    const key = JSON.stringify([at, target])
    out.set(key, { what: target, count: (out.get(key)?.count ?? 0) + 1, path: at })
  }
  return [...out.values()]
}
