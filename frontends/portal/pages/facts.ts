import { dayOf, period } from '../dates.ts'
import { html, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import type { Page } from '../layout.ts'
import { words } from '../words.ts'
import type { Article } from './article.ts'

type Subject = Article['about']['nodes'][number]
type Person = Extract<Subject, { __typename: 'Person' }>
type Holding = Person['holdings']['nodes'][number]
type Term = Extract<Subject, { __typename: 'Term' }>

const isPerson = (subject: Subject): subject is Person => subject.__typename === 'Person'
const isTerm = (subject: Subject): subject is Term => subject.__typename === 'Term'

/** Everyone named in the article, with every post that they held on its day. */
export function people({ language }: Page, { about, publishedAt }: Article): Html | null {
  const people = about.nodes.filter(isPerson)
  if (people.length === 0) return null
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
              ${person.holdings.nodes.map(holding => html`${held(holding, language)}`)}
            </ul>
          </li> `,
      )}
    </ul>
  </section>`
}

function held({ post }: Holding, language: Page['language']): Html | null {
  if (post === null) return null
  const { organization } = post
  return html`<li>
    <span ${langOf(post, 'title', language)}>${post.title}</span>
    ${organization && html`<small ${langOf(organization, 'name', language)}>${organization.name}</small>`}
  </li>`
}

/** The terms of office in which the article stands. */
export function terms({ language }: Page, { about }: Article): Html | null {
  const terms = about.nodes.filter(isTerm)
  if (terms.length === 0) return null
  return html`<section class="terms" aria-labelledby="terms">
    <h2 id="terms">${words[language].term}</h2>
    <ul>
      ${terms.map(term => html`<li>${termOf(term, language)}</li>`)}
    </ul>
  </section>`
}

function termOf(term: Term, language: Page['language']): Html {
  const { organization, from, to } = term
  return html`<strong ${langOf(term, 'label', language)}>${term.label}</strong>
    <span>${period(from, to, language)}</span>
    ${organization && html`<small ${langOf(organization, 'name', language)}>${organization.name}</small>`}`
}

/** The countries named in the article. */
export function countries({ language }: Page, { countries }: Article): Html | null {
  if (countries.nodes.length === 0) return null
  return html`<section class="countries" aria-labelledby="countries">
    <h2 id="countries">${words[language].countries}</h2>
    <ul>
      ${countries.nodes.map(country => html`<li ${langOf(country, 'name', language)}>${country.name}</li> `)}
    </ul>
  </section>`
}
