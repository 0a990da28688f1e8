import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { boundedSql, mostSingle } from './bounded-groups.ts'
import { askedGroups, dimension, keyJson } from './dimensions.ts'
import { daysOf, facetsOf } from './facets.ts'
import { apartJson, figureJson, groupKey, type FigureSource } from './figures.ts'
import { periodsOf } from './period.ts'
import { badInput } from './planning.ts'
import { prices } from './price.ts'
import type { Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { withKeys } from './told-keys.ts'
import { listConditions } from './where.ts'
import { wholeOf, wholes } from './wholes.ts'
import { figureColumns, measuresOf } from '../model/measures.ts'
import type { OwnedList } from '../model/model.ts'

/** Counts and figures of the records that meet a filter, by groups, in one expression. */
export function aggregateSql(row: Row, args: ReadonlyMap<string, Argument>, nodes: readonly FieldNode[]): string {
  const { planning, type, path } = row
  const where = args.get('where')?.value === null ? undefined : args.get('where')
  const groups = askedGroups(row, args.get('groupBy'), { path, argument: ['groupBy'] })
  const single = groups.some(group => group.of === 'record')
  planning.priced.push(() => prices.aggregate + (single ? mostSingle : 0))
  const dated = groups.flatMap(group => ('list' in group && group.list ? [group.list] : []))
  const periods = periodsOf(row, args)
  const lists = new Set([...dated, ...periods.map(period => period.list)])
  if (lists.size > 1)
    throw badInput('This names dates of two lists; group by and bound the dates of one list at a time.', {
      path,
      argument: ['groupBy'],
    })
  const [list = null]: (OwnedList | null)[] = [...lists]
  const [period] = periods
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
      const isOther = list !== null && measure.list !== null && list !== measure.list
      // Counted once for each record, figures without dates are right in a period, and not in each of its years.
      if (isOther && (dated.length > 0 || measure.list.declared.groupBy))
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
  const parted = whole !== null && joins.length > 0
  // Whether a whole tells what its part does is decided over all that the filter names, in the period or not.
  const cut = period && parted ? period.holds(o) : null
  const rows = list
    ? ` ${cut ? 'left ' : ''}join ${list.table} ${o} on ${o}.id = ${row.t}.id and ${o}.stage = ${row.t}.stage${period && !cut ? ` and ${period.holds(o)}` : ''}`
    : ''
  const from = `${row.from()}${rows}${dimensions.map(({ joins: more }) => more).join('')}`
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
  const above = parted ? `, ${row.t}.${whole} as whole_id` : ''
  const answer = `select coalesce(json_agg(${jsonObject(parts)}${dims.length > 0 ? ` order by ${dims.map(d => `g.${d}`).join(', ')}` : ''}), '[]'::json) from g${joins.join('')}`
  // What a record is a part of may lie beyond the filter, and lead to what does not.
  const told = parted ? `(select string_agg(distinct ${literal(`${type.name}_`)} || a.over, ' ') from above a)` : null
  const set = `select ${row.t}.id, ${row.t}.stage${keys}${own}${listed}${above}${cut ? `, ${cut} as inside` : ''} from ${from} where ${base}`
  const read = cut
    ? `base as materialized (${set}), b as (select * from base where inside),`
    : `b as materialized (${set}),`
  const shown = told === null ? answer : `select ${withKeys(`(${answer})`, told)}`
  return `(with recursive ${read} ${distinct}${parted ? wholes(row, whole, cut ? 'base' : 'b') : ''}
    g as (select ${groupKey(dims)} as k${dims.map(d => `, ${d}`).join('')}${count}${figures} from ${once} u${group}${single ? ` limit ${mostSingle + 1}` : ''})
    ${single ? boundedSql(shown, path) : shown})`
}

/** The figures of a column under the names that `figureJson` reads. */
function aggregates(column: string, of: 'number' | 'day' | 'instant'): string {
  const numeric = of === 'number' ? `, sum(u.${column}) as sum_${column}, avg(u.${column}) as average_${column}` : ''
  return `, min(u.${column}) as min_${column}, max(u.${column}) as max_${column}${numeric}`
}
