import { waitBefore } from './backoff.ts'
import type { Carrier } from './carrier.ts'
import { afterClose } from './close-codes.ts'
import { ComingBack } from './coming-back.ts'
import type { UnknownIds } from './document.ts'
import { ConnectionEnded } from './failure.ts'
import type { Operation } from './operation.ts'
import type { Settings } from './options.ts'
import { Running } from './running.ts'
import { openSocket, type Socket } from './socket.ts'
import { stateOf } from './state-of.ts'
import { Shown } from './status.ts'

type Timer = ReturnType<typeof setTimeout>
type AnyRunning = Pick<Running<unknown>, 'attach' | 'detach' | 'end' | 'carrier' | 'hasId' | 'status'>

/** One WebSocket for all operations, opened when there is one and again whenever it is lost. */
export class Connection {
  readonly status: Shown
  readonly #settings: Settings
  readonly #ids: UnknownIds
  /** Stands in for a socket that cannot be opened. */
  readonly #streams: Carrier | null
  readonly #operations = new Set<AnyRunning>()
  #socket: Socket | null = null
  #isConnected = false
  #heard: Date
  /** Sockets in a row that were never opened. */
  #unopened = 0
  #attempt = 0
  /** Whether the credentials are new since the last socket that was acknowledged. */
  #isRefreshed = false
  readonly #return = new ComingBack()
  #linger: Timer | undefined
  #ended: ConnectionEnded | null = null

  constructor(settings: Settings, ids: UnknownIds, streams: Carrier | null) {
    this.#settings = settings
    this.#ids = ids
    this.#streams = streams
    this.#heard = settings.now()
    this.status = new Shown('idle', settings.now)
  }

  /** Begins an operation, which goes on until it is stopped by what comes back. */
  run<Data>(operation: Operation<Data>): () => void {
    const running = new Running<Data>(operation, this.#settings, this.#ids, {
      // What comes by a stream tells nothing of the socket.
      heard: () => void (running.carrier === this.#socket && (this.#attempt = 0)),
      moved: () => this.#show(),
      ended: () => this.#leave(running),
    })
    if (this.#ended) {
      running.end(this.#ended)
      return () => {}
    }
    this.#operations.add(running)
    clearTimeout(this.#linger)
    if (this.#socket && this.#isConnected) running.attach(this.#socket)
    else this.#useStreams()
    if (this.#socket === null && !this.#return.isWaiting) this.#open()
    this.#show()
    return () => running.leave()
  }

  /** Begins anew with the credentials of now, also after it had ended; for after signing in or out. */
  restart(): void {
    this.#ended = null
    this.#attempt = 0
    this.#isRefreshed = false
    this.#lose(this.#settings.now())
    for (const running of this.#operations) if (running.carrier !== null) running.detach(this.#settings.now())
    this.#useStreams()
    if (this.#operations.size > 0) this.#open()
    this.#show()
  }

  /** Ends everything. */
  end(error: ConnectionEnded): void {
    this.#ended = error
    this.#lose(this.#settings.now())
    // Whoever closes the client knows.
    for (const running of this.#operations) running.end(error.code === 0 ? null : error)
    this.#show()
  }

  #open(): void {
    this.#return.cancel()
    const socket = openSocket(this.#settings, {
      connected: () => {
        if (socket !== this.#socket) return
        this.#isConnected = true
        this.#unopened = 0
        this.#isRefreshed = false
        this.#heard = this.#settings.now()
        for (const running of this.#operations) running.attach(socket)
        this.#show()
      },
      heard: () => (this.#heard = this.#settings.now()),
      closed: code => void (socket === this.#socket && this.#closed(code)),
    })
    this.#socket = socket
  }

  #closed(code: number): void {
    // Codes from 4000 on are the server's own: then it is not the way to it that is barred.
    if (!this.#isConnected && (code < 4_000 || code === 4_499)) this.#unopened += 1
    this.#lose(this.#heard)
    const after = afterClose(code)
    const isUnused = this.#operations.size === 0
    if (isUnused && (after.next === 'return' || after.next === 'refresh')) return this.#show()
    if (after.next === 'end') return this.end(new ConnectionEnded(after.reason, code))
    if (after.next === 'refresh') this.#refresh(code, after.reason)
    else this.#comeBack(after.next === 'return later' ? this.#settings.times.refused : 0)
    this.#useStreams()
    this.#show()
  }

  #comeBack(atLeast = 0): void {
    const { random, times } = this.#settings
    const wait = atLeast + waitBefore(this.#attempt, random(), times)
    this.#attempt += 1
    this.#return.wait(wait, { orOnline: atLeast === 0 }, () => {
      if (this.#operations.size > 0) this.#open()
    })
  }

  /** Nobody comes back with credentials that have ended. */
  #refresh(code: number, reason: string): void {
    const { refresh } = this.#settings
    const end = (why: string): void => this.end(new ConnectionEnded(`${reason}${why}`, code))
    if (!refresh || (code === 4403 && this.#isRefreshed)) return end(': sign in, then restart the connection.')
    this.#isRefreshed = true
    const refreshed = Promise.resolve().then(() => refresh())
    this.#return.waitFor(refreshed, error => {
      if (error !== null) return end(`, and there are no others: ${String(error)}`)
      // New credentials are tried at once; if these do not hold either, as after any other loss.
      if (this.#attempt > 0) return this.#comeBack()
      this.#attempt = 1
      this.#open()
    })
  }

  #lose(since: Date): void {
    const socket = this.#socket
    this.#return.cancel()
    this.#socket = null
    this.#isConnected = false
    if (socket === null) return
    socket.close()
    for (const running of this.#operations) if (running.carrier === socket) running.detach(since)
  }

  #useStreams(): void {
    if (this.#streams === null || this.#unopened < 2) return
    for (const running of this.#operations) if (running.carrier === null && running.hasId) running.attach(this.#streams)
  }

  #leave(running: AnyRunning): void {
    this.#operations.delete(running)
    clearTimeout(this.#linger)
    if (this.#operations.size === 0) this.#linger = setTimeout(() => this.#rest(), this.#settings.times.linger)
    this.#show()
  }

  /** Closes a socket that nobody uses. What the server asked to wait is waited all the same. */
  #rest(): void {
    if (!this.#return.isWaiting) this.#lose(this.#settings.now())
  }

  #show(): void {
    const states = [...this.#operations].map(({ status }) => status.current)
    const { state, since, reason } = stateOf(states, { isConnected: this.#isConnected, ended: this.#ended })
    this.status.show(state, since, reason)
  }
}
