import { html, type Html } from './html.ts'
import type { LanguagesFragment } from './generated/graphql.ts'
import type { Language } from './words.ts'
import { isVietnamese, localeOf } from '../language/told.ts'

export { localeOf } from '../language/told.ts'

/**
 * The `lang` attribute for a text that answers in another language than the page, so that it is read aloud, hyphenated
 * and translated as what it is: `` html`<h1 ${langOf(article, 'title', language)}>` ``. Nothing for a text in the page's.
 */
export function langOf(record: LanguagesFragment, field: string, language: Language): Html | null {
  const locale = localeOf(record, field)
  return locale === null || locale === language ? null : html`lang="${locale}"`
}

/**
 * A text that the graph holds as its source gave it, in no language of its own: a donor's name, where a figure stands. On
 * pages in other languages one with letters of Vietnamese is marked as Vietnamese.
 */
export const given = (text: string | null, language: Language): Html | string | null =>
  text !== null && language !== 'vi' && isVietnamese(text) ? html`<span lang="vi">${text}</span>` : text
