import { html, nothing, type TemplateResult } from 'lit'

import { aidWords } from '../words/aid.ts'
import { moneyTable, moneyTiles, type Kind, type Sum } from './money.ts'
import { heading, joined, named, type Content } from './pieces.ts'
import type { View } from './view.ts'
import type { EmbeddedFiguresQuery, ShownSumsFragment } from '../generated/graphql.ts'
import { partialDate } from '../../language/dates.ts'
import { number } from '../../language/numbers.ts'
import { filled, words } from '../words/words.ts'

const lists = {
  commitments: 'COMMITMENT',
  disbursements: 'DISBURSEMENT',
  inKind: 'IN_KIND',
  unstated: 'UNSTATED',
} as const satisfies Readonly<Record<string, Kind>>

const listNames = ['commitments', 'disbursements', 'inKind', 'unstated'] as const

/** Sums of an aggregate, each kind and currency by itself. */
export const sumsOf = (figures: ShownSumsFragment): readonly Sum[] =>
  listNames.flatMap(name => figures[name].map(({ currency, sum }) => ({ kind: lists[name], currency, sum })))

/** Aid in figures: kind by kind, then year by year. */
export function figuresView(data: EmbeddedFiguresQuery, view: View): TemplateResult {
  const [said, own] = [words[view.language], aidWords[view.language]]
  const { years } = data
  const sums = data.all.flatMap(sumsOf)
  const count = data.all.reduce((all, one) => all + one.count, 0)
  const groups = years.flatMap(group => {
    const { transactionYear: year } = group.key
    return year === null ? [] : [{ name: String(year), sums: sumsOf(group) }]
  })
  const title = heading(view, 0, 'title', said.figures)
  const about = html`<p class="amity-about" part="about">${joined(scope(data, view, count), ' · ')}</p>`
  if (sums.length === 0)
    return html`<section class="amity-figures" part="figures">
      ${title}${about}
      <p class="amity-none" part="none">${own.noFigures}</p>
    </section>`
  return html`<section class="amity-figures" part="figures">
    ${title}${about} ${moneyTiles(view, sums)}
    ${groups.length > 1 ? moneyTable(view, own.year, groups.toReversed(), said.figures) : nothing}
    <p class="amity-note" part="note">${own.apart}</p>
  </section>`
}

/** Whose figures these are, of when, of how many projects. */
function scope({ federation, partnerCountry }: EmbeddedFiguresQuery, view: View, count: number): readonly Content[] {
  const { language, asked } = view
  const own = aidWords[language]
  const ends = [asked.from, asked.to].map(date => (date === null ? '…' : partialDate(date, language)))
  const period = asked.from === null && asked.to === null ? own.allTime : [...new Set(ends)].join(' – ')
  return [
    federation ? named(federation, federation.name, view) : nothing,
    partnerCountry ? named(partnerCountry, partnerCountry.name, view) : nothing,
    period,
    count === 0 ? nothing : filled(own.counted[count === 1 ? 0 : 1], { count: number(count, language) }),
  ]
}
