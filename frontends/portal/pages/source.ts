import { html, webAddress, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import type { Page } from '../layout.ts'
import { words } from '../words.ts'
import type { Article } from './article.ts'

/** Where the article was first published, and what that source leaves open. */
export function source({ language }: Page, article: Article): Html | null {
  const { sourceName, sourceUrl, sourceNote } = article
  if (!sourceName && !sourceUrl && !sourceNote) return null
  const address = webAddress(sourceUrl)
  const name = sourceName ?? address
  return html`<section class="source" aria-labelledby="source">
    <h2 id="source">${words[language].source}</h2>
    ${name && html`<p>${address ? html`<a href="${address}">${name}</a>` : name}</p>`}
    ${sourceNote && html`<p ${langOf(article, 'sourceNote', language)}>${sourceNote}</p>`}
  </section>`
}
