import { createContext, useContext, useMemo } from 'react'

import { rateDays, ratesOfDays } from '../documents/rates.ts'
import type { Money } from './measure.ts'
import { useLive } from '../../client/use-live.ts'
import { useLast } from '../page/use-last.ts'
import { useView } from '../view/use-view.ts'

/** How the page shows money, and into which currencies it could convert everything. */
export interface ShownMoney extends Money {
  readonly into: readonly string[]
}

/** How money is shown where nothing is known yet. */
export const noRates: ShownMoney = { currency: null, convertedTo: null, rates: [], into: [] }

/**
 * Follows the rates that the view asks for; null before the first are read. While others are read it stays as it was: no
 * sum is ever shown without the rates that it needs. Of each currency and year the newest is enough.
 */
export function useMoney(): ShownMoney | null {
  const { currency, convertedTo } = useView().view
  const known = useLive(rateDays)
  const groups = known.data?.exchangeRatesAggregate ?? null
  const days = useMemo(() => {
    const wanted = groups?.flatMap(({ key, on }) => (key.to === convertedTo && on.max !== null ? [on.max] : []))
    return [...new Set(wanted ?? [])].sort()
  }, [groups, convertedTo])
  const found = useLive(days.length > 0 ? ratesOfDays : null, { to: convertedTo ?? '', days })
  const isReading =
    convertedTo !== null &&
    ((groups === null && known.errors === null) || (days.length > 0 && found.data === null && found.errors === null))
  const shown = useMemo(
    () => ({
      currency,
      convertedTo,
      rates: found.data?.exchangeRates.nodes ?? [],
      into: [...new Set(groups?.flatMap(({ key: { to } }) => (to === null ? [] : [to])) ?? [])].sort(),
    }),
    [currency, convertedTo, groups, found.data],
  )
  const before = useLast(shown, !isReading)
  return isReading ? before : shown
}

/** How the page shows money. */
export const MoneyContext = createContext<ShownMoney | null>(null)

export function useShownMoney(): ShownMoney {
  const shown = useContext(MoneyContext)
  if (shown === null) throw new Error('There is nothing above this component that says how money is shown.')
  return shown
}
