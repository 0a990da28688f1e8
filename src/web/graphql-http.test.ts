import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { secret } from '../../test/conformance/sample-graph.ts'
import { startSample } from '../../test/conformance/sample-web.ts'
import type { SampleWeb } from '../../test/conformance/sample-web.ts'

let web: SampleWeb
beforeAll(async () => {
  web = await startSample()
})
afterAll(() => web.stop())

const asGet = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`
const preflighted = { 'apollo-require-preflight': '1' }

describe('answers', () => {
  test('a query by POST is answered with its data', async () => {
    const reply = await web.query('query ($name: String) { hello(name: $name) }', { name: 'Hà Nội' })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(reply.body).toEqual({ data: { hello: 'Hello Hà Nội' } })
  })

  test('passed data reaches the wire exactly as it was made', async () => {
    const reply = await web.query('{ passed { id title } }')
    expect(reply.text).toBe('{"data":{"passed" : [{"id" : "0", "title" : "Đối ngoại nhân dân"}]}}')
  })

  test('passed data keeps its errors beside it', async () => {
    const reply = await web.query('query Partial { passed { id } }')
    expect(reply.status).toBe(200)
    expect(reply.body.errors).toEqual([
      { message: 'A part is missing.', path: ['passed', 0], extensions: { code: 'PART_MISSING' } },
    ])
    expect(reply.body.data).toEqual({ passed: [{ id: '0', title: 'Đối ngoại nhân dân' }] })
  })

  test('a client may ask for application/graphql-response+json', async () => {
    const reply = await web.post({ query: '{ hello }' }, { accept: 'application/graphql-response+json' })
    expect(reply.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
  })

  test('of several operations the named one runs, and none without a name', async () => {
    const query = 'query A { hello(name: "a") } query B { hello(name: "b") }'
    expect((await web.post({ query, operationName: 'B' })).body.data).toEqual({ hello: 'Hello b' })
    for (const operationName of [undefined, 'C']) {
      const reply = await web.post({ query, operationName })
      expect([reply.status, reply.body.errors?.[0]?.extensions.code]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE'])
    }
  })

  test('a hash that is not that of its document is the client’s mistake', async () => {
    const persistedQuery = { version: 1, sha256Hash: '0'.repeat(64) }
    const reply = await web.post({ query: '{ hello }', extensions: { persistedQuery } })
    expect([reply.status, reply.body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST'])
  })

  test('a subscription by HTTP is refused with a hint at the WebSocket', async () => {
    const reply = await web.query('subscription { ticks(count: 1) }')
    expect([reply.status, reply.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('WebSocket')])
  })
})

describe('who asks', () => {
  test('a token makes the viewer', async () => {
    expect((await web.query('{ viewer }')).body.data).toEqual({ viewer: 'anonymous' })
    const reply = await web.post({ query: '{ viewer }' }, { authorization: 'Bearer good' })
    expect(reply.body.data).toEqual({ viewer: 'good' })
  })

  test('every kind of invalid credentials gets the same words and runs nothing', async () => {
    const before = web.graph.counts.bumps
    const replies = await Promise.all(
      ['Bearer bad', 'Bearer ', 'Basic Z29vZA==', 'x'].map(authorization =>
        web.post({ query: 'mutation { bump }' }, { authorization }),
      ),
    )
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    for (const { status, headers, body } of replies) {
      expect(status).toBe(401)
      expect(headers.get('www-authenticate')).toBe('Bearer')
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' })
    }
    expect(web.graph.counts.bumps).toBe(before)
  })

  test('when credentials cannot be looked up the answer is a masked 500', async () => {
    const failing = await startSample({ viewerOf: () => Promise.reject(new Error(secret)) })
    const reply = await failing.query('{ hello }')
    await failing.stop()
    expect(reply.status).toBe(500)
    expect(reply.text).not.toContain('hunter2')
    const { code, requestId } = reply.body.errors![0]!.extensions
    expect(code).toBe('INTERNAL_SERVER_ERROR')
    expect(failing.logged.some(line => line.requestId === requestId)).toBe(true)
  })
})

describe('GET', () => {
  test('answers carry an ETag that saves the body the second time', async () => {
    const first = await web.get(asGet('{ hello }'), preflighted)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const etag = first.headers.get('etag')!
    const second = await web.get(asGet('{ hello }'), { ...preflighted, 'if-none-match': `"other", W/${etag}` })
    expect([second.status, second.text]).toEqual([304, ''])
    const other = await web.get(asGet('{ hello(name: "x") }'), { ...preflighted, 'if-none-match': etag })
    expect(other.status).toBe(200)
  })

  test('answers made for a token are not kept', async () => {
    const reply = await web.get(asGet('{ viewer }'), { ...preflighted, authorization: 'Bearer good' })
    expect(reply.headers.get('cache-control')).toBe('private, no-store')
    expect(reply.headers.get('etag')).toBeNull()
  })

  test('errors are never kept, partial ones neither', async () => {
    for (const query of ['{ broken }', '{ nothing }', 'query Partial { passed { id } }']) {
      const { headers } = await web.get(asGet(query), preflighted)
      expect([query, headers.get('cache-control'), headers.get('etag')]).toEqual([query, 'no-store', null])
    }
  })

  test('a mutation by GET is refused and has no effect', async () => {
    const before = web.graph.counts.bumps
    const reply = await web.get(asGet('mutation { bump }'), preflighted)
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST'])
    expect(web.graph.counts.bumps).toBe(before)
  })
})

describe('requests from other sites', () => {
  test('what a browser sends without asking first has no effect', async () => {
    const before = web.graph.counts.executions
    const body = JSON.stringify({ query: 'mutation { bump }' })
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/json',
      '',
    ]
    for (const type of types) {
      const { status } = await web.post(body, { 'content-type': type })
      expect([type, status >= 400 && status < 500]).toEqual([type, true])
    }
    expect((await web.get(asGet('{ hello }'))).status).toBe(400)
    expect(web.graph.counts.executions).toBe(before)
  })

  test('any origin may read without a cookie, and none with a foreign cookie', async () => {
    const origin = 'https://elsewhere.example'
    const open = await web.post({ query: '{ hello }' }, { origin })
    expect([open.status, open.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    expect(open.headers.get('access-control-allow-credentials')).toBeNull()
    expect((await web.post({ query: '{ hello }' }, { origin, cookie: 'a=b' })).status).toBe(403)
    expect((await web.post({ query: '{ hello }' }, { origin: web.url, cookie: 'a=b' })).status).toBe(200)
  })

  test('a preflight is answered for the headers that clients send', async () => {
    const response = await fetch(`${web.url}/graphql`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization')
  })
})

describe('variables', () => {
  test('nested beyond reason get an error of the client, not of the server', async () => {
    const deep = `${'{"and":['.repeat(20_000)}${']}'.repeat(20_000)}`
    const reply = await web.post(
      `{"query":"query ($w: ArticleWhere) { articles(where: $w) { id } }","variables":{"w":${deep}}}`,
    )
    expect([reply.status, reply.body.errors?.[0]?.extensions.code]).toEqual([400, 'LIMIT_EXCEEDED'])
  })
})

describe('requests that cannot be read', () => {
  test.each([
    ['no JSON', '{', 400],
    ['an empty object', '{}', 400],
    ['a batch', '[{"query":"{hello}"}]', 400],
    ['a key of the prototype', '{"query":"{hello}","variables":{"__proto__":{"a":1}}}', 400],
    ['a body over 1 MB', JSON.stringify({ query: '{hello}', variables: { x: 'x'.repeat(1_048_576) } }), 413],
  ])('%s gets a clear error in the form of GraphQL', async (_what, body, status) => {
    const reply = await web.post(body)
    expect(reply.status).toBe(status)
    expect(reply.body.errors?.[0]).toMatchObject({
      message: expect.any(String),
      extensions: { code: expect.any(String) },
    })
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })

  test('bytes that are no UTF-8 are refused: a letter would become another one unseen', async () => {
    const send = async (body: Buffer) => {
      const response = await fetch(`${web.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return [response.status, JSON.stringify(await response.json())] as const
    }
    const query = '{"query":"{ hello }","variables":{"x":"caf\u00e9"}}'
    expect(await send(Buffer.from(query, 'latin1'))).toEqual([400, expect.stringContaining('UTF-8')])
    expect((await send(Buffer.from(query, 'utf8')))[0]).toBe(200)
  })

  test('another method gets 405', async () => {
    const response = await fetch(`${web.url}/graphql`, { method: 'DELETE' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })
})
