import { snake } from '../../kernel/names.ts'
import type { Field, OwnedMember, ScalarField } from '../declare/fields.ts'

/** The column in which a field's value stands. A partial date has a second one, `<column>_precision`. */
export function columnOf(name: string, field: Field | OwnedMember): string {
  const column = snake(name)
  if (field.form === 'one') return `${column}_id`
  if (field.form === 'scalar' && field.scalar === 'partialDate') return column.endsWith('_on') ? column : `${column}_on`
  return column
}

/** Whether a field holds days of which the log tells: of personal values it tells nothing. */
export const isLoggedDay = ({ scalar, personal }: ScalarField): boolean =>
  !personal && (scalar === 'date' || scalar === 'partialDate')

/** The column with the precision of a partial date. */
export const precisionColumn = (column: string): string => `${column}_precision`

/** The columns of the stored row that tell which language answered a localized field and whether it is stale. */
export const answeredColumn = (field: string): string => `${snake(field)}_locale`
export const staleColumn = (field: string): string => `${snake(field)}_stale`

/**
 * The column of the stored row that tells what its own language waits for, `MISSING` or `STALE`; null for nothing. Not
 * kept where values depend on the day: the past waits for nobody.
 */
export const workColumn = 'translation_work'

/** The column of every table of records in which its keeper stands. */
export const keeperColumn = 'keeper_id'

/** SQL: whether one of the organisations keeps the row, or is it where organisations stand for themselves. */
export const keptSql = (itself: boolean, row: string, keepers: string): string =>
  itself
    ? `(${row}.${keeperColumn} = any(${keepers}) or ${row}.id = any(${keepers}))`
    : `${row}.${keeperColumn} = any(${keepers})`

/** Columns that every table of records has, besides its own. */
export const recordColumns = ['id', 'stage', 'version', 'state', 'created_at', 'updated_at', 'published_at'] as const

/** An instant as RFC 3339 in UTC with milliseconds. */
export const instantSql = (value: string): string =>
  `to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
