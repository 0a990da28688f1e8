import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { byBoth, codeOf } from './doors.ts'
import { newRecordId } from '../../src/kernel/ids.ts'
import { commandsAt, type Outcome } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let published: Outcome
let draft: Outcome
beforeAll(async () => {
  web = await openWeb()
  const run = commandsAt(web)
  published = await run.published('Article', { title: 'Đã đăng' })
  for (const title of ['Hai', 'Ba']) await run.published('Article', { title })
  draft = await run.create('Article', { title: 'Bản nháp', body: { text: 'kín' } })
})
afterAll(async () => web.close())

describe('row 2: a filter that is not allowed is an error, never left out', () => {
  test.each([
    ['{ articles(where: { secret: { eq: "x" } }) { totalCount } }', {}],
    ['{ articles(where: { updatedBy: { name: { startsWith: "a" } } }) { totalCount } }', {}],
    ['{ articles(where: { stage: { eq: DRAFT } }) { totalCount } }', {}],
    ['{ articles(where: { title: { matches: "x" } }) { totalCount } }', {}],
    ['{ articles(where: { title: {} }) { totalCount } }', {}],
    ['{ articles(where: { OR: [{}] }) { totalCount } }', {}],
    ['{ articles(orderBy: [{ secret: ASC }]) { totalCount } }', {}],
    ['{ articlesAggregate(groupBy: [SECRET]) { count } }', {}],
    ['query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', { w: { secret: { eq: 'x' } } }],
    ['query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', { w: { title: { constructor: 'x' } } }],
    ['query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', { w: 'title' }],
    ['query ($o: [ArticleOrder!]) { articles(orderBy: $o) { totalCount } }', { o: [{ secret: 'ASC' }] }],
  ])('%s %j', async (query, variables) => {
    const reply = await byBoth(web, { query, variables })
    expect(reply.data ?? null).toBeNull()
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(codeOf(reply))
  })
})

describe('row 4: what may not be seen answers as what does not exist', () => {
  const byId = 'query ($id: ID!) { article(id: $id) { id title } node(id: $id) { id } nodes(ids: [$id]) { id } }'
  const nowhere = `Article_${newRecordId(Date.now())}`

  test('a draft is a record that does not exist, byte for byte', async () => {
    const hidden = await byBoth(web, { query: byId, variables: { id: draft.id } })
    const missing = await byBoth(web, { query: byId, variables: { id: nowhere } })
    expect(hidden.text).toBe(missing.text)
    expect(hidden.status).toBe(missing.status)
    expect(hidden.data).toEqual({ article: null, node: null, nodes: [null] })
    expect((await byBoth(web, { query: byId, variables: { id: published.id } })).data.article.title).toBe('Đã đăng')
  })

  test('neither filter, search nor slug finds a word of it', async () => {
    const query = `query ($slug: String!) {
      article(slug: $slug) { id } search(text: "kín nháp") { totalCount nodes { title } } suggest(text: "Bản nh") { title }
      articles(where: { body: { contains: "kín" } }) { totalCount nodes { id } }
      articlesAggregate(where: { title: { startsWith: "Bản" } }) { count }
    }`
    const { rows } = await web.amity.pool.query("select slug from article_translations where title = 'Bản nháp'")
    const reply = await byBoth(web, { query, variables: { slug: rows[0]?.slug ?? 'ban-nhap' } })
    expect(reply.data).toEqual({
      article: null,
      search: { totalCount: 0, nodes: [] },
      suggest: [],
      articles: { totalCount: 0, nodes: [] },
      articlesAggregate: [{ count: 0 }],
    })
  })

  test.each([
    '',
    'Article_',
    'Article_x',
    '_',
    'Secret_0190f3f0-0000-7000-8000-000000000000',
    'Article_0190F3F0-0000-7000-8000-000000000000',
    "Article_0190f3f0-0000-7000-8000-00000000000'",
    '9223372036854775808',
    'x'.repeat(10_000),
    'Article\u0000_0190f3f0-0000-7000-8000-000000000000',
  ])('the id %.50s is refused', async id => {
    const reply = await byBoth(web, { query: 'query ($id: ID!) { article(id: $id) { id } }', variables: { id } })
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_USER_INPUT'])
  })

  test('cursors that were not given out are refused in the same words, wherever they are from', async () => {
    const { data } = await byBoth(web, {
      query:
        '{ articles(first: 1) { pageInfo { endCursor } } search(text: "ba") { pageInfo { endCursor } } tags(first: 1) { pageInfo { endCursor } } }',
    })
    const good: string = data.articles.pageInfo.endCursor
    const query = 'query ($c: Cursor) { articles(first: 1, after: $c) { nodes { id } } }'
    expect(codeOf(await byBoth(web, { query, variables: { c: good } }))).toBeUndefined()
    const forged = [
      '',
      good.slice(0, -1),
      good.slice(1),
      `${good}x`,
      good.toUpperCase(),
      good.split('.')[0]!,
      `.${good.split('.')[1]}`,
      btoa('9223372036854775807'),
      btoa('offset:9223372036854775808'),
      btoa('["9223372036854775808"]'),
      '-1',
      "' or 1=1 --",
    ]
    const said = new Set<string>()
    for (const c of forged) {
      const reply = await byBoth(web, { query, variables: { c } })
      expect([c, reply.status, codeOf(reply)]).toEqual([c, 400, 'BAD_USER_INPUT'])
      said.add(JSON.stringify(reply.errors))
    }
    // One sentence for what has not the form of a cursor, one for all that have it.
    expect(said.size).toBe(2)
    const foreign = await byBoth(web, { query, variables: { c: data.search.pageInfo.endCursor } })
    expect(codeOf(foreign)).toBe('BAD_USER_INPUT')
  })
})

describe('row 16: sizes of pages that are none', () => {
  const sizes = [-1, 0, 101, 2_147_483_647, 2_147_483_648, -2_147_483_649, 1e300, 1.5, '1', true, [1, 2], {}]
  test.each(
    sizes.flatMap(size =>
      ['first', 'last'].map(side => [JSON.stringify(size), side, size] as const).filter(([, s]) => s !== ''),
    ),
  )('%s as %s', async (_shown, side, size) => {
    const query = `query ($n: Int) { articles(${side}: $n) { nodes { id } } }`
    const reply = await byBoth(web, { query, variables: { n: size } })
    expect([reply.status, codeOf(reply), reply.data ?? null]).toEqual([400, 'BAD_USER_INPUT', null])
    expect(reply.errors?.[0]?.path).toEqual(['articles'])
  })

  test('both directions at once, and sizes written in the document', async () => {
    for (const args of ['first: 1, last: 1', 'first: 2147483648', 'last: -1', 'first: 9223372036854775808'])
      expect(codeOf(await byBoth(web, { query: `{ articles(${args}) { nodes { id } } }` }))).toBe('BAD_USER_INPUT')
  })
})
