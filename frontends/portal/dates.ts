import { words, type Language } from './words.ts'

/** Days are those of Viet Nam, wherever the reader is. */
const timeZone = 'Asia/Ho_Chi_Minh'

const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })

/** How exactly a date is known: year, month or day. */
type Parts = Pick<Intl.DateTimeFormatOptions, 'year' | 'month' | 'day'>

const format = (language: Language, parts: Parts, zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { ...parts, timeZone: zone })

const partsOf: Readonly<Record<Language, Required<Parts>>> = {
  vi: { year: 'numeric', month: '2-digit', day: '2-digit' },
  en: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** The day of an instant, as people write it: 09/01/2023, 9 January 2023. */
export function dayOf(instant: string, language: Language): string {
  return format(language, partsOf[language], timeZone).format(new Date(instant))
}

/** Day and hour of an instant. */
export function dayAndTimeOf(instant: string, language: Language): string {
  return `${dayOf(instant, language)}, ${time.format(new Date(instant))}`
}

/** A date that may be known to the year or month only (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
export function partialDate(date: string, language: Language): string {
  const { year, month, day } = partsOf[language]
  const parts = [{ year }, { year, month }, { year, month, day }][date.split('-').length - 1]
  return format(language, parts ?? { year }, 'UTC').format(new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`))
}

/** A period: 2018–2023, since 2018, until 2023; empty when neither end is known. */
export function period(from: string | null, to: string | null, language: Language): string {
  if (from !== null && to !== null) return `${partialDate(from, language)}–${partialDate(to, language)}`
  if (from !== null) return `${words[language].since} ${partialDate(from, language)}`
  return to === null ? '' : `${words[language].until} ${partialDate(to, language)}`
}
