import { afterEach, describe, expect, test } from 'vitest'

import { noRights } from '../../access/rights.ts'
import type { Viewer } from '../../access/viewer.ts'
import { RawClient } from '../raw-client-fixture.ts'
import { startSample, type SampleWeb } from '../../../test/conformance/sample-web.ts'

const running: SampleWeb[] = []
const clients: RawClient[] = []
afterEach(async () => {
  for (const { socket } of clients.splice(0)) socket.terminate()
  await Promise.all(running.splice(0).map(web => web.stop()))
})
const start = async (...[options]: Parameters<typeof startSample>): Promise<SampleWeb> => {
  const web = await startSample(options)
  running.push(web)
  return web
}
const connect = (web: SampleWeb, options?: ConstructorParameters<typeof RawClient>[1]): RawClient => {
  const client = new RawClient(web.url, options)
  clients.push(client)
  return client
}
const refusedWith = (client: RawClient): Promise<unknown> =>
  new Promise(done => client.socket.once('unexpected-response', (_request, reply) => done(reply.statusCode)))
const opened = (client: RawClient): Promise<unknown> =>
  new Promise(done => client.socket.once('open', () => done('opened')))
const token = { kind: 'token', actorId: 'good', rights: noRights } as const
const points = (address: number) => ({ pointsPerMinute: { address, token: 1_000, user: 1_000 } })
const hellos = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: hello`).join(' ')} }`

describe('rate limits', () => {
  test('aliases are attempts: ten in one request are ten, and the answer says when to come again', async () => {
    const web = await start({ guard: points(10) })
    expect((await web.query(hellos(10))).status).toBe(200)
    const over = await web.query('{ hello }')
    expect(over.status).toBe(429)
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(over.body.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 60 } }])
    expect(over.body.data).toBeUndefined()
    expect(web.graph.counts.executions).toBe(1)
  })

  test('mutations by the dozen in one request do not run when they are too many', async () => {
    const web = await start({ guard: points(10) })
    const mutation = `mutation { ${Array.from({ length: 11 }, (_, index) => `a${index}: bump`).join(' ')} }`
    expect((await web.query(mutation)).status).toBe(429)
    expect(web.graph.counts.bumps).toBe(0)
  })

  test('a socket and HTTP count as one, and on a socket the operation gets an error', async () => {
    const web = await start({ guard: points(10) })
    const client = await connect(web).open()
    client.subscribe('1', hellos(10))
    expect(await client.next()).toMatchObject({ id: '1', type: 'next' })
    expect(await client.next()).toMatchObject({ id: '1', type: 'complete' })
    expect((await web.query('{ hello }')).status).toBe(429)
    client.subscribe('2', '{ hello }')
    expect(await client.errors()).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
    client.subscribe('3', 'subscription { ticks(count: 1) }')
    expect(await client.errors()).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
  })

  test('a new socket of whoever has spent all closes with 4429', async () => {
    const web = await start({ guard: points(1) })
    await web.query('{ hello }')
    await web.query('{ hello }')
    const client = connect(web)
    client.socket.once('open', () => client.send({ type: 'connection_init' }))
    expect(await client.closed).toEqual([4429, 'Too many requests'])
  })

  test('documents that are refused are paid for too', async () => {
    const web = await start({ guard: points(250) })
    const statuses = []
    for (let n = 0; n < 4; n += 1) statuses.push((await web.query('{ nothing }')).status)
    expect(statuses).toEqual([400, 400, 429, 429])
  })

  test('credentials that are not valid are counted, and never tell more', async () => {
    const web = await start()
    const bad = () => web.post({ query: '{ hello }' }, { authorization: 'Bearer bad' })
    const statuses = []
    for (let n = 0; n < 10; n += 1)
      statuses.push(...(await Promise.all(Array.from({ length: 100 }, async () => (await bad()).status))))
    expect(new Set(statuses)).toEqual(new Set([401]))
    expect((await bad()).status).toBe(429)
    expect((await web.post({ query: '{ hello }' }, { authorization: 'Bearer good' })).status).toBe(200)
    expect((await web.query('{ hello }')).status).toBe(200)
  })

  test('a token pays for itself', async () => {
    const web = await start({ guard: points(1) })
    await web.query('{ hello }')
    expect((await web.query('{ hello }')).status).toBe(429)
    const reply = await web.post({ query: hellos(10) }, { authorization: 'Bearer good' })
    expect(reply.status).toBe(200)
  })

  test.each<[string, (web: SampleWeb) => Promise<Response>]>([
    ['the header of a proxy that is not trusted', web => ask(web, '/graphql', { 'x-forwarded-for': '203.0.113.9' })],
    [
      'other headers of proxies',
      web => ask(web, '/graphql', { forwarded: 'for=203.0.113.9', 'x-real-ip': '203.0.113.9' }),
    ],
    ['a query in the address', web => ask(web, '/graphql?x=1')],
    ['the name of an operation', web => ask(web, '/graphql', {}, 'query Other { hello }')],
    ['comments and blanks', web => ask(web, '/graphql', {}, '# x\n {  hello  }')],
    ['another host', web => ask(web, '/graphql', { host: 'other.example' })],
  ])('%s does not evade them', async (_what, attempt) => {
    const web = await start({ guard: points(1) })
    await web.query('{ hello }')
    expect((await attempt(web)).status).toBe(429)
  })

  test.each(['/GraphQL', '/GRAPHQL', '/graphql/', '//graphql', '/graphql%2f', '/%67raphqL'])(
    'there is no second way in at %s',
    async path => {
      const web = await start({ guard: points(1) })
      expect((await ask(web, path)).status).toBe(404)
      expect(web.graph.counts.executions).toBe(0)
    },
  )

  test('behind a trusted proxy each client has its own', async () => {
    const web = await start({ guard: { ...points(1), trustedProxies: ['127.0.0.1'] } })
    const from = (address: string) => ask(web, '/graphql', { 'x-forwarded-for': address })
    expect((await from('203.0.113.9')).status).toBe(200)
    expect((await from('203.0.113.9')).status).toBe(429)
    expect((await from('10.0.0.1, 203.0.113.9')).status).toBe(429)
    expect((await from('203.0.113.10')).status).toBe(200)
  })
})

function ask(
  web: SampleWeb,
  path: string,
  headers: Record<string, string> = {},
  query = '{ hello }',
): Promise<Response> {
  return fetch(web.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
}

describe('the price', () => {
  test('is told at both doors to whoever asks for it', async () => {
    const web = await start()
    const asked = { query: hellos(3), extensions: { price: true } }
    const extensions = { price: { points: 3, limit: 50_000 } }
    expect((await web.post(asked)).body).toMatchObject({ data: { a0: 'Hello World' }, extensions })
    expect((await web.query(hellos(3))).body).not.toHaveProperty('extensions')
    const client = await connect(web).open()
    client.send({ id: '1', type: 'subscribe', payload: asked })
    expect(await client.next()).toMatchObject({ payload: { extensions } })
  })
})

describe('time', () => {
  test('an operation over its time is answered with TIMEOUT at both doors', async () => {
    const web = await start({ guard: { operationTimeout: 50 } })
    const reply = await web.query('{ slow(milliseconds: 60000) }')
    expect([reply.status, reply.body.errors?.[0]?.extensions.code]).toEqual([503, 'TIMEOUT'])
    const client = await connect(web).open()
    client.subscribe('1', '{ slow(milliseconds: 60000) }')
    expect(await client.errors()).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
    client.subscribe('2', '{ hello }')
    expect(await client.next()).toMatchObject({ id: '2', type: 'next' })
  })
})

describe('places for sockets', () => {
  test('an address has so many, and one is free again when a socket goes', async () => {
    const web = await start({ guard: { sockets: { perAddress: 2, perViewer: 0 } } })
    const first = await connect(web).open()
    await connect(web).open()
    expect(await refusedWith(connect(web))).toBe(429)
    first.socket.terminate()
    // The server hears of it in its own time.
    let status: unknown = 429
    while (status === 429) status = await Promise.race([refusedWith(connect(web)), opened(clients.at(-1)!)])
    expect(status).toBe('opened')
  })

  test('a token has so many, whatever the address, and visitors need none', async () => {
    const web = await start({
      guard: { sockets: { perAddress: 0, perViewer: 2 }, trustedProxies: ['127.0.0.1'] },
    })
    const open = (address: string) => {
      const client = connect(web, { headers: { 'x-forwarded-for': address } })
      client.socket.once('open', () =>
        client.send({ type: 'connection_init', payload: { authorization: 'Bearer good' } }),
      )
      return client
    }
    const [first, second] = [open('203.0.113.1'), open('203.0.113.2')]
    for (const client of [first, second]) expect(await client.next()).toMatchObject({ type: 'connection_ack' })
    expect(await open('203.0.113.3').closed).toEqual([4429, 'Too many sockets'])
    for (let n = 0; n < 4; n += 1) await connect(web).open()
    first.socket.close()
    await first.closed
    expect(await open('203.0.113.3').next()).toMatchObject({ type: 'connection_ack' })
  })
})

test('a key with origins works at both doors only on its pages', async () => {
  const held = { origins: ['https://portal.example'], onlyTrusted: false, pointsPerMinute: null }
  const key: Viewer = { ...token, held }
  const web = await start({ viewerOf: async () => key })
  const from = (origin: string) => web.post({ query: '{ viewer }' }, { authorization: 'Bearer good', origin })
  expect((await from('https://portal.example')).status).toBe(200)
  const reply = await from('https://elsewhere.example')
  expect([reply.status, reply.body.errors?.[0]?.extensions.code]).toEqual([403, 'FOREIGN_ORIGIN'])
  const client = connect(web, { headers: { origin: 'https://elsewhere.example' } })
  client.socket.once('open', () => client.send({ type: 'connection_init', payload: { authorization: 'Bearer good' } }))
  expect((await client.closed)[0]).toBe(4403)
})

test('a cookie speaks on POST and on a socket, and never on GET', async () => {
  const bySession: Viewer = { kind: 'token', actorId: 'by cookie', rights: noRights }
  const anybody: Viewer = { kind: 'anonymous', actorId: null, rights: noRights }
  const web = await start({
    viewerOf: async ({ session }) => (session === 'x' ? bySession : anybody),
    trusted: { find: async () => '{ viewer }', has: async () => true },
  })
  const cookie = 'amity_session=x'
  const posted = await web.post({ query: '{ viewer }' }, { cookie })
  expect(posted.body.data).toEqual({ viewer: 'by cookie' })
  expect(posted.headers.get('cache-control')).toBe('private, no-store')
  const client = await connect(web, { headers: { cookie, origin: web.url } }).open()
  client.subscribe('1', '{ viewer }')
  expect(await client.next()).toMatchObject({ payload: { data: { viewer: 'by cookie' } } })
  for (const address of ['/graphql?documentId=x', '/graphql?query=%7Bviewer%7D']) {
    const got = await web.get(address, { cookie, 'apollo-require-preflight': '1' })
    expect([got.body.data, got.headers.get('cache-control')]).toEqual([{ viewer: 'anonymous' }, 'no-cache'])
  }
})
