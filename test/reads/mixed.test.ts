import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { constant } from '../../src/kernel/names.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { fillWorld, writtenAt, type World } from './world.ts'
import { Writing } from './writing.ts'

let amity: TestAmity
let world: World
let write: Writing
/** An article about many records, a third of them drafts; those that are published, in the order given. */
let article: string
let shown: readonly string[]
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 91)
  write = new Writing(amity, writtenAt)
  const { random, published, drafts } = world
  const types = amity.model.types.get('Article')!.links.get('about')!.targets
  const hidden = types.flatMap(type => drafts[type] ?? [])
  const given = random.shuffled([...types.flatMap(type => published[type]!.slice(0, 2)), ...hidden])
  expect(hidden.length).toBeGreaterThan(8)
  article = await write.published('Article', { about: { add: given } }, { vi: { title: 'Về nhiều thứ' } })
  shown = given.filter(id => !hidden.includes(id))
})
afterAll(async () => amity.close())

interface Page {
  readonly ids: readonly string[]
  readonly cursors: readonly string[]
  readonly totalCount: number
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor', unknown>
}

/** One page of what an article is about. */
async function about(
  id: string,
  asked: { first?: number; after?: unknown; types?: readonly string[] },
  depth?: number,
): Promise<Page> {
  const { x } = await amity.data(
    'query ($id: ID!, $first: Int, $after: Cursor, $types: [ContentType!]) { x: article(id: $id) { about(first: $first, after: $after, types: $types) { edges { cursor node { id } } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }',
    { variables: { id, ...asked }, depth },
  )
  const { edges, nodes, totalCount, pageInfo } = x.about
  expect(edges.map(({ node }: any) => node)).toEqual(nodes)
  return {
    ids: nodes.map((node: any) => node.id),
    cursors: edges.map((edge: any) => edge.cursor),
    totalCount,
    pageInfo,
  }
}

const refused = async (query: string, cursor: unknown, path: readonly string[]): Promise<void> => {
  for (const depth of [undefined, 0]) {
    const errors = await amity.errors(query, { variables: { c: cursor }, depth })
    expect(
      errors.map(error => ({ path: error.path?.filter(step => typeof step === 'string'), ...error.extensions })),
      query,
    ).toContainEqual({ path, code: 'BAD_USER_INPUT', argument: ['after'] })
  }
}

describe('a list of records of several types', () => {
  test('holds what may be read, in the order given; drafts stand in no page and no count', async () => {
    for (const depth of [undefined, 0, 1])
      expect(await about(article, { first: 100 }, depth)).toMatchObject({
        ids: shown,
        totalCount: shown.length,
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      })
    const { rows } = await amity.pool.query<{ id: string; about: string[] }>(
      `select 'Article_' || a.id as id, array(
        select r.type_name || '_' || r.id from article_about k join records r on r.id = k.target_id
        where (k.id, k.stage) = (a.id, a.stage) and r.type_name || '_' || r.id = any($1) order by k.ordinal) as about
      from articles a where a.stage = 'published'`,
      [Object.values(world.published).flat()],
    )
    expect(rows.filter(row => row.about.length > 1).length).toBeGreaterThan(10)
    for (const row of rows) expect((await about(row.id, { first: 100 })).ids).toEqual(row.about)
  })

  test('is walked with pages of any size, each record once', async () => {
    for (const types of [undefined, ['PERSON', 'AREA', 'EVENT', 'FEDERATION', 'CHAPTER']]) {
      const all = shown.filter(id => !types || types.includes(constant(id.split('_')[0]!)))
      for (const first of [1, 2, 3, 7, all.length, 100]) {
        const seen: string[] = []
        for (let after: unknown; ;) {
          const page = await about(article, { first, after, ...(types ? { types } : {}) }, first === 3 ? 0 : undefined)
          expect(page.totalCount).toBe(all.length)
          expect(page.pageInfo).toEqual({
            hasNextPage: seen.length + page.ids.length < all.length,
            hasPreviousPage: after !== undefined,
            startCursor: page.cursors[0],
            endCursor: page.cursors.at(-1),
          })
          if (page.pageInfo.hasNextPage) expect(page.ids).toHaveLength(first)
          seen.push(...page.ids)
          if (!page.pageInfo.hasNextPage) break
          after = page.pageInfo.endCursor
        }
        expect(seen).toEqual(all)
      }
    }
    const last = (await about(article, { first: 100 })).pageInfo.endCursor
    expect(await about(article, { after: last })).toMatchObject({
      ids: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    })
  })

  test('is narrowed to types, to none too', async () => {
    const types = [...new Set(shown.map(id => id.split('_')[0]!))]
    for (const some of [...types.map(type => [type]), types.slice(0, 3), ['Article'], []])
      expect(await about(article, { first: 100, types: some.map(constant) })).toMatchObject({
        ids: shown.filter(id => some.includes(id.split('_')[0]!)),
        totalCount: shown.filter(id => some.includes(id.split('_')[0]!)).length,
      })
  })

  test('shows a record at its place once it is published, until it is taken back', async () => {
    const [draft, first, last] = [
      await write.draft('Person', {}, { vi: { name: 'Người sau này' } }),
      await write.published('Term', {}, { vi: { label: 'Đầu' } }),
      await write.published('Area', { kind: 'CITY' }, { vi: { name: 'Cuối' } }),
    ]
    const id = await write.published('Article', { about: { add: [first, draft, last] } }, { vi: { title: 'Ba' } })
    const seen = async (): Promise<unknown> => {
      const { ids, totalCount, pageInfo } = await about(id, { first: 2 })
      return [ids, totalCount, pageInfo.hasNextPage]
    }
    expect(await seen()).toEqual([[first, last], 2, false])
    await write.publish(draft)
    expect(await seen()).toEqual([[first, draft], 3, true])
    await write.unpublish(draft)
    expect(await seen()).toEqual([[first, last], 2, false])
  })

  test('changes for visitors when it is published again: added at the end, removed anywhere', async () => {
    const [a, b, c] = [world.published['Person']![0]!, world.published['Post']![0]!, world.published['Award']![0]!]
    const id = await write.published('Article', { about: { add: [a, b] } }, { vi: { title: 'Sửa' } })
    await write.edit(id, 'vi', { about: { add: [c], remove: [a] } })
    expect((await about(id, {})).ids).toEqual([a, b])
    await write.publish(id)
    expect((await about(id, {})).ids).toEqual([b, c])
  })

  test('gives fields of each type, in the language and on the day asked for', async () => {
    const person = await write.published(
      'Person',
      { formerNames: [{ locale: 'en', name: 'Then', to: '2019' }] },
      { vi: { name: 'Người' }, en: { name: 'Someone' } },
    )
    const project = await write.published(
      'AidProject',
      { kind: 'PROJECT', projectStage: 'RUNNING', budgets: [{ amount: '1.50', currency: 'USD' }] },
      { vi: { title: 'Giếng' } },
    )
    const id = await write.published('Article', { about: { add: [project, person] } }, { vi: { title: 'x' } })
    const ask = `about { __typename nodes { __typename id ... on Person { name holdings { totalCount } mentions { nodes { id } } } ... on AidProject { title budgets { amount } } } edges { __typename } }`
    for (const depth of [undefined, 0, 1]) {
      const data = await amity.data(
        `{ now: article(id: "${id}", locale: "en") { ${ask} } then: article(id: "${id}", locale: "en", asOf: "2019-12-31") { about(types: PERSON) { nodes { ... on Person { name } } } } }`,
        { depth },
      )
      expect(data.now.about).toEqual({
        __typename: 'ContentConnection',
        nodes: [
          { __typename: 'AidProject', id: project, title: 'Giếng', budgets: [{ amount: '1.5' }] },
          {
            __typename: 'Person',
            id: person,
            name: 'Someone',
            holdings: { totalCount: 0 },
            mentions: { nodes: [{ id }] },
          },
        ],
        edges: [{ __typename: 'ContentEdge' }, { __typename: 'ContentEdge' }],
      })
      expect(data.then.about).toEqual({ nodes: [{ name: 'Then' }] })
    }
  })
})

describe('a cursor of such a list', () => {
  const ask = (args: string): string =>
    `query ($c: Cursor) { x: article(id: "${article}") { about(${args}) { totalCount } } }`

  test('holds for this list and these types alone', async () => {
    const { cursors } = await about(article, { first: 3 })
    const typed = await about(article, { first: 3, types: ['AREA', 'PERSON'] })
    const others = await amity.data(
      '{ articles(first: 1) { pageInfo { endCursor } } found: search(text: "hòa", first: 1) { pageInfo { endCursor } } list: articles(where: { countries: { some: {} } }, first: 1) { nodes { countries(first: 1) { pageInfo { endCursor } } } } }',
    )
    await refused(ask('after: $c, types: [PERSON]'), cursors[0], ['x', 'about'])
    await refused(ask('after: $c'), typed.cursors[0], ['x', 'about'])
    for (const cursor of [
      others.articles.pageInfo.endCursor,
      others.found.pageInfo.endCursor,
      others.list.nodes[0].countries.pageInfo.endCursor,
      `${cursors[0]!.slice(0, -1)}${cursors[0]!.endsWith('A') ? 'B' : 'A'}`,
    ])
      await refused(ask('after: $c'), cursor, ['x', 'about'])
    await refused('query ($c: Cursor) { articles(after: $c) { totalCount } }', cursors[0], ['articles'])
    expect(await amity.errors(ask('after: $c'), { variables: { c: cursors[0] } })).toEqual([])
  })
})

describe('a filter on such a list', () => {
  const found = async (where: object): Promise<string[]> =>
    (
      await amity.data('query ($w: ArticleWhere) { x: articles(where: $w, first: 100) { nodes { id } } }', {
        variables: { w: where },
      })
    ).x.nodes.map(({ id }: any) => id)

  test('by id finds those that the records themselves name', async () => {
    let mentions = 0
    for (const type of amity.model.types.get('Article')!.links.get('about')!.targets) {
      const { list } = await amity.data(
        `{ list: ${amity.model.types.get(type)!.plural}(first: 100${amity.model.types.get(type)!.validity ? ', where: { validity: ALL }' : ''}) { nodes { id mentions(first: 100) { nodes { id } } } } }`,
      )
      for (const { id, mentions: of } of list.nodes) {
        const expected = of.nodes.map((node: any) => node.id)
        expect(await found({ aboutId: { eq: id } })).toEqual(expected)
        mentions += expected.length
      }
    }
    expect(mentions).toBeGreaterThan(50)
  })

  test('stands with others, and in lists below', async () => {
    const [a, b] = [shown[0]!, shown[1]!]
    const ids = await found({ aboutId: { in: [a, b] } })
    expect(ids).toContain(article)
    expect(await found({ AND: [{ aboutId: { eq: a } }, { aboutId: { eq: b } }] })).toContain(article)
    expect(await found({ NOT: { aboutId: { in: [a, b] } } })).not.toContain(article)
    expect(await found({ aboutId: { eq: a }, title: { eq: 'không có' } })).toEqual([])
    await write.published('Comment', { article, author: 'An', body: 'Hay', sentAt: '2024-02-01T00:00:00Z' })
    const data = await amity.data(
      `{ comments(where: { article: { aboutId: { eq: "${a}" } } }) { nodes { article { id } } } }`,
    )
    expect(data.comments.nodes).toContainEqual({ article: { id: article } })
  })
})

test('pages of pages of it are priced before they run', async () => {
  const query = (first: number): string =>
    `{ articles(first: ${first}) { nodes { about(first: ${first}) { nodes { ... on Person { mentions(first: ${first}) { totalCount } } } } } } }`
  amity.statements()
  expect((await amity.errors(query(100)))[0]).toMatchObject({ extensions: { code: 'COST_EXCEEDED' } })
  expect(amity.statements()).toEqual([])
  expect(await amity.errors(query(30))).toEqual([])
})
