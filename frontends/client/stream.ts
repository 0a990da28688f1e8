import type { Sink } from './carrier.ts'
import type { Payload } from './document.ts'
import { readEventSource } from './event-source.ts'
import type { StreamEvent } from './event-stream.ts'
import type { GraphError } from './failure.ts'
import { readFetched } from './fetch-stream.ts'
import type { Settings } from './options.ts'
import { listenForSilence, type Silence } from './silence.ts'

/** An operation on its way by streams. What its sink takes is what the server made of its document. */
export interface Member {
  readonly id: string
  readonly payload: () => Payload
  readonly sink: Sink<never>
}

/** A member and what is sent for it. */
export interface Addressed {
  readonly member: Member
  /** Its part of an address, as it is written there. */
  readonly text: string
}

/** As an address has it, with the newest cursor. */
export function addressed(member: Member): Addressed {
  const { documentId, variables } = member.payload()
  return { member, text: encodeURIComponent(JSON.stringify({ id: member.id, documentId, variables })) }
}

/** One stream of server-sent events, for some operations. */
export class Stream {
  readonly #members: Map<string, Member>
  readonly #silence: Silence
  readonly #stop: () => void
  readonly #left: () => void

  /** @param left called when it carries none any more */
  constructor(settings: Settings, operations: readonly Addressed[], left: () => void) {
    this.#members = new Map(operations.map(({ member }) => [member.id, member]))
    this.#left = left
    const { eventSource, headers, authorization } = settings
    const hasHeaders = authorization !== undefined || Object.keys(headers ?? {}).length > 0
    const list = operations.map(({ text }) => text).join(',')
    const url = `${settings.url.replace(/\/$/, '')}/stream?operations=%5B${list}%5D`
    const lost = (): void => this.#end(({ lost }) => lost(this.#silence.heard))
    this.#silence = listenForSilence(settings, lost)
    const reader = {
      heard: this.#silence.came,
      event: (event: StreamEvent) => this.#take(event),
      refused: (errors: readonly GraphError[]) => this.#end(({ failed }) => failed(errors)),
      lost,
    }
    this.#stop =
      eventSource !== null && !hasHeaders
        ? readEventSource(eventSource, url, reader)
        : readFetched(settings, url, reader)
  }

  /** Those it carries. */
  get members(): readonly Member[] {
    return [...this.#members.values()]
  }

  /** Carries an operation no longer; without any it ends. */
  drop({ id }: Member): void {
    if (!this.#members.delete(id) || this.#members.size > 0) return
    this.#close()
    this.#left()
  }

  /** Ends without a word: its members go on elsewhere. */
  leave(): void {
    this.#members.clear()
    this.#close()
    this.#left()
  }

  #close(): void {
    this.#silence.stop()
    this.#stop()
  }

  #take({ event, data }: StreamEvent): void {
    const { id, payload } = JSON.parse(data)
    const member = this.#members.get(id)
    if (!member) return
    if (event === 'next') return member.sink.next(payload)
    this.drop(member)
    if (event === 'complete') member.sink.completed()
    if (event === 'error') member.sink.failed(payload)
  }

  #end(tell: (sink: Sink<never>) => void): void {
    const { members } = this
    if (members.length === 0) return
    this.leave()
    for (const { sink } of members) tell(sink)
  }
}
