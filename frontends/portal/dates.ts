import { words, type Language } from './words.ts'

export {
  anniversaryOf,
  dayAndTimeOf,
  dayIn,
  dayOf,
  dayOfYear,
  lastOf,
  monthsFrom,
  partialDate,
  period,
  timeOf,
} from '../language/dates.ts'

/** A date of the lunar calendar, as it is given: the day may be missing. */
export function lunarDate(month: number | null, day: number | null, language: Language): string {
  if (month === null) return ''
  const { lunarDay, lunarMonth } = words[language]
  return (day === null ? lunarMonth : lunarDay).replace('{month}', String(month)).replace('{day}', String(day))
}
