import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { pageSize } from './connection.ts'
import { cursorReader, cursorSql } from './cursor.ts'
import { badInput, type At, type Path, type Planning } from './planning.ts'
import { prices, type Price } from './price.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal, type Bound } from './slots.ts'

/** A page that is only read forward: `first` and `after`, over rows with a number of their own, `rn` from 1. */
export interface ForwardPage {
  /** Begins the names of its connection and edge types. */
  readonly typeName: string
  /** Alias of the rows: one more than the page, if there are so many. */
  readonly rows: string
  /** Number of records asked for, as SQL. */
  readonly size: string
  /** Whether the page stands behind a cursor. */
  readonly begins: boolean
  /** JSON text of a row's place under its list's name. */
  readonly payload: () => string
  /** One row as a node. */
  readonly node: (nodes: readonly FieldNode[], path: Path) => string
  /** Number of rows in the whole list. */
  readonly total: () => string
  /** What counting it costs. */
  readonly counting?: Price
}

/** `first` as it is asked for, checked when the plan is made and whenever it runs. */
export function firstOf(
  planning: Planning,
  args: ReadonlyMap<string, Argument>,
  path: Path,
  usual: number = pageSize.usual,
): { readonly count: (bound: Bound) => number; readonly size: string } {
  const count = (bound: Bound): number => {
    const value = args.get('first')?.get(bound) ?? usual
    if (typeof value !== 'number' || value < 1 || value > pageSize.most)
      throw badInput(`first must be from 1 to ${pageSize.most}.`, { path, argument: ['first'] })
    return value
  }
  count(planning.bound)
  return { count, size: planning.slots.add('int', count) }
}

/** The values of the cursor in `after`, each as a parameter; null without a cursor. */
export function afterOf(
  planning: Planning,
  args: ReadonlyMap<string, Argument>,
  path: Path,
  list: (bound: Bound) => string,
  types: readonly string[],
): readonly string[] | null {
  const after = args.get('after')
  if (!after || typeof after.value !== 'string') return null
  const at: At = { path, argument: ['after'] }
  const position = cursorReader(planning, after, list, types.length, at)
  position(planning.bound)
  return types.map((type, n) => planning.slots.add(type, bound => position(bound)[n]))
}

/** The parts of the connection that were asked for, as one JSON object over the rows. */
export function forwardJson(planning: Planning, page: ForwardPage, nodes: readonly FieldNode[], path: Path): string {
  const { typeName, rows, size, begins, payload, node, total, counting = () => prices.count } = page
  const kept = ` filter (where ${rows}.rn <= ${size})`
  // The surplus row only tells that there is more: nothing is read for it.
  const record = (inner: readonly FieldNode[], where: Path): string =>
    `case when ${rows}.rn <= ${size} then ${node(inner, where)} end`
  const all = (item: string): string => `coalesce(json_agg(${item} order by ${rows}.rn)${kept}, '[]'::json)`
  const end = (order: string): string =>
    cursorSql(planning, `(array_agg(${payload()} order by ${rows}.rn${order})${kept})[1]`)
  return jsonObject(
    [...selectionOf(planning.reading, `${typeName}Connection`, nodes)].map(([key, inner]) => {
      switch (inner[0]?.name.value) {
        case 'nodes':
          return [key, all(record(inner, [...path, key]))]
        case 'edges': {
          const edge = [...selectionOf(planning.reading, `${typeName}Edge`, inner)].map(
            ([name, fields]): readonly [string, string] => {
              const field = fields[0]?.name.value
              if (field === 'node') return [name, record(fields, [...path, key, name])]
              return [name, field === 'cursor' ? cursorSql(planning, payload()) : literal(`${typeName}Edge`)]
            },
          )
          return [key, all(jsonObject(edge))]
        }
        case 'totalCount':
          planning.priced.push(counting)
          return [key, total()]
        case 'pageInfo':
          return [
            key,
            jsonObject(
              [...selectionOf(planning.reading, 'PageInfo', inner)].map(([name, [field]]) => {
                switch (field?.name.value) {
                  case 'hasNextPage':
                    return [name, `count(*) > ${size}`]
                  case 'hasPreviousPage':
                    return [name, begins ? 'true' : 'false']
                  case 'startCursor':
                    return [name, end('')]
                  case 'endCursor':
                    return [name, end(' desc')]
                  default:
                    return [name, literal('PageInfo')]
                }
              }),
            ),
          ]
        default:
          return [key, literal(`${typeName}Connection`)]
      }
    }),
  )
}

/** The record of one of the types behind a row: its id and the name of its type. */
export const byType = (typeNames: readonly string[], typeName: string, render: (name: string) => string): string =>
  typeNames.length === 0
    ? 'null'
    : `case ${typeName} ${typeNames.map(name => `when ${literal(name)} then ${render(name)}`).join(' ')} end`
