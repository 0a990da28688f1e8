import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom'

const atomNs = 'http://www.w3.org/2005/Atom'
const tombstonesNs = 'http://purl.org/atompub/tombstones/1.0'
const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/
const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** Reads XML; what is not well-formed is thrown. */
export const xmlOf = (text: string): Document =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml')

/** Children of an element with a name, in no namespace or in one. */
export const children = (parent: Element, name: string, namespace: string | null = null): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === 1 &&
      (node as Element).localName === name &&
      ((node as Element).namespaceURI || null) === namespace,
  )

export const textOf = (element: Element | undefined): string => element?.textContent ?? ''

const isAbsolute = (address: string): boolean => /^(https?|urn|tag|mailto):\S+$/.test(address) && URL.canParse(address)

/** Says what stands more than once. */
const twice = (ids: readonly string[]): string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `${id} stands twice`)

const isDay = (text: string): boolean => rfc822.test(text) && new Date(text).toUTCString() === text

/** What is wrong with an RSS feed by the specification of RSS 2.0, and by the profile of the RSS Advisory Board. */
export function rssFaults(text: string): string[] {
  const root = xmlOf(text).documentElement!
  const out: string[] = []
  const must = (holds: boolean, fault: string): void => void (holds || out.push(fault))
  must(root.tagName === 'rss' && root.getAttribute('version') === '2.0', 'no rss 2.0')
  const [channel, ...more] = children(root, 'channel')
  must(channel !== undefined && more.length === 0, 'not one channel')
  if (!channel) return out
  for (const name of ['title', 'link', 'description'])
    must(children(channel, name).length === 1 && textOf(children(channel, name)[0]) !== '', `channel without ${name}`)
  must(isAbsolute(textOf(children(channel, 'link')[0])), 'channel link')
  must(language.test(textOf(children(channel, 'language')[0])), 'channel language')
  must(isDay(textOf(children(channel, 'lastBuildDate')[0])), 'lastBuildDate')
  const self = children(channel, 'link', atomNs).filter(link => link.getAttribute('rel') === 'self')
  must(self.length === 1 && isAbsolute(self[0]!.getAttribute('href')!), 'atom:link self')
  const items = children(channel, 'item')
  out.push(...twice(items.map(item => textOf(children(item, 'guid')[0]))))
  for (const item of items) {
    must(textOf(children(item, 'title')[0]) + textOf(children(item, 'description')[0]) !== '', 'item says nothing')
    const [guid, ...others] = children(item, 'guid')
    must(others.length === 0 && guid?.getAttribute('isPermaLink') === 'false', 'guid')
    must(isAbsolute(textOf(guid)), `guid ${textOf(guid)}`)
    must(isDay(textOf(children(item, 'pubDate')[0])), `pubDate ${textOf(children(item, 'pubDate')[0])}`)
    for (const link of children(item, 'link')) must(isAbsolute(textOf(link)), `link ${textOf(link)}`)
    for (const name of ['title', 'link', 'description', 'author', 'comments', 'enclosure', 'guid', 'pubDate', 'source'])
      must(children(item, name).length <= 1, `${name} more than once`)
    for (const one of children(item, 'enclosure')) {
      must(isAbsolute(one.getAttribute('url') ?? ''), 'enclosure url')
      must(/^\d+$/.test(one.getAttribute('length') ?? ''), 'enclosure length')
      must(/^\w+\/[\w.+-]+$/.test(one.getAttribute('type') ?? ''), 'enclosure type')
    }
    for (const one of children(item, 'source')) must(isAbsolute(one.getAttribute('url') ?? ''), 'source url')
    for (const one of [...children(item, 'title'), ...children(item, 'link'), ...children(item, 'guid')])
      must(textOf(one).trim() === textOf(one), `blanks around ${one.tagName}`)
  }
  return out
}

/** What is wrong with an Atom feed by RFC 4287 and RFC 6721. */
export function atomFaults(text: string): string[] {
  const feed = xmlOf(text).documentElement!
  const out: string[] = []
  const must = (holds: boolean, fault: string): void => void (holds || out.push(fault))
  const of = (parent: Element, name: string): Element[] => children(parent, name, atomNs)
  must(feed.localName === 'feed' && feed.namespaceURI === atomNs, 'no feed of Atom')
  must(language.test(feed.getAttribute('xml:lang') ?? ''), 'xml:lang')
  const entries = of(feed, 'entry')
  for (const one of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated'])
      must(of(one, name).length === 1, `${one.localName} without one ${name}`)
    for (const name of ['published', 'summary', 'content', 'source', 'rights', 'generator', 'subtitle'])
      must(of(one, name).length <= 1, `${name} more than once`)
    const id = textOf(of(one, 'id')[0])
    must(isAbsolute(id), `id ${id}`)
    for (const date of [...of(one, 'updated'), ...of(one, 'published')])
      must(rfc3339.test(textOf(date)) && !Number.isNaN(Date.parse(textOf(date))), `date ${textOf(date)}`)
    must(of(one, 'author').length > 0 || of(feed, 'author').length > 0, 'nobody wrote it')
    for (const author of of(one, 'author')) must(textOf(of(author, 'name')[0]).trim() !== '', 'author without name')
    for (const link of of(one, 'link')) must(isAbsolute(link.getAttribute('href') ?? ''), 'link')
    for (const category of of(one, 'category')) must(category.getAttribute('term') !== '', 'category')
    const alternates = of(one, 'link').filter(link => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
    must(
      new Set(alternates.map(link => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`)).size ===
        alternates.length,
      'alternates',
    )
    if (one !== feed) must(alternates.length > 0 || of(one, 'content').length === 1, 'neither link nor content')
    for (const construct of ['title', 'summary', 'content'].flatMap(name => of(one, name)))
      must(
        ['text', 'html'].includes(construct.getAttribute('type') ?? 'text') && of(construct, 'div').length === 0,
        'type of a text',
      )
  }
  must(
    of(feed, 'link').some(link => link.getAttribute('rel') === 'self'),
    'no self',
  )
  out.push(...twice(entries.map(entry => textOf(of(entry, 'id')[0]))))
  for (const gone of children(feed, 'deleted-entry', tombstonesNs)) {
    must(isAbsolute(gone.getAttribute('ref') ?? ''), 'ref of a deleted entry')
    must(rfc3339.test(gone.getAttribute('when') ?? ''), 'when of a deleted entry')
    must(!entries.some(entry => textOf(of(entry, 'id')[0]) === gone.getAttribute('ref')), 'deleted, and there')
  }
  return out
}

/** What is wrong with a feed by the specification of JSON Feed 1.1. */
export function jsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text)
  const out: string[] = []
  const must = (holds: boolean, fault: string): void => void (holds || out.push(fault))
  const known = (one: object, names: string): void => {
    for (const key of Object.keys(one)) must(key.startsWith('_') || names.split(' ').includes(key), `unknown ${key}`)
  }
  known(
    feed,
    'version title home_page_url feed_url description user_comment next_url icon favicon authors language expired hubs items',
  )
  must(feed.version === 'https://jsonfeed.org/version/1.1', 'version')
  must(typeof feed.title === 'string' && feed.title !== '', 'title')
  for (const url of [feed.home_page_url, feed.feed_url]) must(isAbsolute(url), `address ${url}`)
  must(language.test(feed.language), 'language')
  must(Array.isArray(feed.items), 'items')
  out.push(...twice(feed.items.map((item: any) => item.id)))
  for (const item of feed.items) {
    known(
      item,
      'id url external_url title content_html content_text summary image banner_image date_published date_modified authors tags language attachments',
    )
    must(typeof item.id === 'string' && item.id !== '', 'id')
    must(typeof (item.content_html ?? item.content_text) === 'string', 'neither content_html nor content_text')
    for (const url of [item.url, item.external_url, item.image])
      must(url === undefined || isAbsolute(url), `address ${url}`)
    for (const date of [item.date_published, item.date_modified]) must(rfc3339.test(date), `date ${date}`)
    must(language.test(item.language), 'language of an item')
    for (const one of item.attachments ?? []) {
      known(one, 'url mime_type title size_in_bytes duration_in_seconds')
      must(isAbsolute(one.url) && typeof one.mime_type === 'string', 'attachment')
    }
    for (const author of item.authors ?? []) must(typeof (author.name ?? author.url) === 'string', 'author')
  }
  return out
}
