import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { newsDocument, quick, typed } from './documents-fixture.ts'
import { createClient, type Client } from './index.ts'
import { frame, openStreamServer, type Opened, type StreamServer } from './stream-fixture.ts'

let server: StreamServer
let client: Client
let { streams, standing }: Pick<StreamServer, 'streams' | 'standing'> = { streams: [], standing: { now: 0, most: 0 } }
const streamed = (count: number): Promise<Opened> => server.streamed(count)
beforeEach(async () => {
  server = await openStreamServer()
  ;({ streams, standing } = server)
  client = createClient({ url: server.tiny.url, times: { ...quick, longest: 60_000 } })
})
afterEach(async () => {
  client.close()
  await server.tiny.close()
})

/** A live query of its own. */
const liveOf = (name: string) => typed<{ raised: number }, {}>(`query ${name} @live { raised }`, `sha256:${name}`)

describe('one stream', () => {
  const idsOf = ({ operations }: Opened): readonly string[] => operations.map(({ documentId }) => documentId)
  /** Follows a live query; what it is told is kept. */
  const followed = (name: string) => {
    const told: { states: string[]; data: (number | undefined)[]; ended: Error | null | undefined } = {
      states: [],
      data: [],
      ended: undefined,
    }
    const stop = client.follow(liveOf(name), {
      changed: ({ state, data }) => {
        told.states.push(state)
        told.data.push(data?.raised)
      },
      ended: error => (told.ended = error),
    })
    return { told, stop }
  }

  test('carries what begins together, and each is told what is its own', async () => {
    const [one, two, three] = ['one', 'two', 'three'].map(followed)
    const stream = await streamed(1)
    expect(idsOf(stream)).toEqual(['sha256:one', 'sha256:two', 'sha256:three'])
    expect(new Set(stream.operations.map(({ id }) => id)).size).toBe(3)
    stream.next({ data: { raised: 2 } }, 1)
    stream.next({ data: { raised: 1 } }, 0)
    await expect.poll(() => one!.told.data.at(-1)).toBe(1)
    expect(two!.told.data.at(-1)).toBe(2)
    stream.error('FORBIDDEN', 2)
    await expect.poll(() => three!.told.ended).toMatchObject({ code: 'FORBIDDEN' })
    stream.next({ data: { raised: 3 } }, 0)
    await expect.poll(() => one!.told.data.at(-1)).toBe(3)
    expect([one!.told.ended, two!.told.ended, streams.length]).toEqual([undefined, undefined, 1])
  })

  test('tells nothing to those that were stopped, and ends with the last of them', async () => {
    const [one, two] = ['one', 'two'].map(followed)
    const stream = await streamed(1)
    one!.stop()
    const before = one!.told.data.length
    stream.next({ data: { raised: 1 } }, 0)
    stream.next({ data: { raised: 2 } }, 1)
    await expect.poll(() => two!.told.data.at(-1)).toBe(2)
    expect([one!.told.data.length, standing.now]).toEqual([before, 1])
    two!.stop()
    await expect.poll(() => standing.now).toBe(0)
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(streams).toHaveLength(1)
  })

  test('that breaks is asked for again with all that it carried, at once', async () => {
    const all = ['one', 'two', 'three', 'four', 'five'].map(followed)
    const first = await streamed(1)
    // The first has an answer, the others have none yet: they wait alike all the same.
    first.next({ data: { raised: 1 } }, 0)
    await expect.poll(() => all[0]!.told.data.at(-1)).toBe(1)
    first.response.destroy()
    const second = await streamed(2)
    expect(idsOf(second)).toEqual(idsOf(first))
    second.next({ data: { raised: 7 } }, 4)
    await expect.poll(() => all[4]!.told.data.at(-1)).toBe(7)
    expect(streams).toHaveLength(2)
  })

  test('takes over what would need a fourth, behind the cursors of then, and nothing is stale for it', async () => {
    const events = client.changes(newsDocument('sha256:news'), {})
    const first = await streamed(1)
    first.next(frame('a'))
    expect(await events.next()).toMatchObject({ value: { batch: { cursor: 'a' } } })
    const seen: string[] = []
    client.connection.subscribe(({ state }) => seen.push(state))
    const two = followed('two')
    const second = await streamed(2)
    second.next({ data: { raised: 2 } })
    const three = followed('three')
    const third = await streamed(3)
    third.next({ data: { raised: 3 } })
    await expect.poll(() => [two.told.data.at(-1), three.told.data.at(-1)]).toEqual([2, 3])
    first.next(frame('b'))
    expect(await events.next()).toMatchObject({ value: { batch: { cursor: 'b' } } })
    followed('four')
    const all = await streamed(4)
    expect(idsOf(all)).toEqual(['sha256:news', 'sha256:two', 'sha256:three', 'sha256:four'])
    expect(all.operations[0]?.variables).toMatchObject({ after: 'b' })
    await expect.poll(() => standing.now).toBe(1)
    all.next(frame('b'))
    all.next(frame('c'))
    expect(await events.next()).toMatchObject({ value: { batch: { cursor: 'c' } } })
    all.next({ data: { raised: 4 } }, 1)
    await expect.poll(() => two.told.data.at(-1)).toBe(4)
    expect([two, three].flatMap(({ told }) => told.states)).not.toContain('stale')
    expect(seen.filter(state => state !== 'live')).toEqual([])
    expect([streams.length, standing.most]).toEqual([4, expect.toSatisfy((most: number) => most <= 4)])
  })

  test('has an address that proxies let through: more goes on others', async () => {
    const long = (n: number) =>
      client.follow(
        typed<{}, { text: string }>('query @live { x }', `sha256:${n}`),
        { changed: () => {}, ended: () => {} },
        { text: 'x'.repeat(2_000) },
      )
    const stops = [1, 2, 3, 4].map(long)
    await streamed(2)
    expect(streams.map(({ operations }) => operations.length).toSorted()).toEqual([1, 3])
    for (const stop of stops) stop()
    await expect.poll(() => standing.now).toBe(0)
    for (let n = 0; n < 40; n += 1) followed(`n${n}`)
    await streamed(4)
    expect(
      streams
        .slice(2)
        .map(({ operations }) => operations.length)
        .toSorted(),
    ).toEqual([32, 8])
  })

  test('asks again for a document that the server does not know, by its id, until a socket takes its text', async () => {
    const { told } = followed('one')
    for (const count of [1, 2, 3]) {
      const stream = await streamed(count)
      expect(idsOf(stream)).toEqual(['sha256:one'])
      stream.error('DOCUMENT_NOT_FOUND')
    }
    server.tiny.hasSockets = true
    const { payload, next } = await server.tiny.operation(1)
    expect(payload).toMatchObject({ query: 'query one @live { raised }' })
    next({ data: { raised: 1 } })
    await expect.poll(() => told.data.at(-1)).toBe(1)
    expect(told.ended).toBeUndefined()
  })

  test('that is refused as a whole tells all of them', async () => {
    const refusal = { errors: [{ message: 'no', extensions: { code: 'LIMIT_EXCEEDED' } }] }
    server.tiny.onRequest = (_request, response) => response.writeHead(400).end(JSON.stringify(refusal))
    const [one, two] = ['one', 'two'].map(followed)
    await expect.poll(() => one!.told.ended).toMatchObject({ code: 'LIMIT_EXCEEDED' })
    await expect.poll(() => two!.told.ended).toMatchObject({ code: 'LIMIT_EXCEEDED' })
  })
})
