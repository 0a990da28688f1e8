import { afterAll, beforeAll, describe, expect, test } from 'vitest'

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
