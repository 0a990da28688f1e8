import { literal } from './slots.ts'
import { instantSql, precisionColumn } from '../model/columns.ts'
import type { ScalarName } from '../declare/fields.ts'

/** SQL types of columns, for parameters. */
export const sqlTypes: Readonly<Record<ScalarName, string>> = {
  text: 'text',
  url: 'text',
  currency: 'text',
  enumeration: 'text',
  integer: 'int',
  decimal: 'numeric',
  boolean: 'boolean',
  date: 'date',
  partialDate: 'date',
  instant: 'timestamptz',
}

/** A column as the graph shows it. */
export function shownSql(scalar: ScalarName, column: string, end = false): string {
  switch (scalar) {
    case 'instant':
      return instantSql(column)
    case 'decimal':
      return `trim_scale(${column})::text`
    case 'date':
      return `${column}::text`
    case 'partialDate': {
      const precision = precisionColumn(column)
      return end
        ? `case ${precision} when 'year' then to_char(${column} - 1, 'YYYY') when 'month' then to_char(${column} - 1, 'YYYY-MM') else ${column}::text end`
        : `left(${column}::text, case ${precision} when 'year' then 4 when 'month' then 7 else 10 end)`
    }
    default:
      return column
  }
}

/** A text per language of an owned value: the locale asked for, the configured ones in order, any other. */
export function ownedTextSql(column: string, locale: string, locales: readonly string[]): string {
  const chain = [locale, ...locales.map(literal)].map(one => `${column} ->> ${one}`)
  return `coalesce(${chain.join(', ')}, (select v.value from jsonb_each_text(${column}) v order by v.key limit 1))`
}
