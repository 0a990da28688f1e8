import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

import type { Server } from 'graphql-ws'
import { WebSocket } from 'ws'

import { rightsSignature } from '../access/signature.ts'
import type { Viewer } from '../access/viewer.ts'
import { closeCodes } from './close-codes.ts'
import type { Credentials } from './credentials.ts'
import type { Log } from './errors.ts'
import { withQuery } from './socket-message.ts'
import type { Client } from './graphql-socket.ts'
import { limits } from '../graph/limits.ts'
import { Outbox } from './outbox.ts'
import { SocketWire } from './socket-wire.ts'

/** Times of the sockets, in milliseconds. */
export interface SocketTimes {
  /** How often some of the sockets are looked at, by one timer. */
  sweep: number
  /** How often each is looked at: pinged, or dropped when nothing was heard since the last ping. */
  ping: number
  /** How long a client may leave more than the buffer waiting. */
  stall: number
  /** How often the credentials of a socket are asked about again, whether operations run on it or not. */
  recheck: number
  /** How long a socket may stay without `connection_init`. */
  init: number
}

/** The times of a server in operation. */
export const usualSocketTimes: SocketTimes = { sweep: 1_000, ping: 14_000, stall: 10_000, recheck: 2_000, init: 3_000 }

/** Frames that may wait outside a full socket: one for each operation, and some replies to pings. */
const waitingFrames = 2 * limits.operationsPerSocket

/** One client on one WebSocket: what comes in goes to the protocol, what goes out through the outbox. */
export class SocketClient implements Client {
  credentials: Credentials = {}
  preview = false
  release: string | null = null
  running = 0
  operations = 0
  readonly #socket: WebSocket
  readonly #outbox: Outbox
  /** Something was heard since it was looked at last. */
  #isHeard = true
  readonly #closing: (() => void)[] = []
  readonly #hearingRights = new Set<(viewer: Viewer) => void>()
  #rights: string | null = null
  #closed = false
  #leave: (code: number, reason: string) => void = () => {}

  constructor(
    socket: WebSocket,
    readonly request: IncomingMessage,
    readonly address: string,
    stall: number,
    /** The connection below the socket. */
    duplex: Duplex,
  ) {
    this.#socket = socket
    this.#outbox = new Outbox(new SocketWire(socket, duplex), stall, () => this.close(closeCodes.slow, 'Slow socket'))
  }

  open(protocol: Server<Client>, log: Log): void {
    const socket = this.#socket
    let receive: (text: string) => Promise<void> = async () => {}
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: text => this.send(text),
        close: (code = closeCodes.internal, reason = '') => this.close(code, reason),
        onMessage: callback => (receive = callback),
      },
      this,
    )
    let left = false
    this.#leave = (code, reason) => {
      if (left) return
      left = true
      this.#outbox.close()
      closed(code, reason).catch(error => log.error({ err: error }, 'a socket could not be left'))
    }
    socket.on('message', data => {
      this.#isHeard = true
      if (left) return
      if (this.#outbox.waiting > waitingFrames) return this.close(closeCodes.slow, 'Slow socket')
      receive(withQuery(String(data))).catch(error => {
        log.error({ err: error }, 'a message on a socket failed')
        this.close(closeCodes.internal, 'Internal server error')
      })
    })
    socket.on('pong', () => (this.#isHeard = true))
    // A broken connection or a message over the limit; `close` follows.
    socket.on('error', error => log.info({ err: error }, 'socket error'))
    socket.once('close', (code, reason) => {
      this.#leave(code, String(reason))
      this.#closed = true
      for (const callback of this.#closing.splice(0)) callback()
    })
  }

  whenClosed(callback: () => void): void {
    if (this.#closed) callback()
    else this.#closing.push(callback)
  }

  room(): Promise<void> {
    return this.#outbox.room()
  }

  onRights(callback: (viewer: Viewer) => void): () => void {
    this.#hearingRights.add(callback)
    return () => void this.#hearingRights.delete(callback)
  }

  /** Told who it is, again and again: whoever hears of rights is told when they are others. */
  is(viewer: Viewer): void {
    const rights = rightsSignature(viewer)
    const isOther = this.#rights !== null && this.#rights !== rights
    this.#rights = rights
    if (isOther) for (const callback of this.#hearingRights) callback(viewer)
  }

  async send(text: string): Promise<void> {
    if (this.#socket.readyState === this.#socket.OPEN) await this.#outbox.send(text)
  }

  push(frame: string): void {
    if (this.#socket.readyState !== WebSocket.OPEN || this.#outbox.push(frame)) return
    this.close(closeCodes.slow, 'Slow socket')
  }

  close(code: number, reason: string): void {
    this.#leave(code, reason)
    this.#socket.close(code, reason)
  }

  terminate(): void {
    this.#socket.terminate()
  }

  /** Pings, or drops it when nothing was heard since the last time. */
  look(): void {
    if (!this.#isHeard) return this.terminate()
    this.#isHeard = false
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.ping()
  }
}
