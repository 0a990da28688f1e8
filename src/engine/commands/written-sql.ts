/** What moves a record and writes nothing into it. */
const moved = "'{id,stage,version,state,updated_at,published_at}'::text[]"
/** SQL: whether a row of the log is of a record's own row in a stage. */
const own = (alias: string, stage: string): string =>
  `${alias}.record_id = $1::uuid and ${alias}.stage = '${stage}' and ${alias}.version is not null`
/** SQL: whether the transaction of a row of the log took the record back from the public. */
const tookBack = (alias: string): string =>
  `exists (select from changes b where ${own('b', 'published')} and b.operation = 'delete' and b.transaction_id = ${alias}.transaction_id)`
/** SQL: who stands behind an actor: of a token those who made it, so that nobody is their own second person. */
export const person = (actor: string): string =>
  `coalesce((select k.made_by from access_tokens k where k.id = ${actor}::uuid), ${actor}::uuid)`

/**
 * What was written since the record last went public as a whole, with which its draft goes, by transaction. The log
 * tells, by what changed and not by what the command was called: a draft that comes from a record taken back is as it
 * was, and a move changes nothing of it. A draft goes with the version that is public then, which of a schedule is an
 * earlier one than the last: what was written behind that one stays, and the draft that is laid anew beside it is no writing. The record is `$1`.
 */
export const writtenSql = `last as (
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
