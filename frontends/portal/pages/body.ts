import type {
  AssociationPageQuery,
  ChapterPageQuery,
  HeldPostFragment,
  PartnerPageQuery,
} from '../generated/graphql.ts'
import { contactList } from '../footer.ts'
import { html, type Html } from '../html.ts'
import { webAddress } from '../../language/web-address.ts'
import { langOf } from '../language.ts'
import { describeBody } from '../json-ld/body.ts'
import { whereabouts } from '../known.ts'
import { layout, type Page } from '../layout.ts'
import type { PageType } from '../links.ts'
import { words } from '../words.ts'
import { bodyOpening, predecessors } from './body-facts.ts'
import { agreementLines, eventLines } from './lists.ts'
import { day, joined, linked, list, section, sheet, text } from './pieces.ts'
import { teasers } from './teasers.ts'

/** A member association, a partner or a chapter, living or ended. */
export function renderBody(
  page: Page,
  type: PageType,
  data: AssociationPageQuery | PartnerPageQuery | ChapterPageQuery,
): Html | null {
  const { body, inOtherLanguage } = data
  if (body === null) return null
  const { language } = page
  const said = words[language]
  const site = webAddress(body.site)
  return layout(page, {
    title: body.name,
    description: body.summary,
    publisher: data.publisher,
    publisherInOtherLanguage: data.publisherInOtherLanguage,
    ...whereabouts(page, type, [body, inOtherLanguage], 'name'),
    things: describeBody(page, body),
    main: html`${bodyOpening(page, body, said.types[type] ?? '')}
    ${sheet(
      [said.country, 'country' in body && body.country && linked(page, body.country)],
      [said.partOf, 'parent' in body && body.parent && linked(page, body.parent)],
      [
        said.memberOf,
        'federations' in body && list(body.federations.nodes.map(federation => linked(page, federation))),
      ],
      [said.alsoCalled, text(page, body, 'abbreviation')],
      [said.founded, day(body.foundedOn, language)],
      [said.predecessors, predecessors(page, body)],
      [said.site, site && html`<a href="${site}">${body.site}</a>`],
    )}
    ${section('contacts', said.contact, contactList(page, body.contacts))}
    ${section('holders', said.holders, list(body.posts.nodes.map(post => holders(page, post))))}
    ${section('events', said.events, eventLines(page, body.organisedEvents.nodes))}
    ${section('agreements', said.agreements, agreementLines(page, body.agreements.nodes))}
    ${section('mentions', said.mentions, body.mentions.nodes.length > 0 && teasers(page, body.mentions.nodes))}`,
  })
}

/** A post and who holds it today; a post without a holder is left out. */
function holders({ language }: Page, post: HeldPostFragment): Html | null {
  const people = post.holdings.nodes.flatMap(({ person }) => (person === null ? [] : [person]))
  if (people.length === 0) return null
  const names = people.map(person => html`<b ${langOf(person, 'name', language)}>${person.name}</b>`)
  return html`${joined(names)} <small ${langOf(post, 'title', language)}>${post.title}</small>`
}
