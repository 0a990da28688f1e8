import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { newsDocument, quick, raised, typed } from './documents-fixture.ts'
import { EventStream } from './event-stream.ts'
import { createClient, type Client } from './index.ts'
import type { TinyServer } from './server-fixture.ts'
import { frame, openStreamServer, type Opened, type StreamServer } from './stream-fixture.ts'

let server: StreamServer
let tiny: TinyServer
let streams: Opened[]
let client: Client
const streamed = (count: number): Promise<Opened> => server.streamed(count)
beforeEach(async () => {
  server = await openStreamServer()
  ;({ tiny, streams } = server)
  client = createClient({ url: tiny.url, times: { ...quick, longest: 60_000 }, random: () => 0 })
})
afterEach(async () => {
  client.close()
  await tiny.close()
})

describe('server-sent events', () => {
  test('that lead nowhere leave what is stale so, since when it was lost', async () => {
    const live = typed<{ raised: number }, {}>('query @live { raised }', 'sha256:live')
    client.follow(live, { changed: () => {}, ended: () => {} })
    const first = await streamed(1)
    first.next({ data: { raised: 1 } })
    await expect.poll(() => client.connection.current.state).toBe('live')
    server.answer = ({ response }) => response.destroy()
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
    expect(first.operations).toEqual([
      { id: expect.any(String), documentId: 'sha256:news', variables: { where: { article: {} } } },
    ])
    first.response.write(':\n\n')
    first.next(frame('a'))
    expect(await events.next()).toMatchObject({ value: { type: 'batch', batch: { cursor: 'a' } } })
    await expect.poll(() => client.connection.current.state).toBe('live')
    first.response.destroy()
    const second = await streamed(2)
    expect(second.operations).toMatchObject([{ variables: { after: 'a' } }])
    second.next(frame('a'))
    second.next(frame('b'))
    expect(await events.next()).toMatchObject({ value: { batch: { cursor: 'b' } } })
    const closed = new Promise(resolve => second.response.once('close', resolve))
    await events.return?.()
    await closed
  })

  test('make room for the socket when it can be opened', async () => {
    const events = client.changes(newsDocument('sha256:news'), {})
    const { next: tell, response } = await streamed(1)
    tell(frame('a'))
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
    server.answer = ({ error }) => error('BAD_USER_INPUT')
    const events = client.changes(newsDocument('sha256:news'), {})
    await expect(events.next()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    server.answer = ({ next, complete }) => {
      next({ data: { raised: 1 } })
      complete()
    }
    const results = client.live(typed<{ raised: number }, {}>('query @live { raised }', 'sha256:live'))
    expect(await results.next()).toMatchObject({ value: { data: { raised: 1 }, state: 'live' } })
    await streamed(3)
    expect(streams.map(({ operations }) => operations.map(({ documentId }) => documentId))).toEqual([
      ['sha256:news'],
      ['sha256:live'],
      ['sha256:live'],
    ])
    await results.return?.()
  })

  test('that are silent for longer than the server may be are stale, and asked for again', async () => {
    const results = client.live(typed<{ raised: number }, {}>('query @live { raised }', 'sha256:live'))
    ;(await streamed(1)).next({ data: { raised: 1 } })
    expect(await results.next()).toMatchObject({ value: { state: 'live' } })
    expect(await results.next()).toMatchObject({ value: { state: 'stale', data: { raised: 1 } } })
    await streamed(2)
  })

  test('carry credentials, and none without an id', async () => {
    const other = createClient({ url: tiny.url, times: quick, authorization: () => 'Bearer x' })
    void other.live(raised, { year: 2025 })
    void other.live(typed<{}, {}>('query @live { x }', 'sha256:x'))
    expect(await streamed(1)).toMatchObject({
      operations: [{ documentId: 'sha256:x' }],
      headers: { authorization: 'Bearer x' },
    })
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
