import type { FrontPageQuery } from '../generated/graphql.ts'
import { html, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import { layout, type Page } from '../layout.ts'
import { otherLanguage, words } from '../words.ts'
import { teasers } from './teasers.ts'

/** The front page of a federation: who it is and its newest articles. */
export function renderFront(page: Page, { federation, inOtherLanguage }: FrontPageQuery): Html | null {
  if (federation === null) return null
  const { language, links } = page
  const said = words[language]
  const { nodes, totalCount } = federation.articles
  return layout(page, {
    title: said.latest,
    description: federation.summary,
    publisher: federation,
    inOtherLanguage,
    otherAddress: links.front(otherLanguage[language]),
    main: html`<header class="opening">
        <h1 ${langOf(federation, 'name', language)}>${federation.name}</h1>
        ${federation.summary && html`<p class="lead" ${langOf(federation, 'summary', language)}>${federation.summary}</p>`}
      </header>
      <section aria-labelledby="latest">
        <h2 id="latest">${said.latest} <span class="count">${totalCount} ${said.articles}</span></h2>
        ${nodes.length === 0 ? html`<p>${said.noArticles}</p>` : teasers(page, nodes)}
      </section>`,
  })
}
