import type { MoneyByKindFragment } from '../generated/graphql.ts'
import { html, type Content, type Html } from '../html.ts'
import type { Page } from '../layout.ts'
import { money } from '../numbers.ts'
import { words } from '../words.ts'

/** Sums of one currency. */
interface Sums {
  readonly currency: string
  /** A column of its own where any row has one. */
  readonly budgets?: string
  readonly commitments: string
  readonly disbursements: string
  readonly inKind: string
  /** A column of its own where any row has some. */
  readonly unstated: string
}

/** Rows of a table that belong together: of one year, or all. */
export interface Group {
  readonly name: Content
  readonly sums: readonly Sums[]
}

/** Sums of an aggregate, one per currency in which there is anything. */
export function sumsOf({ commitments, disbursements, inKind, unstated }: MoneyByKindFragment): readonly Sums[] {
  const all = [...commitments, ...disbursements, ...inKind, ...unstated]
  const currencies = new Set(all.map(({ currency }) => currency))
  const sum = (figures: MoneyByKindFragment['inKind'], of: string): string =>
    figures.find(({ currency }) => currency === of)?.sum ?? '0'
  return [...currencies].sort().map(currency => ({
    currency,
    commitments: sum(commitments, currency),
    disbursements: sum(disbursements, currency),
    inKind: sum(inKind, currency),
    unstated: sum(unstated, currency),
  }))
}

/** Aid in figures: kinds beside each other, currencies below each other, nothing added together. */
export function moneyTable(
  { language }: Page,
  heading: string,
  groups: readonly Group[],
  totals: readonly Group[] = [],
): Html | null {
  if ([...groups, ...totals].every(({ sums }) => sums.length === 0)) return null
  const said = words[language]
  const { COMMITMENT, DISBURSEMENT, IN_KIND, UNSTATED } = said.transactions
  const every = [...groups, ...totals].flatMap(({ sums }) => sums)
  const columns = [
    {
      name: said.budgets,
      of: ({ budgets }: Sums) => budgets,
      shown: every.some(({ budgets }) => budgets !== undefined),
    },
    { name: COMMITMENT, of: ({ commitments }: Sums) => commitments, shown: true },
    { name: DISBURSEMENT, of: ({ disbursements }: Sums) => disbursements, shown: true },
    { name: IN_KIND, of: ({ inKind }: Sums) => inKind, shown: true },
    {
      name: UNSTATED,
      of: ({ unstated }: Sums) => unstated,
      shown: every.some(({ unstated }) => Number(unstated) !== 0),
    },
  ].filter(({ shown }) => shown)
  const rows = ({ name, sums }: Group): readonly Html[] =>
    sums.map((row, at) => {
      const amounts = columns.map(({ of }) => of(row) ?? '0')
      return html`<tr>
        ${at === 0 && html`<th scope="row" ${sums.length > 1 && html`rowspan="${sums.length}"`}>${name}</th>`}
        ${amounts.map(amount => html`<td>${Number(amount) === 0 ? '–' : money(amount, row.currency, language)}</td> `)}
      </tr> `
    })
  return html`<div class="table" role="group" tabindex="0" aria-label="${said.aidMobilised}">
    <table>
      <thead>
        <tr>
          <th scope="col">${heading}</th>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${groups.map(rows)}
      </tbody>
      ${
        totals.length > 0 &&
        html`<tfoot>
          ${totals.map(rows)}
        </tfoot>`
      }
    </table>
  </div>`
}
