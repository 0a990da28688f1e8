import { html, type Html } from '../html.ts'
import { webAddress } from '../../language/web-address.ts'
import { given, langOf } from '../language.ts'
import type { Page } from '../layout.ts'
import { words } from '../words.ts'
import type { Article } from './article.ts'

/** Where the article was first published (“Theo …”), and what that source leaves open. */
export function source({ language }: Page, article: Article): Html | null {
  const { sourceName, sourceUrl, sourceNote } = article
  if (!sourceName && !sourceUrl && !sourceNote) return null
  const said = words[language]
  const address = webAddress(sourceUrl)
  const name = given(sourceName, language)
  return html`<section class="source" aria-labelledby="source">
    <h2 id="source">${said.source}</h2>
    ${name && html`<p>${said.according} ${address ? html`<a href="${address}">${name}</a>` : name}</p>`}
    ${address && html`<p class="address"><a href="${address}">${address}</a></p>`}
    ${sourceNote && html`<p ${langOf(article, 'sourceNote', language)}>${sourceNote}</p>`}
  </section>`
}
