import { measured, type Measured } from './measure.ts'
import type { Rate } from './conversion.ts'
import { useShownMoney } from './follow-money.ts'
import { saidRate } from './rate-words.ts'
import { ofKind, type Amount, type Sum } from '../amounts/amounts.ts'
import { kindNames } from '../amounts/kind-names.ts'
import { kinds, type Kind } from '../amounts/kinds.ts'
import { words } from './words.ts'
import { useWords } from '../page/hooks.ts'
import { ViewLink } from '../view/link.tsx'
import { useView } from '../view/use-view.ts'
import { money } from '../../language/numbers.ts'

/** The dated rates by which figures came into one currency. */
export function Rates({ rates }: { readonly rates: readonly Omit<Rate, 'id'>[] }) {
  const { language } = useWords()
  const { wall } = useView().view
  const said = words[language]
  if (rates.length === 0) return null
  return (
    <details className="note" open={wall}>
      <summary>{said.rates}</summary>
      <ul>
        {rates.map(rate => (
          <li key={`${rate.currency} ${rate.on}`}>{saidRate(rate, language)}</li>
        ))}
      </ul>
    </details>
  )
}

/** What is not in a figure of one kind. */
function Left({ left, kind = null }: { readonly left: readonly Sum[]; readonly kind?: Kind | null }) {
  const { language } = useWords()
  const { convertedTo } = useShownMoney()
  const said = words[language]
  const sum = (one: Sum): string => money(one.sum, one.currency, language)
  if (left.length === 0) return null
  return (
    <p className="note">
      {kind && `${kindNames[language][kind]}. `}
      {convertedTo === null ? said.besides : said.unconverted}{' '}
      {left.map((one, at) => (
        <span key={one.currency}>
          {at > 0 && '; '}
          {convertedTo === null ? <ViewLink change={{ currency: one.currency }}>{sum(one)}</ViewLink> : sum(one)}
        </span>
      ))}
    </p>
  )
}

/** What is not in a figure of one kind, and the dated rates by which the rest came into it. */
export function MoneyNote({ of: { left, rates } }: { readonly of: Pick<Measured, 'left' | 'rates'> }) {
  return (
    <>
      <Left left={left} />
      <Rates rates={rates} />
    </>
  )
}

/** The same for figures of all kinds, none of which is added to another. */
export function ConversionNote({ amounts }: { readonly amounts: readonly Amount[] }) {
  const money = useShownMoney()
  const { convertedTo } = money
  if (convertedTo === null) return null
  return (
    <>
      {kinds.map(kind => (
        <Left kind={kind} left={measured(ofKind(amounts, kind), convertedTo, money).left} key={kind} />
      ))}
      <Rates rates={measured(amounts, convertedTo, money).rates} />
    </>
  )
}

/** Other currencies of which there is something: amounts of several kinds are not added up, only named. */
export function OtherCurrencies({ currencies }: { readonly currencies: readonly string[] }) {
  const { language } = useWords()
  if (currencies.length === 0) return null
  return (
    <p className="note also-in">
      {words[language].alsoIn}{' '}
      {currencies.map((currency, at) => (
        <span key={currency}>
          {at > 0 && ', '}
          <ViewLink change={{ currency }}>{currency}</ViewLink>
        </span>
      ))}
    </p>
  )
}
