import type { Carrier } from './carrier.ts'
import { readEventSource } from './event-source.ts'
import { readFetched } from './fetch-stream.ts'
import type { Settings } from './options.ts'

/** Operations as server-sent events, each on a stream of its own; for documents with ids. */
export function streamsOf(settings: Settings): Carrier {
  const { eventSource, headers, authorization } = settings
  const hasHeaders = authorization !== undefined || Object.keys(headers ?? {}).length > 0
  return {
    isOpen: false,
    subscribe: ({ payload, after }, sink) => {
      const url = new URL(`${settings.url.replace(/\/$/, '')}/stream`)
      url.searchParams.set('documentId', payload.documentId ?? '')
      url.searchParams.set('variables', JSON.stringify(payload.variables))
      if (eventSource !== null && !hasHeaders) return readEventSource(eventSource, url.href, sink)
      return readFetched(settings, url.href, after, sink)
    },
  }
}
