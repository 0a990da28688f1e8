import { footer } from './footer.ts'
import type { MastheadFragment, PublisherFragment } from './generated/graphql.ts'
import { embedLinks, feedLinks, knownLinks } from './head-links.ts'
import { html, type Content, type Html } from './html.ts'
import { described, type Described } from './json-ld/described.ts'
import type { Whereabouts } from './known.ts'
import { langOf, localeOf } from './language.ts'
import type { Links } from './links.ts'
import { otherLanguage, words, type Language } from './words.ts'

/** The longest text that is searched for, in characters. */
export const longestSearch = 200

/** What every page is given: its language and the addresses of the others. */
export interface Page {
  readonly language: Language
  readonly links: Links
  /** The day that it is in Viet Nam, `YYYY-MM-DD`. */
  readonly today: string
  /** Media stand on the server of the graph: their paths begin there. */
  readonly graphUrl: string
  /** Where readers find the portal: scheme, host and port. */
  readonly origin: string
  /** Name of the saved query behind its feeds; null where it has none. */
  readonly feed: string | null
}

/** The parts of a page that differ. */
export interface Parts extends Whereabouts {
  readonly title: string
  readonly description?: string | null
  readonly publisher?: PublisherFragment | null
  /** The same federation in the other language. */
  readonly publisherInOtherLanguage?: MastheadFragment | null
  /** What it says, for machines. */
  readonly things?: Described
  /** Path of the page where other sites may embed what it shows. */
  readonly embedded?: string | null
  /** What the reader searched for. */
  readonly text?: string
  readonly main: Content
}

/** A whole page: masthead in two languages, the content, and how to reach those who publish it. */
export function layout(page: Page, parts: Parts): Html {
  const { language, links } = page
  const { title, description, publisher, otherAddress } = parts
  const said = words[language]
  const other = otherLanguage[language]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}${publisher && html` · ${publisher.name}`}</title>
        ${description && html`<meta name="description" content="${description}" />`}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${links.style}" />
        ${parts.known && knownLinks(parts.known)} ${feedLinks(page)}
        ${parts.embedded && embedLinks(page, page.origin + parts.embedded, title)}
        ${parts.things && described(parts.things)}
      </head>
      <body>
        <a class="skip" href="#main">${said.skip}</a>
        <header class="masthead">
          <div class="width">
            ${masthead(page, publisher ?? null, parts.publisherInOtherLanguage ?? null)}
            <div class="tools">
              <nav class="languages" aria-label="${said.languages}">
                <span aria-current="true">${said.language}</span>
                <a href="${otherAddress}" lang="${other}" hreflang="${other}">${words[other].language}</a>
              </nav>
              ${searchForm(page, parts.text ?? '')}
            </div>
          </div>
        </header>
        <main id="main" class="width" tabindex="-1">${parts.main}</main>
        ${publisher && footer(page, publisher)}
      </body>
    </html> `
}

/** The federation's name at the head of its portal, as it stands there; else the official name. */
function masthead({ language, links }: Page, publisher: MastheadFragment | null, other: MastheadFragment | null): Html {
  if (publisher === null) return html`<a class="name" href="${links.front(language)}">${words[language].portal}</a>`
  const address = links.to(language, publisher) ?? links.front(language)
  const field = publisher.masthead === null ? 'name' : 'masthead'
  const otherField = other?.masthead ? 'masthead' : 'name'
  // Where there is no translation both answers are the same text: once is enough.
  const isTranslated = other !== null && localeOf(other, otherField) !== localeOf(publisher, field)
  return html`<a class="name" href="${address}">
    <span ${langOf(publisher, field, language)}>${publisher[field]}</span>
    ${isTranslated && html`<span class="translation" ${langOf(other, otherField, language)}>${other[otherField]}</span>`}
  </a>`
}

/** Search as browsers have always known it: it works without a script. */
function searchForm({ language, links }: Page, text: string): Html {
  const said = words[language]
  return html`<form class="search" role="search" action="${links.search(language)}">
    <input type="search" name="q" value="${text}" maxlength="${longestSearch}" aria-label="${said.searchFor}" />
    <button>${said.search}</button>
  </form>`
}
