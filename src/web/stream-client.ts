import type { ServerResponse } from 'node:http'

import type { GraphQLError } from 'graphql'

import type { Answer } from '../graph/operation.ts'
import type { Credentials } from './credentials.ts'
import { unauthenticated } from './errors.ts'
import { sharedText } from './going-on.ts'
import { HeardRights } from './heard-rights.ts'

/** Events, and bytes, that may wait for one client. */
const most = { events: 256, bytes: 1_048_576 } as const
const few = { events: 32, bytes: 262_144 } as const
/** Milliseconds in which a client may take what waits for it when its stream has ended. */
const patience = 5_000

/** How the answer to a client begins. */
export interface StreamBeginning {
  readonly credentials: Credentials
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number
  /** Sends the head of a stream, and what stands before its first event. */
  readonly open: () => string
  /** Answers that there is no stream, and why. */
  readonly refuse: (errors: readonly GraphQLError[]) => void
}

/** One client of server-sent events (HTML Living Standard, 9.2). */
export class StreamClient {
  readonly rights = new HeardRights()
  readonly credentials: Credentials
  readonly #raw: ServerResponse
  readonly #beginning: StreamBeginning
  readonly #ending: (() => void)[] = []
  #isOpen = false
  #isEnded = false
  #waiting = 0
  #spokeAt = 0

  constructor(raw: ServerResponse, beginning: StreamBeginning) {
    this.#raw = raw
    this.#beginning = beginning
    this.credentials = beginning.credentials
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

  /** Says that nothing comes any more, and why where there is a reason: as over HTTP as long as nothing was sent. */
  over(errors?: readonly GraphQLError[]): void {
    if (!errors) this.#write('event: complete\ndata:\n\n')
    else if (this.#isOpen) this.#write(`event: error\ndata: ${JSON.stringify(errors)}\n\n`)
    else if (!this.#isEnded) this.#beginning.refuse(errors)
    this.end()
  }

  /** Its credentials have ended. */
  close(): void {
    this.over([unauthenticated()])
  }

  /** Ends what goes on for it at once, and its connection when it has taken what waits, or does not. */
  end(): void {
    if (this.#isEnded) return
    this.#isEnded = true
    const raw = this.#raw
    if (this.#isOpen && !raw.destroyed) {
      raw.end()
      const impatient = setTimeout(() => raw.destroy(), patience).unref()
      raw.once('close', () => clearTimeout(impatient))
    }
    for (const callback of this.#ending.splice(0)) callback()
  }

  /** Calls back when it has ended, at once when it already has. */
  whenEnded(callback: () => void): void {
    if (this.#isEnded) callback()
    else this.#ending.push(callback)
  }

  /** A comment, when nothing was said for so many milliseconds. */
  speak(silence: number): void {
    if (this.#isOpen && this.#beginning.now() - this.#spokeAt >= silence) this.#write(':\n\n')
  }

  /** Resolves when a few more events can be taken. */
  async room(): Promise<void> {
    const raw = this.#raw
    while (!this.#isEnded && !raw.destroyed && !this.#hasRoom())
      await new Promise<void>(resolve => {
        const freed = (): void => {
          raw.off('drain', freed).off('close', freed)
          clearTimeout(timer)
          resolve()
        }
        const timer = setTimeout(freed, 50)
        raw.on('drain', freed).on('close', freed)
      })
  }

  #hasRoom(): boolean {
    return this.#waiting < few.events && this.#raw.writableLength <= few.bytes
  }

  #write(text: string): void {
    if (this.#isEnded || this.#raw.destroyed) return
    const head = this.#isOpen ? '' : this.#beginning.open()
    this.#isOpen = true
    this.#spokeAt = this.#beginning.now()
    this.#waiting += 1
    this.#raw.write(head + text, () => (this.#waiting -= 1))
  }
}
