import { converted, type Rate } from './conversion.ts'
import { ofKind, sumsOf, type Amount, type Part, type Sum } from '../amounts/amounts.ts'
import type { Kind } from '../amounts/kinds.ts'
import { greatestFirst } from '../../language/decimals.ts'

/** How money is shown: each currency by itself, or everything in one by dated rates. */
export interface Money {
  /** The currency of charts; null for the one in which most amounts are. */
  readonly currency: string | null
  /** The currency into which everything is converted. */
  readonly convertedTo: string | null
  readonly rates: readonly Rate[]
}

/** Amounts as charts show them: one number in one currency, and what is not in it. */
export interface Measured {
  readonly currency: string
  /** A decimal. */
  readonly sum: string
  /** Of so many amounts. */
  readonly count: number
  readonly rates: readonly Rate[]
  /** Sums in other currencies. */
  readonly left: readonly Sum[]
}

/** The currency of a chart. */
export const currencyOf = (amounts: readonly Amount[], { currency, convertedTo }: Money): string | null =>
  convertedTo ?? currency ?? sumsOf(amounts)[0]?.currency ?? null

/** Amounts of any kind in the currency of a chart. */
export function measured(amounts: readonly Amount[], currency: string, { convertedTo, rates }: Money): Measured {
  if (convertedTo !== null) return { currency, ...converted(amounts, convertedTo, rates) }
  const sums = sumsOf(amounts)
  const { sum, count } = sums.find(one => one.currency === currency) ?? { sum: '0.0000', count: 0 }
  return { currency, sum, count, rates: [], left: sums.filter(one => one.currency !== currency) }
}

/** A part as a chart shows it. */
export interface MeasuredPart extends Measured {
  readonly key: string | null
}

/** Parts of which there is anything of this kind in this currency, greatest first. */
export function measuredParts(
  parts: readonly Part[],
  kind: Kind,
  currency: string,
  money: Money,
): readonly MeasuredPart[] {
  return parts
    .map(({ key, amounts }) => ({ key, ...measured(ofKind(amounts, kind), currency, money) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => greatestFirst(a.sum, b.sum))
}
