import { partialDate } from '../dates.ts'
import type { AnniversaryFragment, FrontPageQuery } from '../generated/graphql.ts'
import { html, type Content, type Html } from '../html.ts'
import { langOf } from '../language.ts'
import type { Page } from '../layout.ts'
import { formFor } from '../numbers.ts'
import { words } from '../words.ts'
import type { Federation } from './front.ts'
import { lines } from './lists.ts'

/** The calendar of this month and the next two, of the federation, its members and their countries. */
export function anniversaries(page: Page, federation: Federation, data: FrontPageQuery): Content {
  const members = federation.associations.nodes
  const ours = new Set([federation.id, ...members.flatMap(({ id, country }) => [id, country?.id])])
  const entries = [...data.nationalDays.nodes, ...data.anniversaries.nodes]
    .filter(entry => concerns(entry, ours))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  if (entries.length === 0) return html`<p class="note">${words[page.language].noAnniversaries}</p>`
  return lines(
    entries.map(entry => ({
      when: partialDate(entry.on, page.language),
      what: what(page, entry),
      about: about(page, entry),
    })),
  )
}

/** Whether a day is one of these records, or is kept by them; a day that belongs to nobody concerns everyone. */
function concerns({ record }: AnniversaryFragment, ours: ReadonlySet<string | undefined>): boolean {
  if (record === null) return false
  if (record.__typename !== 'Observance') return ours.has(record.id)
  const whose = [...record.federations.nodes, ...record.countries.nodes]
  return whose.length === 0 || whose.some(({ id }) => ours.has(id))
}

function what({ language, links }: Page, { title, record }: AnniversaryFragment): Html {
  const address = record && links.to(language, record)
  const lang = record && (langOf(record, 'name', language) ?? langOf(record, 'title', language))
  return address ? html`<a ${lang} href="${address}">${title}</a>` : html`<span ${lang}>${title}</span>`
}

function about({ language }: Page, { kind, years, mark }: AnniversaryFragment): readonly Content[] {
  const said = words[language]
  const gone = years !== null && `${years} ${formFor(years, said.years)} `
  return [gone, said.calendarKinds[kind], mark && html` <b class="mark">${said.round}</b>`]
}
