/** An event as a browser is told it. */
export interface StreamEvent {
  readonly id: string | null
  /** `next`, `error` or `complete`. */
  readonly event: string
  readonly data: any
}

/** What a stream is asked for; anything else may stand in its address too. */
export interface Streamed {
  readonly documentId?: string
  readonly variables?: Record<string, unknown>
  /** Several at once, in place of one. */
  readonly operations?: unknown
  readonly headers?: Record<string, string>
  /** The address behind `/graphql/stream`, in place of what the rest would make. */
  readonly search?: string
}

/** A stream as a browser reads it. */
export interface TestStream {
  readonly response: Response
  /** The next event, null at the end; signs of life are counted. */
  readonly next: () => Promise<StreamEvent | null>
  /** All that is left, as text. */
  readonly text: () => Promise<string>
  readonly seen: { readonly pings: number; readonly retry: number }
  readonly leave: () => void
}

/** Opens `GET /graphql/stream`. */
export async function openStream(
  { url }: { readonly url: string },
  { documentId = '', variables = {}, operations, headers = {}, search }: Streamed,
): Promise<TestStream> {
  const controller = new AbortController()
  const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value))
  const asked =
    operations === undefined
      ? `?documentId=${encodeURIComponent(documentId)}&variables=${json(variables)}`
      : `?operations=${json(operations)}`
  const response = await fetch(`${url}/graphql/stream${search ?? asked}`, { headers, signal: controller.signal })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const seen = { pings: 0, retry: 0 }
  const block = async (): Promise<string | null> => {
    for (;;) {
      const at = text.indexOf('\n\n')
      if (at >= 0) {
        const found = text.slice(0, at)
        text = text.slice(at + 2)
        return found
      }
      const { done, value } = await reader.read()
      if (done) return null
      text += value
    }
  }
  const next = async (): Promise<StreamEvent | null> => {
    for (;;) {
      const found = await block()
      if (found === null) return null
      if (found.startsWith('event: ping\n')) seen.pings += 1
      else if (found.startsWith('retry: ')) seen.retry = Number(found.slice(7))
      else {
        const field = (name: string) => new RegExp(`(?:^|\n)${name}: ?([^\n]*)`).exec(found)?.[1] ?? null
        const data = field('data')
        return { id: field('id'), event: field('event') ?? 'message', data: data ? JSON.parse(data) : null }
      }
    }
  }
  const rest = async (): Promise<string> => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text
      text += value
    }
  }
  return { response, next, text: rest, seen, leave: () => controller.abort() }
}
