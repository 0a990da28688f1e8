import { dayOf } from '../dates.ts'
import type { TeaserFragment } from '../generated/graphql.ts'
import { html, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import type { Page } from '../layout.ts'
import { words } from '../words.ts'

/** A list of articles to go on to. */
export function teasers({ language, links }: Page, articles: readonly TeaserFragment[]): Html {
  return html`<ul class="teasers">
    ${articles.map(
      article =>
        html`<li>
          <p class="kicker">${kicker(article, language)}</p>
          <h3>
            <a ${langOf(article, 'title', language)} href="${links.to(language, article) ?? links.front(language)}"
              >${article.title}</a
            >
          </h3>
          ${article.lead && html`<p ${langOf(article, 'lead', language)}>${article.lead}</p>`}
        </li> `,
    )}
  </ul>`
}

function kicker({ kind, publishedAt }: TeaserFragment, language: Page['language']): Html {
  return html`${kind && html`<span>${words[language].kinds[kind]}</span>`}
  ${publishedAt && html`<time datetime="${publishedAt}">${dayOf(publishedAt, language)}</time>`}`
}
