import type { Change, Frame } from './frames.ts'
import type { Commit } from '../../changes/commit.ts'
import { encodeCursor, type CursorKey } from '../../changes/cursor.ts'
import type { Follower } from '../../changes/follow.ts'
import type { Clock } from '../../kernel/clock.ts'
import { globalId, readRecordId, type RecordId } from '../../kernel/ids.ts'

/** What the frames of all subscribers are made from. */
export interface FrameParts {
  readonly follower: Follower
  readonly key: CursorKey
  readonly clock: Clock
  /** Milliseconds without a frame after which a heartbeat is sent. */
  readonly heartbeat: number
}

/** A position, and in a snapshot that was read there the record up to which it was sent. */
export interface Place {
  readonly position: bigint
  readonly place: RecordId | null
}

/** Where a subscriber begins: with the next commit, behind a place, or with a cursor of another database. */
export type Start = 'now' | 'elsewhere' | Place

/** A sign of life at a position. */
export const heartbeatAt = ({ key, clock }: FrameParts, position: bigint): Frame => ({
  __typename: 'Heartbeat',
  cursor: encodeCursor(position, key),
  at: clock().toISOString(),
})

/** All that a commit changed for somebody. */
export function batchAt({ key }: FrameParts, { position, releaseId }: Commit, changes: readonly Change[]): Frame {
  const release = releaseId === null ? null : readRecordId(releaseId)
  return {
    __typename: 'ChangeBatch',
    cursor: encodeCursor(position, key),
    releaseId: release && globalId('Release', release),
    changes,
  }
}
