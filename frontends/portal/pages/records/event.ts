import type { EventFactsFragment } from '../../generated/graphql.ts'
import { html, type Content, type Html } from '../../html.ts'
import { given } from '../../language.ts'
import type { Page } from '../../layout.ts'
import { counted, formFor, number } from '../../numbers.ts'
import { words } from '../../words.ts'
import { bodyOr, day, head, joined, linked, list, sheet, text } from '../pieces.ts'
import { when } from '../when.ts'
import { bridgePoints } from './bridge-points.ts'

/** All that is known of an event, under its title, which leads to its page. */
export const event = (page: Page, event: EventFactsFragment): Html =>
  html`${head(page, event, eventKicker(page, event), eventWhen(page, event), page.links.to(page.language, event))}
  ${eventSheet(page, event)}`

/** What kind of event it is, the how manieth, and whether it takes place. */
export function eventKicker({ language }: Page, { eventKind, edition, eventStatus }: EventFactsFragment): Content[] {
  const said = words[language]
  return [
    eventKind && said.eventKinds[eventKind],
    edition !== null && said.edition.replace('{number}', String(edition)),
    said.eventStatuses[eventStatus],
  ].filter(word => word !== null && word !== false)
}

/** When it takes place, and how often it met. */
export const eventWhen = (page: Page, event: EventFactsFragment): Content =>
  joined([when(event, page.language), sessions(page, event)], ' · ')

/** Where it takes place, who takes part, and what came of it. */
export function eventSheet(page: Page, event: EventFactsFragment): Html | null {
  const { language } = page
  const said = words[language]
  const { observance, programme } = event
  return sheet(
    [said.dateNote, text(page, event, 'dateNote')],
    [said.place, joined([text(page, event, 'place'), event.isOnline && said.online])],
    [said.marks, observance && text(page, observance, 'title')],
    [said.partOf, programme && linked(page, programme)],
    [said.organisers, organisers(page, event)],
    [said.bridgePoints, bridgePoints(page, event)],
    [said.countries, joined(event.countries.nodes.map(country => linked(page, country)))],
    [said.participants, participants(page, event)],
    [said.delegations, delegations(page, event)],
    [said.programmeItems, programmeItems(page, event)],
    [said.outcomes, list(event.outcomes.map(entry => line(entry.text, null, counted(entry, language))))],
    [said.tasks, tasks(page, event)],
  )
}

/** Who or what, as what, how many. */
const line = (what: Content, about: Content, count: string | null): Content =>
  joined([what, about && html`<small>${about}</small>`, count && html`<b>${count}</b>`], ' · ')

/** Of a series of which only the number is known: how many. */
function sessions({ language }: Page, { sessions: count, sessionsComparator }: EventFactsFragment): string | null {
  if (count === null) return null
  const said = words[language]
  const before = sessionsComparator ? said.comparators[sessionsComparator] : ''
  return `${before} ${number(count, language)} ${formFor(count, said.sessions)}`.trim()
}

function organisers(page: Page, { organisers }: EventFactsFragment): Html | null {
  const roles = words[page.language].organiserRoles
  return list(
    organisers.map(({ organization, name, role }) => line(bodyOr(page, organization, name), role && roles[role], null)),
  )
}

function participants(page: Page, { participants }: EventFactsFragment): Html | null {
  return list(
    participants.map(entry => {
      const { person, organization, group, country, role } = entry
      const who = [
        person && linked(page, person),
        group,
        bodyOr(page, organization, null),
        country && linked(page, country),
      ]
      return line(joined(who), role, counted(entry, page.language))
    }),
  )
}

function delegations(page: Page, { delegations }: EventFactsFragment): Html | null {
  const said = words[page.language]
  return list(
    delegations.map(entry => {
      const { direction, name, organization, country, head } = entry
      const who = [name, bodyOr(page, organization, null), country && linked(page, country)]
      const about = joined(
        [said.directions[direction], head && html`${said.head} ${given(head, page.language)}`],
        ' · ',
      )
      return line(joined(who), about, counted(entry, page.language))
    }),
  )
}

function programmeItems(page: Page, { programmeItems }: EventFactsFragment): Html | null {
  return list(
    programmeItems.map(entry =>
      joined([entry.at, line(entry.title, entry.performer, counted(entry, page.language))], ' '),
    ),
  )
}

/** Who is to do what by when, and from whom they have it. */
function tasks(page: Page, { tasks }: EventFactsFragment): Html | null {
  const said = words[page.language]
  return list(
    tasks.map(({ text, organization, assignee, due, givenBy, givenByOrganization }) => {
      const who = bodyOr(page, organization, assignee)
      const giver = joined([givenBy && linked(page, givenBy), bodyOr(page, givenByOrganization, null)])
      const about = joined(
        [due && html`${said.due} ${day(due, page.language)}`, giver.length > 0 && html`${said.givenBy} ${giver}`],
        ' · ',
      )
      return html`${who && html`<b>${who}</b>: `}${text} ${about.length > 0 && html`<small>${about}</small>`}`
    }),
  )
}
