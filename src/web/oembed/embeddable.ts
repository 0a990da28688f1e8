import type { GraphQLError } from 'graphql'

import type { PageLanguage } from '../page-language.ts'
import type { Visitor, VisitorGraph } from '../visitor-graph.ts'
import type { Bounds } from './asked.ts'
import { documents } from './documents.ts'
import type { Resource } from './resource.ts'
import { thumbnailWithin, type Thumbnail } from './thumbnail.ts'
import { titles } from './words.ts'

/** What is public of something that may be embedded. */
export interface Embeddable {
  readonly title: string
  readonly author: string | null
  readonly authorUrl: string | null
  /** Of its first picture that there is in a size within what the consumer asks. */
  readonly thumbnail: Thumbnail | null
  /** Attributes of its page that name it for as long as it lives. */
  readonly naming: ReadonlyMap<string, string>
}

/** What the graph says; null where nothing public is there. */
export type Found = Embeddable | null | { readonly errors: readonly GraphQLError[] }

/** One visitor's way to the graph. */
interface Asking {
  readonly graph: VisitorGraph
  readonly visitor: Visitor
  readonly locale: PageLanguage
  /** What holds the frame and the thumbnail. */
  readonly within: Bounds
}

/** Asks the graph for what an address stands for. */
export function embeddable(asking: Asking, resource: Resource): Promise<Found> {
  const { component } = resource
  if (component === 'article' || component === 'project') return record(asking, component, resource)
  return component === 'country' ? country(asking, resource) : list(asking, component, resource)
}

interface Named {
  readonly name: string
}
interface Told {
  readonly it: {
    readonly id: string
    readonly title: string
    readonly byline?: string | null
    readonly sourceName?: string | null
    readonly sourceUrl?: string | null
    readonly author?: Named | null
    readonly federation: Named | null
    readonly association?: Named | null
    readonly images: readonly { readonly asset: { readonly rendition: Thumbnail | null } | null }[]
  } | null
}

async function record(
  { graph, visitor, locale, within }: Asking,
  component: 'article' | 'project',
  { attributes }: Resource,
): Promise<Found> {
  const [id, slug] = [attributes.get('record') ?? null, attributes.get('slug') ?? null]
  if ((id === null) === (slug === null)) return null
  const told = await graph.ask(visitor, documents[component], { id, slug, locale, ...thumbnailWithin(within) })
  if ('errors' in told) return told
  const { it }: Told = JSON.parse(told.json)
  if (it === null) return null
  const { title, byline, author, sourceName = null, sourceUrl = null, federation, association, images } = it
  const writer = byline ?? author?.name ?? null
  return {
    title,
    author: writer ?? sourceName ?? federation?.name ?? association?.name ?? null,
    authorUrl: writer === null && sourceName !== null ? sourceUrl : null,
    thumbnail: images.find(({ asset }) => asset?.rendition)?.asset?.rendition ?? null,
    naming: new Map([['record', it.id]]),
  }
}

interface Country extends Named {
  readonly code: string
}

async function country(asking: Asking, { attributes }: Resource): Promise<Found> {
  const named = ['record', 'slug', 'code'].filter(name => attributes.has(name))
  if (named.length !== 1) return null
  const [id, slug, code] = [attributes.get('record'), attributes.get('slug'), attributes.get('code')]
  const found = await readCountry(asking, { id, slug, code })
  if (found === null || 'errors' in found) return found
  return { title: found.name, author: null, authorUrl: null, thumbnail: null, naming: new Map([['code', found.code]]) }
}

/** How a country is named: by one of these. */
interface CountryNaming {
  readonly id?: string | undefined
  readonly slug?: string | undefined
  readonly code?: string | undefined
}

async function readCountry(
  { graph, visitor, locale }: Asking,
  { id, slug, code }: CountryNaming,
): Promise<Country | null | { readonly errors: readonly GraphQLError[] }> {
  const told =
    code === undefined
      ? await graph.ask(visitor, documents.country, { id, slug, locale })
      : await graph.ask(visitor, documents.countryByCode, { code, locale })
  if ('errors' in told) return told
  const { it, all }: { it?: Country | null; all?: { nodes: readonly Country[] } } = JSON.parse(told.json)
  return it ?? all?.nodes[0] ?? null
}

/** A list is there whatever stands in it; the federation and the country that it names must be there too. */
async function list(asking: Asking, component: keyof (typeof titles)['vi'], { attributes }: Resource): Promise<Found> {
  const { graph, visitor, locale } = asking
  const [slug, of] = [attributes.get('federation'), attributes.get('country')]
  const names: string[] = []
  let author: string | null = null
  if (slug !== undefined) {
    const told = await graph.ask(visitor, documents.federation, { slug, locale })
    if ('errors' in told) return told
    const { it }: { it: Named | null } = JSON.parse(told.json)
    if (it === null) return null
    author = it.name
    names.push(it.name)
  }
  if (of !== undefined) {
    const found = await readCountry(asking, /^[A-Z]{2}$/.test(of) ? { code: of } : { slug: of })
    if (found === null || 'errors' in found) return found
    names.push(found.name)
  }
  const title = [titles[locale][component], ...names].join(' – ')
  return { title, author, authorUrl: null, thumbnail: null, naming: new Map() }
}
