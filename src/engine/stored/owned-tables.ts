import { columnOf } from '../model/columns.ts'
import { snake } from '../../kernel/names.ts'
import type { OwnedMember } from '../declare/fields.ts'
import type { ContentType, OwnedList } from '../model/model.ts'
import { recordReference, stageCheck } from './record-table.ts'
import { rangeCheck, rangeOf, scalarColumns, type Part } from './scalar-columns.ts'
import { column, identifier, table, type StoredTable } from './table.ts'
import { ownerReference } from './text-tables.ts'

function memberColumns(name: string, to: string, member: OwnedMember): Part {
  if (member.form === 'scalar') return scalarColumns(name, to, member)
  const type = member.form === 'one' ? 'uuid' : 'jsonb'
  return { columns: [column(to, type, { nullable: !member.required })], constraints: [] }
}

/** The values of an owned list, in order, by (id, stage, ordinal). */
export function ownedTable(type: ContentType, list: OwnedList): StoredTable {
  const name = list.table
  const members = Object.entries(list.declared.fields).map(([field, member]) => ({
    to: columnOf(field, member),
    member,
  }))
  const parts = members.map(({ to, member }) => memberColumns(name, to, member))
  const ones = members.filter(({ member }) => member.form === 'one')
  const range = rangeOf(members.flatMap(({ to, member }) => (member.form === 'scalar' ? [[to, member] as const] : [])))
  return table(name, {
    columns: [
      column('id', 'uuid'),
      column('stage', 'text'),
      column('ordinal', 'int'),
      ...parts.flatMap(part => part.columns),
    ],
    primary: ['id', 'stage', 'ordinal'],
    references: [ownerReference(name, type), ...ones.map(({ to }) => recordReference(name, to))],
    constraints: [
      stageCheck(name),
      ...parts.flatMap(part => part.constraints),
      ...(range ? [rangeCheck(name, range.from, range.to)] : []),
      ...(list.formerOf && range
        ? [
            {
              name: identifier(name, 'no_overlap'),
              expression: `EXCLUDE USING gist (id WITH =, stage WITH =, locale WITH =, daterange(${range.from}, ${range.to}) WITH &&)`,
            },
          ]
        : []),
    ],
    indexes: ones.map(({ to }) => ({ name: identifier(name, to, 'idx'), on: `USING btree ("${to}", stage)` })),
  })
}

/** An ordered set of references, by (id, stage, target_id), and read from its other end out of the index alone. */
export function linkTable(type: ContentType, name: string): StoredTable {
  return table(name, {
    columns: [column('id', 'uuid'), column('stage', 'text'), column('target_id', 'uuid'), column('ordinal', 'int')],
    primary: ['id', 'stage', 'target_id'],
    references: [ownerReference(name, type), recordReference(name, 'target_id')],
    constraints: [stageCheck(name)],
    indexes: [{ name: identifier(name, 'target_id_idx'), on: 'USING btree (target_id, stage, id)' }],
  })
}

/** The column of the value in a list of former values. */
export const formerColumn = (list: OwnedList): string => snake(list.formerOf ?? list.field)

/** The columns of first day and end in a list of former values. */
export function formerRange(list: OwnedList): readonly [from: string, to: string] {
  const members = Object.entries(list.declared.fields).flatMap(([field, member]) =>
    member.form === 'scalar' ? [[columnOf(field, member), member] as const] : [],
  )
  const range = rangeOf(members)
  if (!range) throw new Error(`${list.table} has no range`)
  return [range.from, range.to]
}
