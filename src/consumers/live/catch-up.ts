import { GraphQLError } from 'graphql'

import type { Hearing } from '../../graph/live.ts'
import type { Answer } from '../../graph/operation.ts'
import type { ChangesGroup } from './changes-group.ts'
import type { FrameIterator } from './frame-iterator.ts'
import type { Semaphore } from './semaphore.ts'

/** What somebody needs who comes to a group. */
export interface Coming {
  readonly group: ChangesGroup
  readonly hearing: Hearing
  /** What comes before the events of others: a reset, a snapshot; null: begins where the group stands. */
  readonly own: FrameIterator | null
  /** In which what comes before the events is read. */
  readonly making: Semaphore
  /** In which frames are sent. */
  readonly sending: Semaphore
  /** Milliseconds without a frame after which a sign of life is sent. */
  readonly heartbeat: number
}

/** Frames that are sent in one turn. */
const few = 16

/** Somebody on the way to a group: is sent what lies between their cursor and where the group stands, then joins it. */
export class CatchUp {
  readonly #coming: Coming
  readonly #arrived: () => void
  #isLeft = false
  /** Up to where everything was sent; null where that is not known. */
  #at: bigint | null = null
  #alarm: NodeJS.Timeout | undefined
  #leaveGroup: (() => void) | null = null
  #wake = (): void => {}

  constructor(coming: Coming) {
    this.#coming = coming
    this.#arrived = coming.group.coming(() => this.#wake())
    this.#run().catch((error: unknown) => {
      if (this.#isLeft) return
      this.leave()
      coming.hearing.over([error instanceof GraphQLError ? error : unforeseen(error)])
    })
  }

  leave(): void {
    this.#isLeft = true
    clearTimeout(this.#alarm)
    void this.#coming.own?.return()
    this.#leaveGroup?.()
    this.#arrived()
    this.#wake()
  }

  async #run(): Promise<void> {
    const { group, own, hearing } = this.#coming
    this.#at = own && (await this.#begin(own))
    this.#rearm()
    while (!this.#isLeft) {
      const { position } = group
      const at = this.#at
      if (position === null || (at !== null && at > position)) await this.#moved()
      else if (at !== null && at < position) await this.#pass(at, position)
      else {
        // Says that it has come as far as the others.
        const sign = await group.sign(position)
        if (this.#isLeft) return
        if (group.position !== position) continue
        hearing.answer(sign)
        return this.#join()
      }
    }
  }

  /** Sends what comes before the events; gives the position behind which these begin. */
  async #begin(own: FrameIterator): Promise<bigint | null> {
    const { group, hearing, making } = this.#coming
    const next = async (): Promise<Answer | null> => {
      const frame = this.#isLeft ? null : await own.beginning()
      return frame && group.answer(frame)
    }
    for (;;) {
      await hearing.room()
      const answer = await making.run(next)
      if (answer === null) break
      if (!this.#isLeft) hearing.answer(answer)
    }
    const { position } = own
    void own.return()
    return position
  }

  /** Sends the next stretch of what the group was sent. */
  async #pass(at: bigint, target: bigint): Promise<void> {
    const { group, hearing, sending } = this.#coming
    const { frames, position } = await group.behind(at, target)
    for (let begin = 0; begin < frames.length && !this.#isLeft;) {
      const some = frames.slice(begin, begin + few)
      await hearing.room()
      // What is not kept any more is read before, so that nobody waits for it; what changes meanwhile, in the turn.
      for (const { frame } of some) await group.answer(frame)
      begin += await sending.run(async () => {
        const answers: Answer[] = []
        for (const { frame } of some) answers.push(await group.answer(frame))
        if (this.#isLeft) return some.length
        const sent = hearing.some(answers)
        this.#at = some[sent - 1]?.at ?? this.#at
        return sent
      })
      this.#rearm()
    }
    this.#at = position
  }

  #join(): void {
    clearTimeout(this.#alarm)
    this.#leaveGroup = this.#coming.group.join(this.#coming.hearing)
    this.#arrived()
  }

  #moved(): Promise<void> {
    return new Promise(resolve => (this.#wake = resolve))
  }

  /** Silence is counted from the last frame on. */
  #rearm(): void {
    clearTimeout(this.#alarm)
    if (!this.#isLeft && this.#leaveGroup === null)
      this.#alarm = setTimeout(() => void this.#speak(), this.#coming.heartbeat)
  }

  /** Says where this one stands, whatever is waited for. */
  async #speak(): Promise<void> {
    const { group, hearing } = this.#coming
    const at = this.#at
    const sign = at === null ? null : await group.sign(at).catch(() => null)
    if (this.#isLeft || this.#leaveGroup !== null) return
    // What was sent meanwhile is behind it.
    if (sign !== null && this.#at === at) hearing.answer(sign)
    this.#rearm()
  }
}

const unforeseen = (error: unknown): GraphQLError =>
  new GraphQLError('The log could not be read just now.', {
    originalError: error instanceof Error ? error : new Error(String(error)),
  })
