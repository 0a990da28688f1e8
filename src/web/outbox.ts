/** The part of a WebSocket that an outbox writes to. */
export interface Wire {
  readonly bufferedAmount: number
  send(text: string, sent: (error?: Error | null) => void): void
  /** Writes a finished frame. */
  write(frame: Buffer): void
  /** Resolves when what waits has gone out, or nothing will any more. */
  drained(): Promise<void>
}

/** Frames that were pushed and may wait inside one socket. */
const pushedFrames = 256
const fewFrames = 32
const fewBytes = 262_144

/** Bytes that may wait inside one socket before the next frame has to wait outside. */
export const bufferedBytes = 1_048_576

/**
 * Frames on their way to one client. While more than {@link bufferedBytes} wait in the socket, whoever wants to send
 * waits, and so does the source it reads from; nothing piles up. How long that lasts is for the caller to bound.
 */
export class Outbox {
  #fullSince: number | null = null
  #closed = false
  #pushed = 0
  readonly #waiting: (() => void)[] = []
  readonly #wire: Wire
  readonly #now: () => number

  constructor(wire: Wire, now: () => number) {
    this.#wire = wire
    this.#now = now
  }

  /** Resolves once the frame is handed over; frames leave in the order of the calls. */
  async send(text: string): Promise<void> {
    while (!this.#closed && this.#isFull()) await this.#freed()
    if (this.#closed) return
    this.#wire.send(text, () => this.#release())
  }

  /** Hands a finished frame over that nobody waits for; false when too many wait already. */
  push(frame: Buffer): boolean {
    if (this.#closed) return true
    // Told of every frame how far it has come, ten thousand sockets would cost as much again.
    if (this.#wire.bufferedAmount === 0) this.#pushed = 0
    if (this.#pushed >= pushedFrames || this.#isFull()) return false
    this.#pushed += 1
    this.#wire.write(frame)
    return true
  }

  /** Resolves when only a few of the pushed frames wait, and little in all. */
  async room(): Promise<void> {
    while (!this.#closed && !this.hasRoom()) await this.#wire.drained()
  }

  /** Whether only a few of the pushed frames wait, and little in all. */
  hasRoom(): boolean {
    const { bufferedAmount } = this.#wire
    return bufferedAmount === 0 || (bufferedAmount <= fewBytes && this.#pushed < fewFrames)
  }

  /** Frames that wait outside the socket. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** Milliseconds for which the client has not taken what waits for it. */
  stalledFor(): number {
    return this.#fullSince === null ? 0 : this.#now() - this.#fullSince
  }

  /** Lets go of everybody who waits; nothing is sent any more. */
  close(): void {
    this.#closed = true
    this.#releaseAll()
  }

  #isFull(): boolean {
    return this.#wire.bufferedAmount > bufferedBytes
  }

  #freed(): Promise<void> {
    this.#fullSince ??= this.#now()
    return new Promise(resolve => this.#waiting.push(resolve))
  }

  #release(): void {
    if (this.#isFull()) return
    this.#fullSince = null
    this.#releaseAll()
  }

  #releaseAll(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
