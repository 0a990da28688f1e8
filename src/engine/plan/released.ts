import type { Planning } from './planning.ts'
import { literal } from './slots.ts'
import type { ContentType } from '../model/model.ts'
import { textKeySql } from '../stored/merged-texts.ts'

/** Public records of one type of which a release publishes the texts of some languages. */
export interface ReleasedTexts {
  readonly ids: readonly string[]
  /** The texts that come from drafts, see `textKey`. */
  readonly keys: readonly string[]
  /** What answers for these records then: rows of the type's table of answering values, as JSON. */
  readonly localized: string
  /** What is searched of them then: rows of `search_documents`, as JSON. */
  readonly documents: string
}

/** Withdrawals that a release changes. */
export interface ReleasedWithdrawals {
  /** Records whose withdrawals are told no more as they are. */
  readonly ids: readonly string[]
  /** What is told then: rows of `tombstones`, as JSON. */
  readonly told: string
}

/** What a release will do, as one operation reads it. */
export interface ReleaseRead {
  /** When it goes live, RFC 3339: its day, or now. */
  readonly at: string
  /** Records whose drafts take the place of what is public. */
  readonly publish: readonly string[]
  /** Records that leave the public. */
  readonly gone: readonly string[]
  readonly withdrawals: ReleasedWithdrawals
  /** By type name. */
  readonly texts: ReadonlyMap<string, ReleasedTexts>
}

/** Equal for releases whose statements are equal, whatever the ids in them are. */
export const releaseKey = (release: ReleaseRead | null): string =>
  release === null ? '' : [...release.texts.keys()].sort().join(',')

/** How what a release changes is read, in SQL; its ids are parameters. */
export class Released {
  constructor(
    readonly planning: Planning,
    /** Types of which texts are published by themselves. */
    readonly types: ReadonlySet<string>,
  ) {}

  #ids(name: 'publish' | 'gone'): string {
    return this.planning.slots.add('uuid[]', bound => bound.release?.[name] ?? [], `release-${name}`)
  }

  #texts(type: ContentType, name: 'ids' | 'keys' | 'localized' | 'documents', sqlType: string): string {
    return this.planning.slots.add(
      sqlType,
      bound => bound.release?.texts.get(type.name)?.[name],
      `release-${name}-${type.name}`,
    )
  }

  /** The instant at which it goes live. */
  at(): string {
    return this.planning.slots.add('timestamptz', bound => bound.release?.at, 'release-at')
  }

  /** Whether the draft of a record takes the place of what is public. */
  publishes(alias: string): string {
    return `${alias}.id = any(${this.#ids('publish')})`
  }

  /** Whether a record leaves the public. */
  removes(alias: string): string {
    return `${alias}.id = any(${this.#ids('gone')})`
  }

  /** A column of a record's row as it will be. */
  column(type: ContentType, alias: string, column: string): string {
    const value = `${alias}.${column}`
    switch (column) {
      case 'published_at':
        return `coalesce(${value}, ${this.at()})`
      case 'state':
        return `case ${alias}.stage when 'draft' then 'published' else ${value} end`
      case 'updated_at': {
        const texts = this.types.has(type.name) ? ` or ${alias}.id = any(${this.#texts(type, 'ids', 'uuid[]')})` : ''
        return `case when ${alias}.stage = 'draft'${texts} then ${this.at()} else ${value} end`
      }
      default:
        return value
    }
  }

  /** The stage in which the texts of a record's row stand, for a row of texts. */
  textStage(type: ContentType, alias: string, text: string): string {
    if (!this.types.has(type.name)) return `${alias}.stage`
    const key = textKeySql(`${alias}.id`, `${text}.locale`)
    return `case when ${alias}.stage = 'published' and ${key} = any(${this.#texts(type, 'keys', 'text[]')}) then 'draft' else ${alias}.stage end`
  }

  /** The table of answering values of a type, with those that will answer in their place. */
  localized(type: ContentType, table: string): string {
    if (!this.types.has(type.name)) return table
    const ids = this.#texts(type, 'ids', 'uuid[]')
    return `(select s.* from ${table} s where not (s.stage = 'published' and s.id = any(${ids})) union all select r.* from json_populate_recordset(null::${table}, ${this.#texts(type, 'localized', 'json')}) r)`
  }

  /** The withdrawals as they will be told. */
  withdrawals(): string {
    const slot = (name: 'ids' | 'told', sqlType: string): string =>
      this.planning.slots.add(sqlType, bound => bound.release?.withdrawals[name], `release-withdrawals-${name}`)
    return `(select s.* from tombstones s where s.record_id <> all(${slot('ids', 'uuid[]')}) union all select r.* from json_populate_recordset(null::tombstones, ${slot('told', 'json')}) r)`
  }

  /** Whether a record will have a slug, with the aliases of its texts and its row: conditions of a `from`. */
  holdsSlug(type: ContentType, slug: string, [x, r]: readonly [text: string, row: string]): string {
    return `${type.translations} ${x} join ${type.table} ${r} on ${r}.id = ${x}.id and ${x}.stage = ${this.textStage(type, r, x)} where ${x}.slug = ${slug} and ${this.planning.readable(type, r, true)}`
  }

  /** Who had a slug, those included who have it now and may give it up. */
  formerSlugs(types: readonly ContentType[], slug: string): string {
    const now = types.map(
      type =>
        ` union all select ${literal(type.name)}, id, locale, ${this.at()} from ${type.translations} where slug = ${slug} and stage = 'published'`,
    )
    return `(select type_name, id, locale, given_up_at from former_slugs where slug = ${slug}${now.join('')})`
  }

  /** The search documents, with those that will be found in their place. */
  documents(): string {
    const { model } = this.planning
    const types = [...this.types].flatMap(name => model.types.get(name) ?? [])
    if (types.length === 0) return 'public.search_documents'
    const columns = ['type_name', 'id', 'stage', 'locale', 'title', 'lead', 'body', 'title_words', 'exact', 'folded']
    const stored = types.map(
      type => `not (s.stage = 'published' and s.id = any(${this.#texts(type, 'ids', 'uuid[]')}))`,
    )
    const merged = types.map(
      type =>
        `select ${literal(type.name)}, r.id, r.stage, r.locale, r.title, r.lead, r.body, public.vn_words(r.title), public.vn_exact_vector(r.title, r.lead, r.body), public.vn_folded_vector(r.title, r.lead, r.body)
        from json_to_recordset(${this.#texts(type, 'documents', 'json')}) as r (id uuid, stage text, locale text, title text, lead text, body text)`,
    )
    return `(select ${columns.map(column => `s.${column}`).join(', ')} from public.search_documents s where ${stored.join(' and ')} union all ${merged.join(' union all ')})`
  }
}
