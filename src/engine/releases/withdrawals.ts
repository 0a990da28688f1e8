import type { Viewer } from '../../access/viewer.ts'
import type { Query } from '../commands/transaction.ts'
import type { ReleasedWithdrawals } from '../plan/released.ts'
import { readableDrafts } from './drafts.ts'
import type { ReleaseItem } from './items.ts'

/**
 * The withdrawals that a release changes: those of what comes back are told no more, as far as the viewer sees it come
 * back, and those that it makes are told as they will be stored.
 * @param at when it goes live, RFC 3339
 */
export async function readWithdrawals(
  query: Query,
  viewer: Viewer,
  items: readonly ReleaseItem[],
  at: string,
): Promise<ReleasedWithdrawals> {
  const withdrawn = items.filter(({ action }) => action === 'WITHDRAW')
  const ids = [...withdrawn.map(({ id }) => id), ...(await comingBack(query, viewer, items))]
  if (withdrawn.length === 0) return { ids, told: '[]' }
  const [row] = await query<{ told: string }>(
    `select json_agg(w)::text as told from (
       select u.id as record_id, coalesce(t.reasons, '{}') || jsonb_build_object(u.locale, u.reason) as reasons, coalesce(t.withdrawn_at, $4::timestamptz) as withdrawn_at
       from unnest($1::uuid[], $2::text[], $3::text[]) as u (id, locale, reason) left join tombstones t on t.record_id = u.id
     ) w`,
    [
      withdrawn.map(({ id }) => id),
      withdrawn.map(({ reasonLocale }) => reasonLocale ?? ''),
      withdrawn.map(({ reason }) => reason ?? ''),
      at,
    ],
  )
  return { ids, told: row?.told ?? '[]' }
}

/** Withdrawn records of which the release publishes drafts that the viewer reads. */
async function comingBack(query: Query, viewer: Viewer, items: readonly ReleaseItem[]): Promise<readonly string[]> {
  const published = items.filter(({ action, locales }) => action === 'PUBLISH' && locales === null)
  if (published.length === 0) return []
  const told = await query<{ id: string }>('select record_id as id from tombstones where record_id = any($1::uuid[])', [
    published.map(({ id }) => id),
  ])
  const withdrawn = new Set(told.map(({ id }) => id))
  const types = Map.groupBy(
    published.filter(({ id }) => withdrawn.has(id)),
    ({ type }) => type,
  )
  const out: string[] = []
  for (const [type, some] of types)
    out.push(
      ...(await readableDrafts(
        query,
        viewer,
        type,
        some.map(({ id }) => id),
      )),
    )
  return out
}
