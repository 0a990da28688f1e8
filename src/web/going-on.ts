import type { Hearing } from '../graph/live.ts'
import type { Answer } from '../graph/operation.ts'
import { parked } from './delivery.ts'
import type { Client } from './graphql-socket.ts'
import { NotBegun } from './not-begun.ts'
import type { Asked, Operations } from './operations.ts'
import { bytesOf, sharedFrame } from './shared-frames.ts'
import { goFor } from './under-rights.ts'

/** One operation that goes on, on a socket. */
export interface GoingOnSocket {
  readonly client: Client
  /** The operation's id in the protocol. */
  readonly id: string
  readonly asked: Asked
}

/** Whoever hears on a socket. Thousands hear the same at once: what each of them touches in memory is what it costs. */
class SocketHearing implements Hearing {
  /** The operation's id as it stands in frames. */
  readonly #id: string

  constructor(
    readonly client: Client,
    id: string,
    readonly end: (error?: unknown) => void,
  ) {
    this.#id = bytesOf(JSON.stringify(id))
  }

  answer(answer: Answer): void {
    this.client.push(sharedFrame(answer, this.#id))
  }

  some(answers: readonly Answer[]): number {
    return this.client.pushSome(answers.values().map(answer => sharedFrame(answer, this.#id)))
  }

  room(): Promise<void> {
    return this.client.room()
  }

  over(errors?: Answer['errors']): void {
    this.end(errors && new NotBegun(errors))
  }
}

/** Sends the answers of an operation that goes on, each made to text once for all who ask for the same. */
export function goOn(operations: Operations, { client, id, asked }: GoingOnSocket): AsyncGenerator<never, void, void> {
  return parked(async end => {
    const as = { ...asked, preview: client.preview }
    const begun = await goFor(operations, client, as, new SocketHearing(client, id, end))
    if (typeof begun === 'function') return begun
    throw new NotBegun(begun.errors ?? [])
  })
}
