import { en } from './words/en.ts'
import { vi, type Words } from './words/vi.ts'
import type { Language } from '../language/language.ts'

export type { Words } from './words/vi.ts'

/** The words of the dashboard, by language. */
export const words: Readonly<Record<Language, Words>> = { vi, en }

/** Puts values into the places `{name}` of a text. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
