import { asRangeEnd, isDay, readPartialDate, type PartialDate } from '../../../kernel/partial-date.ts'
import type { ScalarField } from '../../declare/fields.ts'
import { columnOf, precisionColumn } from '../../model/columns.ts'
import { readDecimal, readInteger } from './numbers.ts'
import { refused, type ColumnValue, type Complain, type Path, type Refused } from './parsed.ts'
import { readText } from './texts.ts'
import { wrong } from './wording.ts'

/**
 * Reads the value of a scalar field into the columns in which it stands: one, two for a partial date.
 * @returns column → value, null where the value is cleared; refused after a complaint
 */
export function readScalar(
  name: string,
  value: unknown,
  field: ScalarField,
  path: Path,
  complain: Complain,
): Record<string, ColumnValue> | Refused {
  const column = columnOf(name, field)
  const read = value === null ? null : readValue(value, field, path, complain)
  if (read === refused) return refused
  if (read === null && field.required) return (complain(path, wrong.required()), refused)
  if (field.scalar !== 'partialDate') return { [column]: isPartialDate(read) ? read.on : read }
  return isPartialDate(read)
    ? { [column]: read.on, [precisionColumn(column)]: read.precision }
    : { [column]: null, [precisionColumn(column)]: null }
}

type Read = string | number | boolean | null | PartialDate | Refused
const isPartialDate = (value: Exclude<Read, Refused>): value is PartialDate =>
  typeof value === 'object' && value !== null

function readValue(value: unknown, field: ScalarField, path: Path, complain: Complain): Read {
  switch (field.scalar) {
    case 'text':
      return readText(value, field, path, complain)
    case 'integer':
      return readInteger(value, field.range, path, complain)
    case 'decimal':
      return readDecimal(value, path, complain)
    case 'boolean':
      return typeof value === 'boolean'
        ? value
        : (complain(path, wrong.kind('true or false', 'true hoặc false')), refused)
    case 'date':
      return typeof value === 'string' && isDay(value) ? value : (complain(path, wrong.noDay()), refused)
    case 'partialDate':
      return readDate(value, field.end, path, complain)
    case 'instant':
      return readInstant(value, path, complain)
    case 'enumeration':
      return readOneOf(value, Object.keys(field.values?.of ?? {}), path, complain)
    case 'currency':
      return typeof value === 'string' && currencies.has(value) ? value : (complain(path, wrong.currency()), refused)
    case 'url':
      return readUrl(value, field.max, path, complain)
  }
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

function readDate(value: unknown, end: boolean, path: Path, complain: Complain): PartialDate | Refused {
  const date = typeof value === 'string' ? readPartialDate(value) : null
  const stored = date && end ? asRangeEnd(date) : date
  // The end of the year 9999 would be a day of the year 10000.
  return stored && stored.on.length === 10 ? stored : (complain(path, wrong.noPartialDate()), refused)
}

const instantForm =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Reads an instant, RFC 3339 or a Date, to the millisecond, in UTC. */
export function readInstant(value: unknown, path: Path, complain: Complain): string | Refused {
  const day = typeof value === 'string' ? instantForm.exec(value)?.[1] : undefined
  const at =
    value instanceof Date
      ? value
      : typeof value === 'string' && day && isDay(day)
        ? new Date(value.toUpperCase())
        : null
  const text = at && !Number.isNaN(at.getTime()) ? at.toISOString() : ''
  return /^\d{4}-/.test(text) && !text.startsWith('0000') ? text : (complain(path, wrong.noInstant()), refused)
}

function readOneOf(value: unknown, names: readonly string[], path: Path, complain: Complain): string | Refused {
  return typeof value === 'string' && names.includes(value) ? value : (complain(path, wrong.notOneOf(names)), refused)
}

function readUrl(value: unknown, max: number, path: Path, complain: Complain): string | null | Refused {
  const text = readText(value, { max }, path, complain)
  if (text === null || text === refused) return text
  const address = /^https?:\/\/[^\s\\]+$/i.test(text) ? URL.parse(text) : null
  if (!address?.hostname) return (complain(path, wrong.url()), refused)
  // It would be told to every reader.
  if (address.username !== '' || address.password !== '') return (complain(path, wrong.urlWithPassword()), refused)
  return text
}
