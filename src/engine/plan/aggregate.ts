import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { apartJson, figureJson, groupKey, type FigureSource } from './figures.ts'
import { badInput, type At, type Path } from './planning.ts'
import { prices } from './price.ts'
import { targetSql } from './record.ts'
import { holdsOn, Row } from './row.ts'
import { withKeys } from './told-keys.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { daysOf, facetsOf } from './facets.ts'
import { listConditions } from './where.ts'
import { constant } from '../../kernel/names.ts'
import { columnOf, precisionColumn } from '../model/columns.ts'
import { groupsOf, type Group } from '../model/groups.ts'
import { figureColumns, measuresOf } from '../model/measures.ts'
import { typeNamed, type OwnedList } from '../model/model.ts'

interface Dimension {
  readonly group: Group
  readonly sql: string
  readonly joins: string
}

function dimension(row: Row, group: Group, owned: string): Dimension {
  const { planning, t } = row
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

function askedGroups(row: Row, groupBy: Argument | undefined, at: At): readonly Group[] {
  const known = new Map(groupsOf(row.type).map(group => [constant(group.name), group]))
  const asked = Array.isArray(groupBy?.value) ? groupBy.value : []
  if (new Set(asked).size !== asked.length) throw badInput('groupBy names a group twice.', at)
  return asked.flatMap((name: unknown) => (typeof name === 'string' ? (known.get(name) ?? []) : []))
}

/** Counts and figures of the records that meet a filter, by groups, in one expression. */
export function aggregateSql(row: Row, args: ReadonlyMap<string, Argument>, nodes: readonly FieldNode[]): string {
  const { planning, type, path } = row
  planning.priced.push(() => prices.aggregate)
  const where = args.get('where')?.value === null ? undefined : args.get('where')
  const groups = askedGroups(row, args.get('groupBy'), { path, argument: ['groupBy'] })
  const lists = new Set(
    groups.flatMap(group => (group.of !== 'reference' && group.of !== 'value' && group.list ? [group.list] : [])),
  )
  if (lists.size > 1)
    throw badInput('groupBy names dates of two lists; group by the dates of one list at a time.', {
      path,
      argument: ['groupBy'],
    })
  const [list = null]: (OwnedList | null)[] = [...lists]
  const o = planning.alias('o')
  const dimensions = groups.map(group => dimension(row, group, o))
  const base = listConditions(row, where)
  planning.looked(type.name, facetsOf(row, where), daysOf(row, where))

  const measures = new Map(measuresOf(type).map(measure => [measure.name, measure]))
  const columns = new Map<string, 'number' | 'day' | 'instant'>()
  const joins: string[] = []
  let counted = false
  // A record stands in the base several times where it has several rows of a list, or several memberships.
  const multiplied =
    list !== null || groups.some(group => group.of === 'reference' && group.relation.storage.kind === 'through')
  const dims = dimensions.map((_, n) => `d${n}`)
  const whole = wholeOf(row, groups)
  const source: Omit<FigureSource, 'sameRow'> = { records: multiplied ? 'u' : 'b', dims, parted: whole !== null }
  const parts = [...selectionOf(planning.reading, `${type.name}Aggregate`, nodes)].map(
    ([key, inner]): readonly [string, string] => {
      const name = inner[0]?.name.value ?? ''
      if (name === '__typename') return [key, literal(`${type.name}Aggregate`)]
      if (name === 'count') {
        counted = true
        return [key, 'g.records']
      }
      if (name === 'key') return [key, keyJson(row, dimensions, inner, [...path, key])]
      const measure = measures.get(name)
      if (!measure) throw new Error(`${type.name}Aggregate.${name} is not planned`)
      if (measure.of !== 'apart') {
        columns.set(measure.column, measure.of)
        return [key, figureJson(planning, measure, inner)]
      }
      if (list && measure.list && list !== measure.list)
        throw badInput(`${name} cannot be grouped by dates of ${list.field}.`, { path: [...path, key], argument: [] })
      const figures = apartJson(planning, measure, inner, {
        ...source,
        sameRow: list !== null && list === measure.list,
      })
      joins.push(figures.join)
      return [key, figures.column]
    },
  )
  const own = [...columns.keys()]
    .map(column => `, ${row.stored(column)}${planning.released ? ` as ${column}` : ''}`)
    .join('')
  const keys = dimensions.map(({ sql }, n) => `, ${sql} as d${n}`).join('')
  const from = `${row.from()}${list ? ` join ${list.table} ${o} on ${o}.id = ${row.t}.id and ${o}.stage = ${row.t}.stage` : ''}${dimensions.map(({ joins: more }) => more).join('')}`
  const once = columns.size > 0 ? source.records : 'b'
  const listed = list
    ? figureColumns(type, list)
        .map(column => `, ${o}."${column}" as w_${column}`)
        .join('')
    : ''
  const count = counted ? `, count(${multiplied && once === 'b' ? 'distinct u.id' : '*'}) as records` : ''
  const figures = [...columns].map(([column, of]) => aggregates(column, of)).join('')
  // Without groups all records are one, also where nothing is counted.
  const group = dims.length > 0 ? ` group by ${dims.join(', ')}` : ' having true'
  const distinct = multiplied ? `u as (select distinct on (${[...dims, 'id'].join(', ')}) * from b),` : ''
  const parted = whole !== null && joins.length > 0
  const above = parted ? `, ${row.t}.${whole} as whole_id` : ''
  const answer = `select coalesce(json_agg(${jsonObject(parts)}${dims.length > 0 ? ` order by ${dims.map(d => `g.${d}`).join(', ')}` : ''}), '[]'::json) from g${joins.join('')}`
  // What a record is a part of may lie beyond the filter, and lead to what does not.
  const told = parted ? `(select string_agg(distinct ${literal(`${type.name}_`)} || a.over, ' ') from above a)` : null
  return `(with recursive b as materialized (select ${row.t}.id, ${row.t}.stage${keys}${own}${listed}${above} from ${from} where ${base}), ${distinct}${parted ? wholes(row, whole) : ''}
    g as (select ${groupKey(dims)} as k${dims.map(d => `, ${d}`).join('')}${count}${figures} from ${once} u${group})
    ${told === null ? answer : `select ${withKeys(`(${answer})`, told)}`})`
}

/**
 * The column that leads to what a record is a part of, where figures would add up both: not where parts are grouped by
 * it, and stand apart from their wholes.
 */
function wholeOf({ type }: Row, groups: readonly Group[]): string | null {
  const [found] = [...type.ones].filter(([, { whole }]) => whole)
  if (!found) return null
  const [name, declared] = found
  const apart = groups.some(group => group.of === 'reference' && group.relation.field === name)
  return apart ? null : columnOf(name, declared)
}

/** Records of the base with those above them in it, however far. */
function wholes({ planning, type }: Row, column: string): string {
  const up = `select a.id, q.${column} from above a join ${type.table} q on q.id = a.over where ${planning.readable(type, 'q')} and q.${column} is not null`
  return `above(id, over) as (select id, whole_id from b where whole_id is not null union ${up}),
    whole as (select distinct a.id, a.over, o.stage from above a join b o on o.id = a.over),`
}

/** The figures of a column under the names that `figureJson` reads. */
function aggregates(column: string, of: 'number' | 'day' | 'instant'): string {
  const numeric = of === 'number' ? `, sum(u.${column}) as sum_${column}, avg(u.${column}) as average_${column}` : ''
  return `, min(u.${column}) as min_${column}, max(u.${column}) as max_${column}${numeric}`
}

function keyJson(row: Row, dimensions: readonly Dimension[], nodes: readonly FieldNode[], path: Path): string {
  const { planning, type } = row
  return jsonObject(
    [...selectionOf(planning.reading, `${type.name}GroupKey`, nodes)].map(([key, inner]) => {
      const name = inner[0]?.name.value ?? ''
      if (name === '__typename') return [key, literal(`${type.name}GroupKey`)]
      const at = dimensions.findIndex(({ group }) => group.name === name)
      const found = dimensions[at]
      if (!found) return [key, 'null']
      if (found.group.of !== 'reference') return [key, `g.d${at}`]
      return [
        key,
        targetSql(
          row,
          found.group.relation.targets.map(target => typeNamed(planning.model, target)),
          `g.d${at}`,
          row.scope,
          [...path, key],
          inner,
        ),
      ]
    }),
  )
}
