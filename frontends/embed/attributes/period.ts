import { daysAfter, monthsFrom } from '../../language/dates.ts'

/** The first day of a date that may be known to the year or month only, `YYYY-MM-DD`. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)

/** The last day of such a date. */
export function lastDay(date: string): string {
  if (date.length === 10) return date
  const [, last] = monthsFrom(date.length === 4 ? `${date}-12-01` : `${date}-01`, 0)
  return last
}

/** The day after such a date has ended. */
export const dayAfter = (date: string): string => daysAfter(lastDay(date), 1)

/** Midnight in Viet Nam at which a day begins. */
export const midnight = (day: string): string => `${day}T00:00:00+07:00`
