import { words, type Language } from './words.ts'
import { lastOf, partialDate } from '../language/dates.ts'

export { dayAndTimeOf, dayIn, dayOf, lastOf, monthsFrom, partialDate, timeOf } from '../language/dates.ts'

/** A day that comes each year: 02/09, 2 September. */
export function dayOfYear(month: number, day: number, language: Language): string {
  if (language === 'vi') return [day, month].map(number => String(number).padStart(2, '0')).join('/')
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', day: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(Date.UTC(2000, month - 1, day)))
}

/** A period: 2018–2023, since 2018, until 2023; empty when neither end is known. */
export function period(from: string | null, to: string | null, language: Language): string {
  const [first, last] = [from, to && lastOf(to)].map(date => date && partialDate(date, language))
  if (first && last) return first === last ? first : `${first}–${last}`
  if (first) return `${words[language].since} ${first}`
  return last ? `${words[language].until} ${last}` : ''
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

/** A date of the lunar calendar, as it is given: the day may be missing. */
export function lunarDate(month: number | null, day: number | null, language: Language): string {
  if (month === null) return ''
  const { lunarDay, lunarMonth } = words[language]
  return (day === null ? lunarMonth : lunarDay).replace('{month}', String(month)).replace('{day}', String(day))
}
