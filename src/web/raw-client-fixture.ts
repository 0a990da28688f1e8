import { setTimeout as wait } from 'node:timers/promises'

import { expect } from 'vitest'
import { WebSocket } from 'ws'

import type { ShownError } from '../../test/conformance/sample-web.ts'

/** A message of the protocol. */
export interface Frame {
  id?: string
  type: string
  payload?: unknown
}

/** A client that sees every frame as text. */
export class RawClient {
  readonly frames: string[] = []
  readonly socket: WebSocket
  readonly closed: Promise<[number, string]>
  #seen = 0

  constructor(url: string, options: { headers?: Record<string, string>; protocol?: string } = {}) {
    const { headers, protocol = 'graphql-transport-ws' } = options
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol, { headers })
    this.socket.on('message', data => this.frames.push(String(data)))
    this.socket.on('error', () => {})
    this.closed = new Promise(resolve => this.socket.once('close', (code, why) => resolve([code, String(why)])))
  }

  async open(payload?: object): Promise<this> {
    await new Promise(resolve => this.socket.once('open', resolve))
    this.send({ type: 'connection_init', payload })
    expect(await this.next()).toMatchObject({ type: 'connection_ack' })
    return this
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message))
  }

  subscribe(id: string, query: string, variables?: object): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } })
  }

  async nextText(): Promise<string> {
    await until(() => this.frames.length > this.#seen)
    this.#seen += 1
    return this.frames[this.#seen - 1]!
  }

  async next(): Promise<Frame> {
    return JSON.parse(await this.nextText())
  }

  /** The errors of the operation, which must be the next thing that arrives. */
  async errors(): Promise<ShownError[]> {
    const frame = await this.next()
    expect(frame.type).toBe('error')
    return JSON.parse(JSON.stringify(frame.payload))
  }
}

/** Waits until something is met; in vain is an error. */
export async function until(met: () => boolean, milliseconds = 5_000): Promise<void> {
  const end = performance.now() + milliseconds
  while (!met()) {
    if (performance.now() > end) throw new Error('waited in vain')
    await wait(5)
  }
}
