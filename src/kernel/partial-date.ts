/** How exactly a date is known (ISO 8601 reduced precision, as in Popolo: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
export type Precision = 'day' | 'month' | 'year'

/** A date with its precision; `on` is the first day that it may mean, as `YYYY-MM-DD`. */
export interface PartialDate {
  readonly on: string
  readonly precision: Precision
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is a day of the Gregorian calendar, `YYYY-MM-DD`, from year 1 to 9999. */
export function isDay(text: string): boolean {
  const parts = form.exec(text)
  if (!parts?.[3] || parts[1] === '0000') return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Reads a date of day, month or year precision; null when it is none (30 February, month 13). */
export function readPartialDate(text: string): PartialDate | null {
  const parts = form.exec(text)
  if (!parts) return null
  const [, year, month, day] = parts
  const on = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isDay(on)) return null
  return { on, precision: day ? 'day' : month ? 'month' : 'year' }
}

/** The same date as the exclusive end of a half-open range: a year or month that ends is still in it. */
export function asRangeEnd({ on, precision }: PartialDate): PartialDate {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))]
  if (precision === 'day') return { on, precision }
  if (precision === 'year') return { on: `${String(year + 1).padStart(4, '0')}-01-01`, precision }
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return { on: `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`, precision }
}
