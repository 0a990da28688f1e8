import { createHmac } from 'node:crypto'

import type { Commit } from '../../changes/commit.ts'
import { lowerFirst } from '../../kernel/names.ts'
import { readRecordId, type RecordId } from '../../kernel/ids.ts'
import type { Change, LeaveReason } from '../live/frames.ts'

/** One change that a webhook is to be told of. */
export interface WebhookEvent {
  /** The same for a webhook and a change, however often it is made: what receivers are told as `webhook-id`. */
  readonly id: RecordId
  /** Such as `article.published`. */
  readonly type: string
  readonly position: bigint
  readonly first: bigint
  readonly change: Change
}

const left: Readonly<Record<keyof typeof LeaveReason, string>> = {
  DELETED: 'deleted',
  UNPUBLISHED: 'unpublished',
  WITHDRAWN: 'withdrawn',
  ARCHIVED: 'archived',
  NO_MATCH: 'unmatched',
  // A visitor reads what is published, whoever keeps it.
  NOT_READABLE: 'unpublished',
}

/** What happened, in one word: `matched` and `unmatched` tell of the filter, the others of the record. */
function wordOf({ changes }: Commit, { kind, reason, recordId }: Change): string {
  if (reason !== null) return left[reason]
  if (kind === 'UPDATE') return 'updated'
  const published = changes.find(({ id, stage }) => id === recordId && stage === 'published')
  return published?.operation === 'insert' ? 'published' : 'matched'
}

/** An id that nobody can count with: positions of the log tell how much is written. */
function eventId(secret: string, webhook: string, place: string): RecordId {
  const hash = createHmac('sha256', secret).update(`webhook event ${webhook} ${place}`).digest()
  // UUID of version 8 (RFC 9562, 5.8).
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  const id = readRecordId(hex)
  if (id === null) throw new Error('a hash that is no id')
  return id
}

/** What a commit is for a webhook. */
export const eventsOf = (
  secret: string,
  webhook: string,
  commit: Commit,
  changes: readonly Change[],
): readonly WebhookEvent[] =>
  changes.map(change => ({
    id: eventId(secret, webhook, `${commit.position} ${change.recordId}`),
    type: `${lowerFirst(change.typeName)}.${wordOf(commit, change)}`,
    position: commit.position,
    first: commit.first,
    change,
  }))
