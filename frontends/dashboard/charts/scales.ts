import { scaleBand, scaleLinear } from '@visx/scale'

import { extentOf, kindsOf, type Year } from './years.ts'
import type { Size } from '../page/use-size.ts'

/** Where years, kinds within a year, and sums lie in a chart, in CSS pixels. */
export type Scales = ReturnType<typeof scalesOf>

/** Room around the columns for what stands beside the axes, in the size of the page's letters. */
function margins() {
  const letter = parseFloat(getComputedStyle(document.documentElement).fontSize)
  return { letter, top: letter, right: letter / 2, bottom: letter * 1.9, left: letter * 4.7 }
}

/** Fits years into a chart of a size. */
export function scalesOf(years: readonly Year[], [width, height]: Size) {
  const margin = margins()
  const inner = Math.max(width - margin.left - margin.right, 0)
  const tall = Math.max(height - margin.top - margin.bottom, 0)
  const x = scaleBand({ domain: years.map(({ year }) => year), range: [0, inner], padding: 0.22 })
  return {
    margin,
    inner,
    tall,
    x,
    within: scaleBand({ domain: [...kindsOf(years)], range: [0, x.bandwidth()], padding: 0.08 }),
    y: scaleLinear({ domain: [...extentOf(years)], range: [tall, 0], nice: true }),
  }
}
