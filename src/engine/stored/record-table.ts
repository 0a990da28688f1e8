import { columnOf, precisionColumn } from '../model/columns.ts'
import type { Field, OwnedMember } from '../declare/fields.ts'
import type { ContentType } from '../model/model.ts'
import { editorialStates } from '../model/editorial-state.ts'
import { orderableScalars } from '../model/orderable.ts'
import { sortKey } from '../model/sort-key.ts'
import { snake } from '../../kernel/names.ts'
import { rangeCheck, rangeOf, scalarColumns } from './scalar-columns.ts'
import {
  column,
  identifier,
  oneOf,
  table,
  type Column,
  type ColumnType,
  type Index,
  type Reference,
  type StoredTable,
  type TableConstraint,
} from './table.ts'

export const stages = ['draft', 'published'] as const

/** The check that a stage is one of the two. */
export const stageCheck = (name: string): TableConstraint => ({
  name: identifier(name, 'stage_known'),
  expression: oneOf('stage', stages),
})

/** A foreign key on the list of all records. */
export const recordReference = (name: string, from: string): Reference => ({
  name: identifier(name, from, 'fkey'),
  columns: [from],
  table: 'records',
  onDelete: 'no action',
})

/** `references` of a declared constraint: the database's own words for a foreign key. */
const foreignKey = /^foreign key \((\w+)\) references (\w+) \(\w+\)$/

/** Constraints that a declaration adds: foreign keys apart from checks and exclusions. */
function declaredConstraints(type: ContentType): { references: Reference[]; constraints: TableConstraint[] } {
  const references: Reference[] = []
  const constraints: TableConstraint[] = []
  for (const { name, expression } of type.declaration.constraints ?? []) {
    const [, from, target] = foreignKey.exec(expression) ?? []
    if (from && target) references.push({ name, columns: [from], table: target, onDelete: 'no action' })
    else constraints.push({ name, expression: /^check \(([\s\S]*)\)$/i.exec(expression)?.[1] ?? expression })
  }
  return { references, constraints }
}

/** SQL type → type of a column. */
function derivedType(type: string): ColumnType {
  const known: ColumnType[] = ['boolean', 'int', 'text', 'date', 'uuid', 'numeric(24,4)', 'timestamptz']
  const found = known.find(one => one === type)
  if (!found) throw new Error(`a derived column cannot be ${type}: it may be ${known.join(', ')}`)
  return found
}

/** The table of a type's records, by (id, stage). */
export function recordTable(type: ContentType): StoredTable {
  const name = type.table
  const scalars = [...type.scalars].map(([field, declared]) => [columnOf(field, declared), declared] as const)
  const ones = [...type.ones].map(([field, declared]) => ({ name: columnOf(field, declared), declared }))
  const parts = scalars.map(([to, declared]) => scalarColumns(name, to, declared))
  const declared = declaredConstraints(type)
  const range = type.validity ?? rangeOf(scalars)
  const columns: Column[] = [
    column('id', 'uuid'),
    column('stage', 'text'),
    column('version', 'int'),
    column('state', 'text'),
    column('created_at', 'timestamptz'),
    column('updated_at', 'timestamptz'),
    column('published_at', 'timestamptz', { nullable: true }),
    ...parts.flatMap(part => part.columns),
    ...ones.map(one => column(one.name, 'uuid', { nullable: !one.declared.required })),
    ...Object.entries(type.declaration.derived ?? {}).map(([derived, { type: sql }]) =>
      column(derived, derivedType(sql), { nullable: true }),
    ),
  ]
  const ordered = new Set(
    [...orderableScalars(type), 'createdAt', 'updatedAt', 'publishedAt'].map(field => orderColumn(type, field)),
  )
  return table(name, {
    columns,
    primary: ['id', 'stage'],
    version: 'version',
    references: [
      recordReference(name, 'id'),
      ...ones.map(one => recordReference(name, one.name)),
      ...declared.references,
    ],
    constraints: [
      stageCheck(name),
      { name: identifier(name, 'version_positive'), expression: 'version > 0' },
      {
        name: identifier(name, 'published_at_set'),
        expression: "(stage <> 'published'::text) OR (published_at IS NOT NULL)",
      },
      {
        name: identifier(name, 'state_known'),
        expression: oneOf(
          'state',
          Object.keys(editorialStates).map(state => state.toLowerCase()),
        ),
      },
      {
        name: identifier(name, 'state_of_stage'),
        expression: "(stage = 'published'::text) = (state = 'published'::text)",
      },
      ...parts.flatMap(part => part.constraints),
      ...(range ? [rangeCheck(name, range.from, range.to)] : []),
      ...declared.constraints,
    ],
    indexes: [
      ...scalars.filter(([, field]) => field.unique).flatMap(([to]) => uniqueInPublic(name, to, [to])),
      ...referenceIndexes(type, columns, declared.references),
      ...columns.filter(one => ordered.has(one.name)).flatMap(one => orderIndexes(name, one)),
    ],
  })
}

/**
 * Indexes of what is unique among published rows, as its constraint, and looked up among drafts: there others must not be
 * told that somebody has thought of it already.
 */
export function uniqueInPublic(table: string, name: string, columns: readonly string[]): Index[] {
  const key = `USING btree (${columns.map(one => `"${one}"`).join(', ')})`
  return [
    { name: identifier(table, name, 'key'), on: `${key} WHERE (stage = 'published'::text)`, unique: true },
    { name: identifier(table, name, 'draft_idx'), on: `${key} WHERE (stage = 'draft'::text)` },
  ]
}

/** The sort key of a column. Nothing published is without its instant: one index does for both directions. */
function sortKeyOf({ name, type, nullable }: Column, descending: boolean): string {
  return sortKey(`"${name}"`, type.replace(/\(.*/, ''), descending || name === 'published_at', nullable).sql
}

/** Indexes for the order by a column among what is published, and another column before it: one where it does for both directions. */
export function orderIndexes(table: string, column: Column, before = ''): Index[] {
  const index = (key: string, ...direction: readonly string[]): Index => ({
    name: identifier(table, column.name, ...direction, 'order_idx'),
    on: `USING btree (${before}${key}, id) WHERE (stage = 'published'::text)`,
  })
  const [up, down] = [sortKeyOf(column, false), sortKeyOf(column, true)]
  return up === down ? [index(up)] : [index(up), index(down, 'desc')]
}

/** One index per reference, in the default order of the list where that is a column of the table. */
function referenceIndexes(type: ContentType, columns: readonly Column[], others: readonly Reference[]): Index[] {
  const [field, direction] = type.declaration.defaultOrder[0] ?? []
  const order = field === undefined ? undefined : columns.find(one => one.name === orderColumn(type, field))
  const rest = order ? `, ${sortKeyOf(order, direction === 'DESC')}, id` : ''
  const ones = [...type.ones].map(([one, declared]) => columnOf(one, declared))
  return [
    ...ones.map(one => ({ name: identifier(type.table, one, 'idx'), on: `USING btree ("${one}"${rest})` })),
    ...others.flatMap(({ columns: [from = ''] }) => [
      { name: identifier(type.table, from, 'idx'), on: `USING btree ("${from}")` },
    ]),
  ]
}

/** The column by which a field orders, whatever the field is; a name that is no column for others. */
function orderColumn(type: ContentType, field: string): string {
  const scalar = type.scalars.get(field)
  return scalar ? columnOf(field, scalar) : snake(field)
}

/** Columns of those fields that hold personal values: they enter the log as changed, never by value. */
export const personalColumns = (fields: Iterable<readonly [string, Field | OwnedMember]>): string[] =>
  [...fields].flatMap(([name, field]) => {
    if (field.form !== 'scalar' || !field.personal) return []
    const to = columnOf(name, field)
    return field.scalar === 'partialDate' ? [to, precisionColumn(to)] : [to]
  })
