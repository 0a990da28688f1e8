import { words } from './words.ts'
import { instantOf, lastOf, monthsFrom, partialDate } from '../../language/dates.ts'
import { localeOf, type Language } from '../../language/language.ts'
import { filled } from '../words.ts'

/** The name of a month of a day: 11, November. */
export const monthName = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf[language], {
    month: language === 'vi' ? 'numeric' : 'long',
    timeZone: 'UTC',
  }).format(instantOf(day))

/** A date as a line of a list begins with it: 01/12/2026, tháng 12/2026, năm 2026. */
export function saidDate(date: string, language: Language): string {
  const { inMonth, inYear } = words[language]
  const [year = '', month, day] = date.split('-')
  if (day !== undefined) return partialDate(date, language)
  if (month === undefined) return filled(inYear, { year })
  return filled(inMonth, { year, month: monthName(date, language) })
}

/** Days from `on`, which may be a month or year, to the last of them. */
export const saidDays = ({ on, lastDay }: Days, language: Language): string =>
  on.length < 10 || lastDay === on
    ? saidDate(on, language)
    : `${saidDate(on, language)} – ${saidDate(lastDay, language)}`

/** Days of a list that is of one month: 01/11, 1 Nov; what is not known to the day, or lasts, as it is. */
export function saidDayOfMonth(days: Days, language: Language): string {
  const { on, lastDay } = days
  if (on !== lastDay) return saidDays(days, language)
  if (language === 'vi') return `${on.slice(8)}/${on.slice(5, 7)}`
  return new Intl.DateTimeFormat(localeOf[language], { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    instantOf(on),
  )
}

/** When something is. */
export interface Days {
  /** The first day, or the month or year where no more is known. */
  readonly on: string
  /** `YYYY-MM-DD`. */
  readonly lastDay: string
}

/** How days stand to today: a month or year in which today is goes on. */
export function standOf({ on, lastDay }: Days, today: string): 'past' | 'today' | 'going on' | 'to come' {
  if (lastDay < today) return 'past'
  if (today < firstOf(on)) return 'to come'
  return on === lastDay ? 'today' : 'going on'
}

const firstOf = (on: string): string => `${on}-01-01`.slice(0, 10)

const day = 86_400_000

/** The whole days from one day to another. */
const daysBetween = (from: string, to: string): number =>
  Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / day)

const monthsBetween = (from: string, to: string): number => {
  const [a, b] = [from, to].map(date => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)))
  return (b ?? 0) - (a ?? 0)
}

/** Up to so many days are counted as days. */
const countable = 60

/** How far off a date is, as precisely as it is known: tomorrow, in 5 days, 3 months ago; null of a year. */
export function distance(date: string, today: string, language: Language): string | null {
  if (date.length < 7) return null
  const days = date.length < 10 ? Infinity : daysBetween(today, date)
  const [count, unit] =
    Math.abs(days) <= countable ? ([days, 'day'] as const) : ([monthsBetween(today, date), 'month'] as const)
  const format = new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' })
  // Some languages begin some of these with a capital, as if nothing stood before them.
  return format.format(count, unit).toLocaleLowerCase(localeOf[language])
}

/** Reads the end of a period as the graph tells it: a year and a month are part of it, a day is not. */
export function endOf(to: string): Days {
  const on = lastOf(to)
  if (on.length === 10) return { on, lastDay: on }
  const [, lastDay] = monthsFrom(on.length === 4 ? `${on}-12` : on, 0)
  return { on, lastDay }
}
