import { AxisBottom, AxisLeft } from '@visx/axis'
import { GridRows } from '@visx/grid'

import type { Scales } from './scales.ts'
import type { Year } from './years.ts'
import { localeOf, type Language } from '../../language/language.ts'

/** A number beside an axis: 50 tỷ, 8.4M. */
const short = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf[language], {
    notation: 'compact',
    compactDisplay: language === 'vi' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(value)

/** The stylesheet decides how letters look. */
const plain = { fill: '', fontSize: '', fontFamily: '' } as const

/** Lines at round sums, and what stands beside and below the columns, as much as there is room for. */
export function Axes({
  scales: { x, y, inner, tall, margin },
  years,
  language,
}: {
  readonly scales: Scales
  readonly years: readonly Year[]
  readonly language: Language
}) {
  const ticks = Math.max(Math.floor(tall / (margin.letter * 2.5)), 2)
  const every = Math.ceil(years.length / Math.max(Math.floor(inner / (margin.letter * 3)), 1))
  return (
    // What stands here, columns say to those who do not see it.
    <g aria-hidden="true">
      <GridRows scale={y} width={inner} numTicks={ticks} className="grid" stroke="" />
      <AxisLeft
        scale={y}
        numTicks={ticks}
        hideAxisLine
        hideTicks
        tickFormat={value => short(Number(value), language)}
        tickLabelProps={plain}
      />
      <AxisBottom
        scale={x}
        top={tall}
        hideTicks
        hideAxisLine
        tickValues={years.flatMap(({ year }, at) => ((years.length - 1 - at) % every === 0 ? [year] : []))}
        tickFormat={String}
        tickLabelProps={plain}
      />
      <line className="zero" x2={inner} y1={y(0)} y2={y(0)} />
    </g>
  )
}
