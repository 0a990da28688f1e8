import type { ServerResponse } from 'node:http'

import { unauthenticated } from './errors.ts'
import type { Credentials } from './credentials.ts'
import { HeardRights } from './heard-rights.ts'
import type { StreamHearing } from './stream-hearing.ts'

/** Events, and bytes, that may wait for one client. */
const most = { events: 256, bytes: 1_048_576 } as const
const few = { events: 32, bytes: 262_144 } as const
/** Milliseconds in which a client may take what waits for it when its stream has ended. */
const patience = 5_000

/** It has no id, and leaves the last one as it is. */
const signOfLife = 'event: ping\ndata: {}\n\n'

/** How the answer to a client begins. */
export interface StreamBeginning {
  readonly credentials: Credentials
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number
  /** Sends the head of a stream, and what stands before its first event. */
  readonly open: () => string
}

/** One client of server-sent events (HTML Living Standard, 9.2). */
export class StreamClient {
  readonly rights = new HeardRights()
  readonly credentials: Credentials
  readonly #raw: ServerResponse
  readonly #beginning: StreamBeginning
  readonly #hearings = new Set<StreamHearing>()
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

  /** Whether anything was sent. */
  get isOpen(): boolean {
    return this.#isOpen
  }

  /** An operation goes on for it, until it is taken out. */
  add(hearing: StreamHearing): void {
    this.#hearings.add(hearing)
  }

  /** An operation is over: the last one ends the stream. */
  remove(hearing: StreamHearing): void {
    if (this.#hearings.delete(hearing) && this.#hearings.size === 0) this.end()
  }

  /** An answer's event; a client that leaves too much waiting is let go, and comes back with its last cursor. */
  push(event: string): void {
    if (this.#waiting >= most.events || this.#raw.writableLength > most.bytes) return this.end()
    this.write(event)
  }

  /** Events by one write, as many as there is room for, one at least; gives how many. */
  pushSome(events: Iterable<string>): number {
    let sent = 0
    this.#raw.cork()
    for (const event of events) {
      this.push(event)
      sent += 1
      if (!this.#hasRoom()) break
    }
    this.#raw.uncork()
    return sent
  }

  /** An event that says why nothing comes any more, for which there is always room. */
  write(text: string): void {
    if (this.#isEnded || this.#raw.destroyed) return
    const head = this.#isOpen ? '' : this.#beginning.open()
    this.#isOpen = true
    this.#spokeAt = this.#beginning.now()
    this.#waiting += 1
    this.#raw.write(head + text, () => (this.#waiting -= 1))
  }

  /** Its credentials have ended: each operation is told. */
  close(): void {
    for (const hearing of this.#hearings) hearing.over([unauthenticated()])
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
    for (const hearing of this.#hearings) hearing.leave()
    for (const callback of this.#ending.splice(0)) callback()
  }

  /** Calls back when it has ended, at once when it already has. */
  whenEnded(callback: () => void): void {
    if (this.#isEnded) callback()
    else this.#ending.push(callback)
  }

  /**
   * A sign of life, when nothing was said for so many milliseconds. It is an event: of a comment no `EventSource` tells its page,
   * which could not know that a silent stream is a dead one.
   */
  speak(silence: number): void {
    if (this.#isOpen && this.#beginning.now() - this.#spokeAt >= silence) this.write(signOfLife)
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
}
