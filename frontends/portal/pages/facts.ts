import { period } from '../dates.ts'
import { html, type Html } from '../html.ts'
import type { Page } from '../layout.ts'
import { words } from '../words.ts'
import type { Article } from './article.ts'
import { people } from './people.ts'
import { linked, list, records, section, text } from './pieces.ts'
import { agreement } from './records/agreement.ts'
import { aid } from './records/aid.ts'
import { award } from './records/award.ts'
import { event } from './records/event.ts'
import { programme } from './records/programme.ts'
import { indicator, target } from './records/target.ts'
import { legalDocument, observance, publication } from './records/texts.ts'

type Subject = Article['about']['nodes'][number]
type Of<Type extends Subject['__typename']> = Extract<Subject, { __typename: Type }>

/** What the article is about, of one type. */
function of<Type extends Subject['__typename']>({ about }: Article, type: Type): readonly Of<Type>[] {
  return about.nodes.filter((subject): subject is Of<Type> => subject.__typename === type)
}

/** Each record once: an event of the article may link to what the article is about itself. */
function once<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map(item => [item.id, item])).values()]
}

/** Beside the text: people with their posts, countries, terms, bodies, places. */
export function beside(page: Page, article: Article): Html {
  const said = words[page.language]
  const bodies = [
    ...of(article, 'Federation'),
    ...of(article, 'MemberAssociation'),
    ...of(article, 'PartnerOrganization'),
    ...of(article, 'Chapter'),
  ]
  return html`${people(page, article, of(article, 'Person'))}
  ${section('countries', said.countries, list(article.countries.nodes.map(country => linked(page, country))))}
  ${section('terms', said.terms, list(of(article, 'Term').map(item => term(page, item))))}
  ${section('posts', said.posts, list(of(article, 'Post').map(item => post(page, item))))}
  ${section('bodies', said.bodies, list(bodies.map(body => linked(page, body))))}
  ${section('areas', said.areas, list(of(article, 'Area').map(area => text(page, area, 'name'))))}`
}

function term(page: Page, term: Of<'Term'>): Html {
  return html`<strong>${text(page, term, 'label')}</strong> ${period(term.from, term.to, page.language)}
    ${term.organization && html`<small>${linked(page, term.organization)}</small>`}`
}

function post(page: Page, post: Of<'Post'>): Html {
  return html`${text(page, post, 'title')}
  ${post.organization && html`<small>${linked(page, post.organization)}</small>`}`
}

/** Below the text: what took place, was agreed, given, planned, measured and laid down. */
export function below(page: Page, article: Article): Html {
  const said = words[page.language]
  const events = of(article, 'Event')
  const agreements = once([...of(article, 'Agreement'), ...events.flatMap(event => event.agreements.nodes)])
  const awards = once([...of(article, 'Award'), ...events.flatMap(event => event.awards.nodes)])
  const projects = once([...of(article, 'AidProject'), ...events.flatMap(event => event.projects.nodes)])
  const indicators = once([...of(article, 'Indicator'), ...events.flatMap(event => event.indicators.nodes)])
  const documents = once([...of(article, 'LegalDocument'), ...events.flatMap(event => event.documents.nodes)])
  const below = <Item>(
    name: string,
    heading: string,
    items: readonly Item[],
    render: (page: Page, item: Item) => Html,
  ): Html | null => section(name, heading, records(items.map(item => render(page, item))))
  return html`<div class="subjects">
    ${below('events', said.events, events, event)} ${below('agreements', said.agreements, agreements, agreement)}
    ${below('awards', said.awards, awards, award)} ${below('aid', said.aid, projects, aid)}
    ${below('targets', said.targets, of(article, 'Target'), target)}
    ${below('indicators', said.indicators, indicators, indicator)}
    ${below('programmes', said.programmes, of(article, 'Programme'), programme)}
    ${below('documents', said.documents, documents, legalDocument)}
    ${below('publications', said.publications, of(article, 'Publication'), publication)}
    ${below('observances', said.observances, of(article, 'Observance'), observance)}
  </div>`
}
