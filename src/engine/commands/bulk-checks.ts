import { operator } from '../../access/viewer.ts'
import type { Problem } from '../../kernel/problem.ts'
import { columnOf } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import { pathOf, textsPath, type ReadRecord } from './bulk-records.ts'
import { slugTaken, valueTaken } from './facts.ts'
import { withSlug } from './merge.ts'
import { freeSlug, slugOf } from './slugs.ts'
import type { RecordState } from './state.ts'
import { quoted } from './tables.ts'
import type { Query } from './transaction.ts'

/** Complains of unique values that stand twice in the batch or that another record has in any stage. */
export async function takenInBatch(
  query: Query,
  type: ContentType,
  records: readonly ReadRecord[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const [field, scalar] of type.scalars) {
    if (!scalar.unique) continue
    const column = columnOf(field, scalar)
    const given = records.flatMap(({ at, state }) =>
      state.columns[column] === null || state.columns[column] === undefined
        ? []
        : [{ at, value: String(state.columns[column]) }],
    )
    const rows = await query<{ value: string }>(
      `select distinct ${quoted(column)}::text as value from ${type.table} where ${quoted(column)}::text = any($1::text[])`,
      [given.map(({ value }) => value)],
    )
    const taken = new Set(rows.map(({ value }) => value))
    for (const { at, value } of given) {
      if (taken.has(value)) problems.push(valueTaken([...pathOf(at), field]))
      taken.add(value)
    }
  }
  return problems
}

/** Slugs that records of a bulk take: language and slug → the record's id. */
export type ReservedSlugs = Map<string, string>

/**
 * Gives every language of every record its slug, in the order of the batch, by the rules of single writes.
 * @param reserved slugs that other batches are about to take; those of this one are added
 */
export async function slugBatch(
  query: Query,
  type: ContentType,
  records: readonly ReadRecord[],
  reserved: ReservedSlugs,
): Promise<{ records: readonly ReadRecord[]; problems: readonly Problem[] }> {
  const source = type.declaration.slugFrom
  if (source === null) return { records, problems: [] }
  const problems: Problem[] = []
  const states = new Map<ReadRecord, RecordState>(records.map(record => [record, record.state]))
  const locales = new Set(records.flatMap(({ state }) => [...state.translations.keys()]))
  for (const locale of locales) {
    const wanted = records.flatMap(record => {
      const sent = record.texts.get(locale)?.slug ?? null
      const text = record.state.translations.get(locale)?.texts[source]
      const slug = sent ?? (text ? slugOf(type, text) : null)
      return slug === null ? [] : [{ record, slug, sent: sent !== null }]
    })
    const rows = await query<{ slug: string }>(
      `select distinct slug from ${type.translations} where (stage = 'published' or stage = 'draft') and locale = $1 and slug = any($2::text[])`,
      [locale, wanted.map(({ slug }) => slug)],
    )
    const stored = new Set(rows.map(({ slug }) => slug))
    for (const { record, slug, sent } of wanted) {
      const isReserved = (other: string): boolean => (reserved.get(`${locale} ${other}`) ?? record.id) !== record.id
      const free = !stored.has(slug) && !isReserved(slug)
      if (!free && sent) problems.push(slugTaken([...textsPath(record.at, locale), 'slug']))
      const chosen = free || sent ? slug : await freeSlug(query, operator, type, locale, slug, record.id, isReserved)
      reserved.set(`${locale} ${chosen}`, record.id)
      states.set(record, withSlug(states.get(record) ?? record.state, locale, chosen))
    }
  }
  return { records: records.map(record => ({ ...record, state: states.get(record) ?? record.state })), problems }
}
