import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { byAll, byStream, codeOf, registered } from './doors.ts'
import { commandsAt } from '../graph/inputs.ts'
import { openStream } from '../support/stream.ts'
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

describe('row 5: streams are no third door', () => {
  test('introspection is off at all, with its suggestions', async () => {
    const introspection = getIntrospectionQuery().replace('IntrospectionQuery', 'IntrospectionQuery @live')
    expect(codeOf(await byAll(web, { query: introspection }))).toBe('GRAPHQL_VALIDATION_FAILED')
    for (const query of ['query @live { article_ { id } }', 'query @live { articles { nodes { titel } } }']) {
      const reply = await byAll(web, { query })
      expect(reply.errors?.length).toBeGreaterThan(0)
      expect(reply.text).not.toContain('Did you mean')
    }
    expect((await byAll(open, { query: 'query @live { articles { nodes { titel } } }' })).text).toContain(
      'Did you mean',
    )
    expect((await byAll(open, { query: 'query @live { __type(name: "Article") { name } }' })).data).toEqual({
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
  ])('the limit of %s holds at all', async (_what, query) => {
    expect(codeOf(await byAll(web, { query: `query @live ${query}` }))).toBe('LIMIT_EXCEEDED')
  })

  test('so do those of values: nesting, conditions, pages, price', async () => {
    const query = 'query ($w: ArticleWhere, $n: Int) @live { articles(where: $w, first: $n) { totalCount } }'
    const w = JSON.parse(`${'{"AND":['.repeat(60)}${']}'.repeat(60)}`)
    expect(codeOf(await byAll(web, { query, variables: { w } }))).toBe('LIMIT_EXCEEDED')
    const many = { OR: Array.from({ length: 1_001 }, () => ({ title: { eq: 'x' } })) }
    const asked = await byAll(open, { query, variables: { n: 0 } })
    expect(codeOf(asked)).toBe('BAD_USER_INPUT')
    expect(asked.errors?.[0]?.path).toEqual(['articles'])
    // An address is no place for so much; a socket is.
    expect((await byStream(web, { query, variables: { w: many } })).status).toBe(431)
    const inner = (levels: number): string =>
      levels === 0 ? 'id' : `federation { articles(first: 100) { nodes { ${inner(levels - 1)} } } }`
    const dear = await byAll(web, { query: `query @live { articles(first: 100) { nodes { ${inner(2)} } } }` })
    expect(dear.errors).toMatchObject([{ extensions: { code: 'COST_EXCEEDED', price: 1_010_101, limit: 50_000 } }])
  })

  test.each([
    ['an unknown field', 'query @live { secrets { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['several errors', 'query @live { secrets { id } others { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a broken document', 'query @live { articles', {}, 'GRAPHQL_PARSE_FAILED'],
    [
      'two operations',
      'query A @live { articles { totalCount } } query B @live { articles { totalCount } }',
      {},
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a variable of another type',
      'query ($n: Int) @live { articles(first: $n) { totalCount } }',
      { n: 'x' },
      'BAD_USER_INPUT',
    ],
    ['a variable that is missing', 'query ($id: ID!) @live { article(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
    [
      'a filter that rights forbid',
      'query @live { articles(where: { stage: { eq: DRAFT } }) { totalCount } }',
      {},
      'BAD_USER_INPUT',
    ],
    [
      'a filter that says nothing',
      'query @live { articles(where: { title: {} }) { totalCount } }',
      {},
      'BAD_USER_INPUT',
    ],
    ['an id that is none', 'query @live { article(id: "x") { id } }', {}, 'BAD_USER_INPUT'],
    [
      'a language that is none',
      `query @live { articles(locale: "${'x'.repeat(1_000)}") { totalCount } }`,
      {},
      'BAD_USER_INPUT',
    ],
  ])('%s is told in the same words at all', async (_what, query, variables, code) => {
    expect(codeOf(await byAll(web, { query, variables }))).toBe(code)
  })
})

describe('what streams alone have', () => {
  const query = 'query @live { articles { totalCount } }'

  test.each([
    ['https://elsewhere.example', 403],
    ['null', 403],
    ['https://portal.example', 200],
  ])('a cookie with the origin %s gets %i, and is never read', async (origin, status) => {
    const documentId = await registered(web, query)
    const stream = await openStream(web, { documentId, headers: { origin, cookie: 'amity_session=x' } })
    expect(stream.response.status).toBe(status)
    if (status === 403) expect(JSON.parse(await stream.text()).errors[0].extensions.code).toBe('FOREIGN_ORIGIN')
    else expect((await stream.next())?.data.data).toEqual({ articles: { totalCount: 1 } })
    stream.leave()
  })

  test('a page of any origin reads what is published, and not more', async () => {
    const documentId = await registered(web, query)
    const stream = await openStream(web, { documentId, headers: { origin: 'https://elsewhere.example' } })
    expect(stream.response.headers.get('access-control-allow-origin')).toBe('*')
    expect(stream.response.headers.get('access-control-allow-credentials')).toBeNull()
    expect((await stream.next())?.data.data).toEqual({ articles: { totalCount: 1 } })
    stream.leave()
    const preview = await openStream(web, { documentId, headers: { 'amity-preview': 'true' } })
    expect([preview.response.status, await preview.text()]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')])
  })

  test.each([
    ['no document', '', 'BAD_REQUEST'],
    ['a document in the address', `?query=${encodeURIComponent(query)}`, 'BAD_REQUEST'],
    ['an id that is none', '?documentId=x', 'DOCUMENT_NOT_FOUND'],
    ['an id twice', '?documentId=x&documentId=y', 'BAD_REQUEST'],
    ['variables twice', '?documentId=ID&variables={}&variables={}', 'BAD_REQUEST'],
    ['variables that are no JSON', '?documentId=ID&variables={', 'BAD_USER_INPUT'],
    ['variables that are no object', '?documentId=ID&variables=[]', 'BAD_USER_INPUT'],
    ['variables of a prototype', '?documentId=ID&variables={"__proto__":{"x":1}}', undefined],
    ['another operation', '?documentId=ID&operationName=Other', 'OPERATION_RESOLUTION_FAILURE'],
    ['an address that is no text', '?documentId=ID&variables=%ff', 'BAD_USER_INPUT'],
  ])('%s is told', async (_what, search, code) => {
    const stream = await openStream(web, { search: search.replace('ID', await registered(web, query)) })
    expect(stream.response.status).toBe(code === undefined ? 200 : 400)
    if (code !== undefined) expect(JSON.parse(await stream.text()).errors[0].extensions.code).toBe(code)
    stream.leave()
  })

  test.each([
    ['thousands of operations', `[${Array(4_000).fill('{}').join()}]`, 'LIMIT_EXCEEDED'],
    ['lists in lists', '['.repeat(7_000) + ']'.repeat(7_000), 'BAD_REQUEST'],
    ['a length that is none', '{"length":1,"0":{"id":"1"}}', 'BAD_REQUEST'],
    ['an id from a prototype', '[{"__proto__":{"id":"1","documentId":"x"}}]', 'BAD_REQUEST'],
  ])('%s are refused as a whole, and take no place', async (_what, text, code) => {
    for (let n = 0; n < 3; n += 1) {
      const reply = await openStream(web, { search: `?operations=${text}` })
      expect([reply.response.status, JSON.parse(await reply.text()).errors[0].extensions.code]).toEqual([400, code])
    }
  })

  test('operations that hide something in their ids, names and variables end alone', async () => {
    const documentId = await registered(web, query)
    const hidden = 'x\n\nevent: next\ndata: {"id":"good","payload":{}}\n\n\u2028"'
    const stream = await openStream(web, {
      search: `?operations=${encodeURIComponent(
        `[{"id":${JSON.stringify(hidden)},"documentId":"${documentId}"},
          {"id":"__proto__","documentId":"${documentId}","variables":{"__proto__":{"x":1}}},
          {"id":"deep","documentId":"${documentId}","variables":{"x":${'['.repeat(60)}${']'.repeat(60)}}},
          {"id":"name","documentId":"${documentId}","operationName":{}}]`,
      )}`,
    })
    const events = [await stream.next(), await stream.next(), await stream.next(), await stream.next()]
    const told = events.map(event => [event?.data.id, event?.data.payload[0]?.extensions.code])
    expect(new Map(told as [string, string][])).toEqual(
      new Map([
        [hidden, undefined],
        ['__proto__', undefined],
        ['deep', 'LIMIT_EXCEEDED'],
        ['name', 'BAD_USER_INPUT'],
      ]),
    )
    stream.leave()
  })

  test('drafts come to none of several operations without the right to them', async () => {
    await commandsAt(web).create('Article', { title: 'Kín' })
    const operations = [
      { id: '1', documentId: await registered(web, query) },
      { id: '2', documentId: await registered(web, 'query @live { articles { nodes { title } } }') },
    ]
    const preview = await openStream(web, { operations, headers: { 'amity-preview': 'true' } })
    expect([preview.response.status, await preview.text()]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')])
    const plain = await openStream(web, { operations })
    const answers = JSON.stringify([await plain.next(), await plain.next()])
    expect(answers).toContain('Một')
    expect(answers).not.toContain('Kín')
    plain.leave()
    const headers = { authorization: `Bearer ${web.token}`, 'amity-preview': 'true' }
    const allowed = await openStream(web, { operations, headers })
    expect(JSON.stringify([await allowed.next(), await allowed.next()])).toContain('Kín')
    allowed.leave()
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'])('%s is no way to ask', async method => {
    const response = await fetch(`${web.url}/graphql/stream?documentId=${await registered(web, query)}`, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET'])
  })

  test('a query that is not kept true, and a mutation, are no streams', async () => {
    for (const text of [
      '{ articles { totalCount } }',
      'mutation { createTag(input: { title: "x" }) { __typename } }',
    ]) {
      const reply = await byStream(web, { query: text }, { token: web.token })
      expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_REQUEST'])
    }
    const { rows } = await web.amity.pool.query("select from records where type_name = 'Tag'")
    expect(rows).toEqual([])
  })
})
