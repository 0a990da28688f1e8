import type { Sink } from './carrier.ts'

/** The part of `EventSource` that is used. */
export interface OpenEventSource {
  addEventListener(type: string, listener: (event: Event) => void): void
  close(): void
}

/** A class of event sources. */
export type EventSourceOf = new (url: string) => OpenEventSource

const dataOf = (event: Event): string | null => ('data' in event && typeof event.data === 'string' ? event.data : null)

/**
 * Reads a stream by the browser's own means. It is closed whenever it breaks, and opened again by whoever asked: the browser
 * would come back to an address whose cursor is an old one, and not at all after a refusal.
 */
export function readEventSource<Data>(Source: EventSourceOf, url: string, sink: Sink<Data>): () => void {
  const source = new Source(url)
  source.addEventListener('next', event => sink.next(JSON.parse(dataOf(event) ?? '{}')))
  source.addEventListener('complete', () => {
    source.close()
    sink.completed()
  })
  source.addEventListener('error', event => {
    source.close()
    const errors = dataOf(event)
    // The server's own event has data, the browser's has none.
    if (errors === null) sink.lost()
    else sink.failed(JSON.parse(errors))
  })
  return () => source.close()
}
