import type { SocketMessage } from './socket-message.ts'

/** What the messages of a socket come to. */
export interface MessageWays {
  /** Hands a message to the protocol library; settles when that has done with the operation. */
  readonly receive: (text: string) => Promise<void>
  /** There is no place for one more operation. */
  readonly refuse: (id: string) => void
  /** The client has not completed the operation of that id. */
  readonly taken: (id: string) => void
  readonly failed: (error: unknown) => void
}

/**
 * Hands the messages of one socket to the protocol library, of operations so many at the same time. An id and a place are
 * free for a client as soon as it has completed its operation, and for the library only when it has done with it: until
 * then the next one waits here. Under the same id it would be taken for the one before, which would run on with nobody to
 * end it.
 */
export class MessageOrder {
  /** Operations that the library has not done with, and whether the client has. */
  readonly #running = new Map<string, { isCompleted: boolean }>()
  /** Operations that begin when there is a place. */
  readonly #waiting = new Map<string, string>()
  readonly #places: number
  readonly #ways: MessageWays

  constructor(places: number, ways: MessageWays) {
    this.#places = places
    this.#ways = ways
  }

  take({ text, of }: SocketMessage): void {
    if (of === null) void this.#hand(text)
    else if (of.ends) this.#complete(of.id, text)
    else this.#begin(of.id, text)
  }

  /** The socket is closed: nothing begins any more. */
  close(): void {
    this.#waiting.clear()
  }

  #begin(id: string, text: string): void {
    if (this.#waiting.has(id) || this.#running.get(id)?.isCompleted === false) return this.#ways.taken(id)
    const going =
      this.#waiting.size +
      this.#running
        .values()
        .filter(({ isCompleted }) => !isCompleted)
        .toArray().length
    if (going >= this.#places) return this.#ways.refuse(id)
    this.#waiting.set(id, text)
    this.#next()
  }

  #complete(id: string, text: string): void {
    if (this.#waiting.delete(id)) return
    const running = this.#running.get(id)
    if (running) running.isCompleted = true
    void this.#hand(text)
  }

  #next(): void {
    for (const [id, text] of this.#waiting) {
      if (this.#running.size >= this.#places) return
      if (this.#running.has(id)) continue
      this.#waiting.delete(id)
      this.#running.set(id, { isCompleted: false })
      void this.#hand(text).then(() => {
        this.#running.delete(id)
        this.#next()
      })
    }
  }

  async #hand(text: string): Promise<void> {
    try {
      await this.#ways.receive(text)
    } catch (error) {
      this.#ways.failed(error)
    }
  }
}
