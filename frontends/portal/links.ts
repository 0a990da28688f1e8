import type { Language } from './words.ts'

/** The addresses of the pages, in both directions. */
export interface Links {
  readonly style: string
  readonly front: (language: Language) => string
  readonly article: (language: Language, slug: string) => string
  /** What an address asks for; null when it is none of the portal's. */
  readonly read: (pathname: string) => Asked | null
}

/** What a reader asks for. */
export type Asked =
  | { readonly page: 'file'; readonly name: string }
  | { readonly page: 'front'; readonly language: Language }
  | { readonly page: 'article'; readonly language: Language; readonly slug: string }

const folders: Readonly<Record<Language, string>> = { vi: 'bai-viet', en: 'articles' }
const shape = /^\/(?<language>vi|en)(?:\/(?<folder>[a-z-]+)\/(?<slug>[a-z0-9-]{1,80}))?$/

/** @param base the path below which the portal stands, such as `/portal`; empty at the root */
export function linksBelow(base: string): Links {
  return {
    style: `${base}/portal.css`,
    front: language => `${base}/${language}`,
    article: (language, slug) => `${base}/${language}/${folders[language]}/${slug}`,
    read: pathname => {
      if (!pathname.startsWith(base)) return null
      const path = pathname.slice(base.length)
      if (path.startsWith('/portal')) return { page: 'file', name: path.slice(1) }
      if (path === '/' || path === '') return { page: 'front', language: 'vi' }
      const { language: first, folder, slug } = shape.exec(path)?.groups ?? {}
      if (first === undefined) return null
      const language = first === 'en' ? 'en' : 'vi'
      if (slug === undefined) return { page: 'front', language }
      return folder === folders[language] ? { page: 'article', language, slug } : null
    },
  }
}
