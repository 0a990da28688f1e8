import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { byBoth, bySocket, codeOf } from './doors.ts'
import { commandsAt } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
beforeAll(async () => {
  web = await openWeb()
  await commandsAt(web).published('Article', { title: 'Một' })
})
afterAll(async () => web.close())

/** What would tell that a value got further than it should. */
const leak = /pg_|postgres|SQLSTATE|syntax error at|relation "|column "|\/src\/|\/node_modules\/|Internal/i

const keys = [
  'a"b',
  "x' = '1' or 1=1 --",
  '__raw',
  'sql',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '$1',
  '',
]
const values: unknown[] = [
  { __raw: true },
  { sql: 'select 1' },
  { $ne: null },
  { toString: 'x' },
  '{"__raw":true}',
  "'; drop table articles; --",
  [['x']],
]

describe('row 9: keys and values that try something', () => {
  test.each(keys)('the key %j in a filter is refused as any other that is not there', async key => {
    const where = JSON.parse(`{${JSON.stringify(key)}: {"eq": "x"}}`)
    const query = 'query ($w: ArticleWhere) { articles(where: $w) { totalCount } }'
    // The parser of HTTP takes no body with this key: there it is an error before the graph.
    const reply =
      key === '__proto__'
        ? await bySocket(web, { query, variables: { w: where } })
        : await byBoth(web, { query, variables: { w: where } })
    expect(codeOf(reply)).toBe('BAD_USER_INPUT')
    expect(reply.text).not.toMatch(leak)
  })

  test.each(keys.filter(key => key !== '__proto__'))('the key %j beside the variables changes nothing', async key => {
    const query = 'query ($t: String) { articles(where: { title: { eq: $t } }) { totalCount } }'
    const reply = await byBoth(web, { query, variables: { t: 'Một', [key]: { sql: 'x' } }, [key || 'x']: 1 })
    expect(reply.data).toEqual({ articles: { totalCount: 1 } })
  })

  test.each(values.map(value => [JSON.stringify(value), value]))(
    'the value %s is text or bad input',
    async (_shown, value) => {
      for (const query of [
        'query ($v: String) { articles(where: { title: { eq: $v } }) { totalCount } }',
        'query ($v: String!) { search(text: $v) { totalCount } }',
        'query ($v: ID!) { article(id: $v) { id } }',
        'query ($v: Cursor) { articles(after: $v) { totalCount } }',
        'query ($v: Date) { articles(asOf: $v) { totalCount } }',
        'query ($v: Locale) { articles(locale: $v) { totalCount } }',
      ]) {
        const reply = await byBoth(web, { query, variables: { v: value } })
        expect(reply.status).toBeLessThan(500)
        expect([undefined, 'BAD_USER_INPUT']).toContain(codeOf(reply))
        expect(reply.text).not.toMatch(leak)
      }
    },
  )

  test('input of a command takes no other keys, nor objects where texts are', async () => {
    const query = 'mutation ($i: ArticleInput!) { createArticle(input: $i) { __typename } }'
    for (const input of [
      { title: 'x', id: 'Article_0190f3f0-0000-7000-8000-000000000000' },
      { title: 'x', version: 9 },
      { title: 'x', __raw: true },
      { title: { sql: 'x' } },
      { title: { connect: { id: '1' } } },
      { title: 'x', federation: { create: { name: 'x' } } },
    ]) {
      const reply = await byBoth(web, { query, variables: { i: input } }, { token: web.token })
      expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_USER_INPUT'])
    }
  })

  test('aliases are names and nothing else', async () => {
    for (const alias of ['constructor', 'toString', 'hasOwnProperty', '__typename_', 'valueOf', 'then'])
      expect((await byBoth(web, { query: `{ ${alias}: articles { totalCount } }` })).data).toEqual({
        [alias]: { totalCount: 1 },
      })
    for (const alias of ['a"b', "x'", '__raw: 1', 'a b'])
      expect(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']).toContain(
        codeOf(await byBoth(web, { query: `{ ${alias}: articles { totalCount } }` })),
      )
  })
})
