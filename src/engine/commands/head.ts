import { snake } from '../../kernel/names.ts'
import { canonicalText, type RichDocument } from '../rich-text/document.ts'
import type { ContentType } from '../model/model.ts'
import type { ColumnValue } from './parse/parsed.ts'
import type { Head, RecordState, TranslationState } from './state.ts'

interface StoredTranslation {
  readonly locale: string
  readonly slug: string | null
  readonly revisions: Readonly<Record<string, number>>
  readonly texts: Readonly<Record<string, string | RichDocument | null>>
}
interface StoredHead extends Omit<Head, 'state'> {
  readonly columns: Readonly<Record<string, ColumnValue>>
  readonly translations: readonly StoredTranslation[]
  readonly links: Readonly<Record<string, readonly { readonly id: string; readonly ordinal: number }[]>>
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, ColumnValue>>[]>>
}

/** Reads the answer of the statement of `headSql`. */
export function readHead(type: ContentType, json: string): Head {
  const { columns, translations, links, lists, ...head }: StoredHead = JSON.parse(json)
  const state: RecordState = {
    columns,
    translations: new Map(translations.map(row => [row.locale, translationOf(type, row)])),
    links: new Map(Object.entries(links)),
    lists: new Map(Object.entries(lists)),
  }
  return { ...head, state }
}

function translationOf(type: ContentType, { slug, revisions, texts }: StoredTranslation): TranslationState {
  const present: Record<string, string> = {}
  for (const field of type.localized.keys()) {
    const text = texts[snake(field)]
    if (text !== null && text !== undefined) present[field] = typeof text === 'string' ? text : canonicalText(text)
  }
  return { slug, revisions, texts: present }
}
