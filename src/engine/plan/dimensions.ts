import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { mostSingle } from './bounded-groups.ts'
import { badInput, type At, type Path } from './planning.ts'
import { recordByIdSql, targetSql } from './record.ts'
import { holdsOn, type Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { constant } from '../../kernel/names.ts'
import { columnOf, precisionColumn } from '../model/columns.ts'
import { groupsOf, type Group } from '../model/groups.ts'
import { typeNamed } from '../model/model.ts'

/** A group that was asked for, with what must be joined for it. */
export interface Dimension {
  readonly group: Group
  readonly sql: string
  readonly joins: string
}

/** How records are grouped, for the alias of a list's rows. */
export function dimension(row: Row, group: Group, owned: string): Dimension {
  const { planning, t } = row
  if (group.of === 'record') return { group, sql: `${t}.id`, joins: '' }
  if (group.of === 'value') return { group, sql: `${t}.${columnOf(group.field, group.declared)}`, joins: '' }
  if (group.of === 'reference') {
    const { storage, targets } = group.relation
    // A record that the viewer may not read is no group of its own: its id would be told apart from none.
    const read = targets.map(name => ({ target: typeNamed(planning.model, name), x: planning.alias('x') }))
    const joined = (id: string): string =>
      read
        .map(
          ({ target, x }) => ` left join ${target.table} ${x} on ${x}.id = ${id} and ${planning.readable(target, x)}`,
        )
        .join('')
    for (const { target } of read) planning.looked(target.name)
    const sql = `coalesce(${read.map(({ x }) => `${x}.id`).join(', ')})`
    if (storage.kind === 'one') return { group, sql, joins: joined(`${t}.${storage.column}`) }
    if (storage.kind !== 'through') throw new Error(`${row.type.name} is not grouped by ${group.relation.field}`)
    const [k, v] = [planning.alias('k'), planning.alias('v')]
    const held = [
      `${k}.id = ${t}.id`,
      `${k}.stage = ${t}.stage`,
      ...(storage.period ? [holdsOn(k, storage.period, row.scope.asOf)] : []),
      `${sql} is not null`,
    ].join(' and ')
    return {
      group,
      sql: `${v}.target`,
      joins: ` left join lateral (select distinct ${sql} as target from ${storage.table} ${k}${joined(`${k}.${storage.column}`)} where ${held}) ${v} on true`,
    }
  }
  const column = group.list ? `${owned}.${group.column}` : row.stored(group.column)
  const day =
    group.scalar === 'instant'
      ? `(${column} at time zone 'Asia/Ho_Chi_Minh')`
      : endsBefore(row, group)
        ? lastDay(column)
        : column
  if (group.of === 'year') return { group, sql: `extract(year from ${day})::int`, joins: '' }
  const month = `to_char(${day}, 'YYYY-MM')`
  return {
    group,
    sql: group.scalar === 'partialDate' ? `case when ${precisionColumn(column)} <> 'year' then ${month} end` : month,
    joins: '',
  }
}

/** Whether the column holds the end of a range, not part of it: `2023` stands there as 2024-01-01. */
function endsBefore({ type }: Row, { column, list }: Extract<Group, { of: 'year' | 'month' }>): boolean {
  return list === null && [...type.scalars].some(([name, field]) => field.end && columnOf(name, field) === column)
}

/** A day that lies in the year or month as the graph shows it. */
const lastDay = (column: string): string =>
  `case when ${precisionColumn(column)} = 'day' then ${column} else ${column} - 1 end`

/** The groups that `groupBy` names. @throws GraphQLError for one that it names twice */
export function askedGroups(row: Row, groupBy: Argument | undefined, at: At): readonly Group[] {
  const known = new Map(groupsOf(row.type).map(group => [constant(group.name), group]))
  const asked = Array.isArray(groupBy?.value) ? groupBy.value : []
  if (new Set(asked).size !== asked.length) throw badInput('groupBy names a group twice.', at)
  return asked.flatMap((name: unknown) => (typeof name === 'string' ? (known.get(name) ?? []) : []))
}

/** The key of a group; lists below it are priced for as many groups as there may be, where they are of single records. */
export function keyJson(row: Row, dimensions: readonly Dimension[], nodes: readonly FieldNode[], path: Path): string {
  const { planning, type } = row
  const single = dimensions.some(({ group }) => group.of === 'record')
  const scope = single ? { ...row.scope, rows: () => mostSingle } : row.scope
  return jsonObject(
    [...selectionOf(planning.reading, `${type.name}GroupKey`, nodes)].map(([key, inner]) => {
      const name = inner[0]?.name.value ?? ''
      if (name === '__typename') return [key, literal(`${type.name}GroupKey`)]
      const at = dimensions.findIndex(({ group }) => group.name === name)
      const found = dimensions[at]
      if (!found) return [key, 'null']
      const { group } = found
      if (group.of === 'record')
        return [
          key,
          recordByIdSql(planning, [type], scope, [...path, key], inner, `g.d${at}`, row.level + 1, row.putAway),
        ]
      if (group.of !== 'reference') return [key, `g.d${at}`]
      return [
        key,
        targetSql(
          row,
          group.relation.targets.map(target => typeNamed(planning.model, target)),
          `g.d${at}`,
          scope,
          [...path, key],
          inner,
        ),
      ]
    }),
  )
}
