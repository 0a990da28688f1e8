import { en } from './words/en.ts'
import { vi, type Words } from './words/vi.ts'

/** The languages of the portal. */
export type Language = 'vi' | 'en'

/** The words of the portal itself, by language. Everything else on a page comes from the graph. */
export const words: Readonly<Record<Language, Words>> = { vi, en }

/** The language to which a page can be switched. */
export const otherLanguage: Readonly<Record<Language, Language>> = { vi: 'en', en: 'vi' }
