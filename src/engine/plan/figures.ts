import type { FieldNode } from 'graphql'

import type { Planning } from './planning.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { instantSql } from './values.ts'
import type { Measure } from '../model/groups.ts'

type Plain = Extract<Measure, { of: 'number' | 'day' | 'instant' }>
type Money = Extract<Measure, { of: 'money' }>

/** An exact number as the graph shows it: averages to six digits, no padding with zeros. */
const exact = (sql: string, average: boolean): string => `trim_scale(${average ? `round(${sql}, 6)` : `(${sql})::numeric`})::text`

/** The figures of one column over a group. */
export function figureJson(planning: Planning, measure: Plain, nodes: readonly FieldNode[]): string {
  const typeName = measure.of === 'number' ? 'NumberFigures' : measure.of === 'day' ? 'DayFigures' : 'InstantFigures'
  return jsonObject([...selectionOf(planning.reading, typeName, nodes)].map(([key, inner]) => {
    const name = inner[0]?.name.value ?? ''
    if (name === '__typename') return [key, literal(typeName)]
    const sql = `g.${name}_${measure.column}`
    if (measure.of === 'number') return [key, exact(sql, name === 'average')]
    return [key, measure.of === 'day' ? `${sql}::text` : instantSql(sql)]
  }))
}

/** Money over a group, one entry per currency: never added across currencies or kinds. */
export function moneyJson(planning: Planning, measure: Money, nodes: readonly FieldNode[], sameRow: boolean): { readonly join: string; readonly column: string } {
  const m = planning.alias('m')
  const item = jsonObject([...selectionOf(planning.reading, 'MoneyFigures', nodes)].map(([key, inner]) => {
    const name = inner[0]?.name.value ?? ''
    if (name === '__typename') return [key, literal('MoneyFigures')]
    if (name === 'currency') return [key, 'c.currency']
    if (name === 'count') return [key, 'c.rows']
    return [key, exact(`c.${name}`, name === 'average')]
  }))
  const only = measure.only ? ` where w.${measure.only.column} in (${measure.only.values.map(literal).join(', ')})` : ''
  const rows = `select b.k, w.currency, count(*) as rows, sum(w.amount) as sum, min(w.amount) as min, max(w.amount) as max, avg(w.amount) as average from ${sameRow ? 'b' : 'u b'} join ${measure.list.table} w on w.id = b.id and w.stage = b.stage${sameRow ? ' and w.ordinal = b.ordinal' : ''}${only} group by b.k, w.currency`
  return {
    join: ` left join (select c.k, json_agg(${item} order by c.currency) as j from (${rows}) c group by c.k) ${m} on ${m}.k = g.k`,
    column: `coalesce(${m}.j, '[]'::json)`,
  }
}
