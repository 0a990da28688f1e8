import type { Language } from './language.ts'

/** Days are those of Viet Nam, wherever the reader is. */
const timeZone = 'Asia/Ho_Chi_Minh'

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone })
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })

/** How English says a date that is known to the year, the month, the day. */
const english = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const

/** Midnight, by UTC, of a date; the first day of a month or year that is known without one. */
export const instantOf = (date: string): Date => new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`)

/** The day that it is in Viet Nam, `YYYY-MM-DD`. */
export const dayIn = (now: Date): string => dayFormat.format(now)

/** The day of an instant, as people write it: 09/01/2023, 9 January 2023. */
export const dayOf = (instant: string, language: Language): string => partialDate(dayIn(new Date(instant)), language)

/** The hour of an instant in Viet Nam, HH:MM. */
export const timeOf = (instant: string): string => timeFormat.format(new Date(instant))

/** Day and hour of an instant. */
export const dayAndTimeOf = (instant: string, language: Language): string =>
  `${dayOf(instant, language)}, ${timeOf(instant)}`

/** The hour of an instant, and the day too where that is another than today (`YYYY-MM-DD`). */
export const shortTimeOf = (instant: string, today: string, language: Language): string =>
  dayIn(new Date(instant)) === today ? timeOf(instant) : dayAndTimeOf(instant, language)

/** A date that may be known to the year or month only (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
export function partialDate(date: string, language: Language): string {
  const parts = date.split('-')
  if (language === 'vi') return parts.toReversed().join('/')
  return new Intl.DateTimeFormat('en-GB', { ...english[parts.length - 1], timeZone: 'UTC' }).format(instantOf(date))
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10)

/** First day of a day's month, and last day of the month so many months later, `YYYY-MM-DD`. */
export function monthsFrom(day: string, more: number): readonly [first: string, last: string] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return [`${day.slice(0, 7)}-01`, isoOf(new Date(Date.UTC(year, month + more, 0)))]
}

/** The day so many days after another, `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  isoOf(new Date(instantOf(day).getTime() + days * 86_400_000))

/** The last day of a period whose end, where it is known to the day, is no part of it. */
export const lastOf = (end: string): string => (end.length < 10 ? end : daysAfter(end, -1))

/** A day that comes each year: 02/09, 2 September. */
export function dayOfYear(month: number, day: number, language: Language): string {
  if (language === 'vi') return [day, month].map(number => String(number).padStart(2, '0')).join('/')
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', day: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(Date.UTC(2000, month - 1, day)))
}

/** Words before the one end that is known of a period. */
export const ends: Readonly<Record<Language, { readonly since: string; readonly until: string }>> = {
  vi: { since: 'từ', until: 'đến' },
  en: { since: 'since', until: 'until' },
}

/** A period: 2018–2023, since 2018, until 2023; empty when neither end is known. */
export function period(from: string | null, to: string | null, language: Language): string {
  const [first, last] = [from, to && lastOf(to)].map(date => date && partialDate(date, language))
  if (first && last) return first === last ? first : `${first}–${last}`
  const { since, until } = ends[language]
  if (first) return `${since} ${first}`
  return last ? `${until} ${last}` : ''
}

/** Years gone by since a date, and the next anniversary of five, ten, fifteen … years, today included. */
export function anniversaryOf(since: string, today: string): { years: number; round: number; on: string } {
  const [begin, rest] = [Number(since.slice(0, 4)), since.slice(4)]
  const now = today.slice(4, since.length)
  const years = Number(today.slice(0, 4)) - begin - (rest > now ? 1 : 0)
  const isToday = rest === now && years > 0 && years % 5 === 0
  const round = isToday ? years : (Math.floor(years / 5) + 1) * 5
  return { years, round, on: `${begin + round}${rest}` }
}
