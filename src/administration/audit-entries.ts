import { instantSql } from '../engine/model/columns.ts'
import { badArgument, sizeOf } from '../engine/read/list-page.ts'
import { readRecordId } from '../kernel/ids.ts'
import type { Office } from './roles.ts'
import type { AuditEntry } from './shown.ts'

/** Which entries are asked for. */
export interface AuditAsked {
  readonly first: number | null
  /** The id of the entry behind which the list goes on. */
  readonly before: string | null
  readonly kinds: readonly string[] | null
  readonly actor: string | null
  readonly subject: string | null
  readonly organization: string | null
}

/** Entries about some organisations, null for all of whatever they are; the newest first. */
export async function auditEntries(
  { pool }: Office,
  organizations: readonly string[] | null,
  asked: AuditAsked,
): Promise<AuditEntry[]> {
  const first = sizeOf(asked.first)
  for (const name of ['actor', 'subject'] as const)
    if (asked[name]?.includes('\0')) throw badArgument(name, 'U+0000 stands in no entry.')
  if (asked.before !== null && readRecordId(asked.before) === null)
    throw badArgument('before', 'before is the id of an entry.')
  const { rows } = await pool.query<AuditEntry>(
    `select id, ${instantSql('at')} as at, kind, upper(actor_kind) as "actorKind", actor_id as actor, subject, details::text as details, request_id as "requestId"
     from audit_entries
     where ($1::text[] is null or details ->> 'organization' = any($1)) and ($2::uuid is null or id < $2) and ($3::text[] is null or kind = any($3))
       and ($4::text is null or actor_id::text = $4) and ($5::text is null or subject = $5)
     order by id desc limit $6`,
    [organizations, asked.before, asked.kinds, asked.actor, asked.subject, first],
  )
  return rows
}
