import { dayOf } from '../dates.ts'
import type { PersonFactsFragment, PostFactsFragment } from '../generated/graphql.ts'
import { html, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import type { Page } from '../layout.ts'
import { words } from '../words.ts'
import type { Article } from './article.ts'
import { linked } from './pieces.ts'

/** Everyone named in the article, with every post that they held on its day. */
export function people(page: Page, { publishedAt }: Article, people: readonly PersonFactsFragment[]): Html | null {
  if (people.length === 0) return null
  const { language } = page
  const said = words[language]
  const hasPosts = people.some(({ holdings }) => holdings.nodes.length > 0)
  return html`<section class="people" aria-labelledby="people">
    <h2 id="people">${said.people}</h2>
    ${hasPosts && publishedAt && html`<p class="note">${said.postsOn} ${dayOf(publishedAt, language)}</p>`}
    <ul>
      ${people.map(
        person =>
          html`<li>
            <h3 ${langOf(person, 'name', language)}>${person.name}</h3>
            <ul>
              ${person.holdings.nodes.map(({ post }) => post && html`<li>${held(page, post)}</li> `)}
            </ul>
          </li> `,
      )}
    </ul>
  </section>`
}

function held(page: Page, post: PostFactsFragment): Html {
  return html`<span ${langOf(post, 'title', page.language)}>${post.title}</span>
    ${post.organization && html`<small>${linked(page, post.organization)}</small>`}`
}
