import type { ProgrammePageQuery } from '../generated/graphql.ts'
import { html, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import { breadcrumbs } from '../json-ld/breadcrumbs.ts'
import { whereabouts } from '../known.ts'
import { layout, type Page } from '../layout.ts'
import { formFor } from '../numbers.ts'
import { words } from '../words.ts'
import { aidLines, eventLines } from './lists.ts'
import { moneyTable } from './money.ts'
import { bodyOr, day, joined, linked, list, records, section, sheet, text } from './pieces.ts'
import { programme as named, programmePeriod } from './records/programme.ts'
import { indicator, target } from './records/target.ts'
import { legalDocument } from './records/texts.ts'
import { teasers } from './teasers.ts'

type Programme = NonNullable<ProgrammePageQuery['programme']>

/** A programme: whose it is, on what it rests, what it set out to do and what came of it. */
export function renderProgramme(page: Page, data: ProgrammePageQuery): Html | null {
  const { programme, inOtherLanguage } = data
  if (programme === null) return null
  const { language } = page
  const said = words[language]
  const { events, indicators, legalBasis, mentions, targets } = programme
  return layout(page, {
    title: programme.title,
    description: programme.summary,
    publisher: data.publisher,
    publisherInOtherLanguage: data.publisherInOtherLanguage,
    ...whereabouts(page, 'Programme', [programme, inOtherLanguage], 'title'),
    things: [breadcrumbs(page, { name: programme.title, path: null })],
    main: html`${opening(page, programme)}
    ${sheet(
      [said.owner, programme.owner && linked(page, programme.owner)],
      [said.partOf, programme.parent && linked(page, programme.parent)],
      [said.parts, list(programme.parts.nodes.map(part => named(page, part)))],
      [said.partners, partners(page, programme)],
      [said.note, text(page, programme, 'sourceNote')],
    )}
    ${section('documents', said.legalBasis, records(legalBasis.nodes.map(item => legalDocument(page, item))))}
    ${section('activities', said.activities, activities(page, programme))}
    ${section('targets', said.targets, records(targets.nodes.map(item => target(page, item))))}
    ${section('aid', said.aid, aid(page, programme))}
    ${section('indicators', said.indicators, records(indicators.nodes.map(item => indicator(page, item))))}
    ${section('events', said.events, eventLines(page, events.nodes))}
    ${section('mentions', said.mentions, mentions.nodes.length > 0 && teasers(page, mentions.nodes))}`,
  })
}

function opening({ language }: Page, programme: Programme): Html {
  const said = words[language]
  return html`<header class="opening">
    <p class="kicker">
      <span>${programme.kind ? said.programmeKinds[programme.kind] : said.types['Programme']}</span>
      <span>${programmePeriod(programme, language)}</span>
    </p>
    <h1 ${langOf(programme, 'title', language)}>${programme.title}</h1>
    ${programme.summary && html`<p class="lead" ${langOf(programme, 'summary', language)}>${programme.summary}</p>`}
  </header>`
}

/** With whom it is carried out, and what they do in it. */
function partners(page: Page, { partners }: Programme): Html | null {
  return list(
    partners.map(({ organization, role }) =>
      joined([bodyOr(page, organization, null), role && html`<small>${role}</small>`], ' '),
    ),
  )
}

/** What it sets out to do, and by when. */
function activities({ language }: Page, { activities }: Programme): Html | null {
  const said = words[language]
  return list(
    activities.map(({ title, due }) =>
      joined([title, due && html`<small>${said.due} ${day(due, language)}</small>`], ' '),
    ),
  )
}

/** Totals per currency as the graph computes them, each project counted once, and the projects. */
function aid(page: Page, { aidTotals, aidProjects }: Programme): Html | null {
  if (aidTotals.length + aidProjects.nodes.length === 0) return null
  const said = words[page.language]
  const groups = aidTotals.map(total => ({
    name: `${total.currency} · ${total.projects} ${formFor(total.projects, said.aidProjects)}`,
    sums: [total],
  }))
  return html`<p class="note">${said.aidNote}</p>
    ${moneyTable(page, said.currency, groups)} ${aidLines(page, aidProjects.nodes)}`
}
