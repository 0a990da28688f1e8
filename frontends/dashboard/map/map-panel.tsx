import { lazy } from 'react'

import { ExportActions } from '../export/export-actions.tsx'
import { ofKind } from '../amounts/amounts.ts'
import { useShownAid } from '../figures/follow-aid.ts'
import { periodWords } from '../figures/said.ts'
import { words } from '../figures/words.ts'
import { useShownMoney } from '../money/follow-money.ts'
import { currencyOf, measuredParts } from '../money/measure.ts'
import { afterFigures } from '../page/after-figures.ts'
import { rateWords } from '../money/rate-words.ts'
import { useWords } from '../page/hooks.ts'
import { Panel } from '../page/panel.tsx'
import { Part } from '../page/part.tsx'
import { money } from '../../language/numbers.ts'

const AidMap = lazy(async () => ({ default: (await afterFigures(() => import('./aid-map.tsx'))).AidMap }))

/** Where the aid of the period comes from. */
export function MapPanel() {
  const { language } = useWords()
  const said = words[language]
  const { aid, kind, period, isOld } = useShownAid()
  const shownMoney = useShownMoney()
  const currency = currencyOf(ofKind(aid?.all ?? [], kind), shownMoney)
  const parts = aid === null || currency === null ? [] : measuredParts(aid.countries, kind, currency, shownMoney)
  const places = parts.map(({ key, sum, currency: of }) => {
    const country = key === null ? null : (aid?.countryOf.get(key) ?? null)
    return {
      id: key ?? '',
      numericCode: country?.numericCode ?? null,
      name: country?.name ?? said.missing.country,
      nameLang: country?.locale ?? null,
      size: Number(sum),
      said: money(sum, of, language),
    }
  })
  const rows = () =>
    places.map(({ name }, at) => [
      name,
      said.kinds[kind],
      currency ?? '',
      parts[at]?.sum ?? '',
      rateWords(parts[at]?.rates ?? [], language),
    ])
  const label = `${said.map}: ${said.kinds[kind]}, ${periodWords(period, language)}`
  return (
    <Panel
      area="world"
      title={said.map}
      isBusy={isOld}
      actions={of => (
        <ExportActions
          of={of}
          table={{
            name: `${said.map} ${period.text}`,
            columns: [said.by.country, said.kind, said.currency, said.amount, said.rates],
            rows,
          }}
        />
      )}
    >
      <p className="kicker">{[said.kinds[kind], currency].filter(Boolean).join(' · ')}</p>
      <Part waiting={<div className="map-waiting" />}>
        <div className="map-of" data-kind={kind}>
          <AidMap places={places} label={label} />
        </div>
      </Part>
    </Panel>
  )
}
