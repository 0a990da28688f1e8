import { recordAt, type AddressPattern } from '../../content/sites/record-addresses.ts'
import { isPageLanguage, type PageLanguage } from '../page-language.ts'

/** What is embedded: its component, with the attributes that its page takes behind `?`. */
export interface Resource {
  readonly component: Component
  readonly attributes: ReadonlyMap<string, string>
  /** null where the address does not tell. */
  readonly language: PageLanguage | null
}

/** What other sites may embed. */
export type Component = 'article' | 'articles' | 'events' | 'project' | 'projects' | 'country' | 'figures'

/** A component as the embed kit tells of it. */
export interface EmbedComponent {
  readonly name: Component
  readonly attributes: readonly { readonly name: string; readonly isOfElements: boolean }[]
  /** Whether its page shows something when its address has these. */
  readonly isShown: (given: Iterable<readonly [name: string, value: string]>) => boolean
}

/** Types of which a component shows one record. */
export const componentOfType: ReadonlyMap<string, Component> = new Map<string, Component>([
  ['Article', 'article'],
  ['AidProject', 'project'],
  ['PartnerCountry', 'country'],
])

/** Parameters with which an address asks for what is not public. */
const privateNames = ['preview', 'amity-preview', 'draft', 'release']

/** What this server knows of addresses. */
export interface Addresses {
  /** The origin of this server. */
  readonly own: string
  /** Where portals show records. */
  readonly patterns: readonly AddressPattern[]
  /** Those that have pages here. */
  readonly components: readonly EmbedComponent[]
}

/**
 * What an address stands for, told from its form alone: a page of a portal, or one of this server's own embed pages.
 * Null for any other; `private` for one that asks for drafts, whether there are any or not.
 */
export function resourceAt({ own, patterns, components }: Addresses, url: URL): Resource | 'private' | null {
  const found = isOwn(own, url) ? embedPage(components, url) : portalPage(patterns, url)
  if (found === null) return null
  return privateNames.some(name => url.searchParams.has(name)) ? 'private' : found
}

/** Whether the address is on this server, with TLS or without. */
const isOwn = (own: string, { protocol, host }: URL): boolean =>
  /^https?:$/.test(protocol) && host === new URL(own).host

function embedPage(components: readonly EmbedComponent[], { pathname, searchParams }: URL): Resource | null {
  const component = components.find(({ name }) => pathname === `/embed/${name}`)
  if (component === undefined) return null
  const takes = (given: string): boolean =>
    given !== 'lang' && component.attributes.some(({ name, isOfElements }) => name === given && !isOfElements)
  // Of what is given twice the last counts, as in the page itself.
  const given = [...searchParams].filter(([name]) => takes(name))
  // Keys are judged by those who know them.
  if (!component.isShown(given.filter(([name]) => name !== 'key'))) return null
  const language = searchParams.get('lang')
  return { component: component.name, attributes: new Map(given), language: isPageLanguage(language) ? language : null }
}

function portalPage(patterns: readonly AddressPattern[], url: URL): Resource | null {
  const asked = recordAt(patterns, url.href)
  const component = asked && componentOfType.get(asked.typeName)
  if (!component) return null
  const { by, value, language } = asked
  return {
    component,
    attributes: new Map([[by === 'slug' ? 'slug' : 'record', value]]),
    language: isPageLanguage(language) ? language : null,
  }
}
