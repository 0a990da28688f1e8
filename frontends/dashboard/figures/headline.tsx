import { ofKind, sumsOf, type Amount, type Sum } from '../amounts/amounts.ts'
import { useShownAid } from './follow-aid.ts'
import { kinds, type Kind } from '../amounts/kinds.ts'
import { periodWords } from './said.ts'
import { words } from './words.ts'
import { ExportActions } from '../export/export-actions.tsx'
import { useShownMoney } from '../money/follow-money.ts'
import { measured, type Money } from '../money/measure.ts'
import { rateWords } from '../money/rate-words.ts'
import { ConversionNote } from '../money/rates.tsx'
import { words as moneyWords } from '../money/words.ts'
import { Calm } from '../page/calm.tsx'
import { useWords } from '../page/hooks.ts'
import { Panel } from '../page/panel.tsx'
import { useFresh } from '../page/use-fresh.ts'
import { amount, money } from '../../language/numbers.ts'
import { ViewLink } from '../view/link.tsx'
import { useView } from '../view/use-view.ts'
import { filled } from '../words.ts'

/** What is said of a kind: one sum, or one for each currency. */
function sumsShown(amounts: readonly Amount[], money: Money): readonly Sum[] {
  if (money.convertedTo === null) return sumsOf(amounts)
  const one = measured(amounts, money.convertedTo, money)
  return one.count === 0 ? [] : [one]
}

function Tile({ kind }: { readonly kind: Kind }) {
  const { language } = useWords()
  const { to } = useView()
  const said = words[language]
  const shownMoney = useShownMoney()
  const sums = sumsShown(ofKind(useShownAid().aid?.all ?? [], kind), shownMoney)
  const text = sums.map(({ currency, sum }) => money(sum, currency, language)).join('; ')
  const isFresh = useFresh(text, to({ opened: null }))
  return (
    <div className="tile" data-kind={kind} data-fresh={isFresh} aria-live="polite" aria-atomic="true">
      <h3>{said.kinds[kind]}</h3>
      {sums.length === 0 && <p className="sum none">–</p>}
      {sums.length > 0 && (
        <ViewLink change={{ opened: { of: 'all' }, kind }}>
          {sums.map(({ currency, sum }) => (
            <span className="sum" key={currency}>
              <b>{amount(sum, language)}</b> <span>{currency}</span>
            </span>
          ))}
          <span className="unseen">
            {' '}
            {said.openRecords}: {said.kinds[kind]}
          </span>
        </ViewLink>
      )}
    </div>
  )
}

/** What was mobilised in the period, kind by kind. */
export function Headline() {
  const { language } = useWords()
  const said = words[language]
  const { aid, period, emptyYear, isUnread, isOld } = useShownAid()
  const money = useShownMoney()
  const { into, convertedTo } = money
  const period_ = periodWords(period, language)
  const shown = kinds.filter(kind => kind !== 'unstated' || ofKind(aid?.all ?? [], kind).length > 0)
  const rows = () =>
    kinds.flatMap(kind => {
      const amounts = ofKind(aid?.all ?? [], kind)
      const rates = rateWords(convertedTo === null ? [] : measured(amounts, convertedTo, money).rates, language)
      return [
        ...sumsShown(amounts, money).map(({ currency, sum }) => [said.kinds[kind], currency, sum, rates]),
        // What no rate is known for stands beside the sum.
        ...(convertedTo === null ? [] : measured(amounts, convertedTo, money).left).map(({ currency, sum }) => [
          said.kinds[kind],
          currency,
          sum,
          '',
        ]),
      ]
    })
  return (
    <Panel
      area="headline"
      title={filled(said.mobilised, { period: period_ })}
      isBusy={(aid === null && !isUnread) || isOld}
      actions={of => (
        <ExportActions
          of={of}
          table={{
            name: filled(said.mobilised, { period: period_ }),
            columns: [said.kind, said.currency, said.amount, said.rates],
            rows,
          }}
        />
      )}
    >
      {emptyYear !== null && <p className="calm">{filled(said.emptyYear, { year: emptyYear })}</p>}
      {(aid === null || aid.all.length === 0) && (
        <Calm isRead={aid !== null} isUnread={isUnread}>
          {filled(said.noAid, { period: period_ })}
        </Calm>
      )}
      {aid !== null && aid.all.length > 0 && (
        <>
          <div className="tiles">
            {shown.map(kind => (
              <Tile kind={kind} key={kind} />
            ))}
          </div>
          <ConversionNote amounts={aid.all} />
          {convertedTo !== null && !into.includes(convertedTo) && (
            <p className="note">{filled(moneyWords[language].noRates, { to: convertedTo })}</p>
          )}
          <p className="note apart">{convertedTo === null ? said.apart : said.kindsApart}</p>
        </>
      )}
    </Panel>
  )
}
