import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { occurrenceOf } from './calendar-rows.ts'
import { afterOf, byType, firstOf, forwardJson } from './forward-page.ts'
import { idOf } from './filters.ts'
import { badInput, type At, type FacetRead, type ListRead, type Path, type Planning, type Scope } from './planning.ts'
import { recordByIdSql } from './record.ts'
import { holdsOn, Row } from './row.ts'
import { rootScope } from './scope.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal, type Bound } from './slots.ts'
import type { CalendarFeed } from '../declare/calendar.ts'
import { columnOf } from '../model/columns.ts'
import { feedsOf, titleOf, type Feed } from '../model/feeds.ts'
import { typeNamed } from '../model/model.ts'
import { snake } from '../../kernel/names.ts'

type Arguments = ReadonlyMap<string, Argument>

/** The longest time that one calendar may span, in days: a century. */
const longest = 36_525

/** First and last day as parameters; an end before the beginning is refused. */
function daysOf(planning: Planning, args: Arguments, path: Path): readonly [string, string] {
  const at = (name: string): At => ({ path, argument: [name] })
  const day = (bound: Bound, name: string): number => Date.parse(`${String(args.get(name)?.get(bound))}T00:00:00Z`)
  const check = (bound: Bound): void => {
    const span = (day(bound, 'to') - day(bound, 'from')) / 86_400_000
    if (span < 0) throw badInput('The calendar ends before it begins: `to` is its last day.', at('to'))
    if (span > longest) throw badInput('A calendar spans at most a hundred years.', at('to'))
  }
  check(planning.bound)
  return [
    planning.slots.add('date', bound => (check(bound), args.get('from')?.get(bound))),
    planning.slots.add('date', bound => args.get('to')?.get(bound)),
  ]
}

/** Ids that are asked for in `where`. */
interface AskedIds {
  /** As a parameter. */
  readonly sql: string
  readonly get: (bound: Bound) => readonly string[]
}

/** Ids of one type or several in `where`; null when not asked for. */
function idsIn(planning: Planning, where: Argument | undefined, key: string, path: Path): AskedIds | null {
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
function linkedTo(row: Row, fields: readonly string[], { sql, get }: AskedIds): { sql: string; facet: FacetRead } {
  const places = fields.map(field => placeBehind(row, field))
  const conditions = places.map(({ table, column }) => {
    if (table === row.type.table) return `${row.t}.${column} = any(${sql})`
    const k = row.planning.alias('k')
    return `exists (select from ${table} ${k} where ${k}.id = ${row.t}.id and ${k}.stage = ${row.t}.stage and ${k}.${column} = any(${sql}))`
  })
  const facet = { places: places.map(({ table, column }) => `${table}.${column}`), get }
  return { sql: `(${conditions.join(' or ')})`, facet }
}

/** Where the days stand of what is once: it begins by the last day, and ends after the first, a year after its begin at most. */
function datedWithin({ type }: Row, { time }: CalendarFeed, { first, last }: Asked): ListRead['days'] {
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

interface Asked {
  readonly scope: Scope
  readonly first: (bound: Bound) => string
  readonly last: (bound: Bound) => string
  readonly days: readonly [string, string]
  readonly countries: AskedIds | null
  readonly organizations: AskedIds | null
  readonly roundOnly: boolean
}

/** The entries of one feed: `n`, on, until, precision, years, type_name, id, title. */
function feedSql(planning: Planning, { type, feed, at }: Feed, asked: Asked, path: Path): string {
  const row = new Row(planning, type, asked.scope, path)
  const occurrence = occurrenceOf(type, feed, row.t, planning.alias('g'), asked.days)
  const [only, value] = feed.only ?? []
  const title = `${row.l}.${snake(titleOf(type))}`
  const links = [
    ...(asked.countries ? [linkedTo(row, feed.countries ?? [], asked.countries)] : []),
    ...(asked.organizations ? [linkedTo(row, feed.organizations ?? [], asked.organizations)] : []),
  ]
  planning.looked(
    type.name,
    links.map(({ facet }) => facet),
    datedWithin(row, feed, asked),
  )
  const conditions = [
    row.readable(),
    occurrence.where,
    `${occurrence.on} <= ${asked.days[1]} and ${occurrence.until} > ${asked.days[0]}`,
    only === undefined ? null : `${row.column(only)} = ${literal(value ?? '')}`,
    // A body that has ended has no anniversaries any more.
    type.validity ? holdsOn(row.t, type.validity, occurrence.on) : null,
    ...links.map(({ sql }) => sql),
    asked.roundOnly ? `${occurrence.years} % 5 = 0` : null,
  ].filter(part => part !== null)
  return `select ${at} as n, ${literal(feed.kind)} as kind, ${occurrence.on} as day, ${occurrence.until} as until, ${occurrence.precision} as precision, ${occurrence.years} as years, ${literal(type.name)} as type_name, ${row.t}.id, ${title} as title from ${row.from()}${occurrence.from} where ${conditions.join(' and ')}`
}

function entryJson(
  planning: Planning,
  scope: Scope,
  names: readonly string[],
  e: string,
  nodes: readonly FieldNode[],
  path: Path,
): string {
  return jsonObject(
    [...selectionOf(planning.reading, 'CalendarEntry', nodes)].map(([key, inner]) => {
      switch (inner[0]?.name.value) {
        case 'on':
          return [key, `left(${e}.day::text, case ${e}.precision when 'year' then 4 when 'month' then 7 else 10 end)`]
        case 'lastDay':
          return [key, `(${e}.until - 1)::text`]
        case 'kind':
          return [key, `${e}.kind`]
        case 'title':
          return [key, `${e}.title`]
        case 'years':
          return [key, `${e}.years`]
        case 'mark':
          return [key, `case when ${e}.years % 10 = 0 then 'DECADE' when ${e}.years % 5 = 0 then 'HALF_DECADE' end`]
        case 'record':
          return [
            key,
            byType(names, `${e}.type_name`, name =>
              recordByIdSql(planning, [typeNamed(planning.model, name)], scope, [...path, key], inner, `${e}.id`, 1),
            ),
          ]
        default:
          return [key, literal('CalendarEntry')]
      }
    }),
  )
}

/** `calendar`: what happens between two days, in order, over all types that stand in it. */
export function calendarSql(planning: Planning, args: Arguments, nodes: readonly FieldNode[], path: Path): string {
  const { count, size } = firstOf(planning, args, path)
  const scope = { ...rootScope(planning, args), rows: count }
  planning.priced.push(count)
  const given = (name: string): Argument | undefined => (args.get(name)?.value === null ? undefined : args.get(name))
  const where = given('where')
  const kinds = given('kinds')?.value
  const asked: Asked = {
    scope,
    first: bound => String(args.get('from')?.get(bound)),
    last: bound => String(args.get('to')?.get(bound)),
    days: daysOf(planning, args, path),
    countries: idsIn(planning, where, 'countries', path),
    organizations: idsIn(planning, where, 'organizations', path),
    roundOnly: where?.at('roundOnly')?.value === true,
  }
  // A feed that leads to none of what is asked for brings nothing.
  const feeds = feedsOf(planning.model)
    .filter(({ feed }) => !Array.isArray(kinds) || kinds.includes(feed.kind))
    .filter(({ feed }) => asked.countries === null || (feed.countries ?? []).length > 0)
    .filter(({ feed }) => asked.organizations === null || (feed.organizations ?? []).length > 0)
  const parts = feeds.map(feed => feedSql(planning, feed, asked, path))
  const names = [...new Set(feeds.map(({ type }) => type.name))]
  const list = (bound: Bound): string =>
    `Query.calendar:${JSON.stringify([args.get('from')?.get(bound), args.get('to')?.get(bound), kinds, where?.get(bound)])}`
  const after = afterOf(planning, args, path, list, ['date', 'int', 'uuid'])
  const c = planning.alias('c')
  const all =
    parts.length > 0
      ? parts.join(' union all ')
      : `select 0 as n, null as kind, null::date as day, null::date as until, null as precision, null::int as years, null as type_name, null::uuid as id, null as title where false`
  const beyond = after ? ` where (c.day, c.n, c.id) > (${after.join(', ')})` : ''
  const object = forwardJson(
    planning,
    {
      typeName: 'Calendar',
      rows: c,
      size,
      begins: after !== null,
      payload: () =>
        `json_build_array(${planning.slots.add('text', list)}, ${c}.day::text, ${c}.n::text, ${c}.id::text)::text`,
      node: (inner, at) => entryJson(planning, scope, names, c, inner, at),
      total: () => `(select count(*) from (${all}) c)`,
    },
    nodes,
    path,
  )
  const page = `select c.*, row_number() over (order by c.day, c.n, c.id) as rn from (${all}) c${beyond} order by c.day, c.n, c.id limit ${size} + 1`
  // All entries are one group, also where nothing in the object aggregates them.
  return `(select ${object} from (${page}) ${c} having true)`
}
