import type { Change, Frame } from './frames.ts'
import { ChangeKind } from './frames.ts'
import type { Commit, RecordChange } from '../../changes/commit.ts'
import { encodeCursor, type CursorKey } from '../../changes/cursor.ts'
import type { Follower } from '../../changes/follow.ts'
import type { Clock } from '../../kernel/clock.ts'
import { globalId, readRecordId } from '../../kernel/ids.ts'

/** What one subscriber's frames are made from. */
export interface FrameParts {
  readonly follower: Follower
  readonly key: CursorKey
  readonly clock: Clock
  /** Milliseconds without a frame after which a heartbeat is sent. */
  readonly heartbeat: number
}

/** Where a subscriber begins: with the next commit, behind a position, or with a cursor of another database. */
export type Start = 'now' | 'elsewhere' | bigint

const kinds = { insert: ChangeKind.ENTER, update: ChangeKind.UPDATE, delete: ChangeKind.LEAVE } as const
const over = { done: true, value: undefined } as const

type Came = { readonly commit: Commit } | { readonly over: true } | { readonly error: unknown }

/**
 * The frames of one subscriber. Not a generator: whoever leaves while it waits for a commit is gone at once, and nothing
 * is read from the log before a frame is asked for.
 */
export class FrameIterator implements AsyncIterator<Frame, undefined> {
  readonly #parts: FrameParts
  readonly #from: Start
  readonly #left = new AbortController()
  #commits: AsyncIterator<Commit> | null = null
  /** A commit has been asked for, and has not come yet: it outlasts a heartbeat. */
  #asked = false
  #came: Came | null = null
  #silent = false
  #position = 0n
  #alarm: NodeJS.Timeout | undefined
  /** Wakes the one who waits in `next`. */
  #ring = (): void => {}

  constructor(parts: FrameParts, from: Start) {
    this.#parts = parts
    this.#from = from
  }

  async next(): Promise<IteratorResult<Frame, undefined>> {
    if (this.#left.signal.aborted) return over
    try {
      const frame = (this.#commits === null ? await this.#open() : null) ?? (await this.#follow())
      if (frame === null || this.#left.signal.aborted) return this.#leave()
      this.#rearm()
      return { done: false, value: frame }
    } catch (error) {
      this.#leave()
      throw error
    }
  }

  async return(): Promise<IteratorResult<Frame, undefined>> {
    return this.#leave()
  }

  #leave(): typeof over {
    this.#left.abort()
    clearTimeout(this.#alarm)
    this.#ring()
    return over
  }

  /** Begins to follow. The frame that comes before all others, if there is one: a client without a cursor is given one. */
  async #open(): Promise<Frame | null> {
    const { follower, clock, key } = this.#parts
    const from = this.#from
    const resumable = typeof from === 'bigint' ? await follower.resumable(from, clock()) : null
    const reason =
      resumable === 'expired' ? 'TOO_OLD' : from === 'elsewhere' || resumable === 'ahead' ? 'OTHER_DATABASE' : null
    this.#position = reason === null && typeof from === 'bigint' ? from : await follower.headPosition()
    if (this.#left.signal.aborted) return null
    this.#commits = follower.follow({ after: this.#position, signal: this.#left.signal })[Symbol.asyncIterator]()
    this.#rearm()
    if (reason !== null) return { __typename: 'Reset', cursor: encodeCursor(this.#position, key), reason }
    return from === 'now' ? this.#heartbeat() : null
  }

  /** The next frame; null at the end. */
  async #follow(): Promise<Frame | null> {
    while (!this.#left.signal.aborted) {
      if (this.#came !== null) {
        const frame = this.#take(this.#came)
        if (frame !== 'unseen') return frame
      }
      if (this.#silent) return this.#heartbeat()
      this.#ask()
      await new Promise<void>(resolve => (this.#ring = resolve))
    }
    return null
  }

  /** Asks for the next commit, and for no more than one. */
  #ask(): void {
    if (this.#asked || this.#commits === null) return
    this.#asked = true
    const arrived = (came: Came): void => {
      this.#came = came
      this.#asked = false
      this.#ring()
    }
    this.#commits.next().then(
      ({ done, value }) => arrived(done ? { over: true } : { commit: value }),
      (error: unknown) => arrived({ error }),
    )
  }

  #take(came: Came): Frame | null | 'unseen' {
    this.#came = null
    if ('error' in came) throw came.error
    if ('over' in came) return null
    this.#position = came.commit.position
    const changes = came.commit.changes.flatMap(change => shown(change, came.commit))
    const release = came.commit.releaseId === null ? null : readRecordId(came.commit.releaseId)
    const releaseId = release && globalId('Release', release)
    return changes.length === 0
      ? 'unseen'
      : { __typename: 'ChangeBatch', cursor: encodeCursor(this.#position, this.#parts.key), releaseId, changes }
  }

  #heartbeat(): Frame {
    const { key, clock } = this.#parts
    return { __typename: 'Heartbeat', cursor: encodeCursor(this.#position, key), at: clock().toISOString() }
  }

  /** Silence is counted from the last frame on, whatever happens meanwhile that the subscriber may not see. */
  #rearm(): void {
    this.#silent = false
    clearTimeout(this.#alarm)
    this.#alarm = setTimeout(() => {
      this.#silent = true
      this.#ring()
    }, this.#parts.heartbeat)
  }
}

function shown({ stage, id, typeName, operation, version }: RecordChange, { intent, at }: Commit): Change[] {
  const recordId = stage === 'published' ? readRecordId(id) : null
  if (recordId === null) return []
  return [
    {
      kind: kinds[operation],
      typeName,
      id: globalId(typeName, recordId),
      version: version ?? 0,
      intent,
      at: at.toISOString(),
      recordId,
    },
  ]
}
