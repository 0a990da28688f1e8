import { kinds, type Kind } from './kinds.ts'
import { sumOf } from '../../language/decimals.ts'

/** A sum in one currency, of so many amounts. */
export interface Sum {
  readonly currency: string
  /** A decimal; corrections may make it negative. */
  readonly sum: string
  readonly count: number
}

/** The sum of one kind, year and currency: nothing in it is added across any of them. */
export interface Amount extends Sum {
  readonly year: number
  readonly kind: Kind
}

/** What the graph answers for a group. */
export type Group<Key> = Readonly<Record<Kind, readonly Sum[]>> & {
  readonly key: Key & { readonly transactionYear: number | null }
}

/** The amounts of a group; those of no year are none, as projects without transactions have no figures. */
export const amountsOf = (group: Group<unknown>): readonly Amount[] => {
  const { transactionYear: year } = group.key
  return year === null ? [] : kinds.flatMap(kind => group[kind].map(sum => ({ ...sum, year, kind })))
}

/** A part of the aid: what comes from a country, goes to a sector, … */
export interface Part {
  /** An id, a code or a year; null for what has none. */
  readonly key: string | null
  readonly amounts: readonly Amount[]
}

/** Puts groups of several years together by their key, in the order in which they came. */
export function partsOf<Key>(groups: readonly Group<Key>[], keyOf: (key: Key) => string | null): readonly Part[] {
  const parts = new Map<string | null, readonly Amount[]>()
  for (const group of groups) {
    const key = keyOf(group.key)
    parts.set(key, [...(parts.get(key) ?? []), ...amountsOf(group)])
  }
  return [...parts].flatMap(([key, amounts]) => (amounts.length > 0 ? [{ key, amounts }] : []))
}

/** One sum for each currency, the one of most amounts first. */
export function sumsOf(amounts: readonly Sum[]): readonly Sum[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort()
  return currencies
    .map(currency => {
      const of = amounts.filter(one => one.currency === currency)
      return { currency, sum: sumOf(of.map(({ sum }) => sum)), count: of.reduce((all, { count }) => all + count, 0) }
    })
    .sort((a, b) => b.count - a.count)
}

/** The amounts of one kind. */
export const ofKind = (amounts: readonly Amount[], kind: Kind): readonly Amount[] =>
  amounts.filter(amount => amount.kind === kind)
