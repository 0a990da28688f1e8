import { snake } from '../../kernel/names.ts'
import type { Field, OwnedMember } from '../declare/fields.ts'
import { columnOf, precisionColumn } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'

/** A table of what belongs to a record, with what tells its rows apart within one record and stage. */
export interface ChildTable {
  readonly table: string
  readonly key: string
  /** The other columns that are written. */
  readonly columns: readonly string[]
  /** The field of the list or set; null for translations. */
  readonly field: string | null
  /** Rows exclude one another, so that one cannot become another in place. */
  readonly exclusive: boolean
}

/** The columns that a field's value stands in. */
export function columnsOf(name: string, field: Field | OwnedMember): readonly string[] {
  const column = columnOf(name, field)
  return field.form === 'scalar' && field.scalar === 'partialDate' ? [column, precisionColumn(column)] : [column]
}

/** The columns of a type's own fields in its table; the database fills derived ones by itself. */
export const ownColumns = (type: ContentType): readonly string[] =>
  [...type.scalars, ...type.ones].flatMap(([name, field]) => columnsOf(name, field))

/** Columns of the translations besides id, stage and locale. */
export const translationColumns = (type: ContentType): readonly string[] => [
  ...(type.declaration.slugFrom ? ['slug'] : []),
  ...[...type.localized.keys()].map(snake),
  'revisions',
]

/** Every table besides the type's own that holds parts of its records and is written. */
export function childTables(type: ContentType): readonly ChildTable[] {
  const out: ChildTable[] = []
  if (type.translations)
    out.push({
      table: type.translations,
      key: 'locale',
      columns: translationColumns(type),
      field: null,
      exclusive: false,
    })
  for (const [field, list] of type.owned) {
    const columns = Object.entries(list.declared.fields).flatMap(([name, member]) => columnsOf(name, member))
    out.push({ table: list.table, key: 'ordinal', columns, field, exclusive: list.formerOf !== null })
  }
  for (const [field, { table }] of type.links)
    out.push({ table, key: 'target_id', columns: ['ordinal'], field, exclusive: false })
  return out
}

/** A column's name in SQL: `on` and `group` are words of the language. */
export const quoted = (column: string): string => `"${column}"`
/** Columns in a row, of an alias when there is one. */
export const columnList = (columns: readonly string[], alias?: string): string =>
  columns.map(column => (alias ? `${alias}.${quoted(column)}` : quoted(column))).join(', ')
/** `column = excluded.column` for each of them. */
export const overwriting = (columns: readonly string[]): string =>
  columns.map(column => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')
