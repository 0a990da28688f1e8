import { afterAll, beforeAll, expect, test } from 'vitest'

import { commandsAt, type Commands } from './inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
})
afterAll(async () => web.close())

const bulk = async (mutation: string, input: string, items: readonly object[]): Promise<any> =>
  (
    await web.data(
      `mutation($items: [${input}!]!) { x: ${mutation}(items: $items) { __typename ... on Problem { code path problems { code path } } } }`,
      { items },
    )
  ).x
const places = ({ problems }: { problems: readonly { code: string; path: readonly string[] }[] }): readonly string[] =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`)

test('a bulk answers the problems of all its items, and writes none of them', async () => {
  const made = await Promise.all(['Một', 'Hai', 'Ba'].map(title => run.create('Article', { title })))
  const [one, two, three] = made.map(({ id }) => id)
  const refused = await bulk('updateArticles', 'ArticleUpdateItem', [
    { id: one, expectedVersion: 1, input: { title: 'Mốt' } },
    { id: two, expectedVersion: 7, input: { title: 'Hài' } },
    { id: three, expectedVersion: 1, input: { title: '', byline: 'x'.repeat(10_000) } },
  ])
  expect(refused.__typename).toBe('VersionConflict')
  expect(places(refused)).toEqual([
    'VERSION_CONFLICT items.1.expectedVersion',
    'VALIDATION items.2.input.byline',
    'VALIDATION items.2.input.title',
  ])
  const { nodes } = await web.data(
    'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { title version } } }',
    { ids: [one, two, three] },
    { preview: true },
  )
  expect(nodes).toEqual(['Một', 'Hai', 'Ba'].map(title => ({ title, version: 1 })))
})

test('a bulk of new records tells of each what it lacks', async () => {
  const input = (title: string | null) => ({ input: { title } })
  expect(
    places(await bulk('createTags', 'TagCreateItem', [input('Thẻ'), input(null), { input: {} }, input(' ')])),
  ).toEqual(['VALIDATION items.1.input.title', 'VALIDATION items.2.input.title', 'VALIDATION items.3.input.title'])
})
