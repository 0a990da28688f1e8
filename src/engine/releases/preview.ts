import type { Pool } from 'pg'

import type { Viewer } from '../../access/viewer.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Query } from '../commands/transaction.ts'
import { instantSql } from '../model/columns.ts'
import type { ContentType, Model } from '../model/model.ts'
import type { ReleasedTexts, ReleaseRead } from '../plan/released.ts'
import { changedTexts, mergedTexts, textKey } from '../stored/merged-texts.ts'
import { readableDrafts } from './drafts.ts'
import { readReleaseId } from './ids.ts'
import { readItems, type ReleaseItem } from './items.ts'
import { mayRelease } from './rights.ts'
import { readWithdrawals } from './withdrawals.ts'

/** Statements on a pool, as commands send them. */
export const queryOn =
  (pool: Pool): Query =>
  async (statement, values = []) =>
    (typeof statement === 'string' ? await pool.query(statement, [...values]) : await pool.query(statement)).rows

/** Whose preview of which release is read. */
interface Previewing {
  readonly viewer: Viewer
  /** Global id. */
  readonly release?: string
}

/**
 * What a release will do, for an operation that reads the world as it will be. One that is live, or was cancelled, does
 * nothing more. `unknown` for what is no release, and for those of others.
 */
export async function readRelease(
  query: Query,
  { model, clock }: { readonly model: Model; readonly clock: Clock },
  { viewer, release }: Previewing,
): Promise<ReleaseRead | 'unknown'> {
  const id = readReleaseId(release ?? '')
  const [row] = id
    ? await query<{ keeper: string | null; at: string | null; open: boolean }>(
        `select keeper_id as keeper, ${instantSql('publish_at')} as at, state not in ('PUBLISHED', 'CANCELLED') as open from releases where id = $1::uuid`,
        [id],
      )
    : []
  if (!id || !row || !mayRelease(viewer, 'read', row.keeper)) return 'unknown'
  const items = row.open ? await readItems(query, model, id) : []
  const published = items.filter(({ action }) => action === 'PUBLISH')
  const partly = Map.groupBy(
    published.filter(({ locales }) => locales !== null),
    ({ type }) => type,
  )
  const texts = new Map<string, ReleasedTexts>()
  for (const [type, some] of partly) {
    const read = await readTexts(query, model, viewer, type, some)
    if (read) texts.set(type.name, read)
  }
  const now = clock().toISOString()
  // One that is late goes live as soon as it can.
  const at = row.at !== null && row.at > now ? row.at : now
  return {
    at,
    withdrawals: await readWithdrawals(query, viewer, items, at),
    publish: published.filter(({ locales }) => locales === null).map(one => one.id),
    gone: items.filter(({ action }) => action !== 'PUBLISH').map(one => one.id),
    texts,
  }
}

/** Texts that go over what is public; those of drafts that the viewer does not read are left as they are. */
async function readTexts(
  query: Query,
  model: Model,
  viewer: Viewer,
  type: ContentType,
  items: readonly ReleaseItem[],
): Promise<ReleasedTexts | null> {
  const sql = mergedTexts(type, model)
  if (sql === null) return null
  const read = await readableDrafts(
    query,
    viewer,
    type,
    items.map(({ id }) => id),
  )
  const seen = items.filter(({ id }) => read.has(id))
  const keys = seen.flatMap(({ id, locales }) => (locales ?? []).map(locale => textKey(id, locale)))
  // Where nothing is new, nothing is published.
  const changed = seen.length > 0 ? await query<{ id: string }>(changedTexts(type), [[...read], keys]) : []
  if (changed.length === 0) return null
  const ids = changed.map(({ id }) => id)
  const [row] = await query<{ localized: string; documents: string }>(sql, [ids, ids.map(() => 'published'), keys])
  return row ? { ids, keys, ...row } : null
}
