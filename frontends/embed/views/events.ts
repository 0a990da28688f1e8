import { html, nothing, type TemplateResult } from 'lit'

import { dayWords } from '../words/days.ts'
import { recordAddress } from './links.ts'
import { listView } from './list.ts'
import { heading, inYears, joined, langOf, type Content } from './pieces.ts'
import type { View } from './view.ts'
import type { ShownDayFragment } from '../generated/graphql.ts'
import { partialDate, timeOf } from '../../language/dates.ts'
import { dayKinds } from '../../language/day-kinds.ts'
import { eventStatuses, partsOfDay } from '../../language/kinds.ts'
import { filled, words } from '../words/words.ts'

/** Days of the calendar, in order. */
export function eventsView(days: readonly ShownDayFragment[], view: View): TemplateResult {
  const [said, own] = [words[view.language], dayWords[view.language]]
  const title = view.asked.from === null ? own.coming : said.calendar
  const entries = days.map(day => ({ id: day.record?.id ?? day.title, content: entry(day, view) }))
  return listView(view, { title, entries, none: own.noEvents })
}

function entry(day: ShownDayFragment, view: View): TemplateResult {
  const { record, title, mark, kind } = day
  const own = dayWords[view.language]
  const field = record?.__typename === 'PartnerCountry' || kind === 'FOUNDATION' ? 'name' : 'title'
  const isCountry = record?.__typename === 'PartnerCountry'
  const what = isCountry ? html`<a href=${recordAddress(view, record.id)}>${title}</a>` : title
  const round = mark === null ? nothing : html`<b class="amity-mark" part="mark">${own.round}</b>`
  return html`<p class="amity-when" part="when">${when(day, view)}</p>
    <div class="amity-words">
      ${heading(view, 1, 'name', what, { lang: record ? langOf(record, field, view) : nothing })}
      <p class="amity-about" part="about">${joined([reason(day, view), place(day, view), round], ' · ')}</p>
    </div>`
}

/** What the day is kept for, or how it stands with the event. */
function reason({ kind, years, record }: ShownDayFragment, { language }: View): Content {
  const said = words[language]
  if (record?.__typename === 'Event')
    return record.eventStatus === 'PLANNED' ? nothing : html`<b>${eventStatuses[language][record.eventStatus]}</b>`
  return filled(dayKinds[language][kind], { years: years === null ? '' : inYears(years, said.years) })
}

function place({ record }: ShownDayFragment, view: View): Content {
  if (record?.__typename !== 'Event' || !record.place) return nothing
  return html`<span lang=${langOf(record, 'place', view)}>${record.place}</span>`
}

/** The day as precisely as it is known, with hour or part of the day, to the last one of several. */
function when({ on, lastDay, record }: ShownDayFragment, view: View): Content {
  const { language } = view
  const own = dayWords[language]
  const shown =
    on.length === 4
      ? filled(own.inYear, { year: on })
      : on.length === 7 && language === 'vi'
        ? filled(own.inMonth, { month: on.slice(5), year: on.slice(0, 4) })
        : partialDate(on, language)
  const time = html`<time datetime=${on}>${shown}</time>`
  const last =
    on.length === 10 && lastDay !== on
      ? html`<time datetime=${lastDay}>${filled(own.until, { day: partialDate(lastDay, language) })}</time>`
      : nothing
  const hour =
    record?.__typename !== 'Event'
      ? nothing
      : record.beginsAt
        ? timeOf(record.beginsAt)
        : record.partOfDay
          ? partsOfDay[language][record.partOfDay]
          : nothing
  return joined([time, last, hour])
}
