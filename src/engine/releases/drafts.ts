import { may } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Query } from '../commands/transaction.ts'
import { keeperColumn } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'

/** Of records of one type those that have drafts which the viewer reads. */
export async function readableDrafts(
  query: Query,
  viewer: Viewer,
  type: ContentType,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const drafts = await query<{ id: string; keeper: string | null }>(
    `select id, ${keeperColumn} as keeper from ${type.table} where id = any($1::uuid[]) and stage = 'draft'`,
    [ids],
  )
  return new Set(
    drafts.flatMap(({ id, keeper }) => (may(viewer, 'read', type, { id, keeper, madeBy: null }) ? [id] : [])),
  )
}
