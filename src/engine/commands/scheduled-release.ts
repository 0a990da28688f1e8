import type { Viewer } from '../../access/viewer.ts'
import { readRecordId, type RecordId } from '../../kernel/ids.ts'
import type { Problem } from '../../kernel/problem.ts'
import { shownReleaseId } from '../releases/ids.ts'
import { mayRelease } from '../releases/rights.ts'
import { inScheduledRelease } from './schedule-facts.ts'
import type { Transaction } from './transaction.ts'

/** What forbids to put a draft off that a scheduled release will publish. Releases of others are not named. */
export async function scheduledWith(
  { query }: Pick<Transaction, 'query'>,
  { id, viewer }: { readonly id: RecordId; readonly viewer: Viewer },
): Promise<readonly Problem[]> {
  const [row] = await query<{ id: string; name: string; keeper: string | null }>(
    `select r.id, r.name, r.keeper_id as keeper from release_items i join releases r on r.id = i.release_id
     where i.record_id = $1::uuid and i.is_open and i.action = 'PUBLISH' and r.state = 'SCHEDULED'`,
    [id],
  )
  if (!row) return []
  const release = mayRelease(viewer, 'read', row.keeper) ? readRecordId(row.id) : null
  return [inScheduledRelease(release && { id: shownReleaseId(release), name: row.name })]
}
