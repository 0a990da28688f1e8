import { createContext, useContext, useMemo } from 'react'

import { aidAsked, whereOf } from './asked.ts'
import { amountsOf, ofKind, partsOf, type Amount, type Part } from '../amounts/amounts.ts'
import { kinds, type Kind } from '../amounts/kinds.ts'
import { aidByYear, aidOfPeriod } from '../documents/aid.ts'
import type { AidOfPeriodQuery } from '../generated/graphql.ts'
import { useLive } from '../../client/use-live.ts'
import { localeOfField } from '../page/locale.ts'
import { useToday } from '../page/hooks.ts'
import { useLast } from '../page/use-last.ts'
import { idOf, useScope } from '../page/scope.ts'
import { useView } from '../view/use-view.ts'
import { yearOf, yearPeriod, type Period } from '../view/period.ts'

/** Something with a name of its own. */
export interface Named {
  readonly name: string
  /** The language of the name; null where that is not known. */
  readonly locale: string | null
}

/** A country of which aid is shown. */
export interface Country extends Named {
  readonly numericCode: string | null
}

/** A federation of which aid is shown. */
export interface FederationName extends Named {
  readonly slug: string | null
}

/** The aid of a period, taken apart. */
export interface Aid {
  readonly all: readonly Amount[]
  readonly countries: readonly Part[]
  readonly sectors: readonly Part[]
  readonly stages: readonly Part[]
  readonly federations: readonly Part[]
  readonly countryOf: ReadonlyMap<string, Country>
  readonly federationOf: ReadonlyMap<string, FederationName>
}

/** Codes of sectors are of three or five digits (OECD DAC): three say what a sector is about. */
const category = (code: string | null): string | null => code?.slice(0, 3) ?? null

function aidOf({ all, countries, sectors, stages, federations }: AidOfPeriodQuery): Aid {
  return {
    all: all.flatMap(amountsOf),
    countries: partsOf(countries, ({ country }) => country?.id ?? null),
    sectors: partsOf(sectors, ({ sector }) => category(sector)),
    stages: partsOf(stages, ({ projectStage }) => projectStage),
    federations: partsOf(federations, ({ federation }) => federation?.id ?? null),
    countryOf: new Map(
      countries.flatMap(({ key: { country: of } }) =>
        of ? [[of.id, { name: of.name, numericCode: of.numericCode, locale: localeOfField(of, 'name') }]] : [],
      ),
    ),
    federationOf: new Map(
      federations.flatMap(({ key: { federation: of } }) =>
        of ? [[of.id, { name: of.name, slug: of.slug, locale: localeOfField(of, 'name') }]] : [],
      ),
    ),
  }
}

/** What the figures of the page are about. */
export interface ShownAid {
  readonly period: Period
  /** This year, where the period was not chosen and nothing of this year is known yet. */
  readonly emptyYear: number | null
  /** Amounts of every year; null while they are read. */
  readonly years: readonly Amount[] | null
  /** Null while it is read. */
  readonly aid: Aid | null
  readonly isUnread: boolean
  /** The kind of amounts that map and parts show. */
  readonly kind: Kind
  /** Whether it is that of the view before, until this one is read. */
  readonly isOld: boolean
}

/**
 * Follows the aid of the view. Without a chosen period that is this year, or, while nothing of this year is known, the
 * last one of which something is.
 * @param targetYears years of which there is a target: they are shown though nothing has come yet
 */
export function useAid(targetYears: ReadonlySet<number> | null): ShownAid {
  const { view } = useView()
  const thisYear = Number(useToday().slice(0, 4))
  // Slugs are another in each language: the graph is asked by id.
  const federation = idOf(useScope())
  const byYear = useLive(federation === undefined ? null : aidByYear, { where: whereOf(federation ?? null) })
  const years = useMemo(() => byYear.data?.aidProjectsAggregate.flatMap(amountsOf) ?? null, [byYear.data])
  const known = years?.map(({ year }) => year) ?? []
  const isEmpty = years !== null && targetYears !== null && !known.includes(thisYear) && !targetYears.has(thisYear)
  const last = isEmpty ? Math.max(...known.filter(year => year < thisYear), -Infinity) : -Infinity
  const usual = Number.isFinite(last) ? last : thisYear
  const period = view.period ?? yearPeriod(usual)
  const asked = aidAsked(federation ?? null, { ...view, period }, usual)
  const ofPeriod = useLive(federation === undefined ? null : aidOfPeriod, asked)
  const aid = useMemo(() => ofPeriod.data && aidOf(ofPeriod.data), [ofPeriod.data])
  const shown: ShownAid = {
    period,
    emptyYear: view.period === null && yearOf(period) !== thisYear ? thisYear : null,
    years,
    aid,
    isUnread: (byYear.data === null && byYear.errors !== null) || (ofPeriod.data === null && ofPeriod.errors !== null),
    kind: view.kind ?? kinds.find(kind => ofKind(aid?.all ?? [], kind).length > 0) ?? 'commitments',
    isOld: false,
  }
  const isRead = shown.aid !== null && shown.years !== null
  const before = useLast(shown, isRead)
  if (isRead || shown.isUnread || before === null) return shown
  return { ...before, kind: view.kind ?? before.kind, isOld: true }
}

/** The aid that the page shows. */
export const AidContext = createContext<ShownAid | null>(null)

export function useShownAid(): ShownAid {
  const shown = useContext(AidContext)
  if (shown === null) throw new Error('There is no aid above this component.')
  return shown
}
