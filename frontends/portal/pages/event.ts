import type { EventPageQuery } from '../generated/graphql.ts'
import { html, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import { describeEvent } from '../json-ld/event.ts'
import { whereabouts } from '../known.ts'
import { layout, type Page } from '../layout.ts'
import { words } from '../words.ts'
import { figure } from './figure.ts'
import { eventLines } from './lists.ts'
import { linked, records, section, sheet } from './pieces.ts'
import { agreement } from './records/agreement.ts'
import { aid } from './records/aid.ts'
import { award } from './records/award.ts'
import { eventKicker, eventSheet, eventWhen } from './records/event.ts'
import { indicator } from './records/target.ts'
import { legalDocument } from './records/texts.ts'
import { teasers } from './teasers.ts'

/** An event as the graph gives it. */
export type EventOfPage = NonNullable<EventPageQuery['event']>

/** An event: when and where it takes place, who takes part, what came of it, and what was written about it. */
export function renderEvent(page: Page, data: EventPageQuery): Html | null {
  const { event, inOtherLanguage } = data
  if (event === null) return null
  const { language } = page
  const said = words[language]
  const { agreements, awards, documents, indicators, mentions, parts, projects } = event
  return layout(page, {
    title: event.title,
    description: event.summary,
    publisher: data.publisher,
    publisherInOtherLanguage: data.publisherInOtherLanguage,
    ...whereabouts(page, 'Event', [event, inOtherLanguage], 'title'),
    things: describeEvent(page, event),
    main: html`${opening(page, event)} ${sheet([said.partOf, event.parent && linked(page, event.parent)])}
    ${eventSheet(page, event)}
    ${event.images.length > 0 && html`<div class="body">${event.images.map((image, at) => figure(page, image, at === 0))}</div>`}
    ${section('parts', said.parts, eventLines(page, parts.nodes))}
    ${section('agreements', said.agreements, records(agreements.nodes.map(item => agreement(page, item))))}
    ${section('awards', said.awards, records(awards.nodes.map(item => award(page, item))))}
    ${section('aid', said.aid, records(projects.nodes.map(item => aid(page, item))))}
    ${section('indicators', said.indicators, records(indicators.nodes.map(item => indicator(page, item))))}
    ${section('documents', said.documents, records(documents.nodes.map(item => legalDocument(page, item))))}
    ${section('mentions', said.mentions, mentions.nodes.length > 0 && teasers(page, mentions.nodes))}`,
  })
}

function opening(page: Page, event: EventOfPage): Html {
  const { language } = page
  return html`<header class="opening">
    <p class="kicker">${eventKicker(page, event).map(word => html`<span>${word}</span> `)}</p>
    <h1 ${langOf(event, 'title', language)}>${event.title}</h1>
    <p class="lead">${eventWhen(page, event)}</p>
    ${event.summary && html`<p class="note" ${langOf(event, 'summary', language)}>${event.summary}</p>`}
  </header>`
}
