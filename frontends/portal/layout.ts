import type { MastheadFragment, PublisherFragment } from './generated/graphql.ts'
import { html, webAddress, type Content, type Html } from './html.ts'
import { langOf, localeOf } from './language.ts'
import type { Links } from './links.ts'
import { otherLanguage, words, type Language } from './words.ts'

/** What every page is given: its language and the addresses of the others. */
export interface Page {
  readonly language: Language
  readonly links: Links
}

/** The parts of a page that differ. */
export interface Parts {
  readonly title: string
  readonly description?: string | null
  readonly publisher?: PublisherFragment | null
  /** The same federation in the other language. */
  readonly inOtherLanguage?: MastheadFragment | null
  /** Address of this page in the other language. */
  readonly otherAddress: string
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
        <link rel="alternate" hreflang="${other}" href="${otherAddress}" />
      </head>
      <body>
        <a class="skip" href="#main">${said.skip}</a>
        <header class="masthead">
          <div class="width">
            ${masthead(page, publisher ?? null, parts.inOtherLanguage ?? null)}
            <nav class="languages" aria-label="${said.languages}">
              <span aria-current="true">${said.language}</span>
              <a href="${otherAddress}" lang="${other}" hreflang="${other}">${words[other].language}</a>
            </nav>
          </div>
        </header>
        <main id="main" class="width" tabindex="-1">${parts.main}</main>
        ${publisher && contactBlock(page, publisher)}
      </body>
    </html> `
}

/** The federation's name at the head of its portal, as it stands there; else the official name. */
function masthead({ language, links }: Page, publisher: MastheadFragment | null, other: MastheadFragment | null): Html {
  if (publisher === null) return html`<a class="name" href="${links.front(language)}">${words[language].portal}</a>`
  const field = publisher.masthead === null ? 'name' : 'masthead'
  const otherField = other?.masthead ? 'masthead' : 'name'
  // Where there is no translation both answers are the same text: once is enough.
  const isTranslated = other !== null && localeOf(other, otherField) !== localeOf(publisher, field)
  return html`<a class="name" href="${links.front(language)}">
    <span ${langOf(publisher, field, language)}>${publisher[field]}</span>
    ${isTranslated && html`<span class="translation" ${langOf(other, otherField, language)}>${other[otherField]}</span>`}
  </a>`
}

function contactBlock({ language }: Page, publisher: PublisherFragment): Html {
  const said = words[language]
  return html`<footer class="contact">
    <div class="width">
      <h2>${said.contact}</h2>
      <address>
        <p class="publisher" ${langOf(publisher, 'name', language)}>${publisher.name}</p>
        <dl>
          ${publisher.contacts.map(
            contact =>
              html`<div>
                <dt>${contact.label ?? said.contacts[contact.kind]}</dt>
                <dd>${reachable(contact)}</dd>
              </div> `,
          )}
        </dl>
      </address>
    </div>
  </footer>`
}

/** A contact as people write it, with a link where a device can follow one. */
function reachable({ kind, value, normalised }: PublisherFragment['contacts'][number]): Content {
  if (kind === 'EMAIL') return html`<a href="mailto:${value}">${value}</a>`
  if (kind === 'PHONE') return html`<a href="tel:${normalised ?? value.replace(/[^\d+]/g, '')}">${value}</a>`
  const address = kind === 'SITE' ? webAddress(value) : null
  return address === null ? value : html`<a href="${address}">${value}</a>`
}
