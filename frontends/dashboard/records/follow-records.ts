import { useMemo } from 'react'

import { isTooMany } from './refusal.ts'
import { rowsOf, type AidRow } from './rows.ts'
import { recordsPeriod, recordsWhere } from './scope.ts'
import { towards } from './target.ts'
import { aidRecords, openedNames } from '../documents/records.ts'
import { whereOf } from '../figures/asked.ts'
import { useShownAid, type Named } from '../figures/follow-aid.ts'
import { useTargets, type MoneyTarget } from '../figures/follow-targets.ts'
import type { AidProjectWhere } from '../generated/graphql.ts'
import { words as figureWords } from '../figures/words.ts'
import { codeOf } from '../../client/failure.ts'
import { useLive } from '../../client/use-live.ts'
import { sectorName } from '../../language/sectors.ts'
import { isStage, stageName } from '../../language/stages.ts'
import { localeOfField } from '../page/locale.ts'
import { idOf, useScope } from '../page/scope.ts'
import type { Opened } from '../view/opened.ts'
import { useView } from '../view/use-view.ts'
import { allTime, type Period } from '../view/period.ts'

/** What the name of an opened part is: null while it is read, or where there is nothing to name; or that nobody knows it. */
type OpenedName = Named | null | 'unknown'

const typeOf = { country: 'PartnerCountry', federation: 'Federation' } as const

/** The name of what is opened, also where nothing of it is in the figures. */
function useOpenedName(opened: Opened): OpenedName {
  const { language } = useView().view
  const { aid } = useShownAid()
  const key = opened.of === 'all' ? null : opened.key
  const isRecord = opened.of === 'country' || opened.of === 'federation'
  const ids = isRecord && key !== null ? [key] : []
  const { data, errors } = useLive(ids.length > 0 ? openedNames : null, { ids, locale: language })
  if (opened.of === 'all' || opened.of === 'year' || opened.of === 'target') return null
  if (key === null) return { name: figureWords[language].missing[opened.of], locale: null }
  if (opened.of === 'sector') return { name: sectorName(key, language), locale: null }
  if (opened.of === 'stage') return isStage(key) ? { name: stageName(key, language), locale: null } : 'unknown'
  // A text that is no id of the graph is refused.
  if (errors !== null && codeOf(errors) === 'BAD_USER_INPUT') return 'unknown'
  if (data !== null) {
    const [found = null] = data.nodes
    if (found === null || found.__typename !== typeOf[opened.of] || !('name' in found)) return 'unknown'
    return { name: found.name, locale: localeOfField(found, 'name') }
  }
  const known = opened.of === 'country' ? aid?.countryOf : aid?.federationOf
  return known?.get(key) ?? null
}

/** The records of an opened figure, as far as they are known. */
export interface OpenedRecords {
  readonly state: 'reading' | 'unread' | 'too many' | 'unknown' | 'read'
  /** The name of the part that is opened. */
  readonly name: Named | null
  /** The days of which amounts are shown. */
  readonly period: Period
  readonly rows: readonly AidRow[]
  /** The target towards which they count. */
  readonly target: MoneyTarget | null
}

const none: readonly AidRow[] = []

/** The target that is opened; null while targets are read, and where none is. */
function useOpenedTarget(opened: Opened): MoneyTarget | 'unknown' | null {
  const { targets } = useTargets()
  if (opened.of !== 'target' || targets === null) return null
  return targets.find(({ id }) => id === opened.key) ?? 'unknown'
}

/** What is asked for; null where that is not known yet, or never will be. */
function useAsked(opened: Opened, target: MoneyTarget | 'unknown' | null): AidProjectWhere | null {
  const federation = idOf(useScope())
  if (opened.of === 'target') return target === null || target === 'unknown' ? null : towards(target)
  return federation === undefined ? null : recordsWhere(whereOf(federation), opened)
}

/** Follows the records of an opened figure. */
export function useRecords(opened: Opened): OpenedRecords {
  const { language: locale } = useView().view
  const shown = useShownAid()
  const whose = useScope()
  const target = useOpenedTarget(opened)
  const named = useOpenedName(opened)
  const known = target === 'unknown' ? null : target
  const name = target === 'unknown' ? target : known ? { name: known.title, locale: known.locale } : named
  // Towards a target counts what came in its own time.
  const period = known ? (known.period ?? allTime) : recordsPeriod(opened, shown.period)
  const { from, to } = period
  const where = useAsked(opened, target)
  const { data, errors } = useLive(where && aidRecords, { where: where ?? {}, from, to, locale })
  const rows = useMemo(() => data && rowsOf(data.aidProjectsAggregate, opened), [data, opened])
  if (whose === 'unread') return { state: 'unread', name: null, period, rows: none, target: known }
  if (name === 'unknown' || whose === 'nobody')
    return { state: 'unknown', name: null, period, rows: none, target: known }
  // What was read before a refusal is true no more.
  if (errors !== null)
    return { state: isTooMany(errors) ? 'too many' : 'unread', name, period, rows: none, target: known }
  return { state: rows ? 'read' : 'reading', name, period, rows: rows ?? none, target: known }
}
