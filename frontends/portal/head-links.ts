import { html, type Html } from './html.ts'
import type { Known } from './known.ts'
import type { Page } from './layout.ts'
import { words, type Language } from './words.ts'

const languages: readonly Language[] = ['vi', 'en']

/** Under which addresses a page is known: the one to keep, and the same page in each language. */
export function knownLinks({ canonical, languages: known }: Known): Html {
  // Readers whose language the portal does not speak get the page in that of the network.
  const first = known.vi ?? known.en
  return html`<link rel="canonical" href="${canonical}" /> ${languages.map(
      language => known[language] && html`<link rel="alternate" hreflang="${language}" href="${known[language]}" /> `,
    )}
    ${first && html`<link rel="alternate" hreflang="x-default" href="${first}" />`}`
}

const feedTypes = [
  ['rss', 'application/rss+xml', 'RSS'],
  ['atom', 'application/atom+xml', 'Atom'],
  ['json', 'application/feed+json', 'JSON Feed'],
] as const

/** Where a reader of feeds finds the newest articles; nothing where no saved query gives them. */
export function feedLinks({ feed, graphUrl, language }: Page): Html | null {
  if (feed === null) return null
  const { latest } = words[language]
  return html`${feedTypes.map(([extension, type, name]) => {
    const address = new URL(`/feeds/${encodeURIComponent(feed)}.${extension}?lang=${language}`, graphUrl)
    return html`<link rel="alternate" type="${type}" title="${latest} · ${name}" href="${address.href}" /> `
  })}`
}

/** Where a site that is given the address of this page learns how to show it. @param address absolute */
export function embedLinks({ graphUrl }: Page, address: string, title: string): Html {
  const oembed = (format: 'json' | 'xml'): string => {
    const at = new URL('/oembed', graphUrl)
    at.search = new URLSearchParams({ url: address, format }).toString()
    return at.href
  }
  return html`<link rel="alternate" type="application/json+oembed" title="${title}" href="${oembed('json')}" />
    <link rel="alternate" type="text/xml+oembed" title="${title}" href="${oembed('xml')}" />`
}
