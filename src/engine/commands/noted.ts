import { actorFor, audit, type AuditKind } from '../../access/audit.ts'
import { globalId, type RecordId } from '../../kernel/ids.ts'
import type { ContentType } from '../model/model.ts'
import type { CommandContext } from './command.ts'
import type { Query } from './transaction.ts'

/** The reason of a withdrawal, with its language. */
export interface GivenReason {
  readonly reason: string
  readonly locale: string
}

/** A record that came to be seen, or to be seen no more. */
export interface Noted extends CommandContext {
  readonly type: ContentType
  readonly id: RecordId
  readonly version: number
  readonly keeper: string | null
  /** Of a withdrawal: what everybody is told. */
  readonly said?: GivenReason | undefined
}

/** Writes into the audit what became of a record, in the transaction of the command. */
export async function noted(
  query: Query,
  kind: AuditKind,
  { type, id, version, keeper, said, viewer, now, requestId = null }: Noted,
): Promise<void> {
  const subject = globalId(type.name, id)
  const details = { organization: keeper, version, ...said }
  await audit(
    { query: (text, values) => query(text, [...values]) },
    { at: now, kind, actor: actorFor(viewer), subject, details, requestId },
  )
}
