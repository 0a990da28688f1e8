import { generateAtomFeed } from 'feedsmith'

import type { Feed, FeedItem, FeedTombstone } from './feed.ts'
import { readyForXml, withEntities } from './xml-text.ts'

const tombstones = 'http://purl.org/atompub/tombstones/1.0'

/** Atom (RFC 4287), with what was withdrawn as deleted entries (RFC 6721). */
export function atomOf(feed: Feed): string {
  const written = generateAtomFeed(
    readyForXml({
      id: feed.id,
      title: { value: feed.title, type: 'text' },
      updated: new Date(feed.updated),
      authors: [{ name: feed.author }],
      links: [
        { href: feed.self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.home, rel: 'alternate', type: 'text/html' },
      ],
      generator: { text: 'Amity' },
      xml: { lang: feed.language },
      entries: feed.items.map(entry),
    }),
  )
  // The library knows nothing of deleted entries; no text of a record can hold its end of the feed.
  const end = written.lastIndexOf('</feed>')
  const open = written.replace('<feed ', `<feed xmlns:at="${tombstones}" `)
  const moved = end + open.length - written.length
  return withEntities(`${open.slice(0, moved)}${feed.withdrawn.map(deleted).join('')}${open.slice(moved)}`)
}

function entry({ id, title, link, summary, html, published, updated, pictures, source, ...rest }: FeedItem) {
  const { authors, tags, language } = rest
  return {
    id,
    title: { value: title, type: 'text' },
    published: new Date(published),
    updated: new Date(updated),
    authors: authors.map(name => ({ name })),
    categories: tags.map(term => ({ term })),
    links: [
      ...(link === null ? [] : [{ href: link, rel: 'alternate', type: 'text/html' }]),
      ...(source?.url ? [{ href: source.url, rel: 'via' }] : []),
      ...pictures.map(({ url, mimeType, bytes, caption, alt }) => ({
        href: url,
        rel: 'enclosure',
        type: mimeType,
        length: bytes,
        ...(caption === null && alt === null ? {} : { title: caption ?? alt ?? '' }),
      })),
    ],
    ...(source?.name ? { source: { title: { value: source.name, type: 'text' } } } : {}),
    ...(summary === null ? {} : { summary: { value: summary, type: 'text' } }),
    // An entry without a page of its own must say everything itself (RFC 4287, 4.1.2).
    content: html === null ? { value: summary ?? title, type: 'text' } : { value: html, type: 'html' },
    xml: { lang: language },
  }
}

const deleted = ({ id, at, reason, language }: FeedTombstone): string => {
  const said = readyForXml({ id, reason, language })
  return `  <at:deleted-entry ref="${said.id}" when="${at}">
    <at:comment xml:lang="${said.language}">${said.reason}</at:comment>
  </at:deleted-entry>
`
}
