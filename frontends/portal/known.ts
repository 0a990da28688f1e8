import type { LanguagesFragment } from './generated/graphql.ts'
import { localeOf } from './language.ts'
import type { Page } from './layout.ts'
import type { PageType } from './links.ts'
import { otherLanguage, type Language } from './words.ts'

/** Where a page is to be known, for search engines: absolute addresses. */
export interface Known {
  /** The one address of what the page says: its own, or that of its source. */
  readonly canonical: string
  /** The same page by language; empty where the canonical address is not the page's own. */
  readonly languages: Readonly<Partial<Record<Language, string>>>
}

/** A page's other language, and where it is to be known. */
export interface Whereabouts {
  /** Path of this page in the other language. */
  readonly otherAddress: string
  readonly known?: Known
}

type Titled = LanguagesFragment & {
  readonly slug: string | null
}

/**
 * Where the page of a record stands. A page whose record does not speak its language repeats the page in the language that
 * it speaks, and is known by that one.
 * @param field what the record is called by
 */
export function whereabouts(
  page: Page,
  type: PageType,
  [record, inOther]: readonly [Titled, Titled | null],
  field: 'name' | 'title',
): Whereabouts {
  const { language, links, origin } = page
  const other = otherLanguage[language]
  const at = (locale: Language, { slug }: Titled): string | null =>
    slug === null ? null : links.page(locale, type, slug)
  const own = at(language, record) ?? links.front(language)
  const otherAddress = (inOther && at(other, inOther)) ?? links.front(other)
  const speaks = (locale: Language, shown: Titled | null): boolean =>
    shown !== null && localeOf(shown, field) === locale
  const speaksOwn = speaks(language, record)
  const speaksOther = speaks(other, inOther)
  if (!speaksOwn && speaksOther) return { otherAddress, known: { canonical: origin + otherAddress, languages: {} } }
  const languages = {
    ...(speaksOwn && { [language]: origin + own }),
    ...(speaksOther && { [other]: origin + otherAddress }),
  }
  return { otherAddress, known: { canonical: origin + own, languages } }
}

/** Where a page stands whose record was first published elsewhere: its source is the one to know. */
export const firstPublishedAt = (source: string | null, own: Whereabouts): Whereabouts =>
  source === null ? own : { ...own, known: { canonical: source, languages: {} } }

/** Where a page stands that the portal has in each language. @param addressIn its path */
export function inEachLanguage({ language, origin }: Page, addressIn: (language: Language) => string): Whereabouts {
  return {
    otherAddress: addressIn(otherLanguage[language]),
    known: {
      canonical: origin + addressIn(language),
      languages: { vi: origin + addressIn('vi'), en: origin + addressIn('en') },
    },
  }
}
