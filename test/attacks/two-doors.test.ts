import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'

import { byBoth, byHttp, bySocket, codeOf } from './doors.ts'
import { commandsAt } from '../graph/inputs.ts'
import { RawClient } from '../../src/web/raw-client-fixture.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let open: TestWeb
beforeAll(async () => {
  web = await openWeb({ edge: { introspection: false, guard: { origins: ['https://portal.example'] } } })
  open = await openWeb()
  await commandsAt(web).published('Article', { title: 'Một' })
})
afterAll(async () => Promise.all([web.close(), open.close()]))

const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')

describe('row 5: the WebSocket is no second door', () => {
  test('introspection is off at both, with its suggestions', async () => {
    expect(codeOf(await byBoth(web, { query: getIntrospectionQuery() }))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(codeOf(await byBoth(web, { query: '{ __type(name: "Article") { name } }' }))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    )
    for (const query of [
      '{ article_ { id } }',
      '{ articles { nodes { titel } } }',
      '{ articles(frist: 1) { totalCount } }',
    ]) {
      const reply = await byBoth(web, { query })
      expect(reply.errors?.length).toBeGreaterThan(0)
      expect(reply.text).not.toContain('Did you mean')
    }
    expect((await byBoth(open, { query: '{ articles { nodes { titel } } }' })).text).toContain('Did you mean')
    expect((await byBoth(open, { query: '{ __type(name: "Article") { name } }' })).data).toEqual({
      __type: { name: 'Article' },
    })
  })

  test.each([
    ['depth', `{ articles { nodes { ${'related { nodes { '.repeat(12)} id ${'} }'.repeat(12)} } } }`],
    ['aliases', `{ ${aliases(51, 'articles { totalCount }')} }`],
    ['fields', `{ articles { nodes { ${aliases(1_001, 'id')} } } }`],
    ['directives', `{ articles { totalCount ${'@include(if: true) '.repeat(60)} } }`],
    ['tokens', `{ articles { nodes { ${'id '.repeat(2_100)} } } }`],
    ['length', `{ articles { totalCount } } #${'x'.repeat(100_000)}`],
    ['fields of one name', `{ articles { nodes { ${'id '.repeat(60)} } } }`],
    ['nesting of values', `{ articles(where: ${'{ AND: ['.repeat(60)}${'] }'.repeat(60)}) { totalCount } }`],
  ])('the limit of %s holds at both', async (_what, query) => {
    expect(codeOf(await byBoth(web, { query }))).toBe('LIMIT_EXCEEDED')
  })

  test('so does the limit of nesting in variables', async () => {
    const where = JSON.parse(`${'{"AND":['.repeat(60)}${']}'.repeat(60)}`)
    const query = 'query ($w: ArticleWhere) { articles(where: $w) { totalCount } }'
    expect(codeOf(await byBoth(web, { query, variables: { w: where } }))).toBe('LIMIT_EXCEEDED')
  })

  test('what is too dear is refused at both, with the price and the limit', async () => {
    const inner = (levels: number): string =>
      levels === 0 ? 'id' : `federation { articles(first: 100) { nodes { ${inner(levels - 1)} } } }`
    const reply = await byBoth(web, { query: `{ articles(first: 100) { nodes { ${inner(2)} } } }` })
    expect(reply.status).toBe(400)
    expect(reply.errors).toMatchObject([
      {
        extensions: { code: 'COST_EXCEEDED', price: 1_010_101, limit: 50_000 },
        message: expect.stringContaining('smaller'),
      },
    ])
  })

  test('bodies and messages have one size', async () => {
    const query = `query ($t: String) { articles(where: { title: { eq: $t } }) { totalCount } }`
    const variables = { t: 'x'.repeat(1_048_576) }
    expect((await byHttp(web, { query, variables })).status).toBe(413)
    const client = await new RawClient(web.url).open()
    client.subscribe('1', query, variables)
    expect((await client.closed)[0]).toBe(1009)
  })

  test.each([
    ['https://elsewhere.example', 403],
    ['null', 403],
    ['https://portal.example.evil', 403],
    ['http://portal.example', 403],
    ['https://portal.example', 200],
  ])('a cookie with the origin %s gets %i at both', async (origin, status) => {
    const headers = { origin, cookie: 'session=x' }
    const response = await fetch(`${web.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{"query":"{ articles { totalCount } }"}',
    })
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-credentials')).toBe(status === 200 ? 'true' : null)
    expect(response.headers.get('access-control-allow-origin')).toBe(status === 200 ? origin : '*')
    const socket = new WebSocket(`${web.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers })
    const opened = await new Promise(done => {
      socket.once('open', () => done(200))
      socket.once('unexpected-response', (_request, reply) => done(reply.statusCode))
      socket.once('error', () => {})
    })
    socket.terminate()
    expect(opened).toBe(status)
  })

  test('a preflight allows credentials to listed origins alone', async () => {
    const preflight = async (origin: string) =>
      (await fetch(`${web.url}/graphql`, { method: 'OPTIONS', headers: { origin } })).headers
    expect((await preflight('https://portal.example')).get('access-control-allow-credentials')).toBe('true')
    expect((await preflight('https://elsewhere.example')).get('access-control-allow-credentials')).toBeNull()
    expect((await preflight('https://elsewhere.example')).get('access-control-allow-origin')).toBe('*')
    expect((await preflight('https://elsewhere.example')).get('vary')).toContain('origin')
  })

  test('without a cookie a page of any origin reads what is published, and not more', async () => {
    const origin = 'https://elsewhere.example'
    const response = await fetch(`${web.url}/graphql`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: '{"query":"{ articles { totalCount } }"}',
    })
    expect(await response.json()).toEqual({ data: { articles: { totalCount: 1 } } })
    const client = await new RawClient(web.url, { headers: { origin } }).open()
    client.subscribe('1', '{ articles { totalCount } }')
    expect(await client.next()).toMatchObject({ payload: { data: { articles: { totalCount: 1 } } } })
    client.socket.terminate()
  })
})

describe('row 10: a hundred in one are a hundred', () => {
  test('batches are refused at both', async () => {
    const batch = Array.from({ length: 100 }, () => ({ query: '{ articles { totalCount } }' }))
    const response = await fetch(`${web.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
    })
    expect(response.status).toBe(400)
    const client = await new RawClient(web.url).open()
    client.socket.send(JSON.stringify(batch))
    expect((await client.closed)[0]).toBe(4400)
  })

  test('aliased mutations are paid one by one, whoever sends them, before any of them runs', async () => {
    const poor = await openWeb({ edge: { guard: { pointsPerMinute: { address: 1_000, token: 1_000, user: 1_000 } } } })
    try {
      const query = `mutation { ${aliases(11, 'createArticle(input: { title: "x" }) { __typename }')} }`
      for (const door of [bySocket, byHttp])
        expect(codeOf(await door(poor, { query }, { token: poor.token }))).toBe('RATE_LIMITED')
      const { rows } = await poor.amity.pool.query('select from records')
      expect(rows).toEqual([])
      // Whoever pays by address is somebody else.
      const { data } = await byHttp(poor, { query: '{ articles { totalCount } }', extensions: { price: true } })
      expect(data).toEqual({ articles: { totalCount: 0 } })
    } finally {
      await poor.close()
    }
  })
})
