import type { SearchPageQuery } from '../generated/graphql.ts'
import { html, marked, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import { inEachLanguage } from '../known.ts'
import { layout, type Page } from '../layout.ts'
import { formFor, number } from '../numbers.ts'
import { words } from '../words.ts'

type Hit = SearchPageQuery['search']['nodes'][number]

/** What a search found, or that it found nothing; without a text the way to search. */
export function renderSearch(page: Page, data: SearchPageQuery, text: string, isFirst: boolean): Html {
  const { language, links } = page
  const said = words[language]
  const { nodes, totalCount, pageInfo } = data.search
  const found = `${number(totalCount, language)} ${formFor(totalCount, said.found)}`
  return layout(page, {
    title: text === '' ? said.search : `${said.search}: ${text}`,
    publisher: data.publisher,
    publisherInOtherLanguage: data.publisherInOtherLanguage,
    ...inEachLanguage(page, locale => links.search(locale, text)),
    text,
    main: html`<header class="opening">
        <h1>${said.search}${text !== '' && html`: <q>${text}</q>`}</h1>
        <p class="lead">${text === '' ? said.searchAdvice : nodes.length === 0 ? said.foundNone : found}</p>
        ${text !== '' && nodes.length === 0 && html`<p class="note">${said.foundNoneAdvice}</p>`}
      </header>
      ${
        nodes.length > 0 &&
        html`<ol class="hits">
          ${nodes.map(node => hit(page, node))}
        </ol>`
      }
      <nav class="paging" aria-label="${said.found[1]}">
        ${!isFirst && html`<a href="${links.search(language, text)}">${said.firstPage}</a>`}
        ${pageInfo.hasNextPage && pageInfo.endCursor && html`<a rel="next" href="${links.search(language, text, pageInfo.endCursor)}">${said.nextPage}</a>`}
      </nav>`,
  })
}

/** A hit: what it is, what it is called, and the best place in its texts. */
function hit({ language, links }: Page, { headline, snippet, record }: Hit): Html {
  if (record === null) return html``
  const address = links.to(language, record)
  const lang = langOf(record, 'title', language) ?? langOf(record, 'name', language)
  return html`<li>
    <p class="kicker"><span>${words[language].types[record.__typename]}</span></p>
    <h2 ${lang}>${address === null ? marked(headline) : html`<a href="${address}">${marked(headline)}</a>`}</h2>
    ${snippet !== headline && html`<p ${lang}>${marked(snippet)}</p>`}
  </li> `
}
