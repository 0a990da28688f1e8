import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

import type { GraphQLFormattedError } from 'graphql'
import type { Server } from 'graphql-ws'
import { WebSocket } from 'ws'

import { closeCodes } from './close-codes.ts'
import type { Credentials } from './credentials.ts'
import type { Log } from './errors.ts'
import { HeardRights } from './heard-rights.ts'
import { MessageOrder } from './message-order.ts'
import { readMessage } from './socket-message.ts'
import type { Client } from './graphql-socket.ts'
import { limitExceeded, limits } from '../graph/limits.ts'
import { Outbox } from './outbox.ts'
import { SocketWire } from './socket-wire.ts'

/** Times of the sockets, in milliseconds. */
export interface SocketTimes {
  /** How often some of the sockets are looked at, by one timer. */
  sweep: number
  /** How often each is looked at: pinged where nothing was heard since, and dropped where no ping was answered since. */
  ping: number
  /** How long a client may leave more than the buffer waiting. */
  stall: number
  /** How often the credentials of a socket are asked about again, whether operations run on it or not. */
  recheck: number
  /** How long a socket may stay without `connection_init`. */
  init: number
}

/** The times of a server in operation. */
export const usualSocketTimes: SocketTimes = { sweep: 1_000, ping: 9_000, stall: 10_000, recheck: 2_000, init: 3_000 }

/** Frames that may wait outside a full socket: one for each operation, and some replies to pings. */
const waitingFrames = 2 * limits.operationsPerSocket

/** One client on one WebSocket: what comes in goes to the protocol, what goes out through the outbox. */
export class SocketClient implements Client {
  credentials: Credentials = {}
  preview = false
  release: string | null = null
  running = 0
  readonly #socket: WebSocket
  readonly #wire: SocketWire
  readonly #outbox: Outbox
  /** Something was heard since it was looked at last, and whether it was pinged then. */
  #isHeard = true
  #isPinged = false
  /** The ping waits for a frame to go with. */
  #owesPing = false
  readonly #closing: (() => void)[] = []
  readonly rights = new HeardRights()
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
    this.#wire = new SocketWire(socket, duplex)
    this.#outbox = new Outbox(this.#wire, stall, () => this.close(closeCodes.slow, 'Slow socket'))
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
    const order = new MessageOrder(limits.operationsPerSocket, {
      receive: text => receive(text),
      refuse: id => void this.send(JSON.stringify({ id, type: 'error', payload: [tooManyOperations()] })),
      taken: id => this.close(closeCodes.idTaken, `Subscriber for ${id} already exists`),
      failed: error => {
        log.error({ err: error }, 'a message on a socket failed')
        this.close(closeCodes.internal, 'Internal server error')
      },
    })
    let left = false
    this.#leave = (code, reason) => {
      if (left) return
      left = true
      order.close()
      this.#outbox.close()
      closed(code, reason).catch(error => log.error({ err: error }, 'a socket could not be left'))
    }
    socket.on('message', data => {
      this.#isHeard = true
      if (left) return
      if (this.#outbox.waiting > waitingFrames) return this.close(closeCodes.slow, 'Slow socket')
      const message = readMessage(String(data))
      if (message === null) this.close(closeCodes.badMessage, 'Invalid message received')
      else order.take(message)
    })
    socket.on('pong', () => (this.#isHeard = true))
    // A broken connection or a message over the limit; `close` follows.
    socket.on('error', error => log.info({ error: error.message }, 'socket error'))
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

  async send(text: string): Promise<void> {
    if (this.#socket.readyState === this.#socket.OPEN) await this.#outbox.send(text)
  }

  push(frame: string): void {
    if (this.#socket.readyState !== WebSocket.OPEN || this.#outbox.push(this.#withPing(frame))) return
    this.close(closeCodes.slow, 'Slow socket')
  }

  pushSome(frames: Iterable<string>): number {
    const taken = this.#socket.readyState === WebSocket.OPEN ? this.#outbox.pushSome(frames) : 1
    if (taken === 0) this.close(closeCodes.slow, 'Slow socket')
    return Math.max(1, taken)
  }

  close(code: number, reason: string): void {
    this.#leave(code, reason)
    this.#socket.close(code, reason)
  }

  terminate(): void {
    this.#socket.terminate()
  }

  /** Has it pinged when nothing was heard since the last time, and drops it when that was of no use. */
  look(): void {
    if (this.#isPinged && !this.#isHeard) return this.terminate()
    this.#isPinged = !this.#isHeard
    this.#isHeard = false
    this.#owesPing = this.#isPinged
  }

  /** Sends the ping with which no frame has gone since it was looked at. */
  ping(): void {
    if (!this.#owesPing) return
    this.#owesPing = false
    if (this.#socket.readyState === WebSocket.OPEN) this.#wire.write(pingFrame)
  }

  /** A frame, and the ping that goes with it. */
  #withPing(frame: string): string {
    if (!this.#owesPing) return frame
    this.#owesPing = false
    return frame + pingFrame
  }
}

/** A ping without a payload (RFC 6455, 5.5.2). Written by themselves, those of ten thousand sockets would cost half as much as an event. */
const pingFrame = '\x89\x00'

const tooManyOperations = (): GraphQLFormattedError =>
  limitExceeded(`More than ${limits.operationsPerSocket} operations run on this socket.`).toJSON()
