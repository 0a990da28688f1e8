import { period } from '../dates.ts'
import type { BodyFactsFragment, NamedBodyFragment } from '../generated/graphql.ts'
import { html, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import type { Page } from '../layout.ts'
import { words } from '../words.ts'
import { linked, list } from './pieces.ts'

/** A body with those before and after it. */
export type BodyInTime = BodyFactsFragment & {
  readonly successor: NamedBodyFragment | null
  readonly predecessors: { readonly nodes: readonly NamedBodyFragment[] }
}

/** What a body is called and what it is for, and that it has ended where it has. */
export function bodyOpening(page: Page, body: BodyInTime, kicker: string): Html {
  const { language } = page
  return html`<header class="opening">
    <p class="kicker">
      <span>${kicker}</span>
      ${!hasEnded(page, body) && html`<span>${period(body.foundedOn, body.dissolvedOn, language)}</span>`}
    </p>
    <h1 ${langOf(body, 'name', language)}>${body.name}</h1>
    ${body.summary && html`<p class="lead" ${langOf(body, 'summary', language)}>${body.summary}</p>`}
    ${hasEnded(page, body) && ended(page, body)}
  </header>`
}

/** Whether the body's last day is over. */
export const hasEnded = ({ today }: Page, { dissolvedOn }: BodyFactsFragment): boolean =>
  dissolvedOn !== null && dissolvedOn <= today

/** From when to when a body was, and the one to which its readers go on. */
function ended(page: Page, { foundedOn, dissolvedOn, successor }: BodyInTime): Html {
  const said = words[page.language]
  return html`<div class="ended" role="note">
    <p><strong>${said.hasEnded}</strong> ${period(foundedOn, dissolvedOn, page.language)}</p>
    ${successor && html`<p>${said.successor}: ${linked(page, successor)}</p>`}
  </div>`
}

/** The bodies whose place it took. */
export const predecessors = (page: Page, { predecessors }: BodyInTime): Html | null =>
  list(predecessors.nodes.map(body => linked(page, body)))
