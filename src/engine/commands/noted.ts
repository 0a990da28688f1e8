import { actorFor, audit, type AuditKind } from '../../access/audit.ts'
import { globalId, type RecordId } from '../../kernel/ids.ts'
import type { ContentType } from '../model/model.ts'
import type { CommandContext } from './command.ts'
import type { Query } from './transaction.ts'

/** A record that came to be seen, or to be seen no more. */
export interface Noted extends CommandContext {
  readonly type: ContentType
  readonly id: RecordId
  readonly version: number
  readonly keeper: string | null
}

/** Writes into the audit what became of a record, in the transaction of the command. */
export async function noted(
  query: Query,
  kind: AuditKind,
  { type, id, version, keeper, viewer, now, requestId = null }: Noted,
): Promise<void> {
  const subject = globalId(type.name, id)
  const details = { organization: keeper, version }
  await audit(
    { query: (text, values) => query(text, [...values]) },
    { at: now, kind, actor: actorFor(viewer), subject, details, requestId },
  )
}
