import { snake } from '../../kernel/names.ts'
import { answeredColumn } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import { formerColumn } from './owned-tables.ts'
import { literal } from './table.ts'

/** Texts in lines of one text; empty when there are none. */
const lines = (parts: readonly string[]): string =>
  parts.length === 0 ? "''" : `concat_ws(E'\\n', ${parts.join(', ')})`

/** Which documents records have whose key stands in `k`, by texts that stand in two tables; null for types of which nothing is searched. */
export function documentsOf(type: ContentType, localized: string | null, translations: string | null): string | null {
  const fields = [...type.localized]
  if (!localized || !translations || !fields.some(([, { search }]) => search === 'A')) return null
  const texts = (weight: 'A' | 'B' | 'C'): string[] =>
    fields
      .filter(([, { search }]) => search === weight)
      .map(([field, { long, rich }]) =>
        long
          ? `(select ${rich ? `rich_text_text(t."${snake(field)}")` : `t."${snake(field)}"`} from ${translations} t where t.id = l.id and t.stage = l.stage and t.locale = l."${answeredColumn(field)}")`
          : `l."${snake(field)}"`,
      )
  const lists = [...type.owned.values()].flatMap(list => {
    const name = list.formerOf
      ? formerColumn(list)
      : list.field === 'aliases' && list.declared.fields.name
        ? 'name'
        : null
    return name
      ? [
          `(select string_agg(o."${name}", E'\\n' order by o.ordinal) from ${list.table} o where o.id = l.id and o.stage = l.stage)`,
        ]
      : []
  })
  return `select l.id, l.stage, l.locale, ${lines(texts('A'))} as title, ${lines([...texts('B'), ...lists])} as lead, ${lines(texts('C'))} as body
    from k join ${localized} l using (id, stage) where l.valid_to = 'infinity'`
}

/**
 * The statement that derives the search documents of records anew, with the same parameters as `refreshLocalized`, which
 * runs before it: search reads the answering values of the present. Documents of records that do not stand in the stage
 * any more are deleted. null for types of which nothing is searched.
 *
 * Words are made once for all documents with the same texts: a record that is not translated has one in each language.
 */
export function refreshSearch(type: ContentType): string | null {
  const documents = documentsOf(type, type.localizedTable, type.translations)
  if (documents === null) return null
  const same = `o.type_name = ${literal(type.name)} and o.id = d.id and o.stage = d.stage and o.locale = d.locale`
  const made = ['title', 'lead', 'body', 'title_words', 'exact', 'folded']
  return `with k as (select distinct id, stage from unnest($1::uuid[], $2::text[]) as u (id, stage)),
  documents as (
    ${documents}
  ),
  gone as (
    delete from search_documents o using k where o.type_name = ${literal(type.name)} and o.id = k.id and o.stage = k.stage
      and not exists (select from documents d where d.id = o.id and d.stage = o.stage and d.locale = o.locale)
  ),
  fresh as (
    select d.* from documents d
    where not exists (select from search_documents o where ${same} and (o.title, o.lead, o.body) is not distinct from (d.title, d.lead, d.body))
  ),
  words as materialized (
    select id, stage, title, lead, body, locales, public.vn_words(title) as title_words, public.vn_exact_vector(title, lead, body) as exact, public.vn_folded_vector(title, lead, body) as folded
    from (select id, stage, title, lead, body, array_agg(locale) as locales from fresh group by id, stage, title, lead, body) g
  )
  insert into search_documents as o (type_name, id, stage, locale, ${made.join(', ')})
  select ${literal(type.name)}, id, stage, locale, ${made.join(', ')} from words cross join unnest(locales) as l (locale)
  on conflict (type_name, id, stage, locale) do update set ${made.map(name => `${name} = excluded.${name}`).join(', ')}`
}
