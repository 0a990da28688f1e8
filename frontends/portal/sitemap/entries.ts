import type { SitemapItemLoose } from 'sitemap'

import type { MappedFragment, PagesOfQuery } from '../generated/graphql.ts'
import { localeOf } from '../language.ts'
import type { Page } from '../layout.ts'
import type { PageType } from '../links.ts'
import type { Language } from '../words.ts'

const languages: readonly Language[] = ['vi', 'en']

/**
 * The pages of records of one type, in each language that they speak.
 * @param home slug of the federation whose portal it is: its pages are the front pages
 */
export function entriesOf(page: Page, type: PageType, { vi, en }: PagesOfQuery, home: string): SitemapItemLoose[] {
  return vi.flatMap((record, at) => {
    const shown: Readonly<Record<Language, MappedFragment | null>> = { vi: record, en: en[at] ?? null }
    const isHome = type === 'Federation' && languages.some(language => shown[language]?.slug === home)
    const spoken = languages.flatMap(language => {
      const url = isHome ? page.links.front(language) : addressOf(page, type, language, shown[language])
      return url === null ? [] : [{ lang: language, url: page.origin + url }]
    })
    const [first] = spoken
    if (record === null || !first) return []
    const links = [...spoken, { lang: 'x-default', url: first.url }]
    // A front page changes with whatever is on it.
    return spoken.map(({ url }) => ({ url, lastmod: isHome ? undefined : record.updatedAt, links }))
  })
}

/** Path of a page that speaks its language; null where the record has none. */
function addressOf({ links }: Page, type: PageType, language: Language, record: MappedFragment | null): string | null {
  if (record === null || record.slug === null) return null
  const speaks = ['title', 'name'].some(field => localeOf(record, field) === language)
  return speaks ? links.page(language, type, record.slug) : null
}
