import { lazy } from 'react'

import { YearTable } from './year-table.tsx'
import { yearsOf } from './years.ts'
import { ExportActions } from '../export/export-actions.tsx'
import { sumsOf } from '../amounts/amounts.ts'
import { useShownAid } from '../figures/follow-aid.ts'
import type { MoneyTarget } from '../figures/follow-targets.ts'
import { words } from '../figures/words.ts'
import { useShownMoney } from '../money/follow-money.ts'
import { currencyOf } from '../money/measure.ts'
import { rateWords } from '../money/rate-words.ts'
import { ConversionNote, OtherCurrencies } from '../money/rates.tsx'
import { Calm } from '../page/calm.tsx'
import { afterFigures } from '../page/after-figures.ts'
import { useWords } from '../page/hooks.ts'
import { useView } from '../view/use-view.ts'
import { Panel } from '../page/panel.tsx'
import { Part } from '../page/part.tsx'
import { filled } from '../words.ts'

const YearChart = lazy(async () => ({ default: (await afterFigures(() => import('./year-chart.tsx'))).YearChart }))

/** Aid year by year, against what was to be reached. */
export function Years({ targets: known }: { readonly targets: readonly MoneyTarget[] | null }) {
  const { language } = useWords()
  const said = words[language]
  const { years: amounts, period, isUnread, isOld } = useShownAid()
  // What one body is to reach says nothing about the sums of all.
  const targets = useView().view.federation === null ? [] : (known ?? [])
  const shownMoney = useShownMoney()
  const [aim] = sumsOf(
    targets.flatMap(({ currency, value }) => (currency && value ? [{ currency, sum: value, count: 1 }] : [])),
  )
  const currency = currencyOf(amounts ?? [], shownMoney) ?? aim?.currency ?? null
  const years = amounts === null || currency === null ? [] : yearsOf(amounts, targets, currency, shownMoney)
  const rows = () =>
    years.flatMap(({ year, bars, targets: aims }) => [
      ...bars.map(({ kind, sum, currency: of, rates }) => [
        String(year),
        said.kinds[kind],
        of,
        sum,
        rateWords(rates, language),
      ]),
      ...aims.map(({ value }) => [String(year), said.target, currency ?? '', value, '']),
    ])
  const columns = [said.year, said.kind, said.currency, said.amount, said.rates]
  return (
    <Panel
      area="years"
      title={said.byYear}
      isBusy={(amounts === null && !isUnread) || isOld}
      actions={of => <ExportActions of={of} table={{ name: said.byYear, columns, rows }} />}
    >
      {currency !== null && years.length > 0 && (
        <>
          <p className="kicker">{currency}</p>
          <Part waiting={<div className="year-chart" />}>
            <YearChart years={years} currency={currency} label={said.byYear} period={period} />
          </Part>
          <YearTable years={years} currency={currency} />
          {shownMoney.convertedTo === null ? (
            <OtherCurrencies
              currencies={sumsOf(amounts ?? []).flatMap(of => (of.currency === currency ? [] : [of.currency]))}
            />
          ) : (
            <ConversionNote amounts={amounts ?? []} />
          )}
        </>
      )}
      {years.length === 0 && (
        <Calm isRead={amounts !== null} isUnread={isUnread}>
          {filled(said.noAid, { period: said.allTime })}
        </Calm>
      )}
    </Panel>
  )
}
