import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'

import { sampleMedia, startSample } from '../../test/conformance/sample-web.ts'
import type { SampleWeb } from '../../test/conformance/sample-web.ts'
import { createMetrics } from './metrics.ts'

const bytes = Buffer.from('0123456789')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const kinds: Record<string, string> = {
  [sha256]: 'image/png',
  ['a'.repeat(64)]: 'image/svg+xml',
  ['b'.repeat(64)]: 'text/html',
}

let web: SampleWeb
let readiness: { ready: boolean; reason?: string } = { ready: true }
const metrics = createMetrics()
beforeAll(async () => {
  web = await startSample({
    metrics,
    readiness: async () => readiness,
    media: sampleMedia(kinds, bytes),
    exampleQuery: '# "xin chào" <b>&\n{ hello }',
  })
})
afterAll(() => web.stop())

describe('health', () => {
  test('healthz says that the process lives', async () => {
    expect(await web.get('/healthz')).toMatchObject({ status: 200, text: 'ok\n' })
  })

  test('readyz says whether it can answer and what is missing', async () => {
    expect((await web.get('/readyz')).status).toBe(200)
    readiness = { ready: false, reason: 'migrations are missing' }
    expect(await web.get('/readyz')).toMatchObject({
      status: 503,
      body: { ready: false, reason: 'migrations are missing' },
    })
    readiness = { ready: true }
  })

  test('metrics count operations by transport, type and outcome, and what other rooms count', async () => {
    await web.query('{ hello }')
    await web.query('{ hello broken }')
    await web.query('{ nothing }')
    metrics.sqlStatements.inc(3)
    const { text, headers } = await web.get('/metrics')
    expect(headers.get('content-type')).toContain('text/plain')
    expect(text).toMatch(/amity_operations_total\{transport="http",operation="query",outcome="ok"\} 1/)
    expect(text).toMatch(/amity_operations_total\{transport="http",operation="query",outcome="partial"\} 1/)
    expect(text).toMatch(/amity_operations_total\{transport="http",operation="unknown",outcome="refused"\} 1/)
    expect(text).toMatch(/amity_operation_duration_seconds_count\{operation="query"\} 2/)
    expect(text).toMatch(/amity_sql_statements_total 3/)
    expect(text).toContain('process_resident_memory_bytes')
  })
})

describe('the schema', () => {
  test('is served as text in the order of its names', async () => {
    const { text, headers } = await web.get('/schema.graphql')
    expect(buildSchema(text).getQueryType()?.getFields()).toHaveProperty('hello')
    expect(text.indexOf('type Article ')).toBeLessThan(text.indexOf('type Query '))
    expect((await web.get('/schema.graphql', { 'if-none-match': headers.get('etag')! })).status).toBe(304)
  })
})

describe('media', () => {
  test('a file is kept for ever and cannot act', async () => {
    const { status, text, headers } = await web.get(`/media/${sha256}.png`)
    expect([status, text]).toEqual([200, '0123456789'])
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('content-disposition')).toBeNull()
    expect((await web.get(`/media/${sha256}.png`, { 'if-none-match': `"${sha256}"` })).status).toBe(304)
  })

  test('what is no picture, sound or film is offered as a download', async () => {
    expect((await web.get(`/media/${'b'.repeat(64)}.jpg`)).headers.get('content-disposition')).toBe('attachment')
    expect((await web.get(`/media/${'a'.repeat(64)}.svg`)).headers.get('content-security-policy')).toContain('sandbox')
  })

  test.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=1-2,4-5', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
    ['bytes=5-2', 200, '0123456789', null],
  ])('the range %s gets %i', async (range, status, text, contentRange) => {
    const reply = await web.get(`/media/${sha256}.png`, { range })
    expect([reply.status, reply.text, reply.headers.get('content-range')]).toEqual([status, text, contentRange])
  })

  test.each([
    ['unknown', `${'0'.repeat(64)}.png`],
    ['no hash', 'x.png'],
    ['a path', '..%2f..%2fetc%2fpasswd'],
    ['upper case', `${sha256.toUpperCase()}.png`],
  ])('%s gets 404', async (_what, name) => {
    expect((await web.get(`/media/${name}`)).status).toBe(404)
  })
})

describe('pages', () => {
  test('the front page lists the addresses in two languages', async () => {
    const { text, headers } = await web.get('/')
    expect(text).toContain('lang="vi"')
    expect(text).toContain('lang="en"')
    for (const path of ['/graphiql', '/schema.graphql']) expect(text).toContain(`href="${path}"`)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-frame-options')).not.toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('GraphiQL comes from this server alone and shows the example', async () => {
    const { text, headers } = await web.get('/graphiql')
    expect(text).toContain('data-query="# &quot;xin chào&quot; &lt;b&gt;&amp;\n{ hello }"')
    expect(text).not.toContain('//')
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(headers.get('content-security-policy')).toContain("connect-src 'self'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    const assets = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!)
    expect(assets.length).toBeGreaterThan(4)
    for (const path of [...assets, '/graphiql/graphql-ws/client.js']) {
      const asset = await web.get(path)
      expect([path, asset.status]).toEqual([path, 200])
      expect(asset.headers.get('x-content-type-options')).toBe('nosniff')
    }
    const client = await web.get('/graphiql/graphql-ws/client.js')
    const [, sibling] = /from '\.\/(common-[^']+)'/.exec(client.text)!
    expect((await web.get(`/graphiql/graphql-ws/${sibling}`)).status).toBe(200)
    expect((await web.get('/graphiql/graphql-ws/..%2fpackage.json')).status).toBe(404)
  })

  test('an address where nothing is gets 404 in the form of GraphQL errors', async () => {
    const { status, body } = await web.get('/nothing')
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([404, 'NOT_FOUND'])
  })
})

describe('start and stop', () => {
  test('a taken port rejects the start with the code of the system', async () => {
    const port = Number(new URL(web.url).port)
    await expect(startSample({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  test('stop lets running requests end, refuses new ones and closes sockets with 1001', async () => {
    const own = await startSample()
    const slow = own.query('{ slow(milliseconds: 400) }')
    const socket = new WebSocket(`${own.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
    const frames: string[] = []
    socket.on('message', data => {
      frames.push(String(data))
      if (frames.length > 1) return
      socket.send('{"id":"s","type":"subscribe","payload":{"query":"subscription { silence }"}}')
      socket.send('{"id":"q","type":"subscribe","payload":{"query":"{ slow(milliseconds: 400) }"}}')
    })
    const closed = new Promise(resolve => socket.once('close', resolve))
    socket.once('open', () => socket.send('{"type":"connection_init"}'))
    while (own.graph.counts.executions < 2) await wait(5)
    const stopped = own.stop()
    await expect(fetch(`${own.url}/healthz`)).rejects.toThrow()
    expect((await slow).body.data).toEqual({ slow: 'done' })
    expect(await closed).toBe(1001)
    expect(frames.join()).toContain('{"id":"q","type":"next","payload":{"data":{"slow":"done"}}}')
    await stopped
    expect(own.graph.counts.streamsOpen).toBe(0)
  })

  test('a request that comes on an open connection while it stops is answered in the form of the graph', async () => {
    const own = await startSample()
    const connection = connect(Number(new URL(own.url).port), '127.0.0.1')
    const received = text(connection)
    const request = (query: string): string => {
      const body = JSON.stringify({ query })
      return `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`
    }
    connection.write(request('{ slow(milliseconds: 400) }'))
    while (own.graph.counts.executions < 1) await wait(5)
    const stopped = own.stop()
    connection.write(request('{ hello }'))
    const [, first, second] = (await received).split('HTTP/1.1 ')
    expect(first).toContain('{"data":{"slow":"done"}}')
    expect(second).toMatch(/^503 /)
    expect(JSON.parse(second!.split('\r\n\r\n')[1]!)).toMatchObject({
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    })
    await stopped
  })

  test('stop ends by force what does not end by itself', async () => {
    const own = await startSample({ drainMs: 200 })
    const slow = own.query('{ slow(milliseconds: 60000) }').catch(() => 'cut off')
    while (own.graph.counts.executions < 1) await wait(5)
    const begun = performance.now()
    await own.stop()
    expect(performance.now() - begun).toBeLessThan(2_000)
    expect(await slow).toBe('cut off')
  })

  test('before it refuses connections it can say that it is no longer ready', async () => {
    const own = await startSample({ noticeMs: 200 })
    const stopped = own.stop()
    expect(await own.get('/readyz')).toMatchObject({
      status: 503,
      body: { ready: false, reason: 'the server is stopping' },
    })
    expect((await own.query('{ hello }')).status).toBe(200)
    await stopped
    await expect(own.get('/readyz')).rejects.toThrow()
  })
})
