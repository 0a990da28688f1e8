import type { Viewer } from '../../access/viewer.ts'
import type { RecordId } from '../../kernel/ids.ts'
import type { Transaction } from './transaction.ts'

/** What moves a record and writes nothing into it. */
const moved = "'{id,stage,version,state,updated_at,published_at}'::text[]"
/** SQL: whether a row of the log is of a record's own row in a stage. */
const own = (alias: string, stage: string): string =>
  `${alias}.record_id = $1::uuid and ${alias}.stage = '${stage}' and ${alias}.version is not null`
/** SQL: whether the transaction of a row of the log took the record back from the public. */
const tookBack = (alias: string): string =>
  `exists (select from changes b where ${own('b', 'published')} and b.operation = 'delete' and b.transaction_id = ${alias}.transaction_id)`
/** SQL: who stands behind an actor: of a token those who made it, so that nobody is their own second person. */
const person = (actor: string): string =>
  `coalesce((select k.made_by from access_tokens k where k.id = ${actor}::uuid), ${actor}::uuid)`

/**
 * What was written since the record last went public as a whole, with which its draft goes, by transaction. The log
 * tells, by what changed and not by what the command was called: a draft that comes from a record taken back is as it
 * was, and a move changes nothing of it. A draft goes with the version that is public then, which of a schedule is an
 * earlier one than the last: what was written behind that one stays, and the draft that is laid anew beside it is no writing.
 */
const writtenSql = `last as (
  select p.transaction_id, p.version from changes p where ${own('p', 'draft')} and p.operation = 'delete' order by p.position desc limit 1
), went as (
  select max(l.position) as position from changes l where l.record_id = $1::uuid and l.transaction_id = (
    select m.transaction_id from changes m where ${own('m', 'draft')} and m.version = (select version from last) order by m.position limit 1
  )
), written as (
  select ${person('max(c.actor)')} as person, max(c.version) as version from changes c
  where c.record_id = $1::uuid and c.stage = 'draft' and not ${tookBack('c')}
    and c.position > coalesce((select position from went), 0) and c.transaction_id is distinct from (select transaction_id from last)
  group by c.transaction_id
  having bool_or(c.version is null or c.operation <> 'update' or c.after - ${moved} <> '{}')
)`

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
