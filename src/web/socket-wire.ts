import type { Duplex } from 'node:stream'

import type { WebSocket } from 'ws'

import type { Wire } from './outbox.ts'

/** A WebSocket, and the connection below it, for frames that are finished. */
export class SocketWire implements Wire {
  readonly #socket: WebSocket
  readonly #connection: Duplex

  constructor(socket: WebSocket, connection: Duplex) {
    this.#socket = socket
    this.#connection = connection
  }

  get bufferedAmount(): number {
    // Nothing waits inside the library as long as it does not compress.
    return this.#connection.writableLength
  }

  send(text: string, sent: (error?: Error | null) => void): void {
    this.#socket.send(text, sent)
  }

  write(frame: string): void {
    this.#connection.write(frame, 'latin1')
  }

  drained(): Promise<void> {
    // Behind what waits, and nothing by itself.
    return new Promise(resolve => this.#connection.write('', () => resolve()))
  }
}
