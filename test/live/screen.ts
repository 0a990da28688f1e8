import { setTimeout as wait } from 'node:timers/promises'

import { WebSocket } from 'ws'

import type { Asker } from '../support/web.ts'
import type { Question } from './questions.ts'

/** A query on a screen, and what came of it, as text without its cursor. */
export class Shown {
  last: string | null = null
  frames = 0
  /** Frames that were equal to the one before on the same connection. */
  repeated = 0
  /** Whether a frame came since the connection was opened. */
  #hasCome = false

  constructor(
    readonly question: Question,
    readonly screen: Screen,
  ) {}

  begin(): void {
    this.#hasCome = false
  }

  take(answer: string): void {
    this.frames += 1
    if (this.#hasCome && answer === this.last) this.repeated += 1
    this.#hasCome = true
    this.last = answer
  }
}

const frame = /^\{"id":"(\d+)","type":"(next|error|complete)"(?:,"payload":(.*))?\}$/s

/** The answer in a frame, as `POST /graphql` would write it. */
const withoutCursor = (payload: string): string =>
  payload.replace(/,"extensions":\{"live":\{"cursor":"[^"]*"\}\}\}$/, '}')

/** One WebSocket of one viewer that keeps queries, and comes back by itself when it is cut. Texts are taken byte for byte. */
export class Screen {
  readonly all: Shown[] = []
  /** Why connections were closed that nobody here cut. */
  readonly closed: number[] = []
  #socket: WebSocket | null = null
  #isOpen = false
  #isCut = false
  #isOver = false

  constructor(
    readonly url: string,
    readonly asker: Asker,
    readonly node: string,
  ) {
    this.#connect()
  }

  show(question: Question): Shown {
    const shown = new Shown(question, this)
    this.all.push(shown)
    if (this.#isOpen) this.#ask(this.all.length - 1)
    return shown
  }

  /** Cuts the connection without a word. */
  cut(): void {
    this.#isCut = true
    this.#socket?.terminate()
  }

  async close(): Promise<void> {
    this.#isOver = true
    this.#socket?.terminate()
  }

  #connect(): void {
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
    this.#socket = socket
    const { token, preview } = this.asker
    const payload = {
      ...(token == null ? {} : { authorization: `Bearer ${token}` }),
      ...(preview ? { 'amity-preview': 'true' } : {}),
    }
    socket.on('error', () => {})
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload })))
    socket.on('message', data => this.#take(String(data)))
    socket.on('close', code => void this.#lost(code))
  }

  async #lost(code: number): Promise<void> {
    if (!this.#isCut && !this.#isOver) this.closed.push(code)
    this.#isOpen = false
    this.#isCut = false
    if (this.#isOver) return
    await wait(100)
    if (!this.#isOver) this.#connect()
  }

  #ask(at: number): void {
    const shown = this.all[at]!
    const { live, variables } = shown.question
    shown.begin()
    this.#socket?.send(JSON.stringify({ id: String(at), type: 'subscribe', payload: { query: live, variables } }))
  }

  #take(text: string): void {
    const [, id, type, payload = ''] = frame.exec(text) ?? []
    if (id !== undefined && type === 'next') this.all[Number(id)]!.take(withoutCursor(payload))
    // What ended comes again as the protocol says: the client asks anew.
    else if (id !== undefined) this.all[Number(id)]!.take(`${type} ${payload}`)
    else if (text.startsWith('{"type":"connection_ack"')) {
      this.#isOpen = true
      for (const at of this.all.keys()) this.#ask(at)
    } else if (text.startsWith('{"type":"ping"')) this.#socket?.send('{"type":"pong"}')
  }
}
