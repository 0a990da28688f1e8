import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { dataOf, openWeb, type TestWeb } from '../support/web.ts'
import { commandsAt } from './inputs.ts'
import { releasesOn } from './releasing.ts'

const statements: string[] = []
let web: TestWeb
/** Ids of the releases, the newest first. */
let ids: readonly string[]
beforeAll(async () => {
  web = await openWeb({ onStatement: text => void statements.push(text) })
  const run = commandsAt(web)
  const releases = releasesOn(web)
  const made: string[] = []
  for (const [name, code] of [
    ['Một', 'LA'],
    ['Hai', 'KH'],
    ['Ba', 'CU'],
  ] as const) {
    const release = await releases.create(name)
    made.unshift(release)
    const article = await run.create('Article', { title: `Bài ${name}` })
    const country = await run.create('PartnerCountry', { name: `Nước ${name}`, code })
    await releases.add(release, [{ record: article.id }, { record: country.id }])
  }
  ids = made
})
afterAll(() => web.close())

describe('lists of releases', () => {
  test('are read page by page, and so is what stands in each', async () => {
    const query = `query($after: Cursor, $inner: Cursor) { releases(first: 2, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
      nodes { id items(first: 1, after: $inner) { totalCount pageInfo { hasNextPage endCursor } nodes { title } } } } }`
    const { releases: first } = await web.data(query)
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } })
    expect(first.nodes).toMatchObject([
      { id: ids[0], items: { totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ title: 'Bài Ba' }] } },
      { id: ids[1], items: { totalCount: 2, nodes: [{ title: 'Bài Hai' }] } },
    ])
    const { releases: last } = await web.data(query, { after: first.pageInfo.endCursor })
    expect(last).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: true } })
    expect(last.nodes.map(({ id }: { id: string }) => id)).toEqual([ids[2]])
    const one = `query($id: ID!, $after: Cursor) { release(id: $id) { items(after: $after) { pageInfo { hasNextPage } nodes { title } } } }`
    const inner = { id: ids[0], after: first.nodes[0].items.pageInfo.endCursor }
    expect(await web.data(one, inner)).toEqual({
      release: { items: { pageInfo: { hasNextPage: false }, nodes: [{ title: 'Nước Ba' }] } },
    })
  })

  test('refuse a size that no page has, and a cursor of another list', async () => {
    const cursor = (await web.data('{ releases(first: 1) { pageInfo { endCursor } } }')).releases.pageInfo.endCursor
    for (const [argument, value] of [
      ['first', '0'],
      ['first', '101'],
      ['after', '"nonsense"'],
      ['after', JSON.stringify(cursor)],
    ] as const) {
      const { errors } = await web.ask(`{ release(id: "${ids[0]}") { items(${argument}: ${value}) { totalCount } } }`)
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: [argument] } }])
    }
  })

  test('take as many statements for three releases as for one', async () => {
    const counted = async (first: number): Promise<number> => {
      statements.length = 0
      dataOf(
        await web.ask(
          `{ releases(first: ${first}) { totalCount nodes { items { totalCount nodes { title typeName } } } } }`,
        ),
      )
      return statements.length
    }
    const [one, three] = [await counted(1), await counted(3)]
    expect(one).toBeGreaterThan(0)
    expect(three).toBe(one)
  })

  test('cost what they hold: what would refuse each of ten thousand items is too dear', async () => {
    const { errors } = await web.ask(
      '{ releases(first: 100) { nodes { items(first: 100) { nodes { problems { code } } } } } }',
    )
    expect(errors).toMatchObject([{ extensions: { code: 'COST_EXCEEDED' } }])
    expect(await web.data('{ releases { nodes { items(first: 5) { nodes { problems { code } } } } } }')).toMatchObject({
      releases: { nodes: expect.anything() },
    })
  })
})
