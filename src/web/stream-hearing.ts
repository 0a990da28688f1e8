import type { GraphQLError } from 'graphql'

import type { Hearing } from '../graph/live.ts'
import type { Answer } from '../graph/operation.ts'
import { textOfEvent } from './answer.ts'
import type { StreamClient } from './stream-client.ts'

/** The events of one operation, as they stand in its stream. */
export interface Framing {
  readonly next: (answer: Answer) => string
  readonly complete: string
  readonly error: (errors: readonly GraphQLError[]) => string
  /** Says why there is no stream; null where errors are always events. */
  readonly refuse: ((errors: readonly GraphQLError[]) => void) | null
}

/** Of an operation that has a stream to itself: cursors are the ids of its events. */
export const alone = (refuse: (errors: readonly GraphQLError[]) => void): Framing => ({
  next: answer =>
    `${answer.cursor === undefined ? '' : `id: ${answer.cursor}\n`}event: next\ndata: ${textOfEvent(answer)}\n\n`,
  complete: 'event: complete\ndata:\n\n',
  error: errors => `event: error\ndata: ${JSON.stringify(errors)}\n\n`,
  refuse,
})

/** Of one among several on a stream: each event says whose it is, and has no id, since no cursor speaks for all of them. */
export function among(id: string): Framing {
  const whose = `{"id":${JSON.stringify(id)}`
  return {
    next: answer => `event: next\ndata: ${whose},"payload":${textOfEvent(answer)}}\n\n`,
    complete: `event: complete\ndata: ${whose}}\n\n`,
    error: errors => `event: error\ndata: ${whose},"payload":${JSON.stringify(errors)}}\n\n`,
    refuse: null,
  }
}

/** One operation on a stream, from before it begins until it is over. */
export class StreamHearing implements Hearing {
  readonly #client: StreamClient
  readonly #framing: Framing
  #leave = (): void => {}
  #isOver = false

  constructor(client: StreamClient, framing: Framing) {
    this.#client = client
    this.#framing = framing
    client.add(this)
  }

  answer(answer: Answer): void {
    if (!this.#isOver) this.#client.push(this.#framing.next(answer))
  }

  some(answers: readonly Answer[]): number {
    if (this.#isOver) return answers.length
    return this.#client.pushSome(answers.values().map(answer => this.#framing.next(answer)))
  }

  room(): Promise<void> {
    return this.#client.room()
  }

  /** Says that nothing comes any more, and why where there is a reason. */
  over(errors?: readonly GraphQLError[]): void {
    if (this.#isOver) return
    const { complete, error, refuse } = this.#framing
    if (!errors) this.#client.write(complete)
    else if (refuse && !this.#client.isOpen) refuse(errors)
    else this.#client.write(error(errors))
    this.leave()
    this.#client.remove(this)
  }

  /** What ends the operation, known once it has begun. */
  begun(leave: () => void): void {
    if (this.#isOver) leave()
    else this.#leave = leave
  }

  /** Nobody hears it any more. */
  leave(): void {
    this.#isOver = true
    this.#leave()
    this.#leave = () => {}
  }
}
