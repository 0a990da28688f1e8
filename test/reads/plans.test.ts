import { parse, type DocumentNode } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { anonymous } from '../../src/access/viewer.ts'
import { PassedData } from '../../src/graph/operation.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { fillMany } from './many.ts'
import { writtenAt, type World } from './world.ts'

let amity: TestAmity
let world: World
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillMany(amity)
})
afterAll(async () => amity.close())

const ask = async (document: DocumentNode, variables: Record<string, unknown> = {}): Promise<any> => {
  const { data, errors } = await amity.graph.execute({ document, variables, viewer: anonymous, requestId: 'test' })
  expect(errors).toBeUndefined()
  return JSON.parse(data instanceof PassedData ? data.json : JSON.stringify(data))
}

describe('a query', () => {
  test.each([
    '{ articles { nodes { title } } }',
    '{ articles { totalCount } }',
    '{ articles(first: 5) { pageInfo { hasPreviousPage } } }',
    '{ articles(last: 5) { edges { cursor } } }',
    '{ a: articles(first: 1) { nodes { id } } b: articles(last: 1) { nodes { id } } people { totalCount } viewer { kind } __typename }',
    '{ viewer { kind } }',
    '{ __typename }',
    '{ federations { nodes { articles(first: 2) { nodes { country { name associations { nodes { federations { nodes { name } } } } } } } } } }',
    '{ articlesAggregate(groupBy: [FEDERATION]) { count key { federation { name } } } aidProjectsAggregate { commitments { sum } } }',
    '{ search(text: "bài") { totalCount nodes { title record { id } } } suggest(text: "bà") { title } }',
    '{ article(slug: "khong-co") { id } node(id: "Article_0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa") { id } nodes(ids: []) { id } }',
  ])('takes one statement: %s', async query => {
    const document = parse(query)
    amity.statements()
    await ask(document)
    await ask(document)
    const statements = amity.statements()
    expect(statements).toHaveLength(2)
    expect(new Set(statements).size).toBe(1)
  })

  test('with introspection takes one statement for each field that is planned, in one snapshot', async () => {
    amity.statements()
    const data = await ask(
      parse(
        '{ a: articles(first: 1) { nodes { federation { name articles { totalCount } } } } __schema { queryType { name } } __type(name: "Article") { name } b: people { totalCount } }',
      ),
    )
    expect(amity.statements()).toHaveLength(2)
    expect(Object.keys(data)).toEqual(['a', '__schema', '__type', 'b'])
  })

  test('tells PostgreSQL the size of a page that stands in the document, and shares a statement where it is a variable', async () => {
    amity.statements()
    await ask(parse('{ articles(first: 7) { nodes { title } } }'))
    const given = parse('query ($size: Int) { articles(first: $size) { nodes { title } } }')
    expect((await ask(given, { size: 7 })).articles.nodes).toHaveLength(7)
    expect((await ask(given, { size: 3 })).articles.nodes).toHaveLength(3)
    const [written, seven, three] = amity.statements()
    expect(written).toContain('limit 7)')
    expect(seven).not.toContain('limit 7)')
    expect(three).toBe(seven)
  })

  test('that is refused takes none', async () => {
    amity.statements()
    for (const query of [
      '{ articles(first: 0) { totalCount } }',
      '{ people { totalCount } articles(where: { title: {} }) { totalCount } }',
      '{ node(id: "x") { id } }',
    ])
      expect((await amity.errors(query)).length).toBe(1)
    expect(amity.statements()).toEqual([])
  })

  test('keeps its plan for other values, and takes another where the shape is another', async () => {
    const document = parse(
      'query ($first: Int, $where: ArticleWhere, $orderBy: [ArticleOrder!], $id: ID!, $with: Boolean = true, $asOf: Date) { articles(first: $first, where: $where, orderBy: $orderBy, asOf: $asOf) { nodes { id title @include(if: $with) } } node(id: $id) { __typename } }',
    )
    const statementsOf = async (variables: Record<string, unknown>): Promise<string> => {
      amity.statements()
      await ask(document, { id: world.published['Article']![0], ...variables })
      return amity.statements().join()
    }
    const first = await statementsOf({ first: 3, where: { title: { contains: 'bài' } } })
    expect(await statementsOf({ first: 9, where: { title: { contains: 'x' } } })).toBe(first)
    expect(
      await statementsOf({ first: 9, where: { title: { contains: 'x' } }, id: world.published['Article']![1] }),
    ).toBe(first)
    const others = [
      { first: 3 },
      { first: 3, where: { title: { startsWith: 'x' } } },
      { where: { title: { contains: 'x' } } },
      { first: 3, where: { title: { contains: 'bài' } }, orderBy: [{ title: 'ASC' }] },
      { first: 3, where: { title: { contains: 'bài' } }, with: false },
      { first: 3, where: { title: { contains: 'bài' } }, id: world.published['Person']![0] },
      { first: 3, where: { title: { contains: 'bài' } }, orderBy: [{ title: 'DESC' }] },
      { first: 3, where: { NOT: { title: { contains: 'bài' } } } },
    ]
    const seen = new Set([first])
    for (const variables of others) seen.add(await statementsOf(variables))
    expect(seen.size).toBe(others.length + 1)
    expect(await statementsOf({ first: null, where: null, orderBy: null })).toBe(await statementsOf({}))
  })

  test('gives each value its own answer through one plan, prepared after a few runs', async () => {
    const document = parse(
      'query ($first: Int, $eq: String, $asOf: Date, $locale: Locale) { articles(first: $first, locale: $locale, asOf: $asOf) { nodes { title } } named: articles(where: { title: { eq: $eq } }) { totalCount } }',
    )
    const all: string[] = (await ask(parse('{ articles(first: 100) { nodes { title } } }'))).articles.nodes.map(
      ({ title }: any) => title,
    )
    for (let size = 1; size <= 12; size += 1) {
      const data = await ask(document, {
        first: size,
        eq: all[size],
        locale: size % 2 === 0 ? 'en' : 'vi',
        asOf: size % 3 === 0 ? '2020-01-01' : '2024-01-01',
      })
      expect(data.articles.nodes).toHaveLength(size)
      expect(data.named.totalCount).toBeGreaterThan(0)
      if (size % 2 === 1) expect(data.articles.nodes.map(({ title }: any) => title)).toEqual(all.slice(0, size))
    }
    const { rows } = await amity.pool.query<{ prepared: number }>(
      'select count(*)::int as prepared from pg_prepared_statements',
    )
    expect(rows[0]!.prepared).toBeLessThan(80)
  })
})
