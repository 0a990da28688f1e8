import { parse, print } from 'graphql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { newsDocument, quick, raised, typed } from './documents-fixture.ts'
import { createClient, type Client, type LiveResult } from './index.ts'
import { openTiny, type TinyServer } from './server-fixture.ts'

let tiny: TinyServer
let client: Client
beforeEach(async () => {
  tiny = await openTiny()
  client = createClient({ url: tiny.url, times: quick })
})
afterEach(async () => {
  client.close()
  await tiny.close()
})

const failing = (code: string) => [{ message: code, extensions: { code } }]
const answer = (raised: number) => ({ data: { raised } })

describe('a live query', () => {
  test('gives each answer with the state in which it stands, until it is left', async () => {
    const results = client.live(raised, { year: 2025 })
    const { next, payload } = await tiny.operation(1)
    expect(payload).toMatchObject({ query: expect.stringContaining('@live'), variables: { year: 2025 } })
    next(answer(1))
    expect(await results.next()).toEqual({
      done: false,
      value: { data: { raised: 1 }, errors: null, state: 'live', since: expect.any(Date), reason: null },
    })
    next(answer(2))
    expect(await results.next()).toMatchObject({ value: { data: { raised: 2 }, state: 'live' } })
    next({ data: null, errors: failing('FORBIDDEN') })
    expect(await results.next()).toMatchObject({ value: { data: null, errors: failing('FORBIDDEN'), state: 'live' } })
    await results.return?.()
    await expect.poll(() => tiny.sockets[0]!.ended).toHaveLength(1)
    expect(await results.next()).toEqual({ done: true, value: undefined })
  })

  test('keeps its last answer while the connection is lost, and says since when', async () => {
    const seen: LiveResult<{ readonly raised: number }>[] = []
    client.follow(raised, { changed: result => seen.push(result), ended: () => {} }, { year: 2025 })
    ;(await tiny.operation(1)).next(answer(1))
    await expect.poll(() => seen.length).toBe(1)
    tiny.sockets[0]!.socket.terminate()
    ;(await tiny.operation(2)).next(answer(2))
    await expect.poll(() => seen.length).toBe(4)
    expect(seen.map(({ data, state }) => [data?.raised, state])).toEqual([
      [1, 'live'],
      [1, 'stale'],
      [1, 'catching up'],
      [2, 'live'],
    ])
    expect(seen[1]!.since.getTime()).toBeLessThanOrEqual(Date.now())
  })

  test('gives a slow consumer the newest answer alone', async () => {
    const results = client.live(raised, { year: 2025 })
    const { next } = await tiny.operation(1)
    for (let n = 1; n <= 50; n += 1) next(answer(n))
    await expect.poll(() => client.connection.current.state).toBe('live')
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(await results.next()).toMatchObject({ value: { data: { raised: 50 } } })
  })

  test('is asked for again when the server could not answer, and ends when it means nothing', async () => {
    const results = client.live(raised, { year: 2025 })
    ;(await tiny.operation(1)).error(failing('UNAVAILABLE'))
    ;(await tiny.operation(2)).error(failing('BAD_USER_INPUT'))
    expect(await results.next()).toMatchObject({ value: { state: 'ended', errors: failing('BAD_USER_INPUT') } })
    await expect(results.next()).rejects.toMatchObject({ name: 'OperationFailed', code: 'BAD_USER_INPUT' })
  })

  test('is asked for by its id, and by its text where the server does not know it', async () => {
    const document = typed<{ raised: number }, { year?: number }>('query Raised @live { raised }', 'sha256:1')
    const results = client.live(document)
    const first = await tiny.operation(1)
    expect(first.payload).toEqual({ documentId: 'sha256:1', query: '', variables: {} })
    first.error(failing('DOCUMENT_NOT_FOUND'))
    const second = await tiny.operation(2)
    expect(second.payload).toEqual({ query: 'query Raised @live { raised }', variables: {} })
    second.next(answer(1))
    expect(await results.next()).toMatchObject({ value: { data: { raised: 1 } } })
    void client.live(document, { year: 1 })
    expect((await tiny.operation(3)).payload).not.toHaveProperty('documentId')
  })

  test('is a query with @live, or an error that says so before anything is sent', async () => {
    expect(() => client.live('query Raised { raised } # @live')).toThrow('This query is not live: write @live')
    expect(() => client.live('{ raised(text: "@live") }')).toThrow('This query is not live')
    expect(() => client.live(newsDocument())).toThrow('This document is a subscription')
    expect(() => client.live('mutation { raise }')).toThrow('This document is a mutation')
    expect(client.connection.current.state).toBe('idle')
    const text = 'fragment F on Sum { a { b } } query Raised($by: By = { in: { year: 1 } }) @live { raised { ...F } }'
    void client.live(text)
    expect((await tiny.operation(1)).payload).toMatchObject({ query: text })
    expect(() => client.live(parse('subscription { changes { __typename } }'))).toThrow('give createClient the `print`')
    const other = createClient({ url: tiny.url, print })
    expect(() => other.live(parse('subscription @live { changes { __typename } }'))).toThrow('This document is a subsc')
    expect(() => other.live(parse('{ raised }'))).toThrow('This query is not live')
    void other.live(parse('query @live { raised }'))
    expect((await tiny.operation(2)).payload).toMatchObject({ query: expect.stringContaining('@live') })
    other.close()
  })
})

describe('changes', () => {
  const batch = (cursor: string) => ({ data: { changes: { __typename: 'ChangeBatch', cursor, changes: [] } } })

  test('that come again are dropped', async () => {
    const events = client.changes(newsDocument(), {})
    const { next } = await tiny.operation(1)
    for (const cursor of ['a', 'b', 'a', 'b', 'c']) next(batch(cursor))
    const seen = []
    for (let n = 0; n < 3; n += 1) seen.push((await events.next()).value)
    expect(seen).toMatchObject(['a', 'b', 'c'].map(cursor => ({ type: 'batch', batch: { cursor } })))
  })

  test('are dropped and begun anew, without a cursor, when rights change', async () => {
    const events = client.changes(newsDocument(), { snapshot: true })
    const first = await tiny.operation(1)
    first.next(batch('a'))
    first.error(failing('RIGHTS_CHANGED'))
    const second = await tiny.operation(2)
    expect(second.payload.variables).toEqual({ snapshot: true })
    second.next(batch('a'))
    second.next({ data: null, errors: failing('RIGHTS_CHANGED') })
    await tiny.operation(3)
    const seen = []
    for (let n = 0; n < 4; n += 1) seen.push((await events.next()).value?.type)
    expect(seen).toEqual(['batch', 'reset', 'batch', 'reset'])
  })

  test('are told by a subscription alone', () => {
    for (const text of ['query News @live { changes { id } }', '{ subscription { cursor } }', '#\n{ a }'])
      expect(() => client.changes(text, {})).toThrow('This document is a query: client.changes takes a subscription')
    expect(client.connection.current.state).toBe('idle')
  })

  test.each([
    ['a cursor', { changes: { __typename: 'ChangeBatch', changes: [] } }],
    ['__typename', { changes: { cursor: 'b', changes: [] } }],
    ['changes', { news: { __typename: 'ChangeBatch', cursor: 'b' } }],
  ])('that come without %s end with what the document must select', async (_what, data) => {
    const events = client.changes(newsDocument(), {})
    const { next } = await tiny.operation(1)
    next(batch('a'))
    next({ data })
    expect(await events.next()).toMatchObject({ value: { batch: { cursor: 'a' } } })
    await expect(events.next()).rejects.toThrow(/every frame must select `__typename` and `cursor`/)
    expect(await events.next()).toEqual({ done: true, value: undefined })
    await expect.poll(() => tiny.sockets[0]!.ended).toHaveLength(1)
    expect(client.connection.current.state).toBe('idle')
  })

  test('wait on the server while a consumer is far behind', async () => {
    const events = client.changes(newsDocument(), {})
    const { next } = await tiny.operation(1)
    for (let n = 1; n <= 1_200; n += 1) next(batch(`c${n}`))
    await expect.poll(() => tiny.sockets[0]!.ended).toHaveLength(1)
    for (let n = 1; n <= 1_000; n += 1)
      expect((await events.next()).value).toMatchObject({ batch: { cursor: `c${n}` } })
    void events.next()
    const second = await tiny.operation(2)
    expect(second.payload.variables).toEqual({ after: 'c1000' })
    // The one that is waited for is read at once.
    for (let n = 0; n < 1_000; n += 1) second.next(batch(`d${n}`))
    second.next({ data: { changes: { __typename: 'Reset', cursor: 'r', reason: 'TOO_OLD' } } })
    await expect.poll(() => tiny.sockets.flatMap(({ ended }) => ended)).toHaveLength(2)
    await new Promise(resolve => setTimeout(resolve, 50))
    for (let n = 1; n <= 999; n += 1) await events.next()
    expect(await events.next()).toMatchObject({ value: { type: 'reset' } })
    void events.next()
    const third = await tiny.operation(3)
    expect(third.payload.variables).toEqual({ after: 'r' })
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(tiny.sockets.flatMap(({ operations }) => operations)).toHaveLength(3)
  })
})
