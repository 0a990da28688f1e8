import { Meter } from '@base-ui/react/meter'

import type { MoneyTarget } from './follow-targets.ts'
import { percentWords, periodWords } from './said.ts'
import { progressOf, withoutRate, type Progress } from './target-progress.ts'
import { words } from './words.ts'
import { Rates } from '../money/rates.tsx'
import { words as moneyWords } from '../money/words.ts'
import { useWords } from '../page/hooks.ts'
import { Told } from '../page/told.tsx'
import { ViewLink } from '../view/link.tsx'
import { filled } from '../words.ts'
import { partialDate } from '../../language/dates.ts'
import { money } from '../../language/numbers.ts'

function Bar({
  of: { kind, sum, percent },
  currency,
  target,
}: {
  readonly of: Progress
  readonly currency: string
  readonly target: string
}) {
  const { language } = useWords()
  const said = words[language]
  const amount = money(sum, currency, language)
  const reached = percent === null ? null : percentWords(percent, language)
  const name = said.kinds[kind]
  return (
    <div className="progress" data-kind={kind}>
      <span className="progress-name">{name}</span>
      <span className="progress-value">
        <ViewLink change={{ opened: { of: 'target', key: target }, kind }}>
          <b>{amount}</b>
          <span className="unseen">
            {' '}
            {said.openRecords}: {name}
          </span>
        </ViewLink>{' '}
        {reached !== null && <span>({reached})</span>}
      </span>
      {percent !== null && (
        <Meter.Root
          className="meter"
          value={Math.min(Math.max(percent, 0), 100)}
          aria-label={name}
          getAriaValueText={() => filled(said.reached, { percent: reached ?? '' })}
        >
          <Meter.Track className="track">
            <Meter.Indicator className="bar" />
          </Meter.Track>
        </Meter.Root>
      )}
    </div>
  )
}

/** The dated rates by which aid was told in the currency of a target, and what has none. */
export function TargetRates({ target }: { readonly target: MoneyTarget }) {
  const { language } = useWords()
  const said = words[language]
  const left = withoutRate(target)
  const rates = target.aid.flatMap(({ currency, rate, rateOn: on, rateSource: source }) =>
    rate === null || on === null || target.currency === null
      ? []
      : [{ currency, rate, on, to: target.currency, source: source ?? '' }],
  )
  return (
    <>
      {left.length > 0 && (
        <p className="note">
          {moneyWords[language].unconverted}{' '}
          {left.map(one => `${said.kinds[one.kind]} ${money(one.sum, one.currency, language)}`).join('; ')}
        </p>
      )}
      <Rates rates={rates} />
    </>
  )
}

/** A sum of money to reach, and how far each kind of aid has come. */
export function Target({ target, withOwner }: { readonly target: MoneyTarget; readonly withOwner: boolean }) {
  const { language } = useWords()
  const said = words[language]
  const { title, locale, value, currency, comparator, owner, period, actual, actualOn } = target
  const comparison = comparator && said.comparators[comparator]
  return (
    <li className="target">
      <h3>
        <Told text={title} locale={locale} />
      </h3>
      <p className="note">
        {[withOwner && owner?.name, period ? periodWords(period, language) : said.noPeriod].filter(Boolean).join(' · ')}
      </p>
      {value === null || currency === null ? (
        <p className="calm">{said.noFigure}</p>
      ) : (
        <p className="target-value">
          {said.target}: {comparison} <b>{money(value, currency, language)}</b>
        </p>
      )}
      {currency !== null &&
        progressOf(target).map(progress => (
          <Bar of={progress} currency={currency} target={target.id} key={progress.kind} />
        ))}
      {actual !== null && currency !== null && (
        <p className="note">
          {filled(said.reported, {
            on: actualOn === null ? '–' : partialDate(actualOn, language),
            value: money(actual, currency, language),
          })}
        </p>
      )}
      {currency !== null && <TargetRates target={target} />}
    </li>
  )
}
