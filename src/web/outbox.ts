/** The part of a WebSocket that an outbox writes to. */
export interface Wire {
  readonly bufferedAmount: number
  send(text: string, sent: (error?: Error | null) => void): void
  /** Writes a finished frame, a letter for each byte. */
  write(frame: string): void
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
 * waits, and so does the source it reads from; nothing piles up. It lasts for `stall` milliseconds at most.
 */
export class Outbox {
  #stalled: NodeJS.Timeout | undefined
  #closed = false
  #pushed = 0
  readonly #waiting: (() => void)[] = []
  readonly #wire: Wire
  readonly #stall: number
  readonly #onStall: () => void

  /** @param stall milliseconds after which `onStall` is called when the client does not take what waits for it */
  constructor(wire: Wire, stall: number, onStall: () => void) {
    this.#wire = wire
    this.#stall = stall
    this.#onStall = onStall
  }

  /** Resolves once the frame is handed over; frames leave in the order of the calls. */
  async send(text: string): Promise<void> {
    while (!this.#closed && this.#isFull()) await this.#freed()
    if (this.#closed) return
    this.#wire.send(text, () => this.#release())
  }

  /** Hands a finished frame over that nobody waits for; false when too many wait already. */
  push(frame: string): boolean {
    if (this.#closed) return true
    const waits = this.#wire.bufferedAmount
    // Told of every frame how far it has come, ten thousand sockets would cost as much again.
    if (waits === 0) this.#pushed = 0
    if (this.#pushed >= pushedFrames || waits > bufferedBytes) return false
    this.#pushed += 1
    this.#wire.write(frame)
    return true
  }

  /** Hands finished frames over by one write, as many as there is room for, one at least; gives how many, 0 when too many wait already. */
  pushSome(frames: Iterable<string>): number {
    const waits = this.#wire.bufferedAmount
    if (waits === 0) this.#pushed = 0
    if (this.#pushed >= pushedFrames || waits > bufferedBytes) return this.#closed ? 1 : 0
    let [text, taken] = ['', 0]
    for (const frame of frames) {
      text += frame
      taken += 1
      if (this.#pushed + taken >= fewFrames || waits + text.length > fewBytes) break
    }
    if (this.#closed) return taken
    this.#pushed += taken
    this.#wire.write(text)
    return taken
  }

  /** Resolves when only a few of the pushed frames wait, and little in all. */
  async room(): Promise<void> {
    while (!this.#closed && !this.#hasRoom()) await this.#wire.drained()
  }

  /** Frames that wait outside the socket. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** Lets go of everybody who waits; nothing is sent any more. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#stalled)
    this.#releaseAll()
  }

  #hasRoom(): boolean {
    const waits = this.#wire.bufferedAmount
    return waits === 0 || (waits <= fewBytes && this.#pushed < fewFrames)
  }

  #isFull(): boolean {
    return this.#wire.bufferedAmount > bufferedBytes
  }

  #freed(): Promise<void> {
    this.#stalled ??= setTimeout(this.#onStall, this.#stall)
    return new Promise(resolve => this.#waiting.push(resolve))
  }

  #release(): void {
    if (this.#isFull()) return
    clearTimeout(this.#stalled)
    this.#stalled = undefined
    this.#releaseAll()
  }

  #releaseAll(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
