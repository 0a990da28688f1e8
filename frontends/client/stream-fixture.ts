import type { IncomingMessage, ServerResponse } from 'node:http'

import { expect } from 'vitest'

import { openTiny, type TinyServer } from './server-fixture.ts'

/** A stream as the server has it. */
export interface Opened {
  readonly operations: readonly {
    readonly id: string
    readonly documentId: string
    readonly variables: Readonly<Record<string, unknown>>
  }[]
  readonly headers: IncomingMessage['headers']
  readonly next: (payload: object, at?: number) => void
  readonly error: (code: string, at?: number) => void
  readonly complete: (at?: number) => void
  readonly response: ServerResponse
}

/** A server through whose network no WebSocket comes. */
export interface StreamServer {
  readonly tiny: TinyServer
  readonly streams: Opened[]
  /** Streams that stand now, and the most that ever did. */
  readonly standing: { now: number; most: number }
  /** Called with each stream. */
  answer: (opened: Opened) => void
  /** The stream that was opened as the one of this number. */
  readonly streamed: (count: number) => Promise<Opened>
}

/** What a subscription to changes is told. */
export const frame = (cursor: string): object => ({
  data: { changes: { __typename: 'ChangeBatch', cursor, changes: [] } },
})

/** Opens it on a free port. */
export async function openStreamServer(): Promise<StreamServer> {
  const tiny = await openTiny()
  tiny.hasSockets = false
  const server: StreamServer = {
    tiny,
    streams: [],
    standing: { now: 0, most: 0 },
    answer: () => {},
    streamed: async count => {
      await expect.poll(() => server.streams.length, { interval: 5 }).toBeGreaterThanOrEqual(count)
      return server.streams[count - 1]!
    },
  }
  const { streams, standing } = server
  tiny.onRequest = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', tiny.url)
    expect(pathname).toBe('/graphql/stream')
    const operations: Opened['operations'] = JSON.parse(searchParams.get('operations') ?? '[]')
    const send = (event: string, at: number, rest: object): void =>
      void response.write(`event: ${event}\ndata: ${JSON.stringify({ id: operations[at]?.id, ...rest })}\n\n`)
    const opened: Opened = {
      operations,
      headers: request.headers,
      next: (payload, at = 0) => send('next', at, { payload }),
      error: (code, at = 0) => send('error', at, { payload: [{ message: 'no', extensions: { code } }] }),
      complete: (at = 0) => send('complete', at, {}),
      response,
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 2750\n\n')
    standing.now += 1
    standing.most = Math.max(standing.most, standing.now)
    response.once('close', () => (standing.now -= 1))
    streams.push(opened)
    server.answer(opened)
  }
  return server
}
