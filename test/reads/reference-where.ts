import { columnOf } from '../../src/engine/model/columns.ts'
import { typeNamed, type ContentType, type Model } from '../../src/engine/model/model.ts'
import type { Relation } from '../../src/engine/model/relation.ts'
import { readGlobalId } from '../../src/kernel/ids.ts'
import { snake, upperFirst } from '../../src/kernel/names.ts'

/** A filter as a client sends it. */
export type Where = { readonly [key: string]: any }

/** What holds where a condition is judged: the language and the day as SQL. */
export interface Place {
  readonly locale: string
  readonly day: string
  /** The day was asked for: it holds below articles too. */
  readonly explicit: boolean
}

const text = (value: unknown): string => `'${String(value).replaceAll("'", "''")}'`
const fold = (sql: string): string => `lower(public.unaccent(normalize(${sql}, nfc)) collate "pg_c_utf8")`
const within = (alias: string, { from, to }: { from: string; to: string }, day: string): string =>
  `daterange(${alias}.${from}, ${alias}.${to}) @> ${day}`

/** The text that answers in a language, read from the translations and former names themselves. */
export function answering(type: ContentType, t: string, field: string, { locale, day }: Place): string {
  const column = snake(field)
  const chain = `order by x.locale <> ${text(locale)}, x.locale <> 'vi', x.locale limit 1`
  const rich = type.localized.get(field)?.rich
  const [value, filled] = rich
    ? [`rich_text_text(x.${column})`, `x.${column} is not null`]
    : [`x.${column}`, `x.${column} <> ''`]
  const current = `(select ${value} from ${type.translations} x where x.id = ${t}.id and x.stage = ${t}.stage and ${filled} ${chain})`
  const former = [...type.owned.values()].find(list => list.formerOf === field)
  if (!former) return current
  return `coalesce((select x.${column} from ${former.table} x where x.id = ${t}.id and x.stage = ${t}.stage and ${within('x', { from: 'from_on', to: 'to_on' }, day)} ${chain}), ${current})`
}

/** Scalars compare as what they are, ids as uuid. */
function comparison(column: string, operator: string, value: any, type: string): string {
  const given = (one: unknown): string =>
    type === 'uuid' ? `${text(readGlobalId(String(one))?.id)}::uuid` : `${text(one)}::${type}`
  switch (operator) {
    case 'eq':
      return `${column} = ${given(value)}`
    case 'ne':
      return `(${column} is null or ${column} <> ${given(value)})`
    case 'in':
      return [].concat(value).length === 0 ? 'false' : `${column} in (${[].concat(value).map(given).join(', ')})`
    case 'contains':
      return `strpos(${fold(column)}, ${fold(text(value))}) > 0`
    case 'startsWith':
      return `starts_with(${fold(column)}, ${fold(text(value))})`
    case 'isNull':
      return `${column} is ${value ? '' : 'not '}null`
    default:
      return `${column} ${{ lt: '<', lte: '<=', gt: '>', gte: '>=' }[operator]} ${given(value)}`
  }
}

const compared = (column: string, filter: Where, type: string): string =>
  Object.entries(filter)
    .map(([operator, value]) => comparison(column, operator, value, type))
    .join(' and ')

const sqlTypes: Readonly<Record<string, string>> = {
  integer: 'int',
  decimal: 'numeric',
  boolean: 'boolean',
  date: 'date',
  partialDate: 'date',
  instant: 'timestamptz',
}

let aliases = 0

/** Which of the target's rows hang on the owner's. */
export function hangs({ storage }: Relation, p: string, c: string, day: string): string {
  const period = (k: string): string =>
    'period' in storage && storage.period ? ` and ${within(k, storage.period, day)}` : ''
  switch (storage.kind) {
    case 'one':
      return `${c}.id = ${p}.${storage.column}`
    case 'inverseOne':
      return `${c}.${storage.column} = ${p}.id`
    case 'links':
      return `${c}.id in (select k.target_id from ${storage.table} k where k.id = ${p}.id and k.stage = ${p}.stage)`
    case 'inverseLinks':
      return `${c}.id in (select k.id from ${storage.table} k where k.target_id = ${p}.id and k.stage = 'published')`
    case 'through':
      return `${c}.id in (select k.${storage.column} from ${storage.table} k where k.id = ${p}.id and k.stage = ${p}.stage${period('k')})`
    case 'inverseThrough':
      return `${c}.id in (select k.id from ${storage.table} k where k.${storage.column} = ${p}.id and k.stage = 'published'${period('k')})`
  }
}

/** Which records a list shows by its validity. */
export function valid(type: ContentType, t: string, day: string, asked: string): string {
  if (!type.validity || asked === 'ALL') return 'true'
  const range = `daterange(${t}.${type.validity.from}, ${t}.${type.validity.to})`
  return asked === 'PAST'
    ? `upper(${range}) <= ${day}`
    : asked === 'FUTURE'
      ? `lower(${range}) > ${day}`
      : `${range} @> ${day}`
}

/** What holds below a record. */
export const below = (type: ContentType, t: string, place: Place): Place =>
  type.declaration.dayOf && !place.explicit
    ? { ...place, day: `(${t}.published_at at time zone 'Asia/Ho_Chi_Minh')::date` }
    : place

function related(
  model: Model,
  owner: ContentType,
  relation: Relation,
  p: string,
  targetName: string,
  where: Where,
  place: Place,
  wanted: 'true' | 'false',
): string {
  const target = typeNamed(model, targetName)
  const c = `r${++aliases}`
  const inner = below(owner, p, place)
  const judged = `coalesce(${meets(model, target, c, where, inner)}, false) is ${wanted}`
  return `exists (select from ${target.table} ${c} where ${c}.stage = 'published' and ${hangs(relation, p, c, inner.day)} and ${valid(target, c, inner.day, where['validity'] ?? (relation.whenever ? 'ALL' : 'AS_OF'))} and ${judged})`
}

/** The id of a reference where readers can follow it. */
const shownId = (model: Model, targets: readonly string[], column: string): string =>
  `(select s.id from (${targets.map(name => `select id, stage from ${typeNamed(model, name).table}`).join(' union all ')}) s where s.id = ${column} and s.stage = 'published')`

function condition(model: Model, type: ContentType, t: string, key: string, filter: any, place: Place): string {
  const every = (): string[] => [].concat(filter).map((one: Where) => meets(model, type, t, one, place))
  if (key === 'AND') return ['true', ...every()].join(' and ')
  if (key === 'OR') return ['false', ...every()].join(' or ')
  if (key === 'NOT') return `not coalesce(${meets(model, type, t, filter, place)}, false)`
  if (key === 'validity') return 'true'
  if (key === 'id') return compared(`${t}.id`, filter, 'uuid')
  if (['createdAt', 'updatedAt', 'publishedAt'].includes(key))
    return compared(`${t}.${snake(key)}`, filter, 'timestamptz')
  if (key === 'state') return compared(`upper(${t}.state)`, filter, 'text')
  if (key === 'slug') return compared(answering(type, t, 'slug', place), filter, 'text')
  const scalar = type.scalars.get(key)
  if (scalar) return compared(`${t}.${columnOf(key, scalar)}`, filter, sqlTypes[scalar.scalar] ?? 'text')
  if (type.localized.has(key)) return compared(answering(type, t, key, place), filter, 'text')
  const computed = type.computed.get(key)
  if (computed) return compared(computed.sql(t), filter, sqlTypes[computed.scalar] ?? 'text')
  const relation = type.relations.get(key)
  const listed = type.links.get(key.replace(/Id$/, ''))
  if (!relation && listed)
    return `exists (select from ${listed.table} k where (k.id, k.stage) = (${t}.id, ${t}.stage) and ${compared(shownId(model, listed.targets, 'k.target_id'), filter, 'uuid')})`
  const one = relation ? undefined : type.ones.get(key.replace(/Id$/, ''))
  if (one) return compared(shownId(model, one.targets, `${t}.${snake(key)}`), filter, 'uuid')
  if (!relation) throw new Error(`${type.name} has no filter ${key}`)
  if (!relation.many && relation.targets.length === 1)
    return related(model, type, relation, t, relation.targets[0]!, filter, place, 'true')
  return Object.entries<Where>(filter)
    .map(([part, inner]) => {
      if (!relation.many) return related(model, type, relation, t, upperFirst(part), inner, place, 'true')
      return `${part === 'some' ? '' : 'not '}${related(model, type, relation, t, relation.targets[0]!, inner, place, part === 'every' ? 'false' : 'true')}`
    })
    .join(' and ')
}

/** A filter as SQL that is slow, plain and owes nothing to the planner. */
export function meets(model: Model, type: ContentType, t: string, where: Where, place: Place): string {
  return `(${['true', ...Object.entries(where).map(([key, filter]) => `coalesce((${condition(model, type, t, key, filter, place)}), false)`)].join(' and ')})`
}
