import { Group } from '@visx/group'
import { useRef } from 'react'

import { Axes } from './axes.tsx'
import { Column } from './column.tsx'
import { scalesOf } from './scales.ts'
import { useSize, type Size } from '../page/use-size.ts'
import { kindsOf, type Year } from './years.ts'
import { words } from '../figures/words.ts'
import { useWords } from '../page/hooks.ts'
import { holdsYear, type Period } from '../view/period.ts'

interface Shown {
  readonly years: readonly Year[]
  readonly currency: string
  readonly label: string
  /** Years of it stand out. */
  readonly period: Period
}

function Picture({ years, currency, label, period, size }: Shown & { readonly size: Size }) {
  const { language } = useWords()
  const [width, height] = size
  const scales = scalesOf(years, size)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      <Group left={scales.margin.left} top={scales.margin.top}>
        <Axes scales={scales} years={years} language={language} />
        {years.map(year => (
          <Column
            of={year}
            currency={currency}
            scales={scales}
            isWithin={holdsYear(period, year.year)}
            key={year.year}
          />
        ))}
      </Group>
    </svg>
  )
}

/** Years side by side, kinds of aid apart in each, and what was to be reached. */
export function YearChart(shown: Shown) {
  const { years } = shown
  const { language } = useWords()
  const said = words[language]
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  return (
    <div className="year-chart">
      <div className="chart-box" ref={box}>
        {size && <Picture {...shown} size={size} />}
      </div>
      <ul className="legend" aria-hidden="true">
        {kindsOf(years).map(kind => (
          <li key={kind} data-kind={kind}>
            {said.kinds[kind]}
          </li>
        ))}
        {years.some(({ targets }) => targets.length > 0) && <li data-kind="target">{said.target}</li>}
      </ul>
    </div>
  )
}
