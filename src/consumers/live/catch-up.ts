import { GraphQLError } from 'graphql'

import type { Hearing } from '../../graph/live.ts'
import type { ChangesGroup } from './changes-group.ts'
import type { FrameIterator } from './frame-iterator.ts'

/** Somebody on the way to a group: is sent what lies between their cursor and where the group stands, then joins it. */
export class CatchUp {
  readonly #group: ChangesGroup
  readonly #hearing: Hearing
  /** null: begins where the group stands. */
  readonly #own: FrameIterator | null
  readonly #arrived: () => void
  #isLeft = false
  #leaveGroup: (() => void) | null = null
  #wake = (): void => {}

  constructor(group: ChangesGroup, hearing: Hearing, own: FrameIterator | null) {
    this.#group = group
    this.#hearing = hearing
    this.#own = own
    this.#arrived = group.coming(() => this.#wake())
    this.#run().catch((error: unknown) => {
      if (this.#isLeft) return
      this.leave()
      hearing.over([error instanceof GraphQLError ? error : unforeseen(error)])
    })
  }

  leave(): void {
    this.#isLeft = true
    void this.#own?.return()
    this.#leaveGroup?.()
    this.#arrived()
    this.#wake()
  }

  async #run(): Promise<void> {
    while (!this.#isLeft) {
      const { position } = this.#group
      const own = this.#own ? this.#own.position : position
      if (position === null || (own !== null && own > position)) await this.#moved()
      else if (this.#own !== null && own !== position) await this.#step(this.#own, position)
      else {
        // Says that it has come as far as the others.
        const sign = await this.#group.heartbeat(position)
        if (this.#isLeft) return
        if (this.#group.position !== position) continue
        this.#hearing.answer(sign)
        return this.#join()
      }
    }
  }

  async #step(own: FrameIterator, target: bigint): Promise<void> {
    await this.#hearing.room()
    if (this.#isLeft) return
    const frame = await own.upTo(target)
    if (frame === null) return
    const answer = await this.#group.answer(frame)
    if (!this.#isLeft) this.#hearing.answer(answer)
  }

  #join(): void {
    this.#leaveGroup = this.#group.join(this.#hearing)
    void this.#own?.return()
    this.#arrived()
  }

  #moved(): Promise<void> {
    return new Promise(resolve => (this.#wake = resolve))
  }
}

const unforeseen = (error: unknown): GraphQLError =>
  new GraphQLError('The log could not be read just now.', {
    originalError: error instanceof Error ? error : new Error(String(error)),
  })
