import type { ServerResponse } from 'node:http'

import type { GraphQLError } from 'graphql'

import { rightsSignature } from '../access/signature.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Answer } from '../graph/operation.ts'
import type { Credentials } from './credentials.ts'
import { sharedText } from './going-on.ts'

/** Events, and bytes, that may wait for one client. */
const most = { events: 256, bytes: 1_048_576 } as const
const few = { events: 32, bytes: 262_144 } as const

/** One client of server-sent events (HTML Living Standard, 9.2). */
export class StreamClient {
  readonly #raw: ServerResponse
  readonly #hearingRights = new Set<(viewer: Viewer) => void>()
  #waiting = 0
  #rights: string
  #spokeAt: number

  constructor(
    raw: ServerResponse,
    readonly credentials: Credentials,
    viewer: Viewer,
    readonly now: () => number,
  ) {
    this.#raw = raw
    this.#rights = rightsSignature(viewer)
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

  /** Answers by one write, as many as there is room for, one at least; gives how many. */
  some(answers: readonly Answer[]): number {
    let sent = 0
    this.#raw.cork()
    for (const answer of answers) {
      this.next(answer)
      sent += 1
      if (!this.#hasRoom()) break
    }
    this.#raw.uncork()
    return sent
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
    while (!this.#raw.writableEnded && !this.#raw.destroyed && !this.#hasRoom())
      await new Promise<void>(resolve => {
        this.#raw.once('drain', resolve).once('close', resolve)
        setTimeout(resolve, 50)
      })
  }

  onRights(callback: (viewer: Viewer) => void): () => void {
    this.#hearingRights.add(callback)
    return () => void this.#hearingRights.delete(callback)
  }

  is(viewer: Viewer): void {
    const rights = rightsSignature(viewer)
    if (rights === this.#rights) return
    this.#rights = rights
    for (const callback of this.#hearingRights) callback(viewer)
  }

  /** Its credentials have ended. */
  close(): void {
    this.end()
  }

  #hasRoom(): boolean {
    return this.#waiting < few.events && this.#raw.writableLength <= few.bytes
  }

  #write(text: string): void {
    if (this.#raw.writableEnded || this.#raw.destroyed) return
    this.#spokeAt = this.now()
    this.#waiting += 1
    this.#raw.write(text, () => (this.#waiting -= 1))
  }
}
