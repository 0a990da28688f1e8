import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'

import { RawClient, until } from './raw-client-fixture.ts'
import { secret } from '../../test/conformance/sample-graph.ts'
import { startSample, type SampleWeb } from '../../test/conformance/sample-web.ts'

let web: SampleWeb
const clients: RawClient[] = []
const connect = (to: SampleWeb = web, payload?: object): Promise<RawClient> => {
  const client = new RawClient(to.url)
  clients.push(client)
  return client.open(payload)
}
beforeAll(async () => {
  web = await startSample({ introspection: false })
})
afterAll(async () => {
  for (const { socket } of clients) socket.terminate()
  await web.stop()
})

describe('operations on a socket', () => {
  test('the stock client gets queries, mutations and subscriptions', async () => {
    const client = createClient({ url: `${web.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket })
    const all = async (query: string): Promise<unknown[]> => {
      const data: unknown[] = []
      for await (const answer of client.iterate({ query })) data.push(answer.data)
      return data
    }
    expect(await all('{ hello }')).toEqual([{ hello: 'Hello World' }])
    expect(await all('mutation { bump }')).toEqual([{ bump: web.graph.counts.bumps }])
    expect(await all('subscription { ticks(count: 3) }')).toEqual([{ ticks: 1 }, { ticks: 2 }, { ticks: 3 }])
    await client.dispose()
  })

  test('passed data reaches the frame exactly as it was made', async () => {
    const client = await connect()
    client.subscribe('a"b', '{ passed { id title } }')
    const data = '{"passed" : [{"id" : "0", "title" : "Đối ngoại nhân dân"}]}'
    expect(await client.nextText()).toBe(`{"id":"a\\"b","type":"next","payload":{"data":${data}}}`)
    expect(await client.next()).toEqual({ id: 'a"b', type: 'complete' })
  })

  test('a subscription ends in the graph when the client completes it, even while it waits for an event', async () => {
    const client = await connect()
    client.subscribe('1', 'subscription { silence }')
    await until(() => web.graph.counts.streamsOpen === 1)
    client.send({ id: '1', type: 'complete' })
    await until(() => web.graph.counts.streamsOpen === 0)
    client.subscribe('1', '{ hello }')
    expect(await client.next()).toMatchObject({ id: '1', type: 'next' })
  })

  test('a subscription ends in the graph when the socket goes', async () => {
    const client = await connect()
    client.subscribe('1', 'subscription { silence }')
    await until(() => web.graph.counts.streamsOpen === 1)
    client.socket.terminate()
    await until(() => web.graph.counts.streamsOpen === 0)
  })
})

describe('errors on a socket are those of HTTP', () => {
  test.each([
    ['{ articles(asOf: "2024-13-45") { id } }', undefined],
    ['query ($v: Int!) { x: articles(first: $v) { id } }', { v: 'many' }],
    ['{ nothing }', undefined],
    ['{ __schema { types { name } } }', undefined],
    ['{ hallo }', undefined],
    ['{ hello', undefined],
    [`{ ${'a: hello '.repeat(51)} }`, undefined],
    [`{ ${Array.from({ length: 60 }, (_, index) => `a${index}: hello`).join(' ')} }`, undefined],
    [`{ hello ${'@include(if: true) '.repeat(51)} }`, undefined],
    [`{ ${'hello '.repeat(2_001)} }`, undefined],
  ])('%.60s', async (query, variables) => {
    const client = await connect()
    client.subscribe('1', query, variables)
    const { body } = await web.query(query, variables)
    expect(await client.errors()).toEqual(body.errors)
    client.socket.close()
  })

  test('bugs are masked, before the first event and after', async () => {
    const client = await connect()
    client.subscribe('1', '{ broken }')
    client.subscribe('2', 'subscription { breaks }')
    await until(() => client.frames.some(text => text.includes('"error"')))
    expect(client.frames.join()).not.toContain('hunter2')
    expect(client.frames.filter(text => text.includes('Internal server error'))).toHaveLength(2)
    expect(JSON.stringify(web.logged)).toContain(secret)
  })

  test('a subscription that cannot begin says why', async () => {
    const client = await connect()
    client.subscribe('1', 'subscription { refusedTicks }')
    expect(await client.errors()).toMatchObject([
      { message: 'The cursor is malformed.', extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})

describe('who asks on a socket', () => {
  test('the credentials come with the connection', async () => {
    const client = await connect(web, { authorization: 'Bearer good' })
    client.subscribe('1', '{ viewer }')
    expect(await client.next()).toMatchObject({ payload: { data: { viewer: 'good' } } })
  })

  test.each([['Bearer bad'], [''], [7], [{ a: 1 }]])(
    'invalid credentials %j close the socket with 4403',
    async authorization => {
      const client = new RawClient(web.url)
      await new Promise(resolve => client.socket.once('open', resolve))
      client.send({ type: 'connection_init', payload: { authorization } })
      expect(await client.closed).toEqual([4403, 'Forbidden'])
    },
  )

  test.each([
    ['is a bug', secret, [4500, 'Internal server error']],
    [
      'is an outage, after which clients of the protocol come back',
      'Connection terminated unexpectedly',
      [1013, 'Try again later'],
    ],
  ])('what keeps credentials from being looked up %s', async (_what, failure, closing) => {
    const failing = await startSample({ viewerOf: () => Promise.reject(new Error(failure)) })
    const client = new RawClient(failing.url)
    await new Promise(resolve => client.socket.once('open', resolve))
    client.send({ type: 'connection_init' })
    expect(await client.closed).toEqual(closing)
    await failing.stop()
  })

  test('an operation with credentials that have ended is told so, and the socket closes with 4401', async () => {
    web.tokens.add('short')
    const client = await connect(web, { authorization: 'Bearer short' })
    web.tokens.delete('short')
    const before = web.graph.counts.bumps
    client.subscribe('1', 'mutation { bump }')
    expect(await client.errors()).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(await client.closed).toEqual([4401, 'Unauthorized'])
    expect(web.graph.counts.bumps).toBe(before)
  })

  test('a running subscription ends when its credentials do', async () => {
    const quick = await startSample({ socketTimes: { sweep: 20, ping: 5_000, stall: 5_000, recheck: 20 } })
    const client = await connect(quick, { authorization: 'Bearer good' })
    const other = await connect(quick)
    for (const each of [client, other]) each.subscribe('1', 'subscription { silence }')
    await until(() => quick.graph.counts.streamsOpen === 2)
    quick.tokens.delete('good')
    expect(await client.closed).toEqual([4401, 'Unauthorized'])
    expect(quick.graph.counts.streamsOpen).toBe(1)
    expect(other.socket.readyState).toBe(WebSocket.OPEN)
    other.socket.terminate()
    await quick.stop()
  })

  test('a cookie with a foreign origin is refused at the door, other pages may come', async () => {
    const foreign = { origin: 'https://elsewhere.example', cookie: 'a=b' }
    const refused = new RawClient(web.url, { headers: foreign })
    const status = await new Promise(resolve =>
      refused.socket.once('unexpected-response', (_request, reply) => resolve(reply.statusCode)),
    )
    expect(status).toBe(403)
    const open = new RawClient(web.url, { headers: { origin: foreign.origin } })
    await open.open()
    open.socket.terminate()
  })
})
