import type { Sink } from './carrier.ts'
import { EventStream } from './event-stream.ts'
import type { GraphError } from './failure.ts'
import type { Settings } from './options.ts'

/** Reads a stream by `fetch`: with headers, which an `EventSource` cannot send, and where there is none. */
export function readFetched<Data>(settings: Settings, url: string, after: string | null, sink: Sink<Data>): () => void {
  const left = new AbortController()
  let deadline: ReturnType<typeof setTimeout> | undefined
  const heard = (): void => {
    clearTimeout(deadline)
    deadline = setTimeout(() => left.abort(), settings.times.silence)
  }
  const read = async (): Promise<void> => {
    heard()
    const headers = await settings.headersNow()
    const response = await settings.fetch(url, {
      headers: { accept: 'text/event-stream', ...headers, ...(after === null ? {} : { 'last-event-id': after }) },
      signal: left.signal,
    })
    if (!response.ok || !response.body) {
      const { errors } = readErrors(await response.text())
      return errors ? sink.failed(errors) : sink.lost()
    }
    const stream = new EventStream()
    const decoder = new TextDecoder()
    const reader = response.body.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return sink.lost()
      heard()
      for (const { event, data } of stream.push(decoder.decode(value, { stream: true }))) {
        if (event === 'next') sink.next(JSON.parse(data))
        if (event === 'error') return sink.failed(JSON.parse(data))
        if (event === 'complete') return sink.completed()
      }
    }
  }
  read()
    .catch(() => sink.lost())
    .finally(() => {
      clearTimeout(deadline)
      left.abort()
    })
  return () => left.abort()
}

function readErrors(text: string): { readonly errors?: readonly GraphError[] } {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
