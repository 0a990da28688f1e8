import { LRUCache } from 'lru-cache'

import type { Commit } from '../../changes/commit.ts'
import type { Dependencies } from '../../graph/dependencies.ts'
import type { Hearing } from '../../graph/live.ts'
import type { Answer } from '../../graph/operation.ts'
import { isPassing } from '../../graph/unavailable.ts'
import type { Model } from '../../engine/model/model.ts'
import { touchedBy } from './touched.ts'
import { isTouched } from './touches.ts'
import type { FrameIterator, Place } from './frame-iterator.ts'
import type { Change, Frame } from './frames.ts'

/** What a group needs. */
export interface GroupParts {
  /** Frames behind a place, without a snapshot; `moved` is called when the position is another. */
  readonly begin: (from: Place, group: Pick<ChangesGroup, 'tell'>, moved: () => void) => FrameIterator
  /** The newest position of the log. */
  readonly head: () => Promise<bigint>
  readonly tell: (commit: Commit) => Promise<readonly Change[]>
  readonly execute: (frame: Frame) => Promise<Answer>
  /** A sign of life at a position. */
  readonly heartbeat: (position: bigint) => Frame
  readonly model: Model
  readonly left: () => void
  readonly onError: (error: unknown) => void
}

/** Milliseconds after which the log is read again when it could not be. */
const again = 1_000
/** Commits and frames that are kept for those who come back. */
const kept = 1_000

/** All who ask for the same changes: each commit is judged, and each frame made once, and sent to everybody who has come as far. */
export class ChangesGroup {
  readonly #parts: GroupParts
  readonly #members = new Set<Hearing>()
  readonly #coming = new Set<() => void>()
  readonly #told = new LRUCache<bigint, Promise<readonly Change[]>>({ max: kept })
  readonly #answers = new LRUCache<string, Answer & { readonly dependencies: Dependencies }>({ max: kept })
  #frames: FrameIterator | null = null
  #position: bigint | null = null
  /** A frame is on its way: what the iterator has read is not sent yet. */
  #isSending = false
  #isOver = false

  constructor(parts: GroupParts) {
    this.#parts = parts
    void this.#run()
  }

  /** The position up to which its members have what there is; null as long as that is not known. */
  get position(): bigint | null {
    return this.#position
  }

  /** What a commit changed for the members. */
  tell(commit: Commit): Promise<readonly Change[]> {
    const known = this.#told.get(commit.position)
    if (known) return known
    const told = this.#parts.tell(commit)
    this.#told.set(commit.position, told)
    told.catch(() => this.#told.delete(commit.position))
    return told
  }

  /**
   * A frame as it is answered: once for all, as long as nothing that stands in it has changed.
   * @throws GraphQLError when it could not be read just now: sent with a hole in it, it would pass for the event
   */
  async answer(frame: Frame): Promise<Answer> {
    // Pages of snapshots, resets and signs of life bear cursors of positions too.
    if (frame.__typename !== 'ChangeBatch' || frame.changes.some(({ kind }) => kind === 'SNAPSHOT'))
      return this.#executed(frame)
    const known = this.#answers.get(frame.cursor)
    if (known) return known
    const answer = await this.#executed(frame)
    const { dependencies } = answer
    if (dependencies)
      this.#answers.set(
        frame.cursor,
        Object.defineProperty({ ...answer, dependencies }, 'dependencies', { enumerable: false }),
      )
    return this.#answers.get(frame.cursor) ?? answer
  }

  async #executed(frame: Frame): Promise<Answer> {
    const answer = await this.#parts.execute(frame)
    const passing = answer.errors?.find(isPassing)
    if (passing) throw passing
    return answer
  }

  /** A sign of life for somebody who joins, with the cursor of the present position. */
  heartbeat(position: bigint): Promise<Answer> {
    return this.#parts.execute(this.#parts.heartbeat(position))
  }

  /** Becomes a member, from the present position on; gives what ends that. */
  join(hearing: Hearing): () => void {
    this.#members.add(hearing)
    return () => {
      this.#members.delete(hearing)
      this.#end()
    }
  }

  /** Somebody is on the way: `moved` is called whenever the position is another, until what is given is called. */
  coming(moved: () => void): () => void {
    this.#coming.add(moved)
    return () => {
      this.#coming.delete(moved)
      this.#end()
    }
  }

  #end(): void {
    if (this.#members.size > 0 || this.#coming.size > 0 || this.#isOver) return
    this.#isOver = true
    void this.#frames?.return()
    this.#parts.left()
  }

  async #run(): Promise<void> {
    while (!this.#isOver) {
      try {
        const position = this.#position ?? (await this.#parts.head())
        if (this.#isOver) return
        const teller = { tell: (commit: Commit) => this.#came(commit) }
        this.#frames = this.#parts.begin({ position, place: null }, teller, () => this.#moved())
        await this.#send(this.#frames)
        if (!this.#isOver) this.#over()
        return
      } catch (error) {
        this.#isSending = false
        if (this.#isOver) return
        this.#parts.onError(error)
        await new Promise(resolve => setTimeout(resolve, again))
      }
    }
  }

  async #send(frames: FrameIterator): Promise<void> {
    for (;;) {
      const { done, value } = await frames.next()
      if (done) return
      this.#isSending = true
      const answer = await this.answer(value)
      this.#isSending = false
      for (const member of this.#members) member.answer(answer)
      this.#moved()
    }
  }

  /** A new commit: what stands in kept answers may be another now. */
  #came(commit: Commit): Promise<readonly Change[]> {
    if (this.#answers.size > 0) {
      const touched = touchedBy(commit, this.#parts.model)
      for (const [cursor, { dependencies }] of this.#answers.entries())
        if (commit.position > dependencies.position && isTouched(dependencies, touched)) this.#answers.delete(cursor)
    }
    return this.tell(commit)
  }

  #moved(): void {
    const position = this.#frames?.position ?? null
    if (this.#isSending || position === null || position === this.#position) return
    this.#position = position
    for (const moved of this.#coming) moved()
  }

  /** The log is followed no more. */
  #over(): void {
    this.#isOver = true
    for (const member of this.#members) member.over()
    this.#members.clear()
    for (const moved of this.#coming) moved()
    this.#parts.left()
  }
}
