import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let draft: string
let edited: string

const create =
  'mutation C($title: String!) { createArticle(input: { title: $title }) { ... on Article { id version } } }'

beforeAll(async () => {
  web = await openWeb()
  draft = (await web.data(create, { title: 'Zzbanthao' })).createArticle.id
  edited = (await web.data(create, { title: 'Aacongbo' })).createArticle.id
  await web.data('mutation P($id: ID!) { publishArticle(id: $id) { ... on Article { id } } }', { id: edited })
  await web.data(
    'mutation U($id: ID!) { updateArticle(id: $id, expectedVersion: 2, input: { title: "Mmsuadoi" }) { ... on Article { version } } }',
    { id: edited },
  )
})
afterAll(async () => web.close())

async function ask(query: string, headers: Record<string, string>): Promise<{ status: number; data?: any }> {
  const response = await fetch(`${web.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, ...((await response.json()) as object) }
}
const preview = (query: string): Promise<{ status: number; data?: any }> =>
  ask(query, { authorization: `Bearer ${web.token}`, 'amity-preview': 'true' })

describe('a preview', () => {
  test('shows drafts in lists, counts, order, filters and search, with the version to go on from', async () => {
    const { data } = await preview(`{
      articles(orderBy: [{ title: ASC }]) { totalCount nodes { id title stage version } }
      found: articles(where: { title: { contains: "mmsua" } }) { totalCount }
      old: articles(where: { title: { contains: "aacong" } }) { totalCount }
      articlesAggregate { count }
      search(text: "zzbanthao") { totalCount nodes { record { id } } }
      article(id: "${draft}") { title }
    }`)
    expect(data).toEqual({
      articles: {
        totalCount: 2,
        nodes: [
          { id: edited, title: 'Mmsuadoi', stage: 'DRAFT', version: 3 },
          { id: draft, title: 'Zzbanthao', stage: 'DRAFT', version: 1 },
        ],
      },
      found: { totalCount: 1 },
      old: { totalCount: 0 },
      articlesAggregate: [{ count: 2 }],
      search: { totalCount: 1, nodes: [{ record: { id: draft } }] },
      article: { title: 'Zzbanthao' },
    })
  })

  test('is not what anybody else reads, nor the same token without the header', async () => {
    const query = '{ articles { nodes { title } } search(text: "zzbanthao") { totalCount } }'
    const published = { articles: { nodes: [{ title: 'Aacongbo' }] }, search: { totalCount: 0 } }
    expect((await ask(query, { authorization: `Bearer ${web.token}` })).data).toEqual(published)
    expect((await ask(query, {})).data).toEqual(published)
  })

  test('is refused without a token', async () => {
    expect(await ask('{ articles { totalCount } }', { 'amity-preview': 'true' })).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    })
  })
})
