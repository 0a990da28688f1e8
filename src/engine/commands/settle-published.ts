import type { Viewer } from '../../access/viewer.ts'
import type { RecordId } from '../../kernel/ids.ts'
import { settleReview, type SettledReview } from './review.ts'
import type { Head } from './state.ts'
import type { Transaction } from './transaction.ts'

/** What somebody decided to publish at another time. */
export interface Decided {
  /** The version that stood then. */
  readonly version: number
  /** Whether what was written since stays a draft. */
  readonly leavesDraft: boolean
}

interface Publication {
  readonly id: RecordId
  readonly head: Head
  readonly decided: Decided | null
  readonly viewer: Viewer
  readonly now: Date
}

/**
 * Publishing approves what was asked of it. A request for what was written after somebody decided was seen by nobody: it
 * stays open where that stays a draft, and is overtaken where it went along.
 */
export async function settlePublished(
  transaction: Pick<Transaction, 'query'>,
  { id, head, decided, viewer, now }: Publication,
): Promise<SettledReview | null> {
  const version = decided?.leavesDraft ? decided.version : head.version
  const upTo = decided?.version
  const approved = await settleReview(transaction, { id, version, upTo, decision: 'approved', viewer, now })
  if (approved || !decided || decided.leavesDraft) return approved
  return settleReview(transaction, { id, version, decision: 'overtaken', viewer, now })
}
