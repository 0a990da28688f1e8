import { sumsOf, type Amount, type Sum } from '../amounts/amounts.ts'
import { yearPeriod } from '../view/period.ts'
import { atRate, sumOf } from '../../language/decimals.ts'

/** What one unit of a currency was worth in another on a day. */
export interface Rate {
  readonly id: string
  readonly currency: string
  readonly to: string
  /** A decimal. */
  readonly rate: string
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly source: string
}

/** Amounts in one currency. */
export interface Converted {
  readonly sum: string
  /** Of so many amounts. */
  readonly count: number
  /** The rates that it took, each once, newest first. */
  readonly rates: readonly Rate[]
  /** What no rate is known for, in its own currencies: it is not in the sum. */
  readonly left: readonly Sum[]
}

/** The newest rate before the end of a year: with it the graph converts what a target of that year was to bring, too. */
function rateOf({ currency, year }: Amount, to: string, rates: readonly Rate[]): Rate | null {
  const { to: end } = yearPeriod(year)
  const known = rates.filter(rate => rate.currency === currency && rate.to === to && (end === null || rate.on < end))
  return known.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null
}

/** Converts each amount at the rate of its own year, and adds them up. */
export function converted(amounts: readonly Amount[], to: string, rates: readonly Rate[]): Converted {
  const used = new Map<string, Rate>()
  const sums: string[] = []
  let count = 0
  const left: Amount[] = []
  for (const amount of amounts) {
    const rate = amount.currency === to ? null : rateOf(amount, to, rates)
    const sum = amount.currency === to ? amount.sum : rate && atRate(amount.sum, rate.rate)
    if (rate) used.set(rate.id, rate)
    if (sum === null) left.push(amount)
    else {
      sums.push(sum)
      count += amount.count
    }
  }
  const byDay = [...used.values()].sort((a, b) =>
    a.on < b.on ? 1 : a.on > b.on ? -1 : a.currency < b.currency ? -1 : 1,
  )
  return { sum: sumOf(sums), count, rates: byDay, left: sumsOf(left) }
}
