import { partialDate } from '../../language/dates.ts'
import { localeOf, type Language } from '../../language/language.ts'

/** A stretch of days that begins and ends with years, months or days; all time where both ends are missing. */
export interface Period {
  /** As it stands in an address: `2024`, `2024-03`, `2024-03-01`, `2020..2024`, `2024-01..2024-06`, `all`. */
  readonly text: string
  /** First day, `YYYY-MM-DD`. */
  readonly from: string | null
  /** The day after the last one, `YYYY-MM-DD`. */
  readonly to: string | null
}

/** All that is known. */
export const allTime: Period = { text: 'all', from: null, to: null }

/** Years from 1000 on: others would be slips of the hand. */
const shape = /^[1-9]\d{3}(?:-\d{2}(?:-\d{2})?)?$/

/** Midnight of the first day of a date that may be known to the year or month only; null where there is no such date. */
function firstDay(date: string): Date | null {
  if (!shape.test(date)) return null
  const full = `${date}-01-01`.slice(0, 10)
  const day = new Date(`${full}T00:00:00Z`)
  // 30 February is no day, though a date can be made of it.
  return Number.isNaN(day.getTime()) || iso(day) !== full ? null : day
}

const iso = (day: Date): string => day.toISOString().slice(0, 10)

/** The day after the last one of a date. */
function dayAfter(date: string): string | null {
  const day = firstDay(date)
  if (day === null) return null
  const step = date.length === 4 ? 'FullYear' : date.length === 7 ? 'Month' : 'Date'
  day[`setUTC${step}`](day[`getUTC${step}`]() + 1)
  return iso(day)
}

/** The period of a text in an address; null where it is none. */
export function periodOf(text: string): Period | null {
  if (text === allTime.text) return allTime
  const [begin = '', end = begin, more] = text.split('..')
  const [from, to] = [firstDay(begin), dayAfter(end)]
  if (more !== undefined || from === null || to === null || iso(from) >= to) return null
  return { text: shortest(iso(from), to) ?? (begin === end ? begin : text), from: iso(from), to }
}

/** Whole years by their numbers, however their days were given. */
function shortest(from: string, to: string): string | null {
  if (!from.endsWith('-01-01') || !to.endsWith('-01-01')) return null
  const [first, last] = [from.slice(0, 4), String(Number(to.slice(0, 4)) - 1)]
  return first === last ? first : `${first}..${last}`
}

/** The period that is one year. */
export const yearPeriod = (year: number): Period => ({
  text: String(year).padStart(4, '0'),
  from: `${String(year).padStart(4, '0')}-01-01`,
  to: `${String(year + 1).padStart(4, '0')}-01-01`,
})

/** The year that a period is; null where it is more or less than one. */
export const yearOf = ({ text }: Period): number | null => (/^\d{4}$/.test(text) ? Number(text) : null)

/** Whether it holds the first day of a year. */
export const holdsYear = ({ from, to }: Period, year: number): boolean => {
  const { from: first } = yearPeriod(year)
  return first !== null && (from === null || from <= first) && (to === null || first < to)
}

/** A period in words of its own: 2024, tháng 3 năm 2024, 15/03/2024, 2020 – 2024; null for all time. */
export function saidPeriod({ text, from }: Period, language: Language): string | null {
  if (from === null) return null
  const said = (date: string): string => {
    const day = firstDay(date)
    if (date.length !== 7 || day === null) return partialDate(date, language)
    return new Intl.DateTimeFormat(localeOf[language], { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(day)
  }
  return text.split('..').map(said).join(' – ')
}
