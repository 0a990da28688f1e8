import type { GraphError } from './failure.ts'

/** One event of `text/event-stream`. */
export interface StreamEvent {
  readonly event: string
  readonly data: string
}

/** Whoever reads a stream. What is still told after it was left, or has ended, means nothing to it. */
export interface StreamReader {
  /** Anything came: events, signs of life. */
  readonly heard: () => void
  readonly event: (event: StreamEvent) => void
  /** The server would not open it. */
  readonly refused: (errors: readonly GraphError[]) => void
  /** It broke. */
  readonly lost: () => void
}

/** Takes a stream apart as it comes, in pieces of any size. Comments, signs of life, `id` and `retry` are passed over. */
export class EventStream {
  #rest = ''
  #event = ''
  #data: string[] = []

  /** The events that are complete with this piece. */
  push(piece: string): readonly StreamEvent[] {
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/)
    this.#rest = lines.pop() ?? ''
    return lines.flatMap(line => this.#line(line))
  }

  #line(line: string): readonly StreamEvent[] {
    if (line === '') return this.#end()
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
    if (field === 'event') this.#event = value
    if (field === 'data') this.#data.push(value)
    return []
  }

  /** An empty line ends an event, which is none without data. */
  #end(): readonly StreamEvent[] {
    const event = { event: this.#event || 'message', data: this.#data.join('\n') }
    const isEvent = this.#data.length > 0 && this.#event !== 'ping'
    this.#event = ''
    this.#data = []
    return isEvent ? [event] : []
  }
}
