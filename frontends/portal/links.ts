import type { Language } from './words.ts'

/** The content types that have pages, and the folders in which these stand. */
const folders = {
  Article: { vi: 'bai-viet', en: 'articles' },
  Federation: { vi: 'lien-hiep', en: 'federations' },
  MemberAssociation: { vi: 'hoi', en: 'associations' },
  PartnerOrganization: { vi: 'doi-tac', en: 'partners' },
  Chapter: { vi: 'chi-hoi', en: 'chapters' },
  PartnerCountry: { vi: 'quoc-gia', en: 'countries' },
  Event: { vi: 'su-kien', en: 'events' },
  Programme: { vi: 'chuong-trinh', en: 'programmes' },
} satisfies Record<string, Record<Language, string>>

/** A content type with pages. */
export type PageType = keyof typeof folders

/** All of them. */
export const pageTypes: readonly PageType[] = [
  'Article',
  'Federation',
  'MemberAssociation',
  'PartnerOrganization',
  'Chapter',
  'PartnerCountry',
  'Event',
  'Programme',
]

const searches: Readonly<Record<Language, string>> = { vi: 'tim-kiem', en: 'search' }

/** A record that a link may lead to. */
export interface Linked {
  readonly __typename: string
  readonly slug: string | null
  /** Articles that tell of it. */
  readonly mentions?: { readonly nodes: readonly { readonly slug: string | null }[] }
}

/** The addresses of the pages, in both directions. */
export interface Links {
  readonly style: string
  readonly front: (language: Language) => string
  readonly page: (language: Language, type: PageType, slug: string) => string
  /** The page of a record, else of the first article that tells of it; null when there is neither. */
  readonly to: (language: Language, record: Linked) => string | null
  /** Without a text the empty form. */
  readonly search: (language: Language, text?: string, after?: string) => string
  /** A map of the site: the first one, or one of a type by its number, from 1. */
  readonly sitemap: (of?: MapOf) => string
  /** What an address asks for; null when it is none of the portal's. */
  readonly read: (pathname: string) => Asked | null
  /** In which language the reader of an address reads, whatever it asks for. */
  readonly languageOf: (pathname: string) => Language
}

/** Which part of a large map of the site. */
export interface MapOf {
  readonly type: PageType
  /** From 1. */
  readonly number: number
}

/** What a reader asks for, or a machine. */
export type Asked =
  | { readonly page: 'robots' }
  | { readonly page: 'sitemap'; readonly of: MapOf | null }
  | { readonly page: 'file'; readonly name: string }
  | { readonly page: 'front'; readonly language: Language }
  | { readonly page: 'search'; readonly language: Language }
  | { readonly page: 'record'; readonly language: Language; readonly type: PageType; readonly slug: string }

const shape = /^\/(?<language>vi|en)(?:\/(?<folder>[a-z-]+)(?:\/(?<slug>[a-z0-9-]{1,80}))?)?$/

function sitemapAt(path: string): Asked | null {
  if (path === '/sitemap.xml') return { page: 'sitemap', of: null }
  const { folder, number } = /^\/sitemap-(?<folder>[a-z]+)-(?<number>[1-9]\d{0,3})\.xml$/.exec(path)?.groups ?? {}
  const type = pageTypes.find(name => folders[name].en === folder)
  return type ? { page: 'sitemap', of: { type, number: Number(number) } } : null
}

/** @param base the path below which the portal stands, such as `/portal`; empty at the root */
export function linksBelow(base: string): Links {
  const languageOf = (pathname: string): Language =>
    pathname === `${base}/en` || pathname.startsWith(`${base}/en/`) ? 'en' : 'vi'
  const page: Links['page'] = (language, type, slug) => `${base}/${language}/${folders[type][language]}/${slug}`
  return {
    style: `${base}/portal.css`,
    front: language => `${base}/${language}`,
    page,
    to: (language, { __typename, slug, mentions }) => {
      const type = pageTypes.find(name => name === __typename)
      if (type && slug !== null) return page(language, type, slug)
      const article = mentions?.nodes[0]?.slug
      return article ? page(language, 'Article', article) : null
    },
    search: (language, text, after) => {
      const asked = new URLSearchParams({ ...(text && { q: text }), ...(after && { after }) })
      return `${base}/${language}/${searches[language]}${asked.size > 0 ? `?${asked.toString()}` : ''}`
    },
    sitemap: of => `${base}/sitemap${of ? `-${folders[of.type].en}-${of.number}` : ''}.xml`,
    read: pathname => {
      if (!pathname.startsWith(base)) return null
      const path = pathname.slice(base.length)
      if (path.startsWith('/portal')) return { page: 'file', name: path.slice(1) }
      if (path === '/robots.txt') return { page: 'robots' }
      if (path.startsWith('/sitemap')) return sitemapAt(path)
      if (path === '/' || path === '') return { page: 'front', language: 'vi' }
      const { folder, slug } = shape.exec(path)?.groups ?? {}
      const language = languageOf(pathname)
      if (folder === undefined) return shape.test(path) ? { page: 'front', language } : null
      if (slug === undefined) return folder === searches[language] ? { page: 'search', language } : null
      const type = pageTypes.find(name => folders[name][language] === folder)
      return type ? { page: 'record', language, type, slug } : null
    },
    languageOf,
  }
}
