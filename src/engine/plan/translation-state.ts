import type { FieldNode } from 'graphql'

import type { Planning } from './planning.ts'
import type { Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { snake } from '../../kernel/names.ts'
import type { ContentType } from '../model/model.ts'

/**
 * The texts of one language beside those of the source, over the aliases `x` and `s`. Whether a field has a text, and
 * when that last changed, stands in `revisions` alone.
 */
export interface Languages {
  readonly type: ContentType
  readonly source: string
  /** Alias of the record's row. */
  readonly t: string
  /** Alias of the language's texts; null where it has none. */
  readonly x: string
  /** Alias of the source's texts. */
  readonly s: string
  /** The stage in which a row of texts stands, by its alias; null where that is the record's. */
  readonly textStage: ((text: string) => string) | null
}

/** Joins the texts of a language, given as SQL, and those of the source. */
export function languageJoins({ type, source, t, x, s, textStage }: Languages, locale: string): string {
  const join = (alias: string, language: string): string =>
    ` left join ${type.translations} ${alias} on ${alias}.id = ${t}.id and ${alias}.stage = ${textStage?.(alias) ?? `${t}.stage`} and ${alias}.locale = ${language}`
  return `${join(x, locale)}${join(s, literal(source))}`
}

const staleIn = ({ source, x, s }: Languages, field: string): string =>
  `(${x}.locale <> ${literal(source)} and (${x}.revisions ->> ${literal(field)})::int < (${s}.revisions ->> ${literal(field)})::int)`

const missingIn = ({ x, s }: Languages, field: string): string =>
  `(${s}.revisions ? ${literal(field)} and (${x}.revisions ? ${literal(field)}) is not true)`

/** The state as text. Only a draft's texts may differ from what is published; those that a release brings to the public do not. */
export function stateSql(languages: Languages, isPublic = false): string {
  const { type, t, x } = languages
  const fields = [...type.localized.keys()]
  const texts = (alias: string): string => fields.map(field => `${alias}."${snake(field)}"`).join(', ')
  const same = `exists (select from ${type.translations} p where p.id = ${t}.id and p.stage = 'published' and p.locale = ${x}.locale and (${texts('p')}) is not distinct from (${texts(x)}))`
  const stale = fields.map(field => staleIn(languages, field)).join(' or ')
  const draft = isPublic ? '' : `when ${t}.stage = 'draft' and not ${same} then 'DRAFT' `
  return `case when ${x}.id is null then 'MISSING' when ${stale} then 'STALE' ${draft}else 'PUBLISHED' end`
}

/** `staleFields` or `missingFields` as JSON. */
export function fieldsJson(languages: Languages, of: 'staleFields' | 'missingFields'): string {
  const holds = of === 'staleFields' ? staleIn : missingIn
  const named = [...languages.type.localized.keys()].map(
    field => `case when ${holds(languages, field)} then ${literal(field)} end`,
  )
  return `to_json(array_remove(array[${named.join(', ')}], null))`
}

/** The aliases for a row of a type; null for types without texts. */
export function languagesOf(planning: Planning, type: ContentType, t: string): Languages | null {
  if (type.translations === null) return null
  return {
    type,
    source: planning.model.locales[0] ?? '',
    t,
    x: planning.alias('x'),
    s: planning.alias('s'),
    textStage: null,
  }
}

/** How far each configured language of a record has come. */
export function translationStates(row: Row, nodes: readonly FieldNode[]): string {
  const { planning, type, t } = row
  const known = languagesOf(planning, type, t)
  if (!known) return `'[]'::json`
  const languages = { ...known, textStage: (text: string) => row.textStage(text) }
  const w = planning.alias('w')
  const item = jsonObject(
    [...selectionOf(planning.reading, 'TranslationState', nodes)].map(([key, [node]]) => {
      switch (node?.name.value) {
        case 'locale':
          return [key, `${w}.locale`]
        case 'state':
          return [key, stateSql(languages, planning.stage !== 'preview')]
        case 'staleFields':
        case 'missingFields':
          return [key, fieldsJson(languages, node.name.value)]
        default:
          return [key, literal('TranslationState')]
      }
    }),
  )
  const locales = planning.model.locales.map((locale, n) => `(${literal(locale)}, ${n})`).join(', ')
  return `(select json_agg(${item} order by ${w}.n) from (values ${locales}) ${w}(locale, n)${languageJoins(languages, `${w}.locale`)})`
}
