import { en } from './en.ts'
import { vi } from './vi.ts'
import type { Language } from '../../language/language.ts'

/** The words of the kit. `{…}` are places for values, pairs are for one and for more. */
export interface Words {
  readonly by: string
  readonly picture: string
  readonly according: string
  readonly latest: string
  readonly calendar: string
  readonly projects: string
  readonly figures: string
  readonly noArticles: string
  readonly years: readonly [one: string, more: string]
  readonly country: string
  readonly kind: string
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
