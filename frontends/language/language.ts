/** The languages in which frontends speak. */
export type Language = 'vi' | 'en'

/** The language to which a page can be switched. */
export const otherLanguage: Readonly<Record<Language, Language>> = { vi: 'en', en: 'vi' }

/** How each of them writes numbers. */
export const localeOf: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }
