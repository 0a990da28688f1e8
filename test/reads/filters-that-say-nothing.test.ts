import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { answeredOrRefused } from './judged.ts'
import { fillWorld, writtenAt } from './world.ts'

let amity: TestAmity
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  await fillWorld(amity, 63)
})
afterAll(async () => amity.close())

describe('a filter that says nothing', () => {
  test.each<readonly [where: object, argument: readonly (string | number)[]]>([
    [{ title: {} }, ['title']],
    [{ title: null }, ['title']],
    [{ title: { eq: null } }, ['title', 'eq']],
    [{ title: { in: null } }, ['title', 'in']],
    [{ kind: {} }, ['kind']],
    [{ kind: { ne: null } }, ['kind', 'ne']],
    [{ titleDerived: { eq: null } }, ['titleDerived', 'eq']],
    [{ id: {} }, ['id']],
    [{ id: null }, ['id']],
    [{ id: { eq: null } }, ['id', 'eq']],
    [{ createdAt: {} }, ['createdAt']],
    [{ createdAt: { lt: null } }, ['createdAt', 'lt']],
    [{ body: {} }, ['body']],
    [{ body: { isNull: null } }, ['body', 'isNull']],
    [{ federationId: {} }, ['federationId']],
    [{ federationId: null }, ['federationId']],
    [{ federation: null }, ['federation']],
    [{ federation: { name: {} } }, ['federation', 'name']],
    [{ countries: {} }, ['countries']],
    [{ countries: null }, ['countries']],
    [{ countries: { some: null } }, ['countries', 'some']],
    [{ countries: { every: null } }, ['countries', 'every']],
    [{ countries: { none: null } }, ['countries', 'none']],
    [{ countries: { every: { name: null } } }, ['countries', 'every', 'name']],
    [{ AND: null }, ['AND']],
    [{ OR: null }, ['OR']],
    [{ NOT: null }, ['NOT']],
    [{ AND: [{ title: {} }] }, ['AND', 0, 'title']],
    [{ OR: [{ kind: { eq: 'NEWS' } }, { title: {} }] }, ['OR', 1, 'title']],
    [{ NOT: { NOT: { title: null } } }, ['NOT', 'NOT', 'title']],
    [{ aboutId: {} }, ['aboutId']],
    [{ aboutId: null }, ['aboutId']],
    [{ aboutId: { in: null } }, ['aboutId', 'in']],
    [
      { section: { site: { federation: { posts: { some: { organization: {} } } } } } },
      ['section', 'site', 'federation', 'posts', 'some', 'organization'],
    ],
    [{ country: { agreements: { some: { renews: null } } } }, ['country', 'agreements', 'some', 'renews']],
  ])('is refused with its place, wherever the list stands: %j', async (where, argument) => {
    const refusal = { code: 'BAD_USER_INPUT', argument: ['where', ...argument] }
    const said = async (query: string, depth?: number): Promise<unknown[]> =>
      (await amity.errors(query, { variables: { w: where }, depth })).map(({ path, extensions }) => ({
        path: path?.filter(step => typeof step === 'string'),
        ...extensions,
      }))
    for (const depth of [undefined, 0]) {
      expect(await said('query ($w: ArticleWhere) { x: articles(where: $w) { nodes { id } } }', depth)).toEqual([
        { path: ['x'], ...refusal },
      ])
      expect(await said('query ($w: ArticleWhere) { x: articlesAggregate(where: $w) { count } }', depth)).toEqual([
        { path: ['x'], ...refusal },
      ])
      expect(
        (
          await said(
            'query ($w: ArticleWhere) { people(first: 1) { edges { node { x: mentions(where: $w) { totalCount } } } } }',
            depth,
          )
        )[0],
      ).toEqual({ path: ['people', 'edges', 'node', 'x'], ...refusal })
    }
  })

  test('sent through a variable of its own is judged each time', async () => {
    const query =
      'query ($s: String, $f: StringFilter) { articles(where: { title: { eq: $s }, lead: $f }) { totalCount } }'
    for (const variables of [
      { s: null, f: { eq: 'x' } },
      { s: 'x', f: null },
      { s: 'x', f: {} },
      { s: null, f: null },
      { f: { eq: 'x' } },
      { f: null },
    ])
      expect(await answeredOrRefused(amity, query, variables)).toBe('refused')
    expect(await answeredOrRefused(amity, query, { s: 'x' })).toBe('answered')
    expect(await answeredOrRefused(amity, query, { s: 'x', f: { isNull: true } })).toBe('answered')
  })
})
