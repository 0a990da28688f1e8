import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openWeb, type TestWeb } from './support/web.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
/** Each operation of the tour, with the answer that stands below it. */
const tour = [...readme.matchAll(/```graphql\n([\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/g)].map(
  ([, query = '', answer]) => {
    const [operation] = parse(query).definitions
    if (operation?.kind !== 'OperationDefinition') throw new Error('the tour holds operations only')
    return { name: operation.name?.value ?? '', kind: operation.operation, query, answer }
  },
)

const queryOf = (name: string): string => tour.find(one => one.name === name)?.query ?? ''

let web: TestWeb
beforeAll(async () => {
  web = await openWeb({ demo: true })
})
afterAll(async () => web.close())

describe('the tour of the README', () => {
  test('has a query of each kind', () => {
    expect(new Set(tour.map(({ kind }) => kind))).toEqual(new Set(['query', 'mutation', 'subscription']))
  })

  test.each(tour.filter(({ kind, query }) => kind === 'query' && !query.includes('$')))(
    '$name answers as it is shown, without a token',
    async ({ query, answer }) => {
      const data = await web.data(query, {}, { token: null })
      expect(JSON.stringify(data)).not.toMatch(/^\{"\w+":(null|\[\]|\{"nodes":\[\]\})\}$/)
      if (answer !== undefined) expect(data).toEqual(JSON.parse(answer))
    },
  )

  test('the saved query answers at its address', async () => {
    const [, path = ''] = /curl '(?:http:[/][/][^/]+)([^']+)'/.exec(readme) ?? []
    const { data }: any = await (await fetch(web.url + path)).json()
    expect(data.federation.articles.nodes).toHaveLength(5)
    expect(data.federation.name).toMatch(/^Haiphong/)
  })

  test('Save makes a query that answers at its address once it is published', async () => {
    const { createSavedQuery } = await web.data(queryOf('Save'))
    await web.data('mutation ($id: ID!) { publishSavedQuery(id: $id) { ... on SavedQuery { id } } }', createSavedQuery)
    const { data }: any = await (await fetch(`${web.url}/queries/newest`)).json()
    expect(data.articles.nodes).toHaveLength(5)
  })

  test('Write makes a draft that is not public, Publish makes it so', async () => {
    const { createArticle } = await web.data(queryOf('Write'))
    expect(createArticle).toMatchObject({ version: 1, stage: 'DRAFT', slug: 'chao-mung-den-voi-amity' })
    expect(
      await web.data('query Public($slug: String!) { article(slug: $slug) { id } }', { slug: createArticle.slug }),
    ).toEqual({ article: null })
    expect(await web.data(queryOf('Publish'), { id: createArticle.id })).toMatchObject({
      publishArticle: { version: 2, stage: 'PUBLISHED' },
    })
  })

  test('the morning of editing goes as it is told', async () => {
    const { createArticle } = await web.data(queryOf('Write'))
    const { id } = createArticle
    await web.data(queryOf('Publish'), { id })
    const { updateArticle } = await web.data(queryOf('Edit'), { id, version: 1 })
    expect(updateArticle).toMatchObject({
      version: 3,
      lead: 'Bài viết đầu tiên, sửa lại.',
      body: { excerpt: 'Xin chào.' },
    })
    const { saveArticleTranslation } = await web.data(queryOf('Translate'), { id, version: 1 })
    expect(saveArticleTranslation).toMatchObject({ version: 4, title: 'Welcome to Amity' })
    expect(saveArticleTranslation.localization.states).toContainEqual(
      expect.objectContaining({ locale: 'en', state: 'DRAFT', missingFields: ['body'] }),
    )
    expect(
      (await web.data(queryOf('Edit').replace('sửa lại', 'sửa nữa'), { id, version: 1 })).updateArticle,
    ).toMatchObject({
      currentVersion: 4,
      conflicts: [{ field: 'lead', locale: 'vi', base: 'Bài viết đầu tiên.', theirs: 'Bài viết đầu tiên, sửa lại.' }],
    })
    const { createRelease } = await web.data(queryOf('Prepare'))
    expect(createRelease.state).toBe('OPEN')
    const { addToRelease } = await web.data(queryOf('Fill'), { release: createRelease.id, id })
    expect(addToRelease.items.nodes).toMatchObject([{ record: id, action: 'PUBLISH', problems: [] }])
    expect((await web.data(queryOf('GoLive'), { release: createRelease.id })).publishRelease.state).toBe('PUBLISHED')
    const { history } = await web.data(queryOf('Past'), { id })
    expect(history.nodes.map(({ intent }: { intent: string }) => intent)).toEqual([
      'publishRelease',
      'saveArticleTranslation',
      'updateArticle',
    ])
    expect((await web.data(queryOf('Withdraw'), { id })).withdrawArticle).toEqual({ state: 'WITHDRAWN' })
    expect(await web.data(queryOf('Gone'), { id }, { token: null })).toMatchObject({
      article: null,
      withdrawal: { reason: 'Bài viết có số liệu sai.' },
    })
  })

  test.each(tour.filter(({ kind }) => kind === 'subscription'))(
    '$name hears of what is published',
    async ({ query }) => {
      const socket = web.socket({ token: null })
      const frames = socket.subscribe(query)
      // A heartbeat says that the subscription stands.
      expect(await frames.next()).toEqual({ __typename: 'Heartbeat', cursor: expect.any(String) })
      const { createArticle } = await web.data(
        'mutation { createArticle(input: { title: "Nghe" }) { ... on Article { id } } }',
      )
      await web.data('mutation Publish($id: ID!) { publishArticle(id: $id) { ... on Article { id } } }', {
        id: createArticle.id,
      })
      expect(await frames.next()).toMatchObject({
        changes: [
          {
            kind: 'ENTER',
            typeName: 'Article',
            id: createArticle.id,
            intent: 'publishArticle',
            reason: null,
            record: { slug: 'nghe' },
          },
        ],
      })
      await frames.stop()
      await socket.close()
    },
  )
})
