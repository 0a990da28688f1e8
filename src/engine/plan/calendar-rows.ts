import type { CalendarFeed } from '../declare/calendar.ts'
import { columnOf, precisionColumn } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'

/** How a feed's records become entries: for each year asked for where they come back, else once. */
export interface Occurrence {
  /** More of the from clause, behind the record's row. */
  readonly from: string
  /** What a record must have to stand in the calendar at all. */
  readonly where: string
  /** First day, and the day after the last one. */
  readonly on: string
  readonly until: string
  /** `day`, `month` or `year`. */
  readonly precision: string
  /** Years gone by, or null. */
  readonly years: string
}

const later = (day: string, precision: string): string =>
  `(${day} + case ${precision} when 'year' then interval '1 year' when 'month' then interval '1 month' else interval '1 day' end)::date`

/** The last day of the month that begins on this day, as a number. */
const lengthOf = (month: string): string => `extract(day from ${month} + interval '1 month - 1 day')::int`

/**
 * Renders the occurrences of a feed between two days, both included.
 * @param t alias of the record's row
 * @param g alias of the series of years
 */
export function occurrenceOf(
  type: ContentType,
  { time }: CalendarFeed,
  t: string,
  g: string,
  [first, last]: readonly [string, string],
): Occurrence {
  const column = (field: string): string => {
    const declared = type.declaration.fields[field]
    if (!declared) throw new Error(`${type.name}: the calendar names ${field}, which is no field`)
    return `${t}.${columnOf(field, declared)}`
  }
  const years = ` cross join generate_series(extract(year from ${first})::int, extract(year from ${last})::int) as ${g}(y)`
  switch (time.each) {
    case 'year': {
      const [month, day] = [column(time.month), column(time.day)]
      const begin = `make_date(${g}.y, ${month}, 1)`
      const on = `(${begin} + least(coalesce(${day}, 1), ${lengthOf(begin)}) - 1)`
      const precision = `case when ${day} is null then 'month' else 'day' end`
      return {
        from: years,
        where: `${month} is not null`,
        on,
        until: later(on, precision),
        precision,
        years: 'null::int',
      }
    }
    case 'anniversary': {
      const since = column(time.since)
      const gone = `(${g}.y - extract(year from ${since})::int)`
      const on = `(${since} + ${gone} * interval '1 year')::date`
      const precision = precisionColumn(since)
      return { from: years, where: `${gone} > 0`, on, until: later(on, precision), precision, years: gone }
    }
    case 'once': {
      const [on, end] = [column(time.from), column(time.to)]
      const precision = precisionColumn(on)
      return {
        from: '',
        where: `${on} is not null`,
        on,
        until: `coalesce(${end}, ${later(on, precision)})`,
        precision,
        years: 'null::int',
      }
    }
  }
}
