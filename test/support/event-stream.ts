/** One server-sent event. */
export interface StreamEvent {
  readonly id: string | null
  readonly event: string
  readonly data: any
}

/** A stream as a browser reads it. */
export interface EventStream {
  readonly response: Response
  /** The next event, waited for; null at the end. Comments are counted and passed over. */
  readonly next: () => Promise<StreamEvent | null>
  readonly seen: { comments: number; retry: number }
  readonly leave: () => void
}

/** Which stream is asked for. */
export interface AskedStream {
  readonly documentId: string
  readonly variables?: object
  readonly headers?: Record<string, string>
}

/** Opens `/graphql/stream` of a server. */
export async function openEventStream(
  { url }: { readonly url: string },
  { documentId, variables = {}, headers = {} }: AskedStream,
): Promise<EventStream> {
  const controller = new AbortController()
  const address = `${url}/graphql/stream?documentId=${documentId}&variables=${encodeURIComponent(JSON.stringify(variables))}`
  const response = await fetch(address, { headers, signal: controller.signal })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const seen = { comments: 0, retry: 0 }
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
      if (found.startsWith(':')) seen.comments += 1
      else if (found.startsWith('retry: ')) seen.retry = Number(found.slice(7))
      else {
        const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(found)?.[1] ?? null
        const data = field('data')
        return { id: field('id'), event: field('event') ?? 'message', data: data ? JSON.parse(data) : null }
      }
    }
  }
  return { response, next, seen, leave: () => controller.abort() }
}
