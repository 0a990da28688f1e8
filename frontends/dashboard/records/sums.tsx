import { ofKind, sumsOf, type Amount } from '../amounts/amounts.ts'
import type { Kind } from '../amounts/kinds.ts'
import { useWords } from '../page/hooks.ts'
import { useShownMoney } from '../money/follow-money.ts'
import { measured } from '../money/measure.ts'
import { amount } from '../../language/numbers.ts'

function Line({ sum, currency, isOwn = false }: { sum: string; currency: string; isOwn?: boolean }) {
  const { language } = useWords()
  return (
    <span className={isOwn ? 'brought own' : 'brought'}>
      <b>{amount(sum, language)}</b> <span>{currency}</span>
    </span>
  )
}

/** Amounts of one kind: one sum for each currency, or what they are in the one that is chosen, over what they were. */
export function Sums({ amounts, kind }: { readonly amounts: readonly Amount[]; readonly kind: Kind }) {
  const money = useShownMoney()
  const { convertedTo } = money
  const own = ofKind(amounts, kind)
  if (own.length === 0)
    return (
      <span className="nothing" aria-hidden="true">
        –
      </span>
    )
  const sums = sumsOf(own)
  if (convertedTo === null || sums.every(({ currency }) => currency === convertedTo))
    return sums.map(one => <Line key={one.currency} {...one} />)
  const { sum, left } = measured(own, convertedTo, money)
  return (
    <>
      {left.length < sums.length && <Line sum={sum} currency={convertedTo} />}
      {sums.map(one => (
        <Line key={`own ${one.currency}`} {...one} isOwn />
      ))}
    </>
  )
}
