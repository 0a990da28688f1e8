import { snake } from '../../kernel/names.ts'
import type { ContentType, Model } from '../model/model.ts'
import { answersOf } from './refresh-localized.ts'
import { documentsOf } from './refresh-search.ts'

/** The key of a record's texts in a language among the parameters of `mergedTexts`. */
export const textKey = (id: string, locale: string): string => `${id} ${locale}`

/** SQL of the same key. */
export const textKeySql = (id: string, locale: string): string => `${id} || ' ' || ${locale}`

/** What a language says, over the alias of its row. */
const columnsOf = (type: ContentType, alias: string): string =>
  [...(type.declaration.slugFrom === null ? [] : ['slug']), ...[...type.localized.keys()].map(snake), 'revisions']
    .map(column => `${alias}."${column}"`)
    .join(', ')

/** The statement that picks, of the records `$1` (uuid[]), those of whose texts `$2` (text[], see `textKey`) the drafts say others. */
export const changedTexts = (type: ContentType): string =>
  `select distinct x.id from ${type.translations} x left join ${type.translations} o on o.id = x.id and o.locale = x.locale and o.stage <> x.stage
   where x.id = any($1::uuid[]) and ${textKeySql('x.id', 'x.locale')} = any($2::text[]) and (o.id is null or (${columnsOf(type, 'o')}) is distinct from (${columnsOf(type, 'x')}))`

/**
 * The statement that tells what would answer for public records, and be found of them, with some of their texts as the
 * drafts have them: derived as what is stored is, and stored nowhere. `$1` are the records (uuid[]), `$2` as often
 * `published` (text[]), `$3` the texts of drafts (text[], see `textKey`). One row: `localized` and `documents`, rows of
 * the type's table of answering values and of `search_documents`, as JSON texts. null for types without texts.
 */
export function mergedTexts(type: ContentType, model: Model): string | null {
  const answers = answersOf(type, model, type.translations && 'merged')
  if (!answers) return null
  const texts = (stage: string, picked: string): string =>
    `select x.id, 'published' as stage, x.locale, ${columnsOf(type, 'x')} from ${type.translations} x where x.id = any($1::uuid[]) and x.stage = '${stage}' and ${picked}`
  const key = textKeySql('x.id', 'x.locale')
  const documents = documentsOf(type, 'answers', 'merged')
  return `with merged as (
    ${texts('published', `${key} <> all($3::text[])`)} union all ${texts('draft', `${key} = any($3::text[])`)}
  ), ${answers.parts}
  select (select coalesce(json_agg(a), '[]') from (select id, stage, locale, valid_from, valid_to, ${answers.names.join(', ')} from answers) a)::text as localized,
    ${documents === null ? "'[]'" : `(select coalesce(json_agg(d), '[]') from (${documents}) d)::text`} as documents`
}
