import type { FrontPageQuery } from '../generated/graphql.ts'
import { html, type Content, type Html } from '../html.ts'
import { describeFederation } from '../json-ld/body.ts'
import { inEachLanguage, whereabouts } from '../known.ts'
import { layout, type Page } from '../layout.ts'
import { formFor } from '../numbers.ts'
import { words } from '../words.ts'
import { anniversaries } from './anniversaries.ts'
import { bodyOpening, hasEnded, predecessors } from './body-facts.ts'
import { articleLines, eventLines, lines } from './lists.ts'
import { moneyTable, sumsOf } from './money.ts'
import { linked, records, section, sectionId, sheet, text } from './pieces.ts'
import { programmePeriod } from './records/programme.ts'
import { target } from './records/target.ts'
import { teasers } from './teasers.ts'

/** A federation as the front page shows it. */
export type Federation = NonNullable<FrontPageQuery['federation']>

/**
 * The front page of a federation: what is new, what comes, what was reached, who belongs to it.
 * @param isHome whether the portal is this federation's: it is known by the root then, where the same page stands
 */
export function renderFront(page: Page, data: FrontPageQuery, isHome: boolean): Html | null {
  const { federation, inOtherLanguage } = data
  if (federation === null) return null
  const said = words[page.language]
  const what = said.types['Federation'] ?? ''
  const targets = federation.targets.nodes.map(item => target(page, item))
  return layout(page, {
    title: hasEnded(page, federation) ? what : said.latest,
    description: federation.summary,
    publisher: federation,
    publisherInOtherLanguage: inOtherLanguage,
    ...(isHome
      ? inEachLanguage(page, page.links.front)
      : whereabouts(page, 'Federation', [federation, inOtherLanguage], 'name')),
    things: describeFederation(page, federation, isHome),
    main: html`${bodyOpening(page, federation, what)} ${sheet([said.predecessors, predecessors(page, federation)])}
    ${latest(page, federation)} ${sections(page, federation)}
    ${!hasEnded(page, federation) && toCome(page, federation, data)}
    ${section('aid', said.aidMobilised, figures(page, data))} ${section('targets', said.targets, records(targets))}
    ${section('programmes', said.programmes, programmes(page, federation))}
    ${section('associations', said.associations, members(page, federation))}`,
  })
}

/** The newest articles; that there are none is said where some may come. */
function latest(page: Page, federation: Federation): Html | null {
  const said = words[page.language]
  const { nodes, totalCount } = federation.articles
  const count = html`<span class="count">${totalCount} ${formFor(totalCount, said.articles)}</span>`
  if (nodes.length > 0) return section('latest', html`${said.latest} ${count}`, teasers(page, nodes))
  if (hasEnded(page, federation)) return null
  return section('latest', said.latest, html`<p class="note">${said.noArticles}</p>`)
}

/** The sections of the portal, each with its newest articles. */
function sections(page: Page, { sites }: Federation): Html | null {
  const shown = (sites.nodes[0]?.sections.nodes ?? []).filter(({ articles }) => articles.nodes.length > 0)
  if (shown.length === 0) return null
  return html`<div class="columns sections">
    ${shown.map(found => section(sectionId(found.slug ?? ''), text(page, found, 'title'), articleLines(page, found.articles.nodes)))}
  </div>`
}

/** What the calendar holds for a body that still works. */
function toCome(page: Page, federation: Federation, data: FrontPageQuery): Html {
  const said = words[page.language]
  return html`<div class="columns">
    ${section('events', said.eventsToCome, events(page, federation))}
    ${section('anniversaries', said.anniversaries, anniversaries(page, federation, data))}
  </div>`
}

/** Whether a date has gone by; what is known to the month or year goes by when that has. */
const isOver = (date: string | null, today: string): boolean => date !== null && date < today.slice(0, date.length)

/** Events to come; where there are none, that and the last ones held. */
function events(page: Page, { toCome, held }: Federation): Content {
  const said = words[page.language]
  const ahead = toCome.nodes.filter(({ startsOn, endsOn }) => !isOver(endsOn ?? startsOn, page.today)).slice(0, 6)
  if (ahead.length > 0) return eventLines(page, ahead)
  if (held.nodes.length === 0) return html`<p class="note">${said.noEvents}</p>`
  return html`<p class="note">${said.noEventsToCome}</p>
    ${eventLines(page, held.nodes)}`
}

/** Aid by year and in all, per currency. */
function figures(page: Page, { aidByYear, aidInAll }: FrontPageQuery): Html | null {
  const said = words[page.language]
  const years = [...aidByYear].sort((a, b) => (b.key.transactionYear ?? 0) - (a.key.transactionYear ?? 0))
  const table = moneyTable(
    page,
    said.year,
    years.map(figures => ({ name: figures.key.transactionYear ?? said.noYear, sums: sumsOf(figures) })),
    aidInAll.map(figures => ({ name: said.allYears, sums: sumsOf(figures) })),
  )
  if (table === null) return null
  return html`<p class="note">${said.aidNote}</p>
    ${table}`
}

function programmes(page: Page, { programmes }: Federation): Html | null {
  return lines(
    programmes.nodes.map(programme => ({
      when: programmePeriod(programme, page.language),
      what: linked(page, programme),
      about: [],
    })),
  )
}

/** Member associations with their countries. */
function members(page: Page, { associations }: Federation): Html | null {
  return lines(
    associations.nodes.map(association => ({
      when: '',
      what: linked(page, association),
      about: association.country ? [linked(page, association.country)] : [],
    })),
  )
}
