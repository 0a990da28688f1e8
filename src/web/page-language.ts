/** The languages in which pages are made here. */
export type PageLanguage = 'vi' | 'en'

/** Whether pages are made in that language. */
export const isPageLanguage = (text: unknown): text is PageLanguage => text === 'vi' || text === 'en'

/**
 * The language of a page: the one that its address asks for, else the first one that the browser's reader prefers, else
 * Vietnamese.
 *
 * @param asked the value of `?lang=`, whatever came
 * @param accepted a header `Accept-Language` (RFC 9110, section 12.5.4)
 */
export function pageLanguage(asked: unknown, accepted: string | undefined): PageLanguage {
  if (isPageLanguage(asked)) return asked
  const preferred = (accepted ?? '')
    .split(',')
    .map(range => {
      const [tag = '', ...parameters] = range.split(';').map(part => part.trim().toLowerCase())
      const weight = parameters.find(parameter => parameter.startsWith('q='))?.slice(2)
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
  return preferred.find(isPageLanguage) ?? 'vi'
}
