import { isIn } from './scope.ts'
import { words } from './words.ts'
import type { AidDetailsQuery } from '../generated/graphql.ts'
import { partialDate } from '../../language/dates.ts'
import { money } from '../../language/numbers.ts'
import { useWords } from '../page/hooks.ts'
import type { Period } from '../view/period.ts'

/** One dated amount of a record. */
export type Transaction = NonNullable<AidDetailsQuery['aidProject']>['transactions'][number]

/** Those of a period, newest first. */
export const transactionsIn = (period: Period, transactions: readonly Transaction[]): readonly Transaction[] =>
  transactions
    .filter(({ valueOn }) => isIn(period, valueOn))
    .sort((a, b) => (a.valueOn < b.valueOn ? 1 : a.valueOn > b.valueOn ? -1 : 0))

function Line({ of: { kind, amount, currency, valueOn, provider, note } }: { readonly of: Transaction }) {
  const { language } = useWords()
  const said = words[language]
  const marks = [
    ...(amount.startsWith('-') ? [said.correction] : []),
    ...(kind === 'EXPENDITURE' ? [said.uncounted] : []),
  ]
  return (
    <li data-kind={kind}>
      <time dateTime={valueOn}>{partialDate(valueOn, language)}</time>
      <span>{said.transaction[kind]}</span>
      <b>{money(amount, currency, language)}</b>
      {marks.length > 0 && <span className="mark">{marks.join(', ')}</span>}
      {(provider !== null || note !== null) && (
        <span className="more">{[provider, note].filter(text => text !== null).join(' · ')}</span>
      )}
    </li>
  )
}

/** Dated amounts of a record. */
export function Transactions({ transactions }: { readonly transactions: readonly Transaction[] }) {
  const { language } = useWords()
  const said = words[language]
  if (transactions.length === 0) return <p className="note">{said.noTransactions}</p>
  return (
    <>
      <h3>{said.transactions}</h3>
      <ul className="transactions">
        {transactions.map((one, at) => (
          // Amounts of a record have no identity of their own.
          // oxlint-disable-next-line react/no-array-index-key
          <Line of={one} key={at} />
        ))}
      </ul>
    </>
  )
}
