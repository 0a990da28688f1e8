import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt } from './inputs.ts'
import { openWeb, type TestSocket, type TestWeb } from '../support/web.ts'

let web: TestWeb
let socket: TestSocket
beforeAll(async () => {
  web = await openWeb()
  const run = commandsAt(web)
  for (const title of ['Một', 'Hai', 'Ba']) await run.published('Article', { title })
  socket = web.socket({ token: null })
})
afterAll(async () => {
  await socket.close()
  await web.close()
})

describe('names and values that try something', () => {
  test.each([
    ['a"b'],
    ["x' = '1' or 1=1 --"],
    ['{"__raw":true}'],
    ['%'],
    ['_'],
    ['\\'],
    ["'; drop table articles; --"],
    ['$1'],
    ['ử\u0323\u0301'],
    ['\ud800'],
  ])('%j in a filter is only text', async text => {
    const data = await web.data(
      'query($t: String) { eq: articles(where: { title: { eq: $t } }) { totalCount } some: articles(where: { title: { contains: $t } }) { totalCount } begin: articles(where: { body: { startsWith: $t } }) { totalCount } search(text: "x") { totalCount } }',
      { t: text },
      { token: null },
    )
    expect(data).toEqual({
      eq: { totalCount: 0 },
      some: { totalCount: 0 },
      begin: { totalCount: 0 },
      search: { totalCount: 0 },
    })
  })

  test('surplus variables and odd keys in them change nothing', async () => {
    const query = 'query($n: Int) { articles(first: $n) { totalCount nodes { id } } }'
    const odd = JSON.parse('{"n": 1, "constructor": {"n": 100}, "a\\"b": {"sql": "1"}, "toString": 1}')
    for (const { data } of [await web.ask(query, odd, { token: null }), await socket.ask(query, odd)])
      expect([data.articles.totalCount, data.articles.nodes.length]).toEqual([3, 1])
    // JSON.parse makes it a key like any other; the parser of HTTP bodies takes no such body.
    const worse = JSON.parse('{"n": 1, "__proto__": {"n": 100}}')
    expect((await socket.ask(query, worse)).data.articles.nodes).toHaveLength(1)
    expect((await web.ask(query, worse, { token: null })).status).toBe(400)
    const { errors } = await socket.ask('query($w: ArticleWhere) { articles(where: $w) { totalCount } }', {
      w: JSON.parse('{"__proto__": {"title": {"eq": "Một"}}}'),
    })
    expect(errors).toMatchObject([{ path: ['articles'], extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('odd texts are stored as data', async () => {
    for (const title of [
      'a"b',
      "x' = '1' or 1=1 --",
      '{"__raw":true}',
      '__proto__',
      '<script>alert(1)</script>',
      '\\x27',
      '${1}',
    ]) {
      const data = await web.data(
        'mutation($t: String!) { createArticle(input: { title: $t, body: { text: $t }, images: [], sourceName: $t }) { __typename ... on Article { title body { text } sourceName slug } } }',
        { t: title },
      )
      expect(data.createArticle).toMatchObject({
        __typename: 'Article',
        title,
        body: { text: title },
        sourceName: title,
        slug: expect.stringMatching(/^[a-z0-9-]+$/),
      })
    }
  })

  test('every alias a client may write stands in the answer, and takes nothing from the graph', async () => {
    const data = await web.data(
      '{ __proto: articles(first: 1) { constructor: nodes { toString: title hasOwnProperty: id then: version nodes: slug } } }',
    )
    expect(Object.keys(data['__proto'].constructor[0])).toEqual(['toString', 'hasOwnProperty', 'then', 'nodes'])
  })
})

describe('documents that ask for too much are refused before they cost', () => {
  const fanOut = Array.from(
    { length: 30 },
    (_, at) => `fragment f${at} on Article { ...f${at + 1} a: id ...f${at + 1} }`,
  ).join(' ')
  test.each([
    ['5,000 overlapping fields', `{ articles { nodes { ${'id '.repeat(1_900)} } } }`],
    [
      'overlapping fields with arguments',
      `{ ${Array.from({ length: 400 }, () => 'articles(first: 1) { nodes { id } }').join(' ')} }`,
    ],
    ['9,000 directives', `{ articles { totalCount ${'@skip(if: false)'.repeat(9_000)} } }`],
    ['10,000 tokens', `{ ${Array.from({ length: 5_000 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
    [
      '30 levels of fragments that fan out',
      `{ articles { nodes { ...f0 } } } ${fanOut} fragment f30 on Article { id }`,
    ],
    [
      'fragments in a circle',
      '{ articles { nodes { ...a } } } fragment a on Article { ...b } fragment b on Article { ...a }',
    ],
    ['connections 20 deep', `{ articles { nodes { ${'related { nodes { '.repeat(12)} id ${'} }'.repeat(12)} } } }`],
  ])('%s', async (_what, query) => {
    for (const ask of [() => web.ask(query, {}, { token: null }), () => socket.ask(query)]) {
      const before = process.cpuUsage()
      const { status, errors, data } = await ask()
      const { user, system } = process.cpuUsage(before)
      expect(status).toBeLessThan(500)
      expect(['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(
        errors?.[0]?.extensions['code'],
      )
      expect(data ?? null).toBeNull()
      expect((user + system) / 1_000).toBeLessThan(300)
    }
  })
})
