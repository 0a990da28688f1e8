import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { datedWithin, idsIn, linkedTo, type AskedIds, type Span } from './calendar-links.ts'
import { occurrenceOf } from './calendar-rows.ts'
import { afterOf, byType, firstOf, forwardJson } from './forward-page.ts'
import { badInput, type At, type Path, type Planning, type Scope } from './planning.ts'
import { recordByIdSql } from './record.ts'
import { holdsOn, Row } from './row.ts'
import { rootScope } from './scope.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal, type Bound } from './slots.ts'
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
    if (span < 0)
      throw badInput(
        'The calendar ends before it begins: `to` is its last day.',
        at('to'),
        'Lịch kết thúc trước khi bắt đầu: `to` là ngày cuối cùng.',
      )
    if (span > longest)
      throw badInput(
        'A calendar spans at most a hundred years.',
        at('to'),
        'Lịch dài nhất một trăm năm: hãy đặt `from` và `to` gần nhau hơn.',
      )
  }
  check(planning.bound)
  return [
    planning.slots.add('date', bound => (check(bound), args.get('from')?.get(bound))),
    planning.slots.add('date', bound => args.get('to')?.get(bound)),
  ]
}

interface Asked extends Span {
  readonly scope: Scope
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
