import type { EntityManager } from '@mikro-orm/postgresql'

import { snake } from '../../kernel/names.ts'
import type { EditorialState } from '../model/editorial-state.ts'
import type { ContentType } from '../model/model.ts'
import type { StoredEntities } from '../stored/entities.ts'
import type { OwnedRow } from './parse/parsed.ts'
import { columnText, sameRow, type LinkState, type RecordState, type TranslationState } from './state.ts'
import { columnList, ownColumns, quoted } from './tables.ts'
import type { Query } from './transaction.ts'

/** Where a draft is written. */
export interface DraftTarget {
  readonly em: EntityManager
  readonly query: Query
  readonly entities: StoredEntities
  readonly type: ContentType
  readonly id: string
}

/** The rows of a draft before and after a command; `fromVersion` is null when there are none before, and `version` where the draft is none of its own. */
export interface DraftChange {
  readonly before: RecordState
  readonly after: RecordState
  readonly fromVersion: number | null
  readonly version: number
  readonly now: Date
  /** The editorial state that comes of it; the one that the draft has when not given. */
  readonly state?: EditorialState | undefined
  /** Of a record that comes back: when it was first published. */
  readonly publishedAt?: string | null
}

/** Writes what differs between two states of a draft through the unit of work: rows that stay the same are not touched. */
export async function writeDraft(target: DraftTarget, change: DraftChange): Promise<void> {
  if (change.version === change.fromVersion) await rewriteRecord(target, change.after)
  else writeRecord(target, change)
  writeTranslations(target, change)
  for (const [field, list] of target.type.owned) {
    const [before, after] = [change.before.lists.get(field) ?? [], change.after.lists.get(field) ?? []]
    if (before === after) continue
    if (list.formerOf) await replaceRows(target, list.table, before, after)
    else writeRows(target, list.table, before, after)
  }
  for (const [field, { table }] of target.type.links)
    writeLinks(target, table, change.before.links.get(field) ?? [], change.after.links.get(field) ?? [])
  await target.em.flush()
  // A command that goes on works on the rows by statements: nothing that is held here may be written again.
  target.em.clear()
}

function writeRecord(
  { em, entities, type, id }: DraftTarget,
  { before, after, fromVersion, version, now, state, publishedAt = null }: DraftChange,
): void {
  const entity = entities.of(type.table)
  if (fromVersion === null) {
    em.create(entity, {
      id,
      stage: 'draft',
      version,
      state: 'draft',
      created_at: now,
      updated_at: now,
      published_at: publishedAt === null ? null : new Date(publishedAt),
      ...after.columns,
    })
    return
  }
  const row = em.merge(entity, { id, stage: 'draft', version: fromVersion, ...before.columns })
  row['version'] = version
  row['updated_at'] = now
  if (state !== undefined) row['state'] = state
  if (before.columns !== after.columns) for (const [column, value] of Object.entries(after.columns)) row[column] = value
}

/** Writes a record's own columns and leaves its version: the unit of work takes an unchanged one for a lost race. */
async function rewriteRecord({ query, type, id }: DraftTarget, { columns }: RecordState): Promise<void> {
  const own = ownColumns(type)
  if (own.length === 0) return
  const list = columnList(own)
  await query(
    `update ${quoted(type.table)} set (${list}) = (select ${list} from json_populate_record(null::${quoted(type.table)}, $2::json)) where id = $1::uuid and stage = 'draft'`,
    [id, JSON.stringify(columns)],
  )
}

function writeTranslations({ em, entities, type, id }: DraftTarget, { before, after }: DraftChange): void {
  if (!type.translations || before.translations === after.translations) return
  const entity = entities.of(type.translations)
  const columnsOf = ({ slug, texts, revisions }: TranslationState) => ({
    ...(type.declaration.slugFrom ? { slug } : {}),
    ...Object.fromEntries([...type.localized].map(([name, field]) => [snake(name), columnText(field, texts[name])])),
    revisions: { ...revisions },
  })
  for (const [locale, translation] of after.translations) {
    const old = before.translations.get(locale)
    if (old === translation) continue
    const key = { id, stage: 'draft', locale }
    if (old) Object.assign(em.merge(entity, { ...key, ...columnsOf(old) }), columnsOf(translation))
    else em.create(entity, { ...key, ...columnsOf(translation) })
  }
  for (const [locale, old] of before.translations)
    if (!after.translations.has(locale)) em.remove(em.merge(entity, { id, stage: 'draft', locale, ...columnsOf(old) }))
}

function writeRows(
  { em, entities, id }: DraftTarget,
  table: string,
  before: readonly OwnedRow[],
  after: readonly OwnedRow[],
): void {
  const entity = entities.of(table)
  for (let ordinal = 0; ordinal < Math.max(before.length, after.length); ordinal += 1) {
    const [old, row] = [before[ordinal], after[ordinal]]
    if (old === row) continue
    const key = { id, stage: 'draft', ordinal }
    if (!old) em.create(entity, { ...key, ...row })
    else if (!row) em.remove(em.merge(entity, { ...key, ...old }))
    else Object.assign(em.merge(entity, { ...key, ...old }), row)
  }
}

/** Rows that exclude one another are taken away before others come in their place. */
async function replaceRows(
  { em, query, entities, id }: DraftTarget,
  table: string,
  before: readonly OwnedRow[],
  after: readonly OwnedRow[],
): Promise<void> {
  const changed = before.flatMap((old, ordinal) => (after[ordinal] && sameRow(old, after[ordinal]) ? [] : [ordinal]))
  if (changed.length > 0)
    await query(`delete from ${quoted(table)} where id = $1::uuid and stage = 'draft' and ordinal = any($2::int[])`, [
      id,
      changed,
    ])
  const kept = new Set(before.keys().filter(ordinal => !changed.includes(ordinal)))
  for (const [ordinal, row] of after.entries())
    if (!kept.has(ordinal)) em.create(entities.of(table), { id, stage: 'draft', ordinal, ...row })
}

function writeLinks(
  { em, entities, id }: DraftTarget,
  table: string,
  before: readonly LinkState[],
  after: readonly LinkState[],
): void {
  if (before === after) return
  const entity = entities.of(table)
  const [old, wanted] = [new Set(before.map(link => link.id)), new Set(after.map(link => link.id))]
  for (const { id: target, ordinal } of after)
    if (!old.has(target)) em.create(entity, { id, stage: 'draft', target_id: target, ordinal })
  for (const { id: target, ordinal } of before)
    if (!wanted.has(target)) em.remove(em.merge(entity, { id, stage: 'draft', target_id: target, ordinal }))
}
