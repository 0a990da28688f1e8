import type { ChangesSource } from './changes.resolver.ts'
import { malformedCursor } from './changes.resolver.ts'
import { Change, ChangeBatch, ChangeKind, Heartbeat, Reset } from './frames.ts'
import type { Commit, RecordChange } from '../../changes/commit.ts'
import { decodeCursor, encodeCursor, type CursorKey } from '../../changes/cursor.ts'
import type { Follower } from '../../changes/follow.ts'
import { OperationRead } from '../../engine/read/operation-read.ts'
import type { Clock } from '../../kernel/clock.ts'
import { globalId, readRecordId } from '../../kernel/ids.ts'

/** Silence after which a subscriber gets a sign of life with the present cursor, in milliseconds. */
export const heartbeatEvery = 15_000

type Frame = ChangeBatch | Heartbeat | Reset
type Asked = Parameters<ChangesSource['frames']>[0]

const kinds = { insert: ChangeKind.ENTER, update: ChangeKind.UPDATE, delete: ChangeKind.LEAVE } as const

/** Frames of `changes`, read from the log for each subscriber at its own pace. */
export class LogChanges implements ChangesSource {
  constructor(
    readonly follower: Follower,
    readonly key: CursorKey,
    readonly clock: Clock,
    readonly heartbeat = heartbeatEvery,
  ) {}

  frames(asked: Asked): AsyncIterable<Frame> {
    // A cursor that means nothing is refused before the first frame.
    const reading = asked.after === null ? null : decodeCursor(asked.after, this.key)
    if (reading && !reading.ok && reading.reason !== 'foreign') throw malformedCursor()
    return this.#pull(asked, reading)
  }

  async *#pull(asked: Asked, reading: ReturnType<typeof decodeCursor> | null): AsyncGenerator<Frame> {
    let position = this.follower.seen()
    if (reading?.ok) position = reading.position
    const reason = !reading ? null : reading.ok ? await this.#refusal(reading.position) : 'OTHER_DATABASE'
    if (reason !== null) {
      position = await this.follower.headPosition()
      yield Object.assign(new Reset(), { cursor: encodeCursor(position, this.key), reason })
    } else if (!reading) position = await this.follower.headPosition()
    yield* this.#follow(asked, position)
  }

  async #refusal(position: bigint): Promise<string | null> {
    const resumable = await this.follower.resumable(position, this.clock())
    return resumable === 'yes' ? null : resumable === 'expired' ? 'TOO_OLD' : 'OTHER_DATABASE'
  }

  async *#follow(asked: Asked, after: bigint): AsyncGenerator<Frame> {
    const ended = new AbortController()
    const commits = this.follower.follow({ after, signal: ended.signal })[Symbol.asyncIterator]()
    let position = after
    try {
      let next = commits.next()
      for (;;) {
        const came = await withTimeout(next, this.heartbeat)
        if (came === 'silence') {
          yield Object.assign(new Heartbeat(), { cursor: encodeCursor(position, this.key), at: this.clock().toISOString() })
          continue
        }
        if (came.done) return
        next = commits.next()
        position = came.value.position
        yield* this.#batch(asked, came.value)
      }
    } finally {
      // Waiting for a commit ends only with its signal.
      ended.abort()
      await commits.return?.(undefined)
    }
  }

  async *#batch({ context, locale, rootKey }: Asked, commit: Commit): AsyncGenerator<ChangeBatch> {
    const visible = commit.changes.filter(change => change.stage === 'published')
    if (visible.length === 0) return
    const read = new OperationRead(context.read.model, context.read.asked)
    read.scope(rootKey, locale)
    try {
      const changes = visible.flatMap(change => changeOf(change, commit, read))
      yield Object.assign(new ChangeBatch(), { cursor: encodeCursor(commit.position, this.key), changes })
    } finally {
      await read.close()
    }
  }
}

function changeOf(change: RecordChange, { intent, at }: Commit, read: OperationRead): Change[] {
  const recordId = readRecordId(change.id)
  if (recordId === null) return []
  const made = Object.assign(new Change(), { kind: kinds[change.operation], typeName: change.typeName, id: globalId(change.typeName, recordId), version: change.version ?? 0, intent, at: at.toISOString() })
  // Readers of `record` find their way by these; they are no fields of the graph.
  return [Object.assign(made, { recordId, read })]
}

async function withTimeout<T>(promise: Promise<T>, ms: number): Promise<T | 'silence'> {
  const silence = Promise.withResolvers<'silence'>()
  const timer = setTimeout(() => silence.resolve('silence'), ms)
  try {
    return await Promise.race([promise, silence.promise])
  } finally {
    clearTimeout(timer)
  }
}

