import { waitBefore } from './backoff.ts'
import type { Carrier } from './carrier.ts'
import type { Payload, UnknownIds } from './document.ts'
import { askedToWait, codeOf, OperationFailed, type GraphError, type Result } from './failure.ts'
import type { Onward, Operation } from './operation.ts'
import type { Settings } from './options.ts'
import { Shown } from './status.ts'

type Timer = ReturnType<typeof setTimeout>

/** What an operation tells the connection. */
export interface RunningEvents {
  readonly heard: () => void
  /** Its state is another. */
  readonly moved: () => void
  readonly ended: () => void
}

/** One operation on its way: on the socket, on a stream, or waiting for either. */
export class Running<Data> {
  readonly status: Shown
  readonly #parts: { readonly operation: Operation<Data>; readonly settings: Settings; readonly ids: UnknownIds }
  readonly #events: RunningEvents
  #carrier: Carrier | null = null
  #stop = (): void => {}
  #turn = 0
  #attempt = 0
  #heard: Date | null = null
  #isOver = false
  #again: Timer | undefined
  #quiet: Timer | undefined

  constructor(operation: Operation<Data>, settings: Settings, ids: UnknownIds, events: RunningEvents) {
    this.#parts = { operation, settings, ids }
    this.#events = events
    this.status = new Shown('connecting', settings.now)
    this.status.subscribe(status => {
      operation.shown(status)
      events.moved()
    })
  }

  get carrier(): Carrier | null {
    return this.#carrier
  }

  get hasId(): boolean {
    return this.#parts.operation.asked.id !== null
  }

  /** Goes on on this way, and on no other. */
  attach(carrier: Carrier): void {
    this.#halt()
    this.#carrier = carrier
    this.#send(carrier)
  }

  /** The way is gone; another one will come. */
  detach(since: Date): void {
    this.#halt()
    this.#carrier = null
    if (this.#heard !== null) this.status.show('stale', since)
  }

  /** It is over. */
  end(error: Error | null): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#halt()
    this.#carrier = null
    this.status.show('ended', null, error?.message ?? null)
    this.#events.ended()
    this.#parts.operation.ended(error)
  }

  /** The consumer has left and is told no more. */
  leave(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#halt()
    this.#carrier = null
    this.#events.ended()
  }

  #halt(): void {
    // Whatever still comes from before belongs to no turn.
    this.#turn += 1
    clearTimeout(this.#again)
    clearTimeout(this.#quiet)
    this.#stop()
    this.#stop = () => {}
  }

  #send(carrier: Carrier): void {
    const { operation, ids } = this.#parts
    const turn = this.#turn
    const now = <Rest extends unknown[]>(act: (...rest: Rest) => void) => {
      return (...rest: Rest): void => void (turn === this.#turn && act(...rest))
    }
    if (this.#heard !== null && carrier.isOpen) this.status.show('catching up')
    if (operation.isQuiet) this.#awaitQuiet()
    let sent: Payload | null = null
    const stop = carrier.subscribe<Data>(() => (sent = ids.payload(operation.asked, operation.variables(), carrier)), {
      next: now(result => this.#take(result)),
      failed: now(errors => {
        const unknown = codeOf(errors) === 'DOCUMENT_NOT_FOUND' && sent !== null && ids.learn(operation.asked, sent)
        if (!unknown) return this.#onward(operation.failed(errors), errors)
        // By its id alone it waits for a socket, or for a server that has it registered.
        this.#onward(carrier.takesTexts ? 'again' : 'later', errors)
      }),
      completed: now(() => this.#onward(operation.completed())),
      lost: now(heard => {
        // What is stale already is so since then.
        if (this.#heard !== null && this.status.current.state !== 'stale') this.status.show('stale', heard)
        this.#onward('later')
      }),
    })
    if (turn === this.#turn) this.#stop = stop
    else stop()
  }

  #take(result: Result<Data>): void {
    this.#heard = this.#parts.settings.now()
    const taken = this.#parts.operation.next(result)
    // Whoever takes an answer may leave with it.
    if (this.#isOver) return
    if (typeof taken === 'string') return this.#onward(taken, result.errors)
    this.#attempt = 0
    this.#events.heard()
    if (taken) {
      clearTimeout(this.#quiet)
      // Each answer is told, whether the state alters with it or not.
      if (!this.status.show('live')) this.#parts.operation.shown(this.status.current)
    } else this.#awaitQuiet()
  }

  #awaitQuiet(): void {
    clearTimeout(this.#quiet)
    this.#quiet = setTimeout(() => this.status.show('live'), this.#parts.settings.times.quiet)
  }

  #onward(onward: Onward, errors: readonly GraphError[] = []): void {
    const { settings } = this.#parts
    const { times } = settings
    const { random } = this.#carrier ?? settings
    if (onward === 'end') return this.end(errors.length === 0 ? null : new OperationFailed(errors))
    this.#halt()
    const wait = onward === 'again' ? 0 : Math.max(waitBefore(this.#attempt, random(), times), askedToWait(errors))
    if (onward === 'later') this.#attempt += 1
    this.#again = setTimeout(() => void (this.#carrier && this.attach(this.#carrier)), wait)
  }
}
