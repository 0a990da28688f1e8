import { snake } from '../../kernel/names.ts'
import type { OwnedMember, ScalarField, ToOneField } from '../declare/fields.ts'
import { columnOf, instantSql, precisionColumn } from '../model/columns.ts'
import type { ContentType, OwnedList } from '../model/model.ts'
import { quoted } from './tables.ts'

/** Column → SQL of its value in the form in which commands compare values, over the alias `t`. */
type Reading = readonly (readonly [column: string, sql: string])[]

function readingOf(name: string, field: ScalarField | ToOneField | OwnedMember, alias: string): Reading {
  const column = columnOf(name, field)
  const at = `${alias}.${quoted(column)}`
  if (field.form !== 'scalar') return [[column, at]]
  if (field.scalar === 'decimal') return [[column, `${at}::text`]]
  if (field.scalar === 'instant') return [[column, instantSql(at)]]
  if (field.scalar === 'partialDate')
    return [
      [column, at],
      [precisionColumn(column), `${alias}.${quoted(precisionColumn(column))}`],
    ]
  return [[column, at]]
}

/** A row as JSON. A subselect and not jsonb_build_object: that takes 50 columns at most. */
const rowSql = (reading: Reading): string =>
  reading.length === 0
    ? "'{}'::jsonb"
    : `(select to_jsonb(row) from (select ${reading.map(([column, sql]) => `${sql} as ${quoted(column)}`).join(', ')}) row)`

function listSql({ table, declared }: OwnedList): string {
  const reading = Object.entries(declared.fields).flatMap(([name, member]) => readingOf(name, member, 'o'))
  return `(select coalesce(jsonb_agg(${rowSql(reading)} order by o.ordinal), '[]') from ${table} o where o.id = t.id and o.stage = t.stage)`
}

function translationsSql(type: ContentType): string {
  if (!type.translations) return "'[]'::jsonb"
  const texts: Reading = [...type.localized.keys()].map(name => [snake(name), `l.${quoted(snake(name))}`])
  const slug = type.declaration.slugFrom ? 'l.slug' : 'null::text'
  return `(select coalesce(jsonb_agg(jsonb_build_object('locale', l.locale, 'slug', ${slug}, 'revisions', l.revisions, 'texts', ${rowSql(texts)}) order by l.locale), '[]')
    from ${type.translations} l where l.id = t.id and l.stage = t.stage)`
}

const objectSql = (parts: readonly (readonly [string, string])[]): string =>
  parts.length === 0
    ? "'{}'::jsonb"
    : `(select to_jsonb(parts) from (select ${parts.map(([name, sql]) => `${sql} as ${quoted(name)}`).join(', ')}) parts)`

type Wanted = 'newest' | 'published'
const statements: Readonly<Record<Wanted, WeakMap<ContentType, string>>> = {
  newest: new WeakMap(),
  published: new WeakMap(),
}

/**
 * The statement that reads the head of the record `$1` with everything that belongs to it, as one JSON text; or what is
 * published of it.
 */
export function headSql(type: ContentType, wanted: Wanted = 'newest'): string {
  const known = statements[wanted].get(type)
  if (known) return known
  const own = [...type.scalars, ...type.ones].flatMap(([name, field]) => readingOf(name, field, 't'))
  const links = [...type.links].map(
    ([field, { table }]) =>
      [
        field,
        `(select coalesce(jsonb_agg(jsonb_build_object('id', k.target_id, 'ordinal', k.ordinal) order by k.ordinal, k.target_id), '[]') from ${table} k where k.id = t.id and k.stage = t.stage)`,
      ] as const,
  )
  const lists = [...type.owned.values()].map(list => [list.field, listSql(list)] as const)
  const made = `select jsonb_build_object('stage', t.stage, 'version', t.version, 'editorialState', t.state, 'publishedAt', ${instantSql('t.published_at')},
    'isPublished', exists (select from ${type.table} p where p.id = t.id and p.stage = 'published'),
    'columns', ${rowSql(own)}, 'translations', ${translationsSql(type)}, 'links', ${objectSql(links)}, 'lists', ${objectSql(lists)})::text as head
    from ${type.table} t where t.id = $1::uuid${wanted === 'published' ? " and t.stage = 'published'" : ''} order by t.stage = 'draft' desc limit 1`
  statements[wanted].set(type, made)
  return made
}
