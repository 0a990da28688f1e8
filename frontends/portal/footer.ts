import type { PublisherFragment } from './generated/graphql.ts'
import { html, type Content, type Html } from './html.ts'
import { webAddress } from '../language/web-address.ts'
import { given, langOf } from './language.ts'
import type { Page } from './layout.ts'
import { words } from './words.ts'

type Contact = PublisherFragment['contacts'][number]

/** Who publishes the portal, how to reach them, and where else they point. */
export function footer(page: Page, publisher: PublisherFragment): Html | null {
  const { language } = page
  const { contacts } = publisher
  const site = publisher.sites.nodes[0]
  if (contacts.length === 0 && !site) return null
  return html`<footer class="contact">
    <div class="width">
      <h2>${words[language].contact}</h2>
      <address>
        <p class="publisher" ${langOf(publisher, 'name', language)}>${publisher.name}</p>
        ${contactList(page, contacts)}
      </address>
      ${site && otherSites(page, site.links)}
      ${site?.imprint && html`<p class="imprint" ${langOf(site, 'imprint', language)}>${site.imprint}</p>`}
    </div>
  </footer>`
}

/** Ways to reach a body. */
export function contactList({ language }: Page, contacts: readonly Contact[]): Html | null {
  if (contacts.length === 0) return null
  return html`<dl>
    ${contacts.map(
      contact =>
        html`<div>
          <dt>${contact.label ?? words[language].contacts[contact.kind]}</dt>
          <dd>${reachable(contact, language)}</dd>
        </div> `,
    )}
  </dl>`
}

/** A contact as people write it, with a link where a device can follow one. */
function reachable({ kind, value, normalised }: Contact, language: Page['language']): Content {
  if (kind === 'EMAIL') return html`<a href="mailto:${value}">${value}</a>`
  if (kind === 'PHONE') return html`<a href="tel:${normalised ?? value.replace(/[^\d+]/g, '')}">${value}</a>`
  const address = kind === 'SITE' ? webAddress(value) : null
  return address === null ? given(value, language) : html`<a href="${address}">${value}</a>`
}

function otherSites(
  { language }: Page,
  links: readonly { readonly label: string; readonly url: string }[],
): Html | null {
  const shown = links.flatMap(({ label, url }) => {
    const address = webAddress(url)
    return address === null ? [] : [html`<li><a href="${address}">${label}</a></li> `]
  })
  if (shown.length === 0) return null
  return html`<nav class="links" aria-label="${words[language].otherSites}">
    <ul>
      ${shown}
    </ul>
  </nav>`
}
