import { en } from './en.ts'
import { vi } from './vi.ts'
import type { Language } from '../../language/language.ts'

/** The words of the kit. `{…}` are places for values, pairs are for one and for more. */
export interface Words {
  readonly published: string
  readonly by: string
  readonly picture: string
  readonly source: string
  readonly according: string
  readonly latest: string
  readonly calendar: string
  readonly coming: string
  readonly projects: string
  readonly figures: string
  readonly noArticles: string
  readonly noEvents: string
  readonly noProjects: string
  readonly noFigures: string
  readonly dateUnknown: string
  readonly until: string
  readonly inYear: string
  readonly inMonth: string
  readonly round: string
  readonly years: readonly [one: string, more: string]
  /** What a day of the calendar is kept for. */
  readonly days: Readonly<
    Record<'EVENT' | 'FOUNDATION' | 'NATIONAL_DAY' | 'NORMALISATION' | 'OBSERVANCE' | 'RELATIONS', string>
  >
  readonly country: string
  readonly period: string
  readonly stage: string
  readonly sector: string
  readonly money: string
  readonly more: readonly [one: string, more: string]
  readonly kind: string
  readonly currency: string
  readonly year: string
  readonly allYears: string
  readonly allTime: string
  readonly apart: string
  readonly counted: readonly [one: string, more: string]
  readonly withdrawn: string
  readonly withdrawnOn: string
  readonly reason: string
  readonly missing: string
  readonly missingScope: string
  readonly unread: string
  readonly stale: string
  readonly key: string
  readonly foreign: string
  readonly broken: string
  readonly updated: string
}

export const words: Readonly<Record<Language, Words>> = { vi, en }

/** Puts values into the places `{name}` of a text. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
