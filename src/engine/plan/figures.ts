import type { FieldNode } from 'graphql'

import type { Planning } from './planning.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { instantSql } from '../model/columns.ts'
import type { ApartMeasure, Measure } from '../model/measures.ts'

type Plain = Extract<Measure, { of: 'number' | 'day' | 'instant' }>

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

/** Where figures are added up: the base's own rows (`b`), or the rows of each record once. */
export interface FigureSource {
  readonly sameRow: boolean
  /** Whether `whole` names records of the base and those above them in it: (id, over, stage of over). */
  readonly parted: boolean
  readonly records: 'b' | 'u'
  readonly dims: readonly string[]
}

/** What groups are joined by: their dimensions as one text, in which missing ones are equal too. */
export const groupKey = (dims: readonly string[]): string =>
  dims.length > 0 ? `row(${dims.join(', ')})::text` : `''::text`

/** A number over a group, one entry for each of the values that keep it apart: never added across them or across kinds. */
export function apartJson(
  planning: Planning,
  { typeName, table, amount, apart, only, counts }: ApartMeasure,
  nodes: readonly FieldNode[],
  { sameRow, parted, records, dims }: FigureSource,
): { readonly join: string; readonly column: string } {
  const m = planning.alias('m')
  const keys = apart.map(({ name }, n) => ({ name, as: `a${n}` }))
  const item = jsonObject(
    [...selectionOf(planning.reading, typeName, nodes)].map(([key, inner]) => {
      const name = inner[0]?.name.value ?? ''
      if (name === '__typename') return [key, literal(typeName)]
      const kept = keys.find(one => one.name === name)
      if (kept) return [key, `c.${kept.as}`]
      if (name === 'count') return [key, 'c.rows']
      return [key, exact(`c.${name}`, name === 'average')]
    }),
  )
  const column = (name: string): string => (sameRow ? `w.w_${name}` : `w."${name}"`)
  const from = sameRow ? 'b w' : `${records} b join ${table} w on w.id = b.id and w.stage = b.stage`
  const value = column(amount)
  const kindOf = (of: (name: string) => string): string =>
    only ? ` and ${of(only.column)} in (${only.values.map(literal).join(', ')})` : ''
  const counted = `${kindOf(column)}${counts ? ` and ${counts('w')}` : ''}`
  // Money is the same money in whatever currency; other numbers are others in another unit.
  const alike = apart.filter(({ declared }) => declared.scalar !== 'currency').map(key => key.column)
  const covered = `exists (select from whole h join ${table} v on v.id = h.over and v.stage = h.stage where h.id = b.id and v."${amount}" is not null${kindOf(name => `v."${name}"`)}${alike.map(name => ` and v."${name}" is not distinct from ${column(name)}`).join('')})`
  const own = parted ? ` and not ${sameRow ? covered.replace('h.id = b.id', 'h.id = w.id') : covered}` : ''
  const grouped = dims.map(d => `${sameRow ? 'w' : 'b'}.${d}`)
  const values = apart.map(one => column(one.column))
  const rows = `select ${groupKey(grouped)} as k, ${values.map((sql, n) => `${sql} as a${n}`).join(', ')}, count(*) as rows, sum(${value}) as sum, min(${value}) as min, max(${value}) as max, avg(${value}) as average from ${from} where ${value} is not null${counted}${own} group by ${[...grouped, ...values].join(', ')}`
  return {
    join: ` left join (select c.k, json_agg(${item} order by ${keys.map(({ as }) => `c.${as}`).join(', ')}) as j from (${rows}) c group by c.k) ${m} on ${m}.k = g.k`,
    column: `coalesce(${m}.j, '[]'::json)`,
  }
}
