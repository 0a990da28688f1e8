import type { ServerResponse } from 'node:http'

import type { GraphQLError } from 'graphql'

import type { Viewer } from '../access/viewer.ts'
import type { Answer } from '../graph/operation.ts'
import type { Credentials } from './credentials.ts'
import { sharedText } from './going-on.ts'
import { RightsHeard } from './rights-heard.ts'

/** Events, and bytes, that may wait for one client. */
const most = { events: 256, bytes: 1_048_576 } as const
const few = 32

/** One client of server-sent events (HTML Living Standard, 9.2). */
export class StreamClient {
  readonly #raw: ServerResponse
  readonly #rights = new RightsHeard()
  #waiting = 0
  #spokeAt: number

  constructor(
    raw: ServerResponse,
    readonly credentials: Credentials,
    readonly now: () => number,
  ) {
    this.#raw = raw
    this.#spokeAt = now()
  }

  /** @param retry milliseconds after which a client whose connection is lost comes back */
  open(headers: Record<string, string>, retry: number): void {
    this.#raw.writeHead(200, headers)
    this.#write(`retry: ${retry}\n\n`)
  }

  /** An answer; a client that leaves too much waiting is let go, and comes back with its last cursor. */
  next(answer: Answer): void {
    if (this.#waiting >= most.events || this.#raw.writableLength > most.bytes) return this.end()
    const id = answer.cursor === undefined ? '' : `id: ${answer.cursor}\n`
    this.#write(`${id}event: next\ndata: ${sharedText(answer).replaceAll('\n', '\ndata: ')}\n\n`)
  }

  /** Says that nothing comes any more, and why where there is a reason. */
  over(errors?: readonly GraphQLError[]): void {
    if (errors) this.#write(`event: error\ndata: ${JSON.stringify(errors)}\n\n`)
    else this.#write('event: complete\ndata:\n\n')
    this.end()
  }

  end(): void {
    this.#raw.end()
  }

  /** A comment, when nothing was said for so many milliseconds. */
  speak(silence: number): void {
    if (this.now() - this.#spokeAt >= silence) this.#write(':\n\n')
  }

  async room(): Promise<void> {
    while (!this.#raw.writableEnded && !this.#raw.destroyed && this.#waiting >= few)
      await new Promise<void>(resolve => {
        this.#raw.once('drain', resolve).once('close', resolve)
        setTimeout(resolve, 50)
      })
  }

  onRights(viewer: Viewer, callback: (viewer: Viewer) => void): () => void {
    return this.#rights.add(viewer, callback)
  }

  is(viewer: Viewer): void {
    this.#rights.tell(viewer)
  }

  /** Its credentials have ended. */
  close(): void {
    this.end()
  }

  #write(text: string): void {
    if (this.#raw.writableEnded || this.#raw.destroyed) return
    this.#spokeAt = this.now()
    this.#waiting += 1
    this.#raw.write(text, () => (this.#waiting -= 1))
  }
}
