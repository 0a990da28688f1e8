import { Choice, type Option } from './choice.tsx'
import { words } from './words.ts'
import { sumsOf } from '../amounts/amounts.ts'
import { useShownAid } from '../figures/follow-aid.ts'
import { useShownMoney } from '../money/follow-money.ts'
import { useWords } from '../page/hooks.ts'
import { useView } from '../view/use-view.ts'
import { filled } from '../words.ts'

/** In what the figures are told: each currency by itself, or all in one by dated rates. */
export function MoneyChoice() {
  const { language } = useWords()
  const said = words[language]
  const { view, go } = useView()
  const { years } = useShownAid()
  const { into } = useShownMoney()
  const known = sumsOf(years ?? []).map(({ currency }) => currency)
  const { currency, convertedTo } = view
  const own = [...new Set([...known, ...(currency === null ? [] : [currency])])]
  const all = [...new Set([...into, ...(convertedTo === null ? [] : [convertedTo])])]
  const options: Option[] = [
    { value: '', label: said.each },
    ...own.map(of => ({ value: `own ${of}`, label: filled(said.only, { currency: of }) })),
    ...all.map(of => ({ value: `into ${of}`, label: filled(said.into, { currency: of }) })),
  ]
  return (
    <Choice
      label={said.money}
      value={convertedTo === null ? (currency === null ? '' : `own ${currency}`) : `into ${convertedTo}`}
      options={options}
      onChoose={value => {
        const [how, of = null] = value.split(' ')
        go({ currency: how === 'own' ? of : null, convertedTo: how === 'into' ? of : null })
      }}
    />
  )
}
