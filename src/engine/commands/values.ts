import type { Precision } from '../../kernel/partial-date.ts'
import type { Value, Values } from '../declare/content.ts'
import type { Field, OwnedMember, ScalarField } from '../declare/fields.ts'
import { columnOf, precisionColumn } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import type { ColumnValue, OwnedRow } from './parse/parsed.ts'
import type { RecordState } from './state.ts'

type Columns = Readonly<Record<string, ColumnValue | undefined>>

/** A record as pure rules see it: values by field name, texts in one language, partial dates as they are written. */
export function valuesOf(type: ContentType, state: RecordState, locale: string): Values {
  const values: Record<string, Value> = {}
  for (const [name, field] of [...type.scalars, ...type.ones]) values[name] = valueIn(name, field, state.columns)
  for (const name of type.localized.keys()) values[name] = state.translations.get(locale)?.texts[name] ?? null
  for (const name of type.links.keys()) values[name] = (state.links.get(name) ?? []).map(({ id }) => id)
  for (const [name, list] of type.owned)
    values[name] = (state.lists.get(name) ?? []).map(row => ownedValue(list.declared.fields, row))
  return values
}

function ownedValue(members: Readonly<Record<string, OwnedMember>>, row: OwnedRow): Value {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, valueIn(name, member, row)]))
}

function valueIn(name: string, field: Field | OwnedMember, columns: Columns): Value {
  const column = columnOf(name, field)
  const value = columns[column] ?? null
  if (field.form !== 'scalar' || field.scalar !== 'partialDate' || typeof value !== 'string') return value
  return written(value, columns[precisionColumn(column)], field)
}

/** A stored partial date as people write it; the end `2024-01-01` of a year is the year 2023. */
function written(on: string, precision: ColumnValue | undefined, { end }: ScalarField): string {
  const known: Precision = precision === 'year' || precision === 'month' ? precision : 'day'
  if (known === 'day') return on
  const last = end ? new Date(Date.parse(`${on}T00:00:00Z`) - 86_400_000).toISOString() : on
  return last.slice(0, known === 'year' ? 4 : 7)
}
