import { batchAt, heartbeatAt, type FrameParts, type Start } from './frame-parts.ts'
import type { Change, Frame } from './frames.ts'
import type { Snapshot } from './snapshot.ts'
import type { Commit } from '../../changes/commit.ts'
import { encodeCursor } from '../../changes/cursor.ts'
import type { RecordId } from '../../kernel/ids.ts'

/** What one subscriber asks for. */
export interface Subscribed {
  readonly from: Start
  /** What a commit changed for it. */
  readonly tell: (commit: Commit) => Promise<readonly Change[]>
  /** What comes first; null where it begins with events. */
  readonly snapshot: Snapshot | null
  /** Told when the position is another though no frame says so. */
  readonly moved?: () => void
}

const over = { done: true, value: undefined } as const

type Came = { readonly commit: Commit } | { readonly over: true } | { readonly error: unknown }

/**
 * The frames of one subscriber. Not a generator: whoever leaves while it waits for a commit is gone at once, and nothing
 * is read from the log before a frame is asked for.
 */
export class FrameIterator implements AsyncIterator<Frame, undefined> {
  readonly #parts: FrameParts
  readonly #asked: Subscribed
  readonly #left = new AbortController()
  #commits: AsyncIterator<Commit> | null = null
  /** The snapshot, while it is not sent to its end, and the record behind which it goes on. */
  #snapshot: Snapshot | null = null
  #behind: RecordId | null = null
  /** A commit has been asked for, and has not come yet: it outlasts a heartbeat. */
  #waiting = false
  #came: Came | null = null
  #silent = false
  #position = 0n
  #alarm: NodeJS.Timeout | undefined
  /** Wakes the one who waits in `next`. */
  #ring = (): void => {}

  constructor(parts: FrameParts, asked: Subscribed) {
    this.#parts = parts
    this.#asked = asked
  }

  /** The position up to which frames were given; null before the beginning, and within a snapshot. */
  get position(): bigint | null {
    return this.#commits === null || this.#snapshot !== null ? null : this.#position
  }

  /** The next frame of those before the events; null where these begin. */
  beginning(): Promise<Frame | null> {
    return this.#unlessLeft(() => this.#first())
  }

  async next(): Promise<IteratorResult<Frame, undefined>> {
    const frame = await this.#unlessLeft(async () => (await this.#first()) ?? (await this.#follow()))
    return frame === null ? this.#leave() : { done: false, value: frame }
  }

  async #unlessLeft(read: () => Promise<Frame | null>): Promise<Frame | null> {
    try {
      const frame = this.#left.signal.aborted ? null : await read()
      if (this.#left.signal.aborted) this.#leave()
      else if (frame) this.#rearm()
      return this.#left.signal.aborted ? null : frame
    } catch (error) {
      this.#leave()
      throw error
    }
  }

  async #first(): Promise<Frame | null> {
    return (this.#commits === null ? await this.#open() : null) ?? (await this.#sendSnapshot())
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
    const { follower, clock } = this.#parts
    const { from, snapshot } = this.#asked
    const start = typeof from === 'string' ? null : from
    const resumable = start && (await follower.resumable(start.position, clock()))
    const reason =
      resumable === 'expired' ? 'TOO_OLD' : from === 'elsewhere' || resumable === 'ahead' ? 'OTHER_DATABASE' : null
    const resumed = reason === null ? start : null
    this.#position = resumed?.position ?? (await follower.headPosition())
    // Behind a cursor that stands in no snapshot come the events alone.
    if (resumed === null || resumed.place !== null) this.#snapshot = snapshot
    this.#behind = resumed?.place ?? null
    if (this.#left.signal.aborted) return null
    this.#commits = follower.follow({ after: this.#position, signal: this.#left.signal })[Symbol.asyncIterator]()
    this.#rearm()
    this.#asked.moved?.()
    if (reason !== null) return { __typename: 'Reset', cursor: this.#cursor(), reason }
    return from === 'now' && this.#snapshot === null ? this.#heartbeat() : null
  }

  /** The next page of the snapshot; behind the last one a sign that the events begin. */
  async #sendSnapshot(): Promise<Frame | null> {
    if (this.#snapshot === null) return null
    const { changes, place } = await this.#snapshot.page(this.#behind)
    this.#behind = place
    if (place === null) this.#snapshot = null
    if (changes.length === 0) return this.#heartbeat()
    return { __typename: 'ChangeBatch', cursor: this.#cursor(place), releaseId: null, changes }
  }

  /** The next frame; null at the end. */
  async #follow(): Promise<Frame | null> {
    while (!this.#left.signal.aborted) {
      if (this.#came !== null) {
        const frame = await this.#take(this.#came)
        if (frame !== 'unseen') return frame
        continue
      }
      if (this.#silent) return this.#heartbeat()
      this.#ask()
      await new Promise<void>(resolve => (this.#ring = resolve))
    }
    return null
  }

  /** Asks for the next commit, and for no more than one. */
  #ask(): void {
    if (this.#waiting || this.#commits === null) return
    this.#waiting = true
    const arrived = (came: Came): void => {
      this.#came = came
      this.#waiting = false
      this.#ring()
    }
    this.#commits.next().then(
      ({ done, value }) => arrived(done ? { over: true } : { commit: value }),
      (error: unknown) => arrived({ error }),
    )
  }

  async #take(came: Came): Promise<Frame | null | 'unseen'> {
    this.#came = null
    if ('error' in came) throw came.error
    if ('over' in came) return null
    const { commit } = came
    const changes = await this.#asked.tell(commit)
    this.#position = commit.position
    if (changes.length === 0) {
      this.#asked.moved?.()
      return 'unseen'
    }
    return batchAt(this.#parts, commit, changes)
  }

  #cursor(place: RecordId | null = null): string {
    return encodeCursor(this.#position, this.#parts.key, place)
  }

  #heartbeat(): Frame {
    return heartbeatAt(this.#parts, this.#position)
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
