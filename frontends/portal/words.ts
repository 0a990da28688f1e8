import { en } from './words/en.ts'
import { vi, type Words } from './words/vi.ts'
import type { Language } from '../language/language.ts'

export { otherLanguage, type Language } from '../language/language.ts'

/** The words of the portal itself, by language. Everything else on a page comes from the graph. */
export const words: Readonly<Record<Language, Words>> = { vi, en }
