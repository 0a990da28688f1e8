import type { FieldNode } from 'graphql'

import type { Planning } from './planning.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { instantSql } from './values.ts'
import { columnOf } from '../model/columns.ts'
import type { Measure } from '../model/groups.ts'
import type { OwnedList } from '../model/model.ts'

type Plain = Extract<Measure, { of: 'number' | 'day' | 'instant' }>
type Money = Extract<Measure, { of: 'money' }>

/** An exact number as the graph shows it: averages to six digits, no padding with zeros. */
const exact = (sql: string, average: boolean): string =>
  `trim_scale(${average ? `round(${sql}, 6)` : `(${sql})::numeric`})::text`

/** The figures of one column over a group. */
export function figureJson(planning: Planning, measure: Plain, nodes: readonly FieldNode[]): string {
  const typeName = measure.of === 'number' ? 'NumberFigures' : measure.of === 'day' ? 'DayFigures' : 'InstantFigures'
  return jsonObject(
    [...selectionOf(planning.reading, typeName, nodes)].map(([key, inner]) => {
      const name = inner[0]?.name.value ?? ''
      if (name === '__typename') return [key, literal(typeName)]
      const sql = `g.${name}_${measure.column}`
      if (measure.of === 'number') return [key, exact(sql, name === 'average')]
      return [key, measure.of === 'day' ? `${sql}::text` : instantSql(sql)]
    }),
  )
}

/** Where money is added up: the base's own rows (`b`), or the list's rows of each record once. */
export interface MoneySource {
  readonly sameRow: boolean
  readonly records: 'b' | 'u'
  readonly dims: readonly string[]
}

/** What groups are joined by: their dimensions as one text, in which missing ones are equal too. */
export const groupKey = (dims: readonly string[]): string =>
  dims.length > 0 ? `row(${dims.join(', ')})::text` : `''::text`

/** Money over a group, one entry per currency: never added across currencies or kinds. */
export function moneyJson(
  planning: Planning,
  measure: Money,
  nodes: readonly FieldNode[],
  { sameRow, records, dims }: MoneySource,
): { readonly join: string; readonly column: string } {
  const m = planning.alias('m')
  const item = jsonObject(
    [...selectionOf(planning.reading, 'MoneyFigures', nodes)].map(([key, inner]) => {
      const name = inner[0]?.name.value ?? ''
      if (name === '__typename') return [key, literal('MoneyFigures')]
      if (name === 'currency') return [key, 'c.currency']
      if (name === 'count') return [key, 'c.rows']
      return [key, exact(`c.${name}`, name === 'average')]
    }),
  )
  const from = sameRow ? 'b w' : `${records} b join ${measure.list.table} w on w.id = b.id and w.stage = b.stage`
  const [currency, amount] = sameRow ? ['w.w_currency', 'w.w_amount'] : ['w.currency', 'w.amount']
  const only = measure.only
    ? ` where w.${sameRow ? 'w_' : ''}${measure.only.column} in (${measure.only.values.map(literal).join(', ')})`
    : ''
  const group = [...dims.map(d => `${sameRow ? 'w' : 'b'}.${d}`), currency]
  const rows = `select ${groupKey(group.slice(0, -1))} as k, ${currency} as currency, count(*) as rows, sum(${amount}) as sum, min(${amount}) as min, max(${amount}) as max, avg(${amount}) as average from ${from}${only} group by ${group.join(', ')}`
  return {
    join: ` left join (select c.k, json_agg(${item} order by c.currency) as j from (${rows}) c group by c.k) ${m} on ${m}.k = g.k`,
    column: `coalesce(${m}.j, '[]'::json)`,
  }
}

/** Columns of a list's rows that its money needs, for a base that holds one row for each of them. */
export function moneyColumns(list: OwnedList, row: string): string {
  const only = Object.values(list.declared.money).flatMap(({ only: condition }) => {
    const member = condition && list.declared.fields[condition.member]
    return condition && member ? [columnOf(condition.member, member)] : []
  })
  return ['currency', 'amount', ...new Set(only)].map(column => `, ${row}.${column} as w_${column}`).join('')
}
