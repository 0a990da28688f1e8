import type { GraphQLResolveInfo } from 'graphql'

import { decodeCursor } from '../../changes/cursor.ts'
import type { OperationRead } from '../../engine/read/operation-read.ts'
import { changesOf } from './changed.ts'
import { malformedCursor, type ChangesSource } from './changes.resolver.ts'
import { imagesOf } from './commit-images.ts'
import { filterOf } from './filter.ts'
import { FrameIterator, type FrameParts, type Start } from './frame-iterator.ts'
import type { Frame } from './frames.ts'
import { Snapshot } from './snapshot.ts'

/** Silence after which a subscriber gets a sign of life with the present cursor, in milliseconds. */
export const heartbeatEvery = 15_000

/** Frames of `changes`, read from the log for each subscriber at its own pace. */
export class LogChanges implements ChangesSource {
  constructor(readonly parts: FrameParts) {}

  frames(asked: {
    readonly after: string | null
    readonly snapshot: boolean
    readonly read: OperationRead
    readonly info: GraphQLResolveInfo
  }): AsyncIterable<Frame> {
    const { read, info } = asked
    // What means nothing is refused before the first frame.
    const from = this.#startOf(asked.after, String(info.path.key))
    const filter = filterOf(read, info)
    const asking = { viewer: read.asked.viewer, isPreview: read.stage === 'preview', filter }
    const { model, database } = read.model
    const place = typeof from === 'string' ? null : from.place
    const subscribed = {
      from,
      tell: (commit: Parameters<typeof imagesOf>[1]) => changesOf(model, imagesOf(database.query, commit), asking),
      snapshot: asked.snapshot || place !== null ? new Snapshot(read, info, filter) : null,
    }
    return { [Symbol.asyncIterator]: () => new FrameIterator(this.parts, subscribed) }
  }

  #startOf(after: string | null, rootKey: string): Start {
    if (after === null) return 'now'
    const reading = decodeCursor(after, this.parts.key)
    if (reading.ok) return reading
    if (reading.reason === 'foreign') return 'elsewhere'
    throw malformedCursor(rootKey)
  }
}
