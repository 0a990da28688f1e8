import { FrameIterator } from './frame-iterator.ts'
import { malformedCursor, type ChangesSource } from './changes.resolver.ts'
import type { Frame } from './frames.ts'
import { decodeCursor, type CursorKey } from '../../changes/cursor.ts'
import type { Follower } from '../../changes/follow.ts'
import type { Clock } from '../../kernel/clock.ts'

/** Silence after which a subscriber gets a sign of life with the present cursor, in milliseconds. */
export const heartbeatEvery = 15_000

/** Frames of `changes`, read from the log for each subscriber at its own pace. */
export class LogChanges implements ChangesSource {
  constructor(
    readonly follower: Follower,
    readonly key: CursorKey,
    readonly clock: Clock,
    readonly heartbeat = heartbeatEvery,
  ) {}

  frames({ after, rootKey }: { readonly after: string | null; readonly rootKey: string }): AsyncIterable<Frame> {
    const reading = after === null ? null : decodeCursor(after, this.key)
    // A cursor that means nothing is refused before the first frame.
    if (reading && !reading.ok && reading.reason !== 'foreign') throw malformedCursor(rootKey)
    const from = reading === null ? 'now' : reading.ok ? reading.position : 'elsewhere'
    return { [Symbol.asyncIterator]: () => new FrameIterator(this, from) }
  }
}
