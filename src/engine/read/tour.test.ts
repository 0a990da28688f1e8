import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../../../test/support/amity.ts'

let amity: TestAmity
beforeAll(async () => { amity = await openAmity({ demo: true }) })
afterAll(async () => amity.close())

describe('a planned query', () => {
  test('walks from a federation to articles in one statement', async () => {
    amity.statements()
    const data = await amity.data(`{
      federations(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { __typename id slug name level
        associations(first: 3) { totalCount nodes { name country { code name aidProjects(first: 2) { nodes { title projectStage budgets { amount currency } } } } } }
        articles(first: 2, orderBy: [{ publishedAt: DESC }]) { nodes { title slug localization { asked available fields { field locale isFallback isStale } } } } } } } }`)
    expect(amity.statements()).toHaveLength(1)
    console.log(JSON.stringify(data, null, 1).slice(0, 3000))
  })
})
