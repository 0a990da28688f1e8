import type { EditorialState } from '../model/editorial-state.ts'
import type { LocalizedField } from '../declare/fields.ts'
import { storedDocument, type RichDocument } from '../rich-text/document.ts'
import type { ColumnValue, OwnedRow } from './parse/parsed.ts'

/** The texts of a record in one language. */
export interface TranslationState {
  /** Always null for types without slugs. */
  readonly slug: string | null
  /** Localized field → text, of a rich text its canonical text; a field without a text is left out. */
  readonly texts: Readonly<Record<string, string>>
  /** Localized field → version of the record in which this language's text last changed. */
  readonly revisions: Readonly<Record<string, number>>
}

/** A reference in an ordered set; ordinals ascend, not without gaps. */
export interface LinkState {
  readonly id: string
  readonly ordinal: number
}

/** The content of a record in one stage, by column of its row and by field of its lists. */
export interface RecordState {
  readonly columns: Readonly<Record<string, ColumnValue>>
  readonly translations: ReadonlyMap<string, TranslationState>
  readonly links: ReadonlyMap<string, readonly LinkState[]>
  readonly lists: ReadonlyMap<string, readonly OwnedRow[]>
}

/** The stored head of a record: its draft when there is one, else what is published. */
export interface Head {
  readonly stage: 'draft' | 'published'
  readonly version: number
  readonly editorialState: EditorialState
  readonly isPublished: boolean
  /** RFC 3339 in UTC; null before the first publication. */
  readonly publishedAt: string | null
  readonly state: RecordState
}

/** A record before anything was written into it. */
export const emptyState: RecordState = { columns: {}, translations: new Map(), links: new Map(), lists: new Map() }

/** A language before anything was written in it. */
export const emptyTranslation: TranslationState = { slug: null, texts: {}, revisions: {} }

/** A localized text as its column takes it: a document where it is rich. */
export const columnText = ({ rich }: LocalizedField, text: string | undefined): string | RichDocument | null =>
  text === undefined ? null : rich ? storedDocument(text) : text

/** Whether two column values are the same. */
export function sameValue(a: ColumnValue | undefined, b: ColumnValue | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => a[key] === b[key])
}

/** Whether two owned values are the same, column by column. */
export const sameRow = (a: OwnedRow, b: OwnedRow): boolean =>
  Object.keys({ ...a, ...b }).every(column => sameValue(a[column] ?? null, b[column] ?? null))
