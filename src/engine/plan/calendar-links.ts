import type { Argument } from './arguments.ts'
import { idOf } from './filters.ts'
import type { FacetRead, ListRead, Path, Planning } from './planning.ts'
import type { Row } from './row.ts'
import type { Bound } from './slots.ts'
import type { CalendarFeed } from '../declare/calendar.ts'
import { columnOf } from '../model/columns.ts'

/** Ids that are asked for in `where`. */
export interface AskedIds {
  /** As a parameter. */
  readonly sql: string
  readonly get: (bound: Bound) => readonly string[]
}

/** Ids of one type or several in `where`; null when not asked for. */
export function idsIn(planning: Planning, where: Argument | undefined, key: string, path: Path): AskedIds | null {
  const asked = where?.at(key)
  if (!asked || asked.value === null) return null
  const names = [...planning.model.types.keys()]
  const get: AskedIds['get'] = bound => {
    const ids = asked.get(bound)
    return Array.isArray(ids) ? ids.map((id: unknown, n) => idOf(id, names, { path, argument: ['where', key, n] })) : []
  }
  return { sql: planning.slots.add('uuid[]', get), get }
}

/** Where the ids stand that a record has behind a field which its feed names. */
function placeBehind({ type }: Row, field: string): { readonly table: string; readonly column: string } {
  if (field === 'self') return { table: type.table, column: 'id' }
  const one = type.ones.get(field)
  if (one) return { table: type.table, column: columnOf(field, one) }
  const links = type.links.get(field)
  if (links) return { table: links.table, column: 'target_id' }
  const [name = '', member = ''] = field.split('.')
  const list = type.owned.get(name)
  const declared = list?.declared.fields[member]
  if (list && declared?.form === 'one') return { table: list.table, column: columnOf(member, declared) }
  throw new Error(`${type.name}: the calendar looks for records behind ${field}, which leads to none`)
}

/** The condition that a record has one of the ids behind one of the fields, and the facet that this is. */
export function linkedTo(
  row: Row,
  fields: readonly string[],
  { sql, get }: AskedIds,
): { sql: string; facet: FacetRead } {
  const places = fields.map(field => placeBehind(row, field))
  const conditions = places.map(({ table, column }) => {
    if (table === row.type.table) return `${row.t}.${column} = any(${sql})`
    const k = row.planning.alias('k')
    return `exists (select from ${table} ${k} where ${k}.id = ${row.t}.id and ${k}.stage = ${row.t}.stage and ${k}.${column} = any(${sql}))`
  })
  const facet = { places: places.map(({ table, column }) => `${table}.${column}`), get }
  return { sql: `(${conditions.join(' or ')})`, facet }
}

/** First and last day of one execution. */
export interface Span {
  readonly first: (bound: Bound) => string
  readonly last: (bound: Bound) => string
}

/** Where the days stand of what is once: it begins by the last day, and ends after the first, a year after its begin at most. */
export function datedWithin({ type }: Row, { time }: CalendarFeed, { first, last }: Span): ListRead['days'] {
  if (time.each !== 'once') return []
  const place = (field: string): string => {
    const declared = type.scalars.get(field)
    if (!declared) throw new Error(`${type.name}: the calendar names ${field}, which is no date`)
    return `${type.table}.${columnOf(field, declared)}`
  }
  const open = (): null => null
  const yearBefore = (bound: Bound): string => {
    const day = first(bound)
    return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
  }
  return [
    [{ place: place(time.from), from: open, to: last }],
    [
      { place: place(time.from), from: yearBefore, to: open },
      { place: place(time.to), from: first, to: open },
    ],
  ]
}
