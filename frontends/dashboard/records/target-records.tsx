import { useMemo } from 'react'

import type { AidRow } from './rows.ts'
import { RecordsTable } from './table.tsx'
import { words } from './words.ts'
import { useShownAid } from '../figures/follow-aid.ts'
import type { MoneyTarget } from '../figures/follow-targets.ts'
import { TargetRates } from '../figures/target.tsx'
import { progressOf } from '../figures/target-progress.ts'
import { MoneyContext, useShownMoney } from '../money/follow-money.ts'
import { useWords } from '../page/hooks.ts'
import type { Period } from '../view/period.ts'
import { filled } from '../words.ts'
import { money } from '../../language/numbers.ts'

/** The records that count towards a target: in their own currencies, and what the target makes of them at its own rates. */
export function TargetRecords({
  target,
  rows,
  period,
}: {
  readonly target: MoneyTarget
  readonly rows: readonly AidRow[]
  readonly period: Period
}) {
  const { language } = useWords()
  const { kind } = useShownAid()
  const shown = useShownMoney()
  const each = useMemo(() => ({ ...shown, convertedTo: null }), [shown])
  const { currency } = target
  const reached = progressOf(target).find(one => one.kind === kind)
  return (
    <MoneyContext value={each}>
      <RecordsTable rows={rows} period={period} />
      {currency !== null && reached && (
        <>
          <p>{filled(words[language].towards, { sum: money(reached.sum, currency, language) })}</p>
          <TargetRates target={target} />
        </>
      )}
    </MoneyContext>
  )
}
