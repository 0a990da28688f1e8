import type { Viewer } from '../../access/viewer.ts'
import type { RecordId } from '../../kernel/ids.ts'
import type { Transaction } from './transaction.ts'
import { person, writtenSql } from './written-sql.ts'

/** Whether the viewer wrote something of what would go public. Whoever works on the server itself is nobody's writer. */
export async function hasWritten(
  { query }: Pick<Transaction, 'query'>,
  { id, viewer }: { readonly id: RecordId; readonly viewer: Viewer },
): Promise<boolean> {
  if (viewer.kind === 'operator') return false
  const rows = await query(
    `with ${writtenSql} select from written w where w.person is not distinct from ${person('$2')} limit 1`,
    [id, viewer.actorId],
  )
  return rows.length > 0
}

/**
 * Whether somebody who wrote nothing of what would go public has looked at it: the viewer, or whoever approved it after
 * the last change. A draft goes when it is published as a whole: texts that went public by themselves settle nothing.
 * Whoever works on the server itself needs no second.
 * @param seen the version that the viewer looked at, where it is not the last one: of what was written since they saw nothing
 */
export async function isSeenByAnother(
  { query }: Pick<Transaction, 'query'>,
  {
    id,
    viewer,
    seen = null,
  }: { readonly id: RecordId; readonly viewer: Viewer; readonly seen?: number | null | undefined },
): Promise<boolean> {
  if (viewer.kind === 'operator') return true
  const [row] = await query<{ unseen: boolean; approved: boolean }>(
    `with ${writtenSql}
    select exists (select from written w where w.person is not distinct from ${person('$2')} or w.version > $3::int) as unseen,
      exists (
        select from reviews r where r.record_id = $1::uuid and r.decision = 'approved'
          and not exists (select from written w where w.person is not distinct from ${person('r.decided_by')})
          and r.decided_version > (select max(w.version) from written w)
      ) as approved`,
    [id, viewer.actorId, seen],
  )
  return row === undefined || !row.unseen || row.approved
}
