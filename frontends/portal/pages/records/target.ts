import { partialDate, period } from '../../dates.ts'
import type { IndicatorFactsFragment, TargetFactsFragment } from '../../generated/graphql.ts'
import { html, type Content, type Html } from '../../html.ts'
import { given } from '../../language.ts'
import type { Page } from '../../layout.ts'
import { counted, money, number } from '../../numbers.ts'
import { words } from '../../words.ts'
import { day, head, joined, linked, list, sheet, text } from '../pieces.ts'

type Aid = TargetFactsFragment['aid'][number]

/** What is to be reached, what was reached, and the aid towards it, each currency by itself. */
export function target(page: Page, target: TargetFactsFragment): Html {
  const { language } = page
  const said = words[language]
  const { unit, currency, comparator, value, actual, actualOn, baseline } = target
  const plain = { unit, currency }
  const reached = counted({ count: actual, ...plain }, language)
  return html`${head(page, target, [period(target.from, target.to, language)])}
  ${sheet(
    [said.target, counted({ count: value, comparator, ...plain }, language)],
    [
      said.actual,
      reached && joined([html`<b>${reached}</b>`, actualOn && html`<small>${day(actualOn, language)}</small>`], ' '),
    ],
    [said.baseline, counted({ count: baseline, ...plain }, language)],
    [said.owner, target.owner && linked(page, target.owner)],
    [said.addressee, text(page, target, 'addressee')],
    [said.aidTowards, list(target.aid.map(entry => mobilised(page, entry, currency)))],
    [said.source, given(target.source, language)],
  )}`
}

/** Aid in one currency: what was promised, paid and given in kind, and what that is in the target's at a dated rate. */
function mobilised({ language }: Page, aid: Aid, into: string | null): Html {
  const said = words[language]
  const sums = [
    [said.transactions.COMMITMENT, aid.commitments, aid.commitmentsConverted],
    [said.transactions.DISBURSEMENT, aid.disbursements, aid.disbursementsConverted],
    [said.transactions.IN_KIND, aid.inKind, aid.inKindConverted],
    [said.transactions.UNSTATED, aid.unstated, aid.unstatedConverted],
  ] as const
  const isOther = into !== null && into !== aid.currency
  const rate: Content =
    isOther &&
    (aid.rate === null || aid.rateOn === null
      ? said.noRate
      : joined(
          [
            `${said.rate}: 1 ${aid.currency} = ${number(aid.rate, language)} ${into}`,
            day(aid.rateOn, language),
            given(aid.rateSource, language),
          ],
          ' · ',
        ))
  return html`${joined(
    sums
      .filter(([, amount]) => Number(amount) !== 0)
      .map(([word, amount, converted]) => {
        const other = isOther && converted !== null && ` (${said.converted} ${money(converted, into, language)})`
        return html`${word} <b>${money(amount, aid.currency, language)}</b>${other}`
      }),
    '; ',
  )}${rate && html`<small class="rate">${rate}</small>`}`
}

/** What was measured, with what it was before. */
export function indicator(page: Page, indicator: IndicatorFactsFragment): Html {
  const { language } = page
  const said = words[language]
  const { unit, comparator, value, baseline, baselinePeriod, changePercent } = indicator
  const about = comparator ? said.comparators[comparator] : ''
  const change =
    changePercent &&
    `${value === null ? about : ''} ${Number(changePercent) > 0 ? '+' : ''}${number(changePercent, language)} %`
  const before = counted({ count: baseline, unit }, language)
  const compared = joined([baselinePeriod && partialDate(baselinePeriod, language), before], ': ')
  return html`<p>
    ${text(page, indicator, 'title')}:
    <b>${joined([counted({ count: value, comparator, unit }, language), change && change.trim()])}</b>
    <small
      >${joined([period(indicator.from, indicator.to, language), compared.length > 0 && html`${said.comparedWith} ${compared}`], ' · ')}</small
    >
  </p>`
}
