import { EntitySchema, type EntitySchemaProperty, type ManyToOneOptions } from '@mikro-orm/core'

import type { Model } from '../model/model.ts'
import { tablesOf } from './tables.ts'
import type { Column, ColumnType, Index, StoredTable } from './table.ts'

/** A row as the unit of work holds it: properties are named like the columns. */
export type StoredRow = { [column: string]: unknown }
/** The stored type of a table. */
export type StoredEntity = EntitySchema<StoredRow>

/** The stored types of a model, by table. */
export interface StoredEntities {
  /** All of them, for the options of the unit of work. */
  readonly all: StoredEntity[]
  /** The stored type of a table; an unknown table is a bug. */
  of(table: string): StoredEntity
}

/** Type of the property in the unit of work: instants are `Date`, days and amounts text, JSON plain values. */
const propertyTypes: Readonly<Record<ColumnType, string>> = {
  uuid: 'uuid',
  text: 'text',
  int: 'integer',
  bigint: 'bigint',
  bigserial: 'bigint',
  'numeric(24,4)': 'decimal',
  numeric: 'decimal',
  boolean: 'boolean',
  date: 'date',
  timestamptz: 'datetime',
  jsonb: 'json',
  bytea: 'blob',
}

function scalarProperty(stored: StoredTable, { name, type, nullable, default: value }: Column) {
  return {
    type: propertyTypes[type],
    columnType: type,
    fieldName: name,
    nullable,
    primary: stored.primary.includes(name),
    ...(value === null ? {} : { defaultRaw: value }),
    ...(type === 'bigserial' ? { autoincrement: true } : {}),
    // The new version is the command's to choose; the old one is compared when the row is written.
    ...(stored.version === name ? { concurrencyCheck: true } : {}),
  }
}

/** One entity per table; foreign keys are relations that hold the key itself, so that rows are written in an order that keeps them. */
function entityOf(stored: StoredTable, find: (table: string) => StoredEntity): StoredEntity {
  const relation = (target: string, more: Partial<ManyToOneOptions<StoredRow, StoredRow>>) => ({
    kind: 'm:1' as const,
    entity: () => find(target),
    mapToPk: true,
    updateRule: 'no action',
    ...more,
  })
  const single = new Map(
    stored.references.filter(({ columns }) => columns.length === 1).map(reference => [reference.columns[0], reference]),
  )
  const properties: Record<string, EntitySchemaProperty<StoredRow, StoredRow>> = {}
  for (const column of stored.columns) {
    const reference = single.get(column.name)
    properties[column.name] = reference
      ? relation(reference.table, {
          primary: stored.primary.includes(column.name),
          nullable: column.nullable,
          fieldName: column.name,
          columnType: column.type,
          foreignKeyName: reference.name,
          deleteRule: reference.onDelete,
        })
      : scalarProperty(stored, column)
  }
  for (const { name, columns, table, onDelete } of stored.references)
    if (columns.length > 1)
      properties[`$${name}`] = relation(table, {
        joinColumns: [...columns],
        nullable: true,
        hidden: true,
        foreignKeyName: name,
        deleteRule: onDelete,
      })
  return new EntitySchema<StoredRow>({
    name: stored.name,
    tableName: stored.name,
    properties,
    checks: stored.constraints.map(({ name, expression }) => ({ name, expression })),
    uniques: stored.uniques.map(({ name, columns }) => ({ name, properties: [...columns] })),
    indexes: stored.indexes.map(index => ({ name: index.name, expression: indexStatement(stored.name, index) })),
  })
}

/** The statement that makes an index. */
export const indexStatement = (table: string, { name, on, unique = false }: Index): string =>
  `create ${unique ? 'unique ' : ''}index "${name}" on "${table}" ${on}`

/** The stored types of all tables. */
export function entitiesOf(model: Model): StoredEntities {
  const byTable = new Map<string, StoredEntity>()
  const of = (name: string): StoredEntity => {
    const found = byTable.get(name)
    if (!found) throw new Error(`no table ${name}`)
    return found
  }
  for (const stored of tablesOf(model)) byTable.set(stored.name, entityOf(stored, of))
  return { all: [...byTable.values()], of }
}
