import { generateRssFeed } from 'feedsmith'

import type { Feed, FeedItem, FeedTombstone } from './feed.ts'
import { wordsIn } from './words.ts'
import { htmlOf, readyForXml, withEntities } from './xml-text.ts'

/** RSS 2.0. Titles are plain texts, descriptions HTML, as readers take them. */
export function rssOf(feed: Feed): string {
  const items = [...feed.withdrawn.map(one => tombstone(one, feed.language)), ...feed.items.map(item)]
  return withEntities(
    generateRssFeed(
      readyForXml({
        title: feed.title,
        link: feed.home,
        description: feed.title,
        language: feed.language,
        lastBuildDate: new Date(feed.updated),
        generator: 'Amity',
        ttl: 5,
        atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
        items,
      }),
    ),
  )
}

function item({ id, title, link, summary, html, published, updated, tags, pictures, source, ...rest }: FeedItem) {
  const [picture] = pictures
  return {
    title,
    ...(link === null ? {} : { link }),
    description: htmlOf(summary ?? title),
    categories: tags.map(name => ({ name })),
    ...(picture ? { enclosures: [{ url: picture.url, length: picture.bytes, type: picture.mimeType }] } : {}),
    guid: { value: id, isPermaLink: false },
    pubDate: new Date(published),
    ...(source?.url ? { source: { title: source.name ?? source.url, url: source.url } } : {}),
    dc: { creators: [...rest.authors], languages: [rest.language] },
    dcterms: { modified: [new Date(updated)] },
    ...(html === null ? {} : { content: { encoded: html } }),
    media: {
      contents: pictures.map(({ url, mimeType, bytes, caption, credit, alt }) => ({
        url,
        type: mimeType,
        fileSize: bytes,
        medium: 'image',
        ...(caption === null && alt === null ? {} : { description: { value: caption ?? alt ?? '', type: 'plain' } }),
        ...(credit === null ? {} : { credits: [{ value: credit }] }),
      })),
    },
  }
}

/** In words of the feed's language; a reason given in another is marked as such. */
function tombstone({ id, at, reason, language }: FeedTombstone, ofFeed: string) {
  const words = wordsIn(ofFeed)
  const description =
    language === ofFeed
      ? htmlOf(words.withdrawnFor(at, reason))
      : `${htmlOf(words.withdrawnFor(at, ''))}<span lang="${htmlOf(language)}">${htmlOf(reason)}</span>`
  return {
    title: words.withdrawn(at),
    description,
    guid: { value: id, isPermaLink: false },
    pubDate: new Date(at),
    dc: { languages: [ofFeed] },
  }
}
