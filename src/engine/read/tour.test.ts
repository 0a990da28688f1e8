import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../../../test/support/amity.ts'

let amity: TestAmity
beforeAll(async () => {
  amity = await openAmity({ demo: true })
})
afterAll(async () => amity.close())

const tour = `{
  federations(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { __typename id slug name level
    associations(first: 3) { totalCount nodes { name country { code name aidProjects(first: 2) { nodes { title projectStage budgets { amount currency } } } } } }
    articles(first: 2, orderBy: [{ publishedAt: DESC }]) { nodes { title slug publishedAt localization { asked available fields { field locale isFallback isStale } } } } } } } }`

describe('a planned query', () => {
  test('walks from federations to aid and articles in one statement', async () => {
    amity.statements()
    const { federations } = await amity.data(tour)
    expect(amity.statements()).toHaveLength(1)
    expect(federations.pageInfo).toEqual({
      hasNextPage: federations.totalCount > 3,
      endCursor: federations.edges[2].cursor,
    })
    const nodes = federations.edges.map(({ node }: any) => node)
    expect(nodes.map(({ __typename }: any) => __typename)).toEqual(['Federation', 'Federation', 'Federation'])
    const names = nodes.map(({ name }: any) => name)
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare))
    const canTho = nodes.find(({ slug }: any) => slug === 'lien-hiep-cac-to-chuc-huu-nghi-tp-can-tho')
    expect(canTho.associations.totalCount).toBe(3)
    expect(canTho.associations.nodes.map(({ country }: any) => country.code)).toEqual(['KH', 'US', 'JP'])
    const [water] = canTho.associations.nodes[1].country.aidProjects.nodes
    expect(water).toMatchObject({
      projectStage: 'RUNNING',
      budgets: expect.arrayContaining([{ amount: '160000', currency: 'USD' }]),
    })
    const articles = nodes.flatMap(({ articles: { nodes: own } }: any) => own)
    expect(articles.length).toBeGreaterThan(0)
    for (const { localization } of articles) {
      expect(localization.asked).toEqual(['vi', 'en'])
      expect(localization.fields).toContainEqual({ field: 'title', locale: 'vi', isFallback: false, isStale: false })
    }
  })

  test('has the same answer in steps, in more statements', async () => {
    const whole = await amity.data(tour)
    for (const depth of [0, 1, 2]) {
      amity.statements()
      expect(await amity.data(tour, { depth })).toEqual(whole)
      expect(amity.statements().length).toBeGreaterThan(1)
    }
  })
})
