import { LRUCache } from 'lru-cache'

import type { Commit } from '../../changes/commit.ts'
import type { Hearing } from '../../graph/live.ts'
import type { Answer } from '../../graph/operation.ts'
import { isPassing } from '../../graph/unavailable.ts'
import type { Model } from '../../engine/model/model.ts'
import type { FrameIterator, Place } from './frame-iterator.ts'
import type { Change, Frame } from './frames.ts'
import { KeptAnswers, type AnswerCache } from './kept-answers.ts'
import type { Semaphore } from './semaphore.ts'
import { Stretches, type Stretch } from './stretches.ts'

/** What a group needs. */
export interface GroupParts {
  /** Frames behind a place, without a snapshot; `moved` is called when the position is another. */
  readonly begin: (from: Place, group: Pick<ChangesGroup, 'tell'>, moved: () => void) => FrameIterator
  /** The newest position of the log. */
  readonly head: () => Promise<bigint>
  /** Some commits behind a position, as many as are read at once. */
  readonly commits: (after: bigint) => Promise<readonly Commit[]>
  readonly tell: (commit: Commit) => Promise<readonly Change[]>
  readonly frame: (commit: Commit, changes: readonly Change[]) => Frame
  readonly execute: (frame: Frame) => Promise<Answer>
  /** A sign of life at a position. */
  readonly heartbeat: (position: bigint) => Frame
  /** In which the log is read and frames are made for those who come back. */
  readonly making: Semaphore
  readonly cache: AnswerCache
  readonly model: Model
  readonly left: () => void
  readonly onError: (error: unknown) => void
}

/** Milliseconds after which the log is read again when it could not be. */
const again = 1_000
/** Commits of which it is kept what they changed. */
const kept = 200

/** All who ask for the same changes: each commit is judged, and each frame made once, and sent to everybody who has come as far. */
export class ChangesGroup {
  readonly #parts: GroupParts
  readonly #members = new Set<Hearing>()
  readonly #coming = new Set<() => void>()
  readonly #told = new LRUCache<bigint, Promise<readonly Change[]>>({ max: kept })
  readonly #answers: KeptAnswers
  readonly #stretches: Stretches
  #frames: FrameIterator | null = null
  #position: bigint | null = null
  /** A frame is on its way: what the iterator has read is not sent yet. */
  #isSending = false
  #isOver = false

  constructor(parts: GroupParts) {
    this.#parts = parts
    const { model, cache, making } = parts
    this.#answers = new KeptAnswers({ execute: frame => this.#execute(frame), model, cache })
    this.#stretches = new Stretches({
      commits: after => making.run(() => parts.commits(after)),
      frame: parts.frame,
      tell: commit => making.run(() => this.tell(commit)),
      prepare: frame => making.run(() => this.answer(frame)),
    })
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
   * A frame as it is answered.
   * @throws GraphQLError when it could not be read just now: sent with a hole in it, it would pass for the event
   */
  answer(frame: Frame): Promise<Answer> | Answer {
    return this.#answers.answer(frame)
  }

  async #execute(frame: Frame): Promise<Answer> {
    const answer = await this.#parts.execute(frame)
    const passing = answer.errors?.find(isPassing)
    if (passing) throw passing
    return answer
  }

  /** What members were sent behind a position, up to another at most. */
  behind(position: bigint, target: bigint): Promise<Stretch> {
    return this.#stretches.behind(position, target)
  }

  /** A sign of life for somebody who has come to a position. */
  sign(position: bigint): Promise<Answer> {
    return this.#answers.sign(position, () => this.#parts.heartbeat(position))
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
    if (this.#coming.size === 0) this.#stretches.clear()
    if (this.#members.size > 0 || this.#coming.size > 0 || this.#isOver) return
    this.#isOver = true
    void this.#frames?.return()
    this.#answers.clear()
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

  #came(commit: Commit): Promise<readonly Change[]> {
    this.#answers.came(commit)
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
