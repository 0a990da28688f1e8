import { html, type Html } from './html.ts'
import type { LanguagesFragment } from './generated/graphql.ts'
import type { Language } from './words.ts'

/**
 * The `lang` attribute for a text that answers in another language than the page, so that it is read aloud, hyphenated
 * and translated as what it is: `` html`<h1 ${langOf(article, 'title', language)}>` ``. Nothing for a text in the page's.
 */
export function langOf(record: LanguagesFragment, field: string, language: Language): Html | null {
  const locale = localeOf(record, field)
  return locale === null || locale === language ? null : html`lang="${locale}"`
}

/** Letters that only Vietnamese has; others it shares with languages of donors and sources. */
const vietnamese = /[ăđĩũơư\u1ea0-\u1ef9]/i

/**
 * A text that the graph holds as its source gave it, in no language of its own: a donor's name, where a figure stands. On
 * pages in other languages one with letters of Vietnamese is marked as Vietnamese.
 */
export const given = (text: string | null, language: Language): Html | string | null =>
  text !== null && language !== 'vi' && vietnamese.test(text) ? html`<span lang="vi">${text}</span>` : text

/** In which language a text answered; null when it has none or is in no language. */
export function localeOf(record: LanguagesFragment, field: string): string | null {
  return record.localization.fields.find(found => found.field === field)?.locale ?? null
}
