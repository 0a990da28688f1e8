export { whileShown } from './while-shown.ts'
import { createStreamingClient, type StreamingClient } from '../../client/streaming.ts'

/** One client for each server and key of a page: all components share its one stream. */
const clients = new Map<string, StreamingClient>()

/** So long after the first component the others of a page join its stream, in milliseconds. */
const together = 150

/** No wait before coming back is longer, in milliseconds: somebody looks at the page. */
const longest = 5_000

/** The client by which the components of this page are kept true. */
export function clientOf(server: string, key: string | null): StreamingClient {
  const name = `${server} ${key}`
  const options = {
    url: `${server}/graphql`,
    authorization: key === null ? undefined : () => `Bearer ${key}`,
    times: { longest },
  }
  const client = clients.get(name) ?? createStreamingClient(options, { streams: 1, together })
  clients.set(name, client)
  return client
}
