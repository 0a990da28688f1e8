import type { Feed, FeedItem, FeedTombstone } from './feed.ts'
import { wordsIn } from './words.ts'
import { cleanText } from './xml-text.ts'

/** JSON Feed 1.1. What was withdrawn stays as an item that says so, under `_amity.withdrawn` for programs. */
export function jsonFeedOf(feed: Feed): string {
  const shown = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: [...feed.withdrawn.map(one => tombstone(one, feed.language)), ...feed.items.map(item)],
  }
  return JSON.stringify(shown, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value))
}

function item({ id, title, link, summary, html, published, updated, pictures, source, ...rest }: FeedItem) {
  const { authors, tags, language, typeName, version } = rest
  return {
    id,
    ...(link === null ? {} : { url: link }),
    ...(source?.url ? { external_url: source.url } : {}),
    title,
    ...(html === null ? { content_text: summary ?? title } : { content_html: html }),
    ...(summary === null ? {} : { summary }),
    ...(pictures[0] ? { image: pictures[0].url } : {}),
    date_published: published,
    date_modified: updated,
    ...(authors.length > 0 ? { authors: authors.map(name => ({ name })) } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    language,
    ...(pictures.length > 0
      ? {
          attachments: pictures.map(({ url, mimeType, bytes, caption, alt }) => ({
            url,
            mime_type: mimeType,
            size_in_bytes: bytes,
            ...(caption === null && alt === null ? {} : { title: caption ?? alt }),
          })),
        }
      : {}),
    _amity: { type: typeName, version, ...(source?.name ? { source: source.name } : {}) },
  }
}

/** In words of the feed's language; `_amity` tells which one the reason is in. */
function tombstone({ id, at, reason, language }: FeedTombstone, ofFeed: string) {
  const words = wordsIn(ofFeed)
  return {
    id,
    title: words.withdrawn(at),
    // The specification asks for a content of every item; that of the record is gone.
    content_text: words.withdrawnFor(at, reason),
    date_published: at,
    date_modified: at,
    language: ofFeed,
    _amity: { withdrawn: { at, reason, language } },
  }
}
