import { ofKind, type Amount } from '../amounts/amounts.ts'
import type { MoneyTarget } from '../figures/follow-targets.ts'
import { kinds, type Kind } from '../amounts/kinds.ts'
import { measured, type Measured, type Money } from '../money/measure.ts'
import { yearOf } from '../view/period.ts'

/** One kind of aid in one year. */
export interface YearBar extends Measured {
  readonly kind: Kind
}

/** What is to be reached in a year. */
export interface YearTarget {
  readonly id: string
  readonly title: string
  /** A decimal. */
  readonly value: string
}

/** A column of the chart. */
export interface Year {
  readonly year: number
  /** In the order of kinds; none for what there is nothing of. */
  readonly bars: readonly YearBar[]
  readonly targets: readonly YearTarget[]
}

/** So many years are shown, up to the last one. */
const most = 12

/** Targets of one year in a currency; a part of a target of the same year stands in that one already. */
function targetsOf(targets: readonly MoneyTarget[], currency: string): ReadonlyMap<number, readonly YearTarget[]> {
  const yearOfId = new Map(targets.map(({ id, period }) => [id, period && yearOf(period)]))
  const found = new Map<number, YearTarget[]>()
  for (const { id, title, value, currency: of, period, parent } of targets) {
    const year = period && yearOf(period)
    if (year === null || value === null || of !== currency) continue
    if (parent && yearOfId.get(parent.id) === year) continue
    found.set(year, [...(found.get(year) ?? []), { id, title, value }])
  }
  return found
}

/** Years in order, without gaps, from the first of which something is known (`most` at most) to the last. */
export function yearsOf(
  amounts: readonly Amount[],
  targets: readonly MoneyTarget[],
  currency: string,
  money: Money,
): readonly Year[] {
  const targetsBy = targetsOf(targets, currency)
  const known = [...amounts.map(({ year }) => year), ...targetsBy.keys()]
  if (known.length === 0) return []
  const last = Math.max(...known)
  const begin = Math.max(Math.min(...known), last - most + 1)
  return Array.from({ length: last - begin + 1 }, (_, at) => {
    const year = begin + at
    const of = amounts.filter(amount => amount.year === year)
    const bars = kinds.flatMap((kind): YearBar[] => {
      const bar = measured(ofKind(of, kind), currency, money)
      return bar.count === 0 ? [] : [{ kind, ...bar }]
    })
    return { year, bars, targets: targetsBy.get(year) ?? [] }
  })
}

/** The kinds of which there is anything, in their order. */
export const kindsOf = (years: readonly Year[]): readonly Kind[] =>
  kinds.filter(kind => years.some(({ bars }) => bars.some(bar => bar.kind === kind)))

/** The least and the greatest value that the chart has to hold; nothing is below nought unless it is. */
export function extentOf(years: readonly Year[]): readonly [number, number] {
  const values = years.flatMap(({ bars, targets }) => [
    ...bars.map(({ sum }) => sum),
    ...targets.map(({ value }) => value),
  ])
  const numbers = values.map(Number)
  return [Math.min(0, ...numbers), Math.max(0, ...numbers)]
}
