import type { IncomingMessage, ServerResponse } from 'node:http'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { newsDocument, quick, raised, typed } from './documents-fixture.ts'
import { EventStream } from './event-stream.ts'
import { createClient, type Client } from './index.ts'
import { openTiny, type TinyServer } from './server-fixture.ts'

/** A stream as the server has it. */
interface Opened {
  readonly documentId: string | null
  readonly variables: any
  readonly headers: IncomingMessage['headers']
  readonly send: (text: string) => void
  readonly response: ServerResponse
}

let tiny: TinyServer
let client: Client
let streams: Opened[]
let answer: (opened: Opened) => void
beforeEach(async () => {
  tiny = await openTiny()
  tiny.hasSockets = false
  streams = []
  answer = () => {}
  tiny.onRequest = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', tiny.url)
    expect(pathname).toBe('/graphql/stream')
    const opened = {
      documentId: searchParams.get('documentId'),
      variables: JSON.parse(searchParams.get('variables') ?? '{}'),
      headers: request.headers,
      send: (text: string) => void response.write(text),
      response,
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    opened.send('retry: 2750\n\n')
    streams.push(opened)
    answer(opened)
  }
  client = createClient({ url: tiny.url, times: { ...quick, longest: 60_000 }, random: () => 0 })
})
afterEach(async () => {
  client.close()
  await tiny.close()
})

const frame = (cursor: string): string =>
  `id: ${cursor}\nevent: next\ndata: {"data":{"changes":{"__typename":"ChangeBatch","cursor":"${cursor}","changes":[]}}}\n\n`
const streamed = async (count: number): Promise<Opened> => {
  await expect.poll(() => streams.length, { interval: 5 }).toBeGreaterThanOrEqual(count)
  return streams[count - 1]!
}

describe('server-sent events', () => {
  test('that lead nowhere leave what is stale so, since when it was lost', async () => {
    const live = typed<{ raised: number }, {}>('query @live { raised }', 'sha256:live')
    client.follow(live, { changed: () => {}, ended: () => {} })
    const first = await streamed(1)
    first.send('event: next\ndata: {"data":{"raised":1}}\n\n')
    await expect.poll(() => client.connection.current.state).toBe('live')
    answer = ({ response }) => response.destroy()
    const seen: unknown[] = []
    client.connection.subscribe(({ state, since }) => seen.push(`${state} ${since.getTime()}`))
    first.response.destroy()
    await streamed(4)
    expect(new Set(seen)).toEqual(new Set([expect.stringMatching(/^stale /)]))
    expect(new Set(seen).size).toBe(1)
  })

  test('stand in for a socket that could not be opened twice, and go on behind the last cursor', async () => {
    const events = client.changes(newsDocument('sha256:news'), { where: { article: {} } })
    const first = await streamed(1)
    expect(first).toMatchObject({ documentId: 'sha256:news', variables: { where: { article: {} } } })
    expect(first.headers['last-event-id']).toBeUndefined()
    first.send(`:\n\n${frame('a')}`)
    expect(await events.next()).toMatchObject({ value: { type: 'batch', batch: { cursor: 'a' } } })
    await expect.poll(() => client.connection.current.state).toBe('live')
    first.response.destroy()
    const second = await streamed(2)
    expect(second).toMatchObject({ headers: { 'last-event-id': 'a' }, variables: { after: 'a' } })
    second.send(frame('a') + frame('b'))
    expect(await events.next()).toMatchObject({ value: { batch: { cursor: 'b' } } })
    const closed = new Promise(resolve => second.response.once('close', resolve))
    await events.return?.()
    await closed
  })

  test('make room for the socket when it can be opened', async () => {
    const events = client.changes(newsDocument('sha256:news'), {})
    const { send, response } = await streamed(1)
    send(frame('a'))
    await events.next()
    const closed = new Promise(resolve => response.once('close', resolve))
    await expect.poll(() => client.connection.current.state).toBe('live')
    const states: string[] = []
    client.connection.subscribe(({ state }) => states.push(state))
    tiny.hasSockets = true
    const { payload, next } = await tiny.operation(1)
    expect(payload).toMatchObject({ documentId: 'sha256:news', variables: { after: 'a' } })
    await closed
    next({ data: { changes: { __typename: 'Heartbeat', cursor: 'b' } } })
    expect(await events.next()).toMatchObject({ value: { type: 'heartbeat' } })
    await new Promise(resolve => setTimeout(resolve, 150))
    expect(streams).toHaveLength(1)
    expect(tiny.sockets).toMatchObject([{ operations: [{}] }])
    // What was on its way by the stream that was left tells nothing any more.
    expect(states).toEqual(['catching up', 'live'])
  })

  test('that end with an error are not asked for again where it would not help, those that end without one are', async () => {
    answer = ({ send }) => send('event: error\ndata: [{"message":"no","extensions":{"code":"BAD_USER_INPUT"}}]\n\n')
    const events = client.changes(newsDocument('sha256:news'), {})
    await expect(events.next()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    answer = ({ send }) => send('event: next\ndata: {"data":{"raised":1}}\n\nevent: complete\ndata:\n\n')
    const results = client.live(typed<{ raised: number }, {}>('query @live { raised }', 'sha256:live'))
    expect(await results.next()).toMatchObject({ value: { data: { raised: 1 }, state: 'live' } })
    await streamed(3)
    expect(streams.map(({ documentId }) => documentId)).toEqual(['sha256:news', 'sha256:live', 'sha256:live'])
    await results.return?.()
  })

  test('that are silent for longer than the server may be are stale, and asked for again', async () => {
    const results = client.live(typed<{ raised: number }, {}>('query @live { raised }', 'sha256:live'))
    ;(await streamed(1)).send('event: next\ndata: {"data":{"raised":1}}\n\n')
    expect(await results.next()).toMatchObject({ value: { state: 'live' } })
    expect(await results.next()).toMatchObject({ value: { state: 'stale', data: { raised: 1 } } })
    await streamed(2)
  })

  test('carry credentials, and none without an id', async () => {
    const other = createClient({ url: tiny.url, times: quick, authorization: () => 'Bearer x' })
    void other.live(raised, { year: 2025 })
    void other.live(typed<{}, {}>('query @live { x }', 'sha256:x'))
    expect(await streamed(1)).toMatchObject({ documentId: 'sha256:x', headers: { authorization: 'Bearer x' } })
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(streams).toHaveLength(1)
    other.close()
    const none = createClient({ url: tiny.url, times: quick, streams: false })
    void none.live(typed<{}, {}>('query @live { x }', 'sha256:x'))
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(streams).toHaveLength(1)
    none.close()
  })
})

test('An event stream is read in pieces of any size, with any line ends', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const lines = [
      'retry: 1',
      '',
      ':',
      'id: 1',
      'event: next',
      'data: {"a":',
      'data: "b: c"}',
      '',
      'data',
      '',
      'event: x',
      '',
    ]
    const text = [...lines, ''].join(end)
    for (let size = 1; size < text.length; size += 1) {
      const stream = new EventStream()
      const events = []
      for (let at = 0; at < text.length; at += size) events.push(...stream.push(text.slice(at, at + size)))
      events.push(...stream.push(end))
      expect(events).toEqual([
        { event: 'next', data: '{"a":\n"b: c"}' },
        { event: 'message', data: '' },
      ])
    }
  }
})
