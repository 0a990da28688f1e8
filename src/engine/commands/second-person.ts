import type { Viewer } from '../../access/viewer.ts'
import type { RecordId } from '../../kernel/ids.ts'
import type { ContentType } from '../model/model.ts'
import type { Transaction } from './transaction.ts'

/** The intent of a release that goes live. */
export const releaseIntent = 'publishRelease'

/** Verbs of commands that move a record and write nothing into it. */
const movingVerbs = [
  'submit',
  'publish',
  'sendBack',
  'approve',
  'schedule',
  'unschedule',
  'unpublish',
  'withdraw',
  'archive',
  'restore',
]

/**
 * Whether somebody who wrote nothing of what would go public has looked at it: the viewer, or whoever approved it after
 * the last change. A draft goes when it is published as a whole: texts that went public by themselves settle nothing. Whoever works on the server itself needs no second.
 */
export async function isSeenByAnother(
  { query }: Pick<Transaction, 'query'>,
  type: ContentType,
  { id, viewer }: { readonly id: RecordId; readonly viewer: Viewer },
): Promise<boolean> {
  if (viewer.kind === 'operator') return true
  const [row] = await query<{ by_viewer: boolean; approved: boolean }>(
    `with written as (
      select c.actor, c.version from changes c
      where c.record_id = $1::uuid and c.stage = 'draft' and c.version is not null and c.intent <> all($3::text[])
        and c.position > coalesce((select max(p.position) from changes p where p.record_id = $1::uuid and p.stage = 'draft' and p.version is not null and p.operation = 'delete'), 0)
    )
    select exists (select from written w where w.actor is not distinct from $2) as by_viewer,
      exists (
        select from reviews r where r.record_id = $1::uuid and r.decision = 'approved'
          and not exists (select from written w where w.actor is not distinct from r.decided_by::text)
          and r.decided_version > (select max(w.version) from written w)
      ) as approved`,
    [id, viewer.actorId, [...movingVerbs.map(verb => `${verb}${type.name}`), releaseIntent]],
  )
  return row === undefined || !row.by_viewer || row.approved
}
