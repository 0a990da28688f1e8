import { snake } from '../../kernel/names.ts'
import { answeredColumn, staleColumn, workColumn } from '../model/columns.ts'
import { chainOf, type ContentType, type Model } from '../model/model.ts'
import { formerColumn, formerRange } from './owned-tables.ts'
import { literal } from './table.ts'

/** Languages in which rows are kept, each with the languages that answer in it, in order; others come last, by their tags. */
const wanted = ({ locales }: Model): string =>
  `(values ${locales.map(locale => `(${literal(locale)}, array[${chainOf(locales, locale).map(literal).join(', ')}])`).join(', ')}) want (locale, chain)`

const place = 'order by array_position(want.chain, x.locale) nulls last, x.locale'

/** The first value along the chain, of the languages whose own is not empty. */
const first = (value: string, filled: string): string => `(array_agg(${value} ${place}) filter (where ${filled}))[1]`

/** Whether a translation is older than the source's text; the source itself never is. */
const stale = (field: string, source: string): string =>
  `t.locale <> ${literal(source)} and (t.revisions ->> ${literal(field)})::int < (s.revisions ->> ${literal(field)})::int`

/** `with` parts that end in `x`: the texts of each language, and whether they are stale, per time in which they are the same. */
function texts(type: ContentType, model: Model, translations: string, records: string): string {
  const source = model.locales[0] ?? ''
  const formers = new Map(
    [...type.owned.values()].flatMap(list => (list.formerOf ? [[list.formerOf, list] as const] : [])),
  )
  const columns = [...type.localized].flatMap(([field, { long, rich }]) => {
    const name = snake(field)
    const isStale = `coalesce(${stale(field, source)}, false)`
    if (!formers.has(field))
      return long
        ? [
            `${rich ? `t."${name}" is not null` : `octet_length(t."${name}") > 0`} as "${name}"`,
            `${isStale} as "${staleColumn(field)}"`,
          ]
        : [`t."${name}"`, `${isStale} as "${staleColumn(field)}"`]
    return [
      `case when f_${name}.held then f_${name}.value else t."${name}" end as "${name}"`,
      `${isStale} and f_${name}.held is null as "${staleColumn(field)}"`,
    ]
  })
  const slug = type.declaration.slugFrom === null ? [] : ['t.slug']
  const lists = [...formers.values()]
  const cuts = lists.flatMap(list =>
    formerRange(list).map(
      day =>
        `select o.id, o.stage, o."${day}" from k join ${list.table} o using (id, stage) where o."${day}" is not null`,
    ),
  )
  const spoken = [translations, ...lists.map(list => list.table)].map(
    table => `select id, stage, locale from k join ${table} using (id, stage)`,
  )
  const held = lists.map(list => {
    const name = formerColumn(list)
    const [from, to] = formerRange(list)
    return `left join lateral (select true as held, max(o."${name}") filter (where o.locale = l.locale) as value from ${list.table} o
      where o.id = g.id and o.stage = g.stage and coalesce(o."${from}", '-infinity') <= g.valid_from and g.valid_to <= o."${to}" having count(*) > 0) f_${name} on true`
  })
  return `k as (${records}),
  cuts as (${["select id, stage, '-infinity'::date as day from k", ...cuts].join('\n    union ')}),
  segments as (select id, stage, day as valid_from, lead(day, 1, 'infinity') over (partition by id, stage order by day) as valid_to from cuts),
  spoken as (${spoken.join(' union ')}),
  x as (
    select g.id, g.stage, g.valid_from, g.valid_to, l.locale, ${[...slug, ...columns].join(', ')}
    from segments g
    left join spoken l using (id, stage)
    left join ${translations} t on t.id = g.id and t.stage = g.stage and t.locale = l.locale
    left join ${translations} s on s.id = g.id and s.stage = g.stage and s.locale = ${literal(source)}
    ${held.join('\n    ')}
  )`
}

/** What answers for the records that `$1` and `$2` name, by the texts in a table, as `answers`. */
interface Answers {
  /** Parts of a `with`. */
  readonly parts: string
  /** Quoted names of the columns besides those of the key and `valid_to`. */
  readonly names: readonly string[]
}

/** SQL of the records that `$1` and `$2` name, where they stand in these stages. */
const named = ({ table }: ContentType): string =>
  `select m.id, m.stage from ${table} m join (select distinct * from unnest($1::uuid[], $2::text[]) as u (id, stage)) u using (id, stage)`

/**
 * Derives the answering values from texts that stand in `translations`; null for types without localized fields.
 * @param records SQL of id and stage of the records that are meant
 */
export function answersOf(
  type: ContentType,
  model: Model,
  translations: string | null,
  records = named(type),
): Answers | null {
  if (!translations) return null
  const answers = [...type.localized].flatMap(([field, { long }]) => {
    const name = snake(field)
    const filled = long ? `x."${name}"` : `x."${name}" <> ''`
    return [
      ...(long ? [] : [[name, first(`x."${name}"`, filled)] as const]),
      [answeredColumn(field), first('x.locale', filled)] as const,
      [staleColumn(field), `coalesce(${first(`x."${staleColumn(field)}"`, filled)}, false)`] as const,
    ]
  })
  if (type.declaration.slugFrom !== null) answers.unshift(['slug', first('x.slug', "x.slug <> ''")])
  if (!type.dated) {
    const filled = [...type.localized.keys()].map(field => `x."${snake(field)}" is not null`)
    const old = [...type.localized.keys()].map(field => `x."${staleColumn(field)}"`)
    const own = (holds: readonly string[]): string => `bool_or(x.locale = want.locale and (${holds.join(' or ')}))`
    answers.push([workColumn, `case when ${own(filled)} is not true then 'MISSING' when ${own(old)} then 'STALE' end`])
  }
  return {
    names: answers.map(([name]) => `"${name}"`),
    parts: `${texts(type, model, translations, records)},
  answers as (
    select x.id, x.stage, want.locale, x.valid_from, x.valid_to, ${answers.map(([name, sql]) => `${sql} as "${name}"`).join(', ')}
    from x cross join ${wanted(model)} group by x.id, x.stage, want.locale, x.valid_from, x.valid_to
  )`,
  }
}

/**
 * The statement that derives the stored answering values of records anew, with two parameters: `$1` their ids (uuid[])
 * and `$2` the stages that go with them (text[]). Records that do not stand in the stage are left out: their rows went
 * with them. Only rows that differ are written. null for types without localized fields.
 *
 * Per field: the first language along the chain whose text is not empty. A value is stale when its text is a
 * translation whose revision is older than the revision of the source's. In the time of a former value only the former
 * values of that time answer, and none of them is stale. Slugs follow the chain too.
 */
export function refreshLocalized(type: ContentType, model: Model): string | null {
  const { translations, localizedTable: table } = type
  const answers = answersOf(type, model, translations)
  if (!answers || !table) return null
  const { names, parts } = answers
  const compared = ['valid_to', ...names]
  return `with ${parts},
  gone as (
    delete from ${table} o using k where o.id = k.id and o.stage = k.stage
      and not exists (select from answers a where a.id = o.id and a.stage = o.stage and a.locale = o.locale and a.valid_from = o.valid_from)
  )
  insert into ${table} as o (id, stage, locale, valid_from, valid_to, ${names.join(', ')})
  select id, stage, locale, valid_from, valid_to, ${names.join(', ')} from answers
  on conflict (id, stage, locale, valid_from) do update set ${compared.map(name => `${name} = excluded.${name}`).join(', ')}
  where (${compared.map(name => `o.${name}`).join(', ')}) is distinct from (${compared.map(name => `excluded.${name}`).join(', ')})`
}
