import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { byBoth, byHttp, bySocket, codeOf, type Payload } from './doors.ts'
import { secret } from '../conformance/sample-graph.ts'
import { startSample } from '../conformance/sample-web.ts'
import { openWeb, type Reply, type TestWeb } from '../support/web.ts'

let web: TestWeb
beforeAll(async () => {
  web = await openWeb()
})
afterAll(async () => web.close())

/** What no answer may hold: values of the environment, SQL, places of files, traces. */
function leaks({ text }: Reply): string[] {
  const values = Object.entries(process.env).flatMap(([name, value]) =>
    // Words that anybody may say are no secret.
    value && value.length > 11 && !/^https?:|^[a-z-]+$/i.test(value) ? [[name, value] as const] : [],
  )
  const patterns = [
    /\bselect\b.+\bfrom\b/i,
    /\binsert into\b/i,
    /SQLSTATE|pg_|postgres(ql)?:\/\//,
    /(^|["\s(])\/(?:tmp|home|root|usr|srv|work)\//,
    /node_modules|\bat .+:\d+:\d+/,
    /"stack(trace)?"/,
    /hunter2/,
  ]
  return [
    ...values.filter(([, value]) => text.includes(value)).map(([name]) => name),
    ...patterns.filter(pattern => pattern.test(text)).map(String),
  ]
}

const odd: [string, Payload][] = [
  ['no document', {}],
  ['an empty document', { query: '' }],
  ['a document that cannot be read', { query: '{ articles {' }],
  ['a field that is not there', { query: '{ secrets }' }],
  ['a type that is not there', { query: 'query ($x: Secret) { articles { totalCount } }' }],
  ['an operation that is not there', { query: '{ articles { totalCount } }', operationName: 'Other' }],
  ['two operations', { query: 'query A { articles { totalCount } } query B { articles { totalCount } }' }],
  ['a value of the wrong type', { query: '{ articles(first: "x") { totalCount } }' }],
  [
    'a variable of the wrong type',
    { query: 'query ($n: Int) { articles(first: $n) { totalCount } }', variables: { n: {} } },
  ],
  ['a day that is none', { query: '{ articles(asOf: "2024-02-31") { totalCount } }' }],
  ['a language that is none', { query: '{ articles(locale: "no such") { totalCount } }' }],
  ['an id that is none', { query: '{ article(id: "x") { id } }' }],
  ['a cursor that is none', { query: '{ articles(after: "x") { totalCount } }' }],
  ['a NUL', { query: 'query ($t: String!) { search(text: $t) { totalCount } }', variables: { t: 'a\u0000b' } }],
  [
    'half a character',
    { query: 'query ($t: String!) { search(text: $t) { totalCount } }', variables: { t: '\ud800' } },
  ],
  [
    'what is too dear',
    {
      query: `{ ${Array.from({ length: 50 }, (_, at) => `a${at}: articles(first: 100) { nodes { related(first: 100) { nodes { id } } } }`).join(' ')} }`,
    },
  ],
  ['what is too large', { query: `{ articles { totalCount } } #${'x'.repeat(100_001)}` }],
  ['a document that nobody registered', { documentId: 'x' }],
  [
    'a mutation of a visitor',
    { query: 'mutation { createArticle(input: { title: "x" }) { __typename ... on Problem { code message } } }' },
  ],
  [
    'a mutation on nothing',
    {
      query:
        'mutation { deleteArticle(id: "Article_0190f3f0-0000-7000-8000-000000000000", expectedVersion: 1) { __typename } }',
    },
  ],
  ['a subscription from nowhere', { query: 'subscription { changes(after: "x") { __typename } }' }],
]

describe('row 21: no class of error tells of what is inside', () => {
  test.each(odd)('%s', async (_what, payload) => {
    for (const token of [undefined, web.token]) {
      const http = await byHttp(web, payload, token ? { token } : {})
      expect(leaks(http)).toEqual([])
      expect(http.status).toBeLessThan(500)
      if (typeof payload.query !== 'string' && payload['documentId'] === undefined) continue
      const socket = await bySocket(web, payload, token ? { token } : {})
      expect(leaks(socket)).toEqual([])
      expect(socket.text).not.toContain('INTERNAL_SERVER_ERROR')
    }
  })

  test('credentials of every kind that are not valid', async () => {
    const said = new Set<string>()
    for (const token of ['x', `amity_${'A'.repeat(43)}`, `${web.token}x`, web.token.toUpperCase(), "' or 1=1 --"]) {
      const reply = await byHttp(web, { query: '{ viewer { kind } }' }, { token })
      expect([reply.status, codeOf(reply)]).toEqual([401, 'UNAUTHENTICATED'])
      expect(leaks(reply)).toEqual([])
      said.add(reply.text)
    }
    expect(said.size).toBe(1)
  })

  test.each([
    ['GET', '/nothing'],
    ['GET', '/graphql'],
    ['GET', '/graphql?query=%'],
    ['GET', '/graphql?query={articles{totalCount}}&variables={'],
    ['GET', '/queries/nothing'],
    ['GET', '/queries/%E0%A4%A'],
    ['GET', '/queries/x?variables=1'],
    ['GET', '/media/../../etc/passwd'],
    ['GET', '/media/%2e%2e%2f%2e%2e%2fetc%2fpasswd'],
    ['DELETE', '/graphql'],
    ['PUT', '/healthz'],
    ['POST', '/graphql'],
  ])('%s %s', async (method, path) => {
    const response = await fetch(web.url + path, { method })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(leaks({ status: response.status, text: await response.text() })).toEqual([])
  })

  test('a body that is none', async () => {
    for (const body of [
      '{',
      '[]',
      'null',
      '1',
      '"x"',
      '{"query":1}',
      '{"query":{"kind":"Document"}}',
      '{"query":"{articles{totalCount}}","variables":[]}',
      '\u0000',
    ]) {
      const response = await fetch(`${web.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      expect([body, response.status]).toEqual([body, 400])
      expect(leaks({ status: 400, text: await response.text() })).toEqual([])
    }
  })

  test('a bug of ours is masked at both doors, and stands in the log under the id that the client saw', async () => {
    const sample = await startSample()
    try {
      for (const query of ['{ broken }', '{ nonNullBroken }']) {
        const [http, socket] = [await byHttp(sample, { query }), await bySocket(sample, { query })]
        for (const reply of [http, socket]) {
          expect(leaks(reply)).toEqual([])
          expect(codeOf(reply)).toBe('INTERNAL_SERVER_ERROR')
          const id = reply.errors?.[0]?.extensions['requestId']
          expect(sample.logged.some(line => line['requestId'] === id)).toBe(true)
        }
      }
      expect(JSON.stringify(sample.logged)).toContain(secret)
    } finally {
      await sample.stop()
    }
  })

  test('a database that has gone is masked', async () => {
    const lost = await openWeb()
    await lost.amity.pool.end()
    const reply = await byBothMasked(lost)
    expect(reply).toEqual(['INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR'])
    await lost.close().catch(() => lost.amity.database.drop())
  })
})

async function byBothMasked(at: TestWeb): Promise<unknown[]> {
  const codes = []
  for (const door of [byHttp, bySocket]) {
    const reply = await door(at, { query: '{ articles { totalCount } }' })
    expect(leaks(reply)).toEqual([])
    codes.push(codeOf(reply))
  }
  return codes
}

test('both doors say the same of all that is wrong', async () => {
  for (const [, payload] of odd)
    if (typeof payload.query === 'string' && payload.query !== '' && !payload.query.startsWith('subscription'))
      await byBoth(web, payload)
})
