import { parse, type DocumentNode } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { anonymous } from '../../src/access/viewer.ts'
import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { PassedData } from '../../src/graph/operation.ts'
import { connected } from '../../src/store/embedded/bootstrap.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

let amity: TestAmity
let world: World
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 71)
  const { random } = world
  const many = Array.from({ length: 3_000 }, (_, at) => ({
    values: { federation: random.pick(world.published['Federation']!) },
    translations: { vi: { title: `Bài ${random.whole(0, 100_000)} ${at}` } },
    publishedAt: random.instant(),
  }))
  const done = await bulkCreate(amity.door, typeNamed(amity.model, 'Article'), many, {
    viewer: editor,
    now: writtenAt,
    stage: 'published',
  })
  expect(done.ok).toBe(true)
  const aid = Array.from({ length: 3_000 }, (_, at) => ({
    values: {
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      federation: random.pick(world.published['Federation']!),
      startsOn: random.maybe(0.5, () => random.partial()),
    },
    translations: { vi: { title: `Dự án ${random.whole(0, 100_000)} ${at}` } },
  }))
  const people = Array.from({ length: 1_000 }, (_, at) => ({
    values: { sortName: random.maybe(0.5, () => `Tên ${random.whole(0, 300)}`) },
    translations: { vi: { name: `Người ${at}` } },
  }))
  for (const [typeName, records] of [
    ['AidProject', aid],
    ['Person', people],
  ] as const) {
    const filled = await bulkCreate(amity.door, typeNamed(amity.model, typeName), records, {
      viewer: editor,
      now: writtenAt,
      stage: 'published',
    })
    expect(filled.ok).toBe(true)
  }
  await connected(amity.database.ownerUrl, client => client.query('analyze'))
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

interface Node {
  readonly 'Node Type': string
  readonly 'Index Name'?: string
  readonly 'Index Cond'?: string
  readonly 'Relation Name'?: string
  readonly 'Sort Key'?: readonly string[]
  readonly Plans?: readonly Node[]
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** Sorts of more than the rows of one page, which may be numbered and turned round. */
const sorts = (nodes: readonly Node[]): readonly unknown[] =>
  nodes
    .filter(
      node => /Sort/.test(node['Node Type']) && !node['Sort Key']?.every(key => /^(s\.rn|\(?row_number)/.test(key)),
    )
    .map(node => node['Sort Key'])

/** Nodes of the plan that PostgreSQL makes for any values, as it does for prepared statements. */
async function planOf(query: string, variables: Record<string, unknown> = {}): Promise<readonly Node[]> {
  amity.statements()
  await amity.data(query, { variables })
  const [statement] = amity.statements()
  const { rows } = await amity.pool.query<{ 'QUERY PLAN': string }>(`explain (generic_plan, format json) ${statement}`)
  return nodesOf(JSON.parse(rows[0]!['QUERY PLAN'])[0].Plan)
}

describe('an ordered list', () => {
  test.each([
    ['newest first, as is usual', '{ articles(first: 10) { nodes { id } } }', 'articles_published_at_order_idx'],
    [
      'oldest first',
      '{ articles(first: 10, orderBy: [{ publishedAt: ASC }]) { nodes { id } } }',
      'articles_published_at_order_idx',
    ],
    ['backwards', '{ articles(last: 10) { nodes { id } } }', 'articles_published_at_order_idx'],
    [
      'with page info',
      '{ articles(first: 10) { edges { cursor node { title } } pageInfo { hasNextPage endCursor } } }',
      'articles_published_at_order_idx',
    ],
    [
      'by title',
      '{ articles(first: 10, orderBy: [{ title: ASC }]) { nodes { title } } }',
      'article_localized_title_order_idx',
    ],
    [
      'by title, downwards, in English',
      '{ articles(first: 10, orderBy: [{ title: DESC }], locale: "en") { nodes { title } } }',
      'article_localized_title_order_idx',
    ],
    [
      'of a federation',
      '{ federation(id: "FEDERATION") { articles(first: 3) { nodes { title } pageInfo { hasNextPage } } } }',
      'articles_federation_id_idx',
    ],
    [
      'of a federation asked for at the root',
      '{ articles(first: 10, where: { federationId: { eq: "FEDERATION" } }) { nodes { id } } }',
      'articles_federation_id_idx',
    ],
  ])('of articles is read from its index: %s', async (_, query, index) => {
    const nodes = await planOf(query.replace('FEDERATION', world.published['Federation']![0]!))
    expect(nodes.map(node => node['Index Name'])).toContain(index)
    expect(nodes.filter(node => node['Node Type'] === 'Seq Scan').map(node => node['Relation Name'])).not.toContain(
      'articles',
    )
    expect(sorts(nodes)).toEqual([])
  })

  test.each([
    ['articles(first: 10', 'articles_published_at_order_idx'],
    ['articles(first: 10, orderBy: [{ title: ASC }]', 'article_localized_title_order_idx'],
    ['articles(last: 10, orderBy: [{ title: DESC }]', 'article_localized_title_order_idx'],
    // Half of the projects have no start, half of the people no such name.
    ['aidProjects(first: 10', 'aid_projects_starts_on_desc_order_idx'],
    ['aidProjects(last: 10', 'aid_projects_starts_on_desc_order_idx'],
    ['aidProjects(first: 10, orderBy: [{ startsOn: ASC }]', 'aid_projects_starts_on_order_idx'],
    ['aidProjects(last: 10, orderBy: [{ startsOn: ASC }]', 'aid_projects_starts_on_order_idx'],
    ['people(first: 10', 'people_sort_name_order_idx'],
    ['people(last: 10, orderBy: [{ sortName: DESC }]', 'people_sort_name_desc_order_idx'],
    ['aidProjects(first: 10, where: { federation: FEDERATION }', 'aid_projects_federation_id_idx'],
    ['aidProjects(last: 10, where: { federation: FEDERATION }', 'aid_projects_federation_id_idx'],
  ])('goes on behind a cursor in the same index: %s', async (list, index) => {
    const asked = list.replace(
      'federation: FEDERATION',
      `federationId: { eq: "${world.published['Federation']![0]!}" }`,
    )
    const [field = ''] = asked.split('(')
    const data = await amity.data(`{ ${asked}) { pageInfo { startCursor endCursor } } }`)
    const [side, cursor] = list.includes('last') ? ['before', 'startCursor'] : ['after', 'endCursor']
    const nodes = await planOf(
      `query ($c: Cursor) { ${asked}, ${side}: $c) { nodes { id createdAt } pageInfo { hasNextPage hasPreviousPage } } }`,
      { c: data[field].pageInfo[cursor!] },
    )
    const scans = nodes.filter(node => node['Index Name'] === index)
    // One is of the page, one of what stands on the other side.
    expect(scans.map(scan => /ROW\(.* ([<>]=?) ROW/.exec(scan['Index Cond'] ?? '')?.[1]?.length).sort()).toEqual([1, 2])
    expect(sorts(nodes)).toEqual([])
  })

  test.each([
    ['startsOn: { gte: "2020-01-01", lt: "2021-01-01" }', 'DESC', 'aid_projects_starts_on_desc_order_idx'],
    ['startsOn: { gte: "2020-01-01", lt: "2021-01-01" }', 'ASC', 'aid_projects_starts_on_order_idx'],
    ['startsOn: { lt: "2019-01-01" }', 'DESC', 'aid_projects_starts_on_desc_order_idx'],
    ['startsOn: { gt: "2025-01-01" }', 'ASC', 'aid_projects_starts_on_order_idx'],
    ['startsOn: { eq: "2020-01-01" }', 'ASC', 'aid_projects_starts_on_order_idx'],
    ['startsOn: { in: ["2020-01-01", "2021-01-01"] }', 'DESC', 'aid_projects_starts_on_desc_order_idx'],
  ])('is filtered in the index of its order: %s %s', async (where, direction, index) => {
    const nodes = await planOf(
      `{ aidProjects(where: { ${where} }, orderBy: [{ startsOn: ${direction} }]) { nodes { id } } }`,
    )
    expect(nodes.find(node => node['Index Name'] === index)?.['Index Cond']).toMatch(/^\(.*COALESCE\(starts_on/)
    expect(sorts(nodes)).toEqual([])
  })

  test('by several keys begins to read at the first one', async () => {
    const list = 'aidProjects(first: 10, orderBy: [{ startsOn: ASC }, { title: DESC }]'
    const data = await amity.data(`{ ${list}) { pageInfo { endCursor } } }`)
    const nodes = await planOf(`query ($c: Cursor) { ${list}, after: $c) { nodes { id } } }`, {
      c: data.aidProjects.pageInfo.endCursor,
    })
    expect(nodes.find(node => node['Index Name'] === 'aid_projects_starts_on_order_idx')?.['Index Cond']).toMatch(
      />= \$/,
    )
    expect(nodes.filter(node => node['Node Type'] === 'Sort').map(node => node['Sort Key'])).toEqual([])
  })
})
