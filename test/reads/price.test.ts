import { GraphQLError, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { anonymous } from '../../src/access/viewer.ts'
import { demoContent } from '../../src/demo/content.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'

let amity: TestAmity
beforeAll(async () => {
  amity = await openAmity({ demo: true })
})
afterAll(async () => amity.close())

const nested = (levels: number, first: string): string =>
  levels === 0 ? 'id' : `federation { articles(first: ${first}) { nodes { ${nested(levels - 1, first)} } } }`

describe('an answer is priced before it runs', () => {
  test('pages of pages of pages are refused without a statement, and the words say what to do', async () => {
    amity.statements()
    const [error] = await amity.errors(`{ articles(first: 100) { nodes { ${nested(2, '100')} } } }`)
    expect(error).toMatchObject({
      extensions: { code: 'COST_EXCEEDED', price: 1_010_101, limit: 50_000 },
      message: expect.stringContaining('smaller pages'),
    })
    expect(amity.statements()).toEqual([])
  })

  test('a page of a hundred with a hundred below each is answered', async () => {
    const data = await amity.data(
      '{ articles(first: 100) { nodes { federation { articles(first: 100) { nodes { id } } } } } }',
    )
    expect(data.articles.nodes).toHaveLength(demoContent.filter(({ type }) => type === 'Article').length)
  })

  test('the price is that of the variables, also where the plan was made for smaller ones', async () => {
    const query = `query Pages($first: Int!) { articles(first: $first) { nodes { ${nested(2, '$first')} } } }`
    expect(await amity.errors(query, { variables: { first: 2 } })).toEqual([])
    expect((await amity.errors(query, { variables: { first: 100 } }))[0]).toMatchObject({
      extensions: { code: 'COST_EXCEEDED' },
    })
  })
})

describe('what is more than records has a price of its own', () => {
  const priceOf = async (query: string, variables: Record<string, unknown> = {}): Promise<number> => {
    let told = -1
    const answer = await amity.graph.execute({
      document: parse(query),
      variables,
      viewer: anonymous,
      requestId: 'test',
      pay: async ({ points }) => void (told = points),
    })
    expect(answer.errors).toBeUndefined()
    return told
  }

  test.each([
    ['{ viewer { kind } }', 1],
    ['{ articles { nodes { id } } }', 21],
    ['{ articles { totalCount } }', 71],
    ['{ articles(first: 10) { nodes { related(first: 5) { nodes { id } } } } }', 61],
    ['{ articles(first: 10) { nodes { related(first: 5) { totalCount } } } }', 161],
    ['{ a: articles(first: 1) { nodes { id } } b: articles(first: 2) { nodes { id } } }', 5],
    ['{ articlesAggregate { count } }', 501],
    ['{ search(text: "lao") { totalCount } }', 171],
    ['{ suggest(text: "lao") { title } }', 109],
    ['{ __schema { queryType { name } } articles(first: 4) { nodes { id } } }', 1_005],
    ['{ articles(first: 10) @skip(if: true) { nodes { id } } viewer { kind } }', 1],
  ])('%s costs %i', async (query, points) => {
    expect(await priceOf(query)).toBe(points)
  })

  test('a mutation costs by its fields, and the payment comes before it', async () => {
    const operation = {
      document: parse(
        'mutation { a: createArticle(input: {title: "x"}) { __typename } b: createArticle(input: {title: "x"}) { __typename } }',
      ),
      variables: {},
      viewer: editor,
      requestId: 'test',
    }
    const before = await amity.pool.query('select from records')
    const { errors } = await amity.graph.execute({
      ...operation,
      pay: async ({ points }) => {
        throw new GraphQLError(`${points} are too many`)
      },
    })
    expect(errors?.map(({ message }) => message)).toEqual(['200 are too many'])
    expect((await amity.pool.query('select from records')).rows.length).toBe(before.rows.length)
  })
})

describe('what is asked of one record that is told of later', () => {
  test.each([
    `mutation { x: createArticle(input: { title: "x" }) { __typename ... on Article { ${nested(3, '100')} } } }`,
    `subscription { changes { ... on ChangeBatch { changes { record { ... on Article { ${nested(3, '100')} } } } } } }`,
  ])('is refused before anything is done when it is too dear: %s', async query => {
    const { graph, pool } = amity
    const records = async () => (await pool.query('select from records')).rowCount
    const before = await records()
    const operation = { document: parse(query), variables: {}, viewer: editor, requestId: 'test' }
    const answer = await (query.startsWith('mutation') ? graph.execute(operation) : graph.subscribe(operation)).catch(
      (error: unknown) => ({ errors: [error] }),
    )
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'COST_EXCEEDED' } }] })
    expect(await records()).toBe(before)
  })
})

describe('a cursor holds for what it was made of', () => {
  const refused = { extensions: { code: 'BAD_USER_INPUT', argument: ['after'] } }

  test('in an order of texts it holds for its language and day', async () => {
    const query = `query Names($after: Cursor, $locale: Locale, $asOf: Date) {
      memberAssociations(first: 3, after: $after, orderBy: [{ name: ASC }], locale: $locale, asOf: $asOf) { pageInfo { endCursor } nodes { id } } }`
    const { memberAssociations } = await amity.data(query, { variables: { locale: 'vi' } })
    const after = memberAssociations.pageInfo.endCursor
    expect(await amity.errors(query, { variables: { locale: 'vi', after } })).toEqual([])
    expect((await amity.errors(query, { variables: { locale: 'en', after } }))[0]).toMatchObject(refused)
    expect((await amity.errors(query, { variables: { locale: 'vi', after, asOf: '1980-01-01' } }))[0]).toMatchObject(
      refused,
    )
  })

  test('in an order of instants it holds in every language', async () => {
    const query =
      'query Latest($after: Cursor, $locale: Locale) { articles(first: 3, after: $after, locale: $locale) { pageInfo { endCursor } } }'
    const { articles } = await amity.data(query, { variables: { locale: 'vi' } })
    expect(await amity.errors(query, { variables: { locale: 'en', after: articles.pageInfo.endCursor } })).toEqual([])
  })

  test('of a search it holds for its text and types', async () => {
    const query =
      'query Find($text: String!, $after: Cursor, $types: [SearchType!]) { search(text: $text, first: 2, after: $after, types: $types) { pageInfo { endCursor } } }'
    const { search } = await amity.data(query, { variables: { text: 'hai phong' } })
    const after = search.pageInfo.endCursor
    expect(await amity.errors(query, { variables: { text: 'hai phong', after } })).toEqual([])
    expect((await amity.errors(query, { variables: { text: 'hoa binh', after } }))[0]).toMatchObject(refused)
    expect(
      (await amity.errors(query, { variables: { text: 'hai phong', after, types: ['ARTICLE'] } }))[0],
    ).toMatchObject(refused)
  })
})

describe('a filter never widens in silence', () => {
  test.each([
    ['an empty text to look for', '{ articles(where: { title: { contains: "" } }) { totalCount } }'],
    ['an empty member of OR', '{ articles(where: { OR: [{}, { title: { contains: "lao" } }] }) { totalCount } }'],
  ])('%s is refused', async (_, query) => {
    expect((await amity.errors(query))[0]).toMatchObject({ path: ['articles'], extensions: { code: 'BAD_USER_INPUT' } })
  })
})
