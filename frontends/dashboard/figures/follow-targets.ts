import { useMemo } from 'react'

import { targetsAsked } from './asked.ts'
import { localeOfField } from '../page/locale.ts'
import { moneyTargets } from '../documents/targets.ts'
import type { MoneyTargetsQuery } from '../generated/graphql.ts'
import { useLive } from '../../client/use-live.ts'
import { periodOf, type Period } from '../view/period.ts'
import { idOf, useScope } from '../page/scope.ts'
import { useView } from '../view/use-view.ts'

type Answered = MoneyTargetsQuery['targets']['nodes'][number]

/** A sum of money to reach. */
export type MoneyTarget = Answered & {
  /** When it is to be reached; null where an end of that is not known. */
  readonly period: Period | null
  /** The language of its title. */
  readonly locale: string | null
}

function periodOfTarget({ from, to }: Answered): Period | null {
  if (from === null || to === null) return null
  return periodOf(`${from}..${to}`)
}

/** The targets of a view. */
export interface ShownTargets {
  /** Null while they are read. */
  readonly targets: readonly MoneyTarget[] | null
  readonly isUnread: boolean
}

/** Follows the targets of the view's federation, or of all. */
export function useTargets(): ShownTargets {
  const { view } = useView()
  const owner = idOf(useScope())
  const { data, errors } = useLive(owner === undefined ? null : moneyTargets, targetsAsked(owner ?? null, view))
  const targets = useMemo(
    () =>
      data?.targets.nodes.map(target => {
        return { ...target, period: periodOfTarget(target), locale: localeOfField(target, 'title') }
      }) ?? null,
    [data],
  )
  return { targets, isUnread: targets === null && errors !== null }
}

/** Whether a target is to be reached within a period, or reaches into it. Those without a period always are. */
export const isWithin = ({ period }: MoneyTarget, { from, to }: Period): boolean =>
  period === null ||
  ((to === null || period.from === null || period.from < to) &&
    (from === null || period.to === null || from < period.to))
