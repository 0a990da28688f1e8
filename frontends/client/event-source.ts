import type { StreamReader } from './event-stream.ts'

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
 * would come back to an address whose cursors are old ones, and not at all after a refusal.
 */
export function readEventSource(Source: EventSourceOf, url: string, reader: StreamReader): () => void {
  const source = new Source(url)
  for (const sign of ['open', 'ping']) source.addEventListener(sign, reader.heard)
  for (const event of ['next', 'error', 'complete'])
    source.addEventListener(event, told => {
      const data = dataOf(told)
      // The server's own events have data, the browser's error has none.
      if (data !== null) {
        reader.heard()
        return reader.event({ event, data })
      }
      source.close()
      reader.lost()
    })
  return () => source.close()
}
