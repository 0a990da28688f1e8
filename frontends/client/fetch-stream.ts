import { EventStream, type StreamReader } from './event-stream.ts'
import type { GraphError } from './failure.ts'
import type { Settings } from './options.ts'

/** Reads a stream by `fetch`: with headers, which an `EventSource` cannot send, and where there is none. */
export function readFetched(settings: Settings, url: string, reader: StreamReader): () => void {
  const left = new AbortController()
  const read = async (): Promise<void> => {
    const headers = await settings.headersNow()
    const response = await settings.fetch(url, {
      headers: { accept: 'text/event-stream', ...headers },
      signal: left.signal,
    })
    if (!response.ok || !response.body) {
      const { errors } = readErrors(await response.text())
      return errors ? reader.refused(errors) : reader.lost()
    }
    const stream = new EventStream()
    const decoder = new TextDecoder()
    const pieces = response.body.getReader()
    for (;;) {
      const { done, value } = await pieces.read()
      if (done) return reader.lost()
      reader.heard()
      for (const event of stream.push(decoder.decode(value, { stream: true }))) reader.event(event)
    }
  }
  read()
    .catch(() => reader.lost())
    .finally(() => left.abort())
  return () => left.abort()
}

function readErrors(text: string): { readonly errors?: readonly GraphError[] } {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
