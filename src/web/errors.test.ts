import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { secret } from '../../test/conformance/sample-graph.ts'
import { startSample } from '../../test/conformance/sample-web.ts'
import type { SampleWeb } from '../../test/conformance/sample-web.ts'

let web: SampleWeb
let closed: SampleWeb
beforeAll(async () => {
  web = await startSample()
  closed = await startSample({ introspection: false })
})
afterAll(async () => {
  await Promise.all([web.stop(), closed.stop()])
})

describe('bad input gets BAD_USER_INPUT and the path of its field', () => {
  test.each([
    ['a literal of the wrong type', '{ articles(first: "many") { id } }', ['articles']],
    ['null for a value that must be there', '{ articles(first: null) { id } }', ['articles']],
    ['an unknown field of a filter', '{ a: articles(where: { nope: 1 }) { id } }', ['a']],
    ['one deep inside a filter', '{ articles(where: { and: [{ title: { nope: 1 } }] }) { id } }', ['articles']],
    ['an unknown enum value', '{ articles(orderBy: [TITLE_UP]) { id } }', ['articles']],
    ['a text for an enum', '{ articles(orderBy: "TITLE_ASC") { id } }', ['articles']],
    ['a day that does not exist', '{ articles(asOf: "2024-13-45") { id } }', ['articles']],
    ['an argument that does not exist', '{ articles(filter: 1) { id } }', ['articles']],
    ['a required argument left out', '{ b: article { id } }', ['b']],
    ['a nested field', '{ one: article(id: 1) { more: related(where: { stars: "x" }) { id } } }', ['one', 'more']],
    [
      'a field in a fragment',
      'query { one: article(id: 1) { ...R } } fragment R on Article { ... on Article { more: related(first: 1.5) { id } } }',
      ['one', 'more'],
    ],
    ['a directive', '{ h: hello @include(if: 3) }', ['h']],
    ['a default of a variable', 'query ($d: Date = "2024-99-01") { x: articles(asOf: $d) { id } }', ['x']],
  ])('in a document: %s', async (_what, query, path) => {
    const { status, body } = await web.query(query)
    expect(status).toBe(400)
    expect(body.data).toBeUndefined()
    expect(body.errors?.[0]).toMatchObject({ path, extensions: { code: 'BAD_USER_INPUT' } })
    expect(body.errors?.[0]?.locations).toHaveLength(1)
  })

  test.each([
    ['the wrong type', 'query ($v: Int!) { hello x: articles(first: $v) { id } }', { v: 'many' }, ['x']],
    ['nothing for a required one', 'query ($v: Int!) { x: articles(first: $v) { id } }', {}, ['x']],
    ['null for a required one', 'query ($v: Int!) { x: articles(first: $v) { id } }', { v: null }, ['x']],
    ['an unknown field', 'query ($v: ArticleWhere) { x: articles(where: $v) { id } }', { v: { nope: 1 } }, ['x']],
    ['an unknown enum value', 'query ($v: [Order!]) { x: articles(orderBy: $v) { id } }', { v: ['UP'] }, ['x']],
    ['an impossible day', 'query ($v: Date) { x: articles(asOf: $v) { id } }', { v: '2024-02-99' }, ['x']],
    ['a value inside a filter', 'query ($v: Int) { x: articles(where: { stars: $v }) { id } }', { v: 'x' }, ['x']],
    [
      'a variable in a fragment',
      'query ($v: Int) { y: article(id: 1) { ...R } } fragment R on Article { z: related(first: $v) { id } }',
      { v: 'x' },
      ['y', 'z'],
    ],
  ])('in variables: %s', async (_what, query, variables, path) => {
    const { status, body } = await web.query(query, variables)
    expect(status).toBe(400)
    expect(body.errors).toHaveLength(1)
    expect(body.errors?.[0]).toMatchObject({ path, extensions: { code: 'BAD_USER_INPUT' } })
  })

  test('a null that a nullable variable brings to a required argument', async () => {
    const { body } = await web.query('query ($v: Int = 3) { x: articles(first: $v) { id } }', { v: null })
    expect(body.errors?.[0]).toMatchObject({ path: ['x'], extensions: { code: 'BAD_USER_INPUT' } })
  })
})

describe('faults of the document stay faults of the document', () => {
  test.each([
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a field without its selection', '{ articles }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown fragment', '{ ...F }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an undeclared variable', '{ hello(name: $n) }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong type', 'query ($n: Int) { hello(name: $n) }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a document that cannot be read', '{ hello', 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_what, query, code) => {
    const { status, body } = await web.query(query)
    expect([status, body.errors?.[0]?.extensions.code, body.errors?.[0]?.path]).toEqual([400, code, undefined])
  })
})

describe('bugs', () => {
  test('are masked, and found in the log by the request id', async () => {
    const { status, text, body } = await web.query('{ hello broken }')
    expect(status).toBe(200)
    expect(body.data).toEqual({ hello: 'Hello World', broken: null })
    expect(text).not.toMatch(/hunter2|secret|stack/)
    const error = body.errors![0]!
    expect(error).toMatchObject({ message: 'Internal server error', path: ['broken'] })
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) })
    const line = web.logged.find(({ requestId }) => requestId === error.extensions.requestId)
    expect(JSON.stringify(line)).toContain(secret)
  })

  test('are masked when the server itself breaks a promise of the schema', async () => {
    const { body } = await web.query('{ nonNullBroken }')
    expect(body.errors).toMatchObject([{ message: 'Internal server error', path: ['nonNullBroken'] }])
  })

  test('are masked with status 500 when the whole graph fails', async () => {
    const graph = { ...web.graph, execute: () => Promise.reject(new Error(secret)) }
    const failing = await startSample({ graph })
    const reply = await failing.query('{ hello }')
    await failing.stop()
    expect(reply.status).toBe(500)
    expect(reply.body.errors).toMatchObject([{ message: 'Internal server error' }])
    expect(reply.text).not.toContain('hunter2')
  })

  test('an expected error keeps its words, code and path', async () => {
    const { status, body } = await web.query('{ r: refused }')
    expect([status, body.data]).toEqual([200, { r: null }])
    expect(body.errors).toMatchObject([
      { message: 'The cursor belongs to another list.', path: ['r'], extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})

describe('without introspection', () => {
  test('the schema cannot be asked for', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }']) {
      const { status, body } = await closed.query(query)
      expect([status, body.data]).toEqual([400, undefined])
    }
    expect((await closed.query('{ __typename }')).body.data).toEqual({ __typename: 'Query' })
  })

  test('messages suggest no names', async () => {
    const wrong: [string, Record<string, unknown>?][] = [
      ['{ hallo }'],
      ['{ articles(firs: 1) { id } }'],
      ['{ articles(where: { titl: 1 }) { id } }'],
      ['{ articles(orderBy: TITLE_AS) { id } }'],
      ['query ($o: [Order!]) { articles(orderBy: $o) { id } }', { o: ['TITLE_AS'] }],
      ['query ($w: ArticleWhere) { articles(where: $w) { id } }', { w: { titl: {} } }],
    ]
    for (const [query, variables] of wrong) {
      const open = await web.query(query, variables)
      expect([query, open.text]).toEqual([query, expect.stringContaining('Did you mean')])
      const { text } = await closed.query(query, variables)
      expect([query, text]).toEqual([query, expect.not.stringContaining('Did you mean')])
    }
  })
})
