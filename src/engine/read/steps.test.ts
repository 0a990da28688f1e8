import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../../../test/support/amity.ts'

let amity: TestAmity
let ids: { readonly article: string; readonly project: string }
beforeAll(async () => {
  amity = await openAmity({ demo: true })
  const data = await amity.data(
    '{ articles(first: 1, where: { federation: { articles: { some: {} } } }) { nodes { id federation { id } } } }',
  )
  const [article] = data.articles.nodes
  const found = await amity.data(
    `{ aidProjects(first: 1, where: { federationId: { eq: "${article.federation.id}" } }) { nodes { id } } any: aidProjects(first: 1, where: { federation: {} }) { nodes { id } } }`,
  )
  ids = { article: article.id, project: (found.aidProjects.nodes[0] ?? found.any.nodes[0]).id }
})
afterAll(async () => amity.close())

/** Steps and the whole plan agree; gives the answer and how many statements the steps took. */
async function agreed(query: string, depth: number): Promise<readonly [data: any, statements: number]> {
  const whole = await amity.data(query)
  amity.statements()
  expect(JSON.stringify(await amity.data(query, { depth }))).toBe(JSON.stringify(whole))
  return [whole, amity.statements().length]
}

describe('reading in steps', () => {
  test('takes one statement for each relation, however many records there are', async () => {
    const [, shallow] = await agreed(
      '{ articles(first: 2) { nodes { federation { name } countries { nodes { name } } } } }',
      0,
    )
    const [, deep] = await agreed(
      '{ articles(first: 19) { nodes { federation { name } countries { nodes { name } } } } }',
      0,
    )
    expect(shallow).toBe(3)
    // Below an article its own day holds, but an article itself stands on the day of the root.
    expect(deep).toBe(3)
  })

  test('goes on below articles with one statement for each day that holds there', async () => {
    const query = (asOf: string): string =>
      `{ articles(first: 19${asOf}) { nodes { federation { name associations { totalCount } } } } }`
    const [data] = await agreed('{ articles(first: 19) { nodes { publishedAt federation { id } } } }', 0)
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' })
    const days = new Set(
      data.articles.nodes
        .filter(({ federation }: any) => federation)
        .map(({ publishedAt }: any) => day.format(new Date(publishedAt))),
    )
    const [, own] = await agreed(query(''), 0)
    expect(own).toBe(2 + days.size)
    const [, asked] = await agreed(query(', asOf: "2024-01-01"'), 0)
    expect(asked).toBe(3)
  })

  test('keeps branches apart that ask for different things under one name', async () => {
    const branch = (first: number, field: string): string =>
      `x: federation { y: articles(first: ${first}) { nodes { z: title ${field} } } }`
    const query = `{ nodes(ids: ["${ids.article}", "${ids.project}"]) { ... on Article { ${branch(1, 'lead')} } ... on AidProject { ${branch(2, 'slug')} } } }`
    for (const depth of [0, 1, 2]) {
      const [data] = await agreed(query, depth)
      expect(data.nodes[0].x.y.nodes.length).toBe(1)
    }
  })

  test('reads one field twice with other arguments, and merges what is asked in several places', async () => {
    const query = `query { article(id: "${ids.article}") { ...A ... on Article { federation { b: articles(last: 1) { totalCount } name } } ... on Content { id } } }
      fragment A on Article { federation { a: articles(first: 1) { nodes { id } } ...B } } fragment B on Organization { name contacts { value } }`
    for (const depth of [0, 1]) {
      const [data] = await agreed(query, depth)
      expect(Object.keys(data.article.federation)).toEqual(['a', 'name', 'contacts', 'b'])
    }
  })
})
