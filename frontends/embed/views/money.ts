import { html, nothing, type TemplateResult } from 'lit'

import { aidWords } from '../words/aid.ts'
import type { Content } from './pieces.ts'
import type { View } from './view.ts'
import { transactionKinds } from '../../language/kinds.ts'
import { amount } from '../../language/numbers.ts'

/** The kinds of amounts, in the order in which they are shown. They are never added together. */
export const kinds = ['COMMITMENT', 'DISBURSEMENT', 'IN_KIND', 'EXPENDITURE', 'UNSTATED'] as const
export type Kind = (typeof kinds)[number]

/** The fields of the graph in which the sums of a kind stand. */
const fieldOf: Readonly<Record<Kind, string>> = {
  COMMITMENT: 'commitments',
  DISBURSEMENT: 'disbursements',
  IN_KIND: 'inKind',
  EXPENDITURE: 'expenditures',
  UNSTATED: 'unstated',
}

/** A sum of one kind in one currency; nothing is added across either. */
export interface Sum {
  readonly kind: Kind
  readonly currency: string
  /** A decimal. */
  readonly sum: string
}

/** Sums that belong together: of one year, or all. */
export interface Group {
  readonly name: string
  readonly sums: readonly Sum[]
}

/** The kinds of which there is anything. */
const kindsOf = (groups: readonly Group[]): readonly Kind[] =>
  kinds.filter(kind => groups.some(({ sums }) => sums.some(one => one.kind === kind)))

/** Sums as a table: kinds beside each other, groups and currencies below each other. */
export function moneyTable(view: View, head: string, groups: readonly Group[], caption: string): TemplateResult {
  const { language } = view
  const shown = kindsOf(groups)
  const rows = groups.flatMap(({ name, sums }) => {
    const currencies = [...new Set(sums.map(({ currency }) => currency))].sort()
    return currencies.map(
      (currency, at) =>
        html`<tr>
          ${at === 0 ? html`<th scope="row" rowspan=${currencies.length > 1 ? currencies.length : nothing}>${name}</th>` : nothing}
          <td>${currency}</td>
          ${shown.map(kind => html`<td class="amity-number">${cell(sums, kind, currency, view)}</td>`)}
        </tr>`,
    )
  })
  return html`<div class="amity-scroll" role="group" tabindex="0" aria-label=${caption}>
    <table class="amity-table" part="table">
      <thead>
        <tr>
          <th scope="col">${head}</th>
          <th scope="col">${aidWords[language].currency}</th>
          ${shown.map(kind => html`<th class="amity-number" scope="col">${transactionKinds[language][kind]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

const cell = (sums: readonly Sum[], kind: Kind, currency: string, { language }: View): string => {
  const found = sums.find(one => one.kind === kind && one.currency === currency)
  return found ? amount(found.sum, language) : '–'
}

/** Sums as a list: each kind with what it comes to, currency by currency. */
export function moneyTiles(view: View, sums: readonly Sum[]): Content {
  const { language } = view
  return html`<dl class="amity-tiles" part="tiles">
    ${kindsOf([{ name: '', sums }]).map(
      kind =>
        html`<div
          class=${view.fresh.has(fieldOf[kind]) || view.fresh.has('transactions') ? 'amity-tile amity-fresh' : 'amity-tile'}
          part="tile"
        >
          <dt>${transactionKinds[language][kind]}</dt>
          ${sums
            .filter(one => one.kind === kind)
            .map(
              ({ sum, currency }) =>
                html`<dd><b class="amity-sum" part="sum">${amount(sum, language)}</b> <span>${currency}</span></dd>`,
            )}
        </div>`,
    )}
  </dl>`
}
