import { useState } from 'react'

import type { Part } from '../amounts/amounts.ts'
import { ofKind } from '../amounts/amounts.ts'
import { useShownAid } from './follow-aid.ts'
import { periodWords } from './said.ts'
import { words } from './words.ts'
import { ExportActions } from '../export/export-actions.tsx'
import { useShownMoney } from '../money/follow-money.ts'
import { currencyOf, measured, measuredParts, type MeasuredPart } from '../money/measure.ts'
import { rateWords } from '../money/rate-words.ts'
import { MoneyNote } from '../money/rates.tsx'
import { Calm } from '../page/calm.tsx'
import { useWords } from '../page/hooks.ts'
import { Panel } from '../page/panel.tsx'
import { Told } from '../page/told.tsx'
import { ViewLink } from '../view/link.tsx'
import type { Dimension } from '../view/opened.ts'
import { filled } from '../words.ts'
import { money } from '../../language/numbers.ts'

/** What a part is called. */
export interface PartName {
  readonly name: string
  readonly locale: string | null
}

/** So many parts are shown before all are asked for. */
const first = 8

function Row({
  by,
  part,
  name,
  most,
}: {
  readonly by: Dimension
  readonly part: MeasuredPart
  readonly name: PartName
  readonly most: number
}) {
  const { language } = useWords()
  const said = words[language]
  const value = Number(part.sum)
  const amount = money(part.sum, part.currency, language)
  return (
    <li className="part">
      <ViewLink change={{ opened: { of: by, key: part.key } }}>
        <span className="part-name">
          <Told text={name.name} locale={name.locale} />
        </span>
        <span className="part-value">{amount}</span>
        <span className="unseen"> {said.openRecords}</span>
        <span className="track" aria-hidden="true">
          <span className="bar" style={{ inlineSize: `${most > 0 ? (Math.max(value, 0) / most) * 100 : 0}%` }} />
        </span>
      </ViewLink>
    </li>
  )
}

/** The aid of the period by one of its dimensions, greatest first. */
export function Breakdown({
  by,
  parts,
  nameOf,
}: {
  readonly by: Dimension
  readonly parts: readonly Part[]
  readonly nameOf: (key: string) => PartName
}) {
  const { language } = useWords()
  const said = words[language]
  const { aid, kind, period, isOld, isUnread } = useShownAid()
  const shownMoney = useShownMoney()
  const [isWhole, setWhole] = useState(false)
  const amounts = ofKind(aid?.all ?? [], kind)
  const currency = currencyOf(amounts, shownMoney)
  const found = currency === null ? [] : measuredParts(parts, kind, currency, shownMoney)
  const name = (key: string | null): PartName => (key === null ? { name: said.missing[by], locale: null } : nameOf(key))
  const most = Math.max(...found.map(({ sum }) => Number(sum)), 0)
  const rows = () =>
    found.map(({ key, sum, currency: of, rates }) => [
      name(key).name,
      said.kinds[kind],
      of,
      sum,
      rateWords(rates, language),
    ])
  const columns = [said.by[by], said.kind, said.currency, said.amount, said.rates]
  return (
    <Panel
      area={`by-${by}`}
      title={said.by[by]}
      isBusy={isOld}
      actions={of => <ExportActions of={of} table={{ name: `${said.by[by]} ${period.text}`, columns, rows }} />}
    >
      <p className="kicker" data-kind={kind}>
        {[said.kinds[kind], currency].filter(Boolean).join(' · ')}
      </p>
      {found.length === 0 && (
        <Calm isRead={aid !== null} isUnread={isUnread}>
          {filled(amounts.length === 0 ? said.noAidOfKind : said.noneInCurrency, {
            kind: said.kinds[kind],
            currency: currency ?? '',
            period: periodWords(period, language),
          })}
        </Calm>
      )}
      <ol className="parts" data-kind={kind}>
        {found.slice(0, isWhole ? undefined : first).map(part => (
          <Row by={by} part={part} name={name(part.key)} most={most} key={part.key ?? ''} />
        ))}
      </ol>
      {found.length > first && (
        <button type="button" className="quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? said.showFewer : filled(said.showAll, { count: found.length })}
        </button>
      )}
      {currency !== null && <MoneyNote of={measured(amounts, currency, shownMoney)} />}
    </Panel>
  )
}
