import { setTimeout as wait } from 'node:timers/promises'

import { WebSocket } from 'ws'

import type { Asker, TestServer } from '../support/web.ts'
import type { Question } from './questions.ts'

/** A query on a screen, and what came of it, as text without its cursor. */
export class Shown {
  last: string | null = null
  frames = 0
  /** Frames that were equal to the one before on the same connection. */
  repeated = 0
  /** Whether a frame came since it was asked for. */
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

/** After how many milliseconds whoever was cut off, or told that something failed, comes again. */
const again = 200

/** One WebSocket of one viewer that keeps queries, and comes back by itself when it is cut. Texts are taken byte for byte. */
export class Screen {
  readonly all: Shown[] = []
  /** Codes of connections that somebody else closed, and what was said when a query ended. */
  readonly losses: string[] = []
  #socket: WebSocket | null = null
  #isOpen = false
  #isCut = false
  #isOver = false

  constructor(
    readonly node: TestServer,
    readonly asker: Asker,
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

  close(): void {
    this.#isOver = true
    this.#socket?.terminate()
  }

  #connect(): void {
    const socket = new WebSocket(`${this.node.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
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
    if (!this.#isCut && !this.#isOver) this.losses.push(`closed with ${code}`)
    this.#isOpen = false
    this.#isCut = false
    if (this.#isOver) return
    await wait(again)
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
    else if (id !== undefined) void this.#ended(Number(id), `${type} ${/"code":"\w+"/.exec(payload)?.[0] ?? payload}`)
    else if (text.startsWith('{"type":"connection_ack"')) {
      this.#isOpen = true
      for (const at of this.all.keys()) this.#ask(at)
    } else if (text.startsWith('{"type":"ping"')) this.#socket?.send('{"type":"pong"}')
  }

  /** What ended is asked for again on the same connection. */
  async #ended(at: number, why: string): Promise<void> {
    this.losses.push(why)
    const socket = this.#socket
    await wait(again)
    if (this.#socket === socket && this.#isOpen) this.#ask(at)
  }
}
