import type { FieldNode } from 'graphql'

import { mayWrite } from '../../access/policy.ts'

import { aggregateSql } from './aggregate.ts'
import type { Argument } from './arguments.ts'
import { calendarSql } from './calendar.ts'
import { connectionSql } from './connection.ts'
import { idOf, readId, readText } from './filters.ts'
import { shownPart } from './parts.ts'
import { badInput, type At, type Path, type Planning } from './planning.ts'
import type { Released } from './released.ts'
import { recordByIdSql, recordJson } from './record.ts'
import { Row } from './row.ts'
import { reviewsOfSql, reviewsSql, revisionCommentsSql } from './reviews.ts'
import { searchSql, suggestSql } from './search.ts'
import { rootScope } from './scope.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal, type Bound } from './slots.ts'
import { translationWorkSql } from './translation-work.ts'
import { daysOf, facetsOf } from './facets.ts'
import { withdrawalSql } from './withdrawal.ts'
import { lowerFirst } from '../../kernel/names.ts'
import { readGlobalId } from '../../kernel/ids.ts'
import { chainOf, type ContentType, type Model } from '../model/model.ts'
import { formerSlugFunction, formerSlugsTable } from '../stored/former-slugs.ts'

/** Renders one root field. */
export type RootField = (planning: Planning, nodes: readonly FieldNode[], key: string) => string

type Arguments = ReadonlyMap<string, Argument>

const argumentsOf = (planning: Planning, nodes: readonly FieldNode[]): Arguments => {
  const [node] = nodes
  return node ? planning.arguments('Query', node) : new Map()
}

const given = (args: Arguments, name: string): Argument | undefined =>
  args.get(name)?.value === null ? undefined : args.get(name)

/**
 * The id of the readable record that has the slug, else of the one that gave it up last. The same slug may name different
 * records in different languages: the language asked for goes first, then its fallbacks.
 */
function bySlug(row: Row, slug: string): string {
  const { planning, type, scope } = row
  const chain = planning.slots.add('text[]', bound => chainOf(planning.model.locales, scope.localeOf(bound)))
  if (planning.released) return releasedSlug(row, planning.released, slug, chain)
  // One index of each stage.
  const staged =
    planning.stage === 'published' ? "x.stage = 'published'" : "(x.stage = 'published' or x.stage = 'draft')"
  const present = `select x.id from ${type.translations} x join ${type.table} r on r.id = x.id and r.stage = x.stage where x.slug = ${slug} and ${staged} and ${planning.readable(type, 'r', true)} order by array_position(${chain}, x.locale), x.id limit 1`
  const former = `${formerSlugFunction(type)}(${slug}, ${chain}, ${planning.stage === 'preview'})`
  // A select of its own: PostgreSQL would run the function while it plans, to guess at what the condition finds.
  return `(select coalesce((${present}), ${former}))`
}

/** The same as it will be: slugs that the release gives up lead on, as those that were given up before. */
function releasedSlug({ planning, type }: Row, released: Released, slug: string, chain: string): string {
  const [x, r, f] = [planning.alias('x'), planning.alias('r'), planning.alias('f')]
  const present = `select ${x}.id from ${released.holdsSlug(type, slug, [x, r])} order by array_position(${chain}, ${x}.locale), ${x}.id limit 1`
  const former = `select ${f}.id from ${released.formerSlugs([type], slug)} ${f} where ${f}.type_name = ${literal(type.name)} and exists (select from ${type.table} ${r} where ${r}.id = ${f}.id and ${planning.readable(type, r, true)}) order by array_position(${chain}, ${f}.locale), ${f}.given_up_at desc, ${f}.id limit 1`
  return `(select coalesce((${present}), (${former})))`
}

function single(type: ContentType): RootField {
  return (planning, nodes, key) => {
    const args = argumentsOf(planning, nodes)
    const at: At = { path: [key], argument: [] }
    const [id, slug] = [given(args, 'id'), given(args, 'slug')]
    if ((id === undefined) === (slug === undefined)) throw badInput('Give either an id or a slug.', at)
    const scope = rootScope(planning, args)
    if (id) {
      const value = planning.slots.add('uuid', bound =>
        idOf(id.get(bound), [type.name], { path: [key], argument: ['id'] }),
      )
      return recordByIdSql(planning, [type], scope, [key], nodes, value)
    }
    const inSlug: At = { path: [key], argument: ['slug'] }
    if (type.declaration.slugFrom === null || !slug) throw badInput(`${type.name} has no slugs; ask by id.`, inSlug)
    const row = new Row(planning, type, scope, [key])
    row.putAway = true
    const read = (bound: Bound): unknown => readText(slug.get(bound), inSlug)
    const wanted = planning.slots.add('text', read)
    const places = [`${type.translations}.slug`, `${formerSlugsTable.name}.slug`]
    planning.shows(type.name, [{ places, get: bound => [String(read(bound))] }])
    return `(select ${shownPart(recordJson(row, nodes))} from ${row.from()} where ${row.t}.id = ${bySlug(row, wanted)} and ${row.readable()})`
  }
}

function list(type: ContentType): RootField {
  return (planning, nodes, key) => {
    const args = argumentsOf(planning, nodes)
    const row = new Row(planning, type, rootScope(planning, args), [key])
    const where = given(args, 'where')
    planning.shows(type.name, facetsOf(row, where), daysOf(row, where))
    return connectionSql(row, `Query.${type.plural}`, null, args, nodes)
  }
}

function aggregate(type: ContentType): RootField {
  return (planning, nodes, key) => {
    const args = argumentsOf(planning, nodes)
    return aggregateSql(new Row(planning, type, rootScope(planning, args), [key]), args, nodes)
  }
}

const node: RootField = (planning, nodes, key) => {
  const args = argumentsOf(planning, nodes)
  const at: At = { path: [key], argument: ['id'] }
  const id = args.get('id')
  const read = typeof id?.value === 'string' ? readGlobalId(id.value) : null
  const type = read ? planning.model.types.get(read.typeName) : undefined
  if (!id || !type) throw badInput('This is not an id of this graph. Send an id as the graph gave it.', at)
  return recordByIdSql(
    planning,
    [type],
    rootScope(planning, args),
    [key],
    nodes,
    planning.slots.add('uuid', bound => idOf(id.get(bound), [type.name], at)),
  )
}

const nodeList: RootField = (planning, nodes, key) => {
  const args = argumentsOf(planning, nodes)
  const at: At = { path: [key], argument: ['ids'] }
  const all = [...planning.model.types.keys()]
  const ids = args.get('ids')
  const read = (bound: Bound): readonly ReturnType<typeof readId>[] => {
    const value = ids?.get(bound)
    if (!Array.isArray(value) || value.length > 100) throw badInput('Ask for at most 100 ids.', at)
    return value.map((id: unknown) => readId(id, all, at))
  }
  const names = new Set(read(planning.bound).map(({ typeName }) => typeName))
  const scope = { ...rootScope(planning, args), rows: (bound: Bound) => read(bound).length }
  planning.priced.push(scope.rows)
  const u = planning.alias('u')
  const types = [...planning.model.types.values()].filter(type => names.has(type.name))
  if (types.length === 0) return `'[]'::json`
  // Each id is looked up in the type that it names alone.
  const one = types.map(
    type => `when ${literal(type.name)} then ${recordByIdSql(planning, [type], scope, [key], nodes, `${u}.id`)}`,
  )
  const given = `unnest(${planning.slots.add('uuid[]', bound => read(bound).map(({ id }) => id))}, ${planning.slots.add('text[]', bound => read(bound).map(({ typeName }) => typeName))})`
  return shownPart(
    `(select coalesce(json_agg(case ${u}.name ${one.join(' ')} end order by ${u}.n), '[]'::json) from ${given} with ordinality ${u}(id, name, n))`,
  )
}

/** What the viewer may do in each organisation. */
function rolesJson(planning: Planning, nodes: readonly FieldNode[]): string {
  const standings = planning.slots.add('json', ({ viewer: { rights } }) =>
    JSON.stringify(
      [...rights.standings].map(([id, { role, ...rest }]) => ({ id, role: role?.toUpperCase(), ...rest })),
    ),
  )
  const item = jsonObject(
    [...selectionOf(planning.reading, 'ViewerRole', nodes)].map(([key, [field]]) => {
      switch (field?.name.value) {
        case 'organization':
          return [key, `r.type_name || '_' || r.id`]
        case 'seesPersonal':
          return [key, 'x."seesPersonal"']
        case 'role':
        case 'languages':
          return [key, `x.${field.name.value}`]
        default:
          return [key, literal('ViewerRole')]
      }
    }),
  )
  return `(select coalesce(json_agg(${item} order by r.id), '[]'::json) from json_to_recordset(${standings}) as x(id uuid, role text, languages json, "seesPersonal" boolean) join records r on r.id = x.id)`
}

const viewer: RootField = (planning, nodes) =>
  jsonObject(
    [...selectionOf(planning.reading, 'Viewer', nodes)].map(([key, inner]) => {
      switch (inner[0]?.name.value) {
        case 'kind':
          return [key, literal(planning.viewer.kind.toUpperCase())]
        case 'id':
          return [key, planning.slots.add('text', bound => bound.viewer.actorId)]
        case 'mayWrite':
          return [key, planning.slots.add('boolean', bound => mayWrite(bound.viewer))]
        case 'ownsPlatform':
          return [key, planning.slots.add('boolean', bound => bound.viewer.rights.everywhere)]
        case 'roles':
          return [key, rolesJson(planning, inner)]
        default:
          return [key, literal('Viewer')]
      }
    }),
  )

type Rendered = (planning: Planning, args: Arguments, nodes: readonly FieldNode[], path: Path) => string

const planned = (fields: Readonly<Record<string, Rendered>>): readonly (readonly [string, RootField])[] =>
  Object.entries(fields).map(([name, render]) => [
    name,
    (planning, nodes, key) => render(planning, argumentsOf(planning, nodes), nodes, [key]),
  ])

/** Every root field that one statement can answer, by name. */
export function rootFields(model: Model): ReadonlyMap<string, RootField> {
  const out = new Map<string, RootField>([
    ['__typename', () => literal('Query')],
    ['node', node],
    ['nodes', nodeList],
    ['viewer', viewer],
    ...planned({
      search: searchSql,
      calendar: calendarSql,
      suggest: suggestSql,
      translationWork: translationWorkSql,
      reviews: reviewsSql,
      reviewsOf: reviewsOfSql,
      revisionComments: revisionCommentsSql,
      withdrawal: withdrawalSql,
    }),
  ])
  for (const type of model.types.values()) {
    out.set(lowerFirst(type.name), single(type))
    out.set(type.plural, list(type))
    out.set(`${type.plural}Aggregate`, aggregate(type))
  }
  return out
}
