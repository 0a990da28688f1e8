import { useState, type FormEvent } from 'react'

import { Choice, type Option } from './choice.tsx'
import { words } from './words.ts'
import { useShownAid } from '../figures/follow-aid.ts'
import { periodWords } from '../figures/said.ts'
import { useWords } from '../page/hooks.ts'
import { allTime, periodOf } from '../view/period.ts'
import { useView } from '../view/use-view.ts'

/** What stands for something that is no period of an address. */
const [usual, other] = ['', '?'] as const

/** Two days between which everything is shown. */
function OtherPeriod({ done }: { readonly done: () => void }) {
  const { language } = useWords()
  const said = words[language]
  const { go } = useView()
  const [isWrong, setWrong] = useState(false)
  const chosen = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const period = periodOf(`${String(given.get('from'))}..${String(given.get('to'))}`)
    setWrong(period === null)
    if (period === null) return
    go({ period, opened: null })
    done()
  }
  return (
    <form className="other-period" onSubmit={chosen}>
      <label>
        {said.from} <input type="date" name="from" required />
      </label>
      <label>
        {said.to} <input type="date" name="to" required />
      </label>
      <button type="submit">{said.show}</button>
      <button type="button" className="quiet" onClick={done}>
        {said.close}
      </button>
      <p role="alert">{isWrong && said.wrongWay}</p>
    </form>
  )
}

/** Of which time the figures are. */
export function PeriodChoice() {
  const { language } = useWords()
  const said = words[language]
  const { view, go } = useView()
  const { years } = useShownAid()
  const [isOther, setOther] = useState(false)
  const known = [...new Set((years ?? []).map(({ year }) => year))].sort((a, b) => b - a).map(String)
  const { period } = view
  const chosen = period?.text ?? usual
  const rest = period !== null && period.from !== null && !known.includes(chosen) ? [chosen] : []
  const options: Option[] = [
    { value: usual, label: said.usual },
    ...[...known, ...rest].map(value => {
      const of = periodOf(value)
      return { value, label: of ? periodWords(of, language) : value }
    }),
    { value: allTime.text, label: said.allTime },
    { value: other, label: said.other },
  ]
  return (
    <>
      <Choice
        label={said.period}
        value={chosen}
        options={options}
        onChoose={value => {
          setOther(value === other)
          if (value !== other) go({ period: value === usual ? null : periodOf(value), opened: null })
        }}
      />
      {isOther && <OtherPeriod done={() => setOther(false)} />}
    </>
  )
}
