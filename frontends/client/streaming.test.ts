import { afterEach, beforeEach, expect, test } from 'vitest'

import { quick, typed } from './documents-fixture.ts'
import { openStreamServer, type StreamServer } from './stream-fixture.ts'
import { createStreamingClient } from './streaming.ts'

let server: StreamServer
beforeEach(async () => {
  server = await openStreamServer()
})
afterEach(() => server.tiny.close())

const liveOf = (name: string) => typed<{ raised: number }, never>(`query ${name} @live { raised }`, `sha256:${name}`)

test('All that is followed goes over one stream, whenever it begins', async () => {
  const client = createStreamingClient({ url: server.tiny.url, times: quick }, { streams: 1, together: 5 })
  const told: (number | undefined)[][] = []
  const follow = (name: string): (() => void) => {
    const mine: (number | undefined)[] = []
    told.push(mine)
    return client.follow(liveOf(name), {}, { changed: ({ data }) => void mine.push(data?.raised), ended: () => {} })
  }
  const stops = [follow('one'), follow('two')]
  const first = await server.streamed(1)
  first.next({ data: { raised: 1 } }, 0)
  await expect.poll(() => told[0]!.at(-1)).toBe(1)
  stops.push(follow('three'))
  const second = await server.streamed(2)
  expect(second.operations.map(({ documentId }) => documentId)).toEqual(['sha256:one', 'sha256:two', 'sha256:three'])
  second.next({ data: { raised: 3 } }, 2)
  await expect.poll(() => told[2]!.at(-1)).toBe(3)
  await expect.poll(() => server.standing.now).toBe(1)
  for (const stop of stops) stop()
  await expect.poll(() => server.standing.now).toBe(0)
})

test('What a key carries ends with it, nothing else does', async () => {
  const client = createStreamingClient({
    url: server.tiny.url,
    times: quick,
    authorization: () => 'Bearer amity_pk_x',
  })
  const ends: (Error | null)[] = []
  for (const name of ['one', 'two'])
    client.follow(liveOf(name), {}, { changed: () => {}, ended: error => void ends.push(error) })
  const stream = await server.streamed(1)
  expect(stream.headers.authorization).toBe('Bearer amity_pk_x')
  stream.error('UNAUTHENTICATED', 0)
  await expect.poll(() => ends).toMatchObject([{ code: 'UNAUTHENTICATED' }])
  stream.error('UNAVAILABLE', 1)
  const again = await server.streamed(2)
  expect(again.operations.map(({ documentId }) => documentId)).toEqual(['sha256:two'])
  expect(ends).toHaveLength(1)
})
