import { newRecordId, type RecordId } from '../kernel/ids.ts'
import type { Viewer } from './viewer.ts'

/** What is written down. */
export const auditKinds = [
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'SIGNED_OUT',
  'SESSION_ENDED',
  'PASSWORD_CHANGED',
  'SECOND_FACTOR_ON',
  'SECOND_FACTOR_OFF',
  'BACKUP_CODES_MADE',
  'USER_CREATED',
  'USER_INVITED',
  'USER_DISABLED',
  'USER_ENABLED',
  'RECOVERY_ASKED',
  'ROLE_GRANTED',
  'ROLE_REVOKED',
  'TOKEN_MADE',
  'TOKEN_REVOKED',
  'RECORD_PUBLISHED',
  'RECORD_UNPUBLISHED',
  'WITHDRAWAL_REASON_GIVEN',
  'RECORD_DELETED',
  'WEBHOOK_MADE',
  'WEBHOOK_CHANGED',
  'WEBHOOK_DELETED',
  'WEBHOOK_SECRET_ROTATED',
  'WEBHOOK_REPLAYED',
  'WEBHOOK_SWITCHED_OFF',
] as const
/** What was done. */
export type AuditKind = (typeof auditKinds)[number]

/** Who did it. */
export interface AuditActor {
  readonly kind: 'anonymous' | 'operator' | 'user' | 'token'
  readonly id: string | null
}

/** The command line. */
export const theOperator: AuditActor = { kind: 'operator', id: null }
/** Somebody of whom nothing is known. */
export const nobody: AuditActor = { kind: 'anonymous', id: null }

/** The actor that a viewer is. */
export function actorFor(viewer: Viewer): AuditActor {
  return { kind: viewer.kind, id: viewer.actorId }
}

/** One entry. No secret belongs into it: no password, no code, no link, no token. */
export interface AuditEntry {
  readonly at: Date
  readonly kind: AuditKind
  readonly actor: AuditActor
  /** To whom or what it was done: the id of a user, session, token or record; for a failed sign-in the address given. */
  readonly subject: string | null
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
  readonly requestId?: string | null
}

/** What can run a statement: a pool, or a connection within a transaction. */
export interface Querying {
  query(text: string, values: readonly unknown[]): Promise<unknown>
}

/** Adds an entry; nobody can change or remove it afterwards. */
export async function audit(
  query: Querying,
  { at, kind, actor, subject, details = {}, requestId = null }: AuditEntry,
): Promise<RecordId> {
  const id = newRecordId(at.getTime())
  await query.query(
    'insert into audit_entries (id, at, kind, actor_kind, actor_id, subject, details, request_id) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, at, kind, actor.kind, actor.id, subject, JSON.stringify(details), requestId],
  )
  return id
}
