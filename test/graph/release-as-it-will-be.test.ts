import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openWeb, type TestWeb } from '../support/web.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { releasesOn, type Releases } from './releasing.ts'

let web: TestWeb
let run: Commands
let releases: Releases
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  releases = releasesOn(web)
})
afterAll(() => web.close())

const states = 'localization { available states { locale state staleFields missingFields } }'

/** An article with all its texts, by itself, in lists, found and counted. */
const everywhere = (id: string, word: string): string => `{
  vi: article(id: "${id}") { state title lead body { text html excerpt } ${states} }
  en: article(id: "${id}", locale: "en") { title lead body { text html excerpt } ${states} }
  list: articles(where: { title: { startsWith: "${word}" } }) { totalCount nodes { id ${states} } }
  count: articlesAggregate(where: { title: { startsWith: "${word}" } }) { count }
  found: search(text: "${word}") { totalCount nodes { title record { id } } }
  withdrawal(id: "${id}", locale: "en") { id typeName reason }
  bySlug: withdrawal(typeName: "Article", slug: "${word}") { id reason }
  slug: article(slug: "${word}") { id }
}`

/** The release of one item as its preview shows it, after it was seen that all will be answered so when it is live. */
async function shown(item: object, query: string): Promise<any> {
  const release = await releases.create('Xem trước')
  expect(await releases.add(release, [item])).toMatchObject({ state: 'OPEN' })
  expect((await releases.show(release)).items.nodes).toMatchObject([{ problems: [] }])
  const before = await releases.preview(release, query)
  expect(await releases.publish(release)).toMatchObject({ state: 'PUBLISHED' })
  expect(before).toEqual(await web.data(query, {}, { token: null }))
  return before
}

const withdrawn = async (id: string, reason: string, locale = 'vi'): Promise<void> => {
  const query = `mutation($id: ID!, $reason: String!, $locale: Locale) { x: withdrawArticle(id: $id, reason: $reason, locale: $locale) { __typename } }`
  expect(await web.data(query, { id, reason, locale })).toEqual({ x: { __typename: 'Article' } })
}

describe('the preview of a release tells as it will be', () => {
  test('a body that changes in one language', async () => {
    const old = await run.published('Article', { title: 'mot', body: { text: 'thân' } })
    const english = await run.update('Article', old, { title: 'One', body: { text: 'old' } }, '', 'en')
    await run.publish('Article', english)
    const next = await run.update('Article', { ...english, version: english.version + 1 }, { byline: 'B' })
    await run.update('Article', next, { body: { text: 'new' } }, '', 'en')
    const { vi, en } = await shown({ record: old.id, locales: ['en'] }, everywhere(old.id, 'mot'))
    expect([vi.body.text, en.body.text, en.body.html]).toEqual(['thân', 'new', '<p>new</p>'])
  })

  test('a body that is new in one language, where another answered before', async () => {
    const old = await run.published('Article', { title: 'hai', body: { text: 'thân' } })
    const english = await run.update('Article', old, { title: 'Two' }, '', 'en')
    await run.publish('Article', english)
    const next = await run.update('Article', { ...english, version: english.version + 1 }, { byline: 'B' })
    await run.update('Article', next, { body: { text: 'body' } }, '', 'en')
    const { en } = await shown({ record: old.id, locales: ['en'] }, everywhere(old.id, 'hai'))
    expect(en.body.text).toBe('body')
  })

  test('the first texts of a language', async () => {
    const old = await run.published('Article', { title: 'ba', body: { text: 'thân' } })
    const next = await run.update('Article', old, { byline: 'B' })
    await run.update('Article', next, { title: 'Three', body: { text: 'body' } }, '', 'en')
    const { en } = await shown({ record: old.id, locales: ['en'] }, everywhere(old.id, 'ba'))
    expect(en).toMatchObject({ title: 'Three', body: { text: 'body' } })
    expect(en.localization.states).toContainEqual({
      locale: 'en',
      state: 'PUBLISHED',
      staleFields: [],
      missingFields: [],
    })
  })

  test('a translation that the source leaves behind', async () => {
    const old = await run.published('Article', { title: 'bon', lead: 'cũ' })
    const english = await run.update('Article', old, { title: 'Four', lead: 'old' }, '', 'en')
    await run.publish('Article', english)
    const next = await run.update('Article', { ...english, version: english.version + 1 }, { byline: 'B' })
    await run.update('Article', next, { lead: 'mới' })
    const { vi } = await shown({ record: old.id, locales: ['vi'] }, everywhere(old.id, 'bon'))
    expect(vi.localization.states).toContainEqual({
      locale: 'en',
      state: 'STALE',
      staleFields: ['lead'],
      missingFields: [],
    })
  })

  test('languages in which nothing is new', async () => {
    const old = await run.published('Article', { title: 'khong' })
    await run.update('Article', old, { title: 'khong nua' })
    const query = `{ article(id: "${old.id}") { title updatedAt } }`
    const now = await web.data(query, {}, { token: null })
    expect(await shown({ record: old.id, locales: ['en'] }, query)).toEqual(now)
  })

  test('what was withdrawn and comes back', async () => {
    const old = await run.published('Article', { title: 'nam', slug: 'nam', body: { text: 'thân' } })
    await withdrawn(old.id, 'Sai')
    const { vi, list, count, found, slug, ...told } = await shown({ record: old.id }, everywhere(old.id, 'nam'))
    expect(vi).toMatchObject({ state: 'PUBLISHED', title: 'nam', body: { text: 'thân' } })
    expect([list.totalCount, count[0].count, found.totalCount, slug]).toEqual([1, 1, 1, { id: old.id }])
    expect([told.withdrawal, told.bySlug]).toEqual([null, null])
  })

  test('what is withdrawn, and why', async () => {
    const old = await run.published('Article', { title: 'sau', slug: 'sau' })
    const { vi, withdrawal, bySlug } = await shown(
      { record: old.id, action: 'WITHDRAW', reason: 'Sai' },
      everywhere(old.id, 'sau'),
    )
    expect(vi).toBeNull()
    expect(withdrawal).toEqual({ id: old.id, typeName: 'Article', reason: 'Sai' })
    expect(bySlug).toEqual({ id: old.id, reason: 'Sai' })
  })

  test('a withdrawal whose reason is given anew, and in a further language', async () => {
    const old = await run.published('Article', { title: 'bay', slug: 'bay' })
    await withdrawn(old.id, 'Wrong', 'en')
    const item = { record: old.id, action: 'WITHDRAW', reason: 'Sai' }
    const query = `{ vi: withdrawal(id: "${old.id}") { reason withdrawnAt } en: withdrawal(id: "${old.id}", locale: "en") { reason withdrawnAt } }`
    const { vi, en } = await shown(item, query)
    expect([vi.reason, en.reason]).toEqual(['Sai', 'Wrong'])
  })

  test('a slug that a withdrawn record had and another takes', async () => {
    const old = await run.published('Article', { title: 'tam', slug: 'tam' })
    await withdrawn(old.id, 'Sai')
    await run.update('Article', { ...old, version: old.version + 1 }, { slug: 'tam-cu' })
    const next = await run.create('Article', { title: 'tam', slug: 'tam' })
    expect(next).toMatchObject({ __typename: 'Article' })
    const { bySlug, slug, withdrawal } = await shown({ record: next.id }, everywhere(old.id, 'tam'))
    expect([bySlug, slug, withdrawal?.reason]).toEqual([null, { id: next.id }, 'Sai'])
  })

  test('the languages of a draft that goes as a whole', async () => {
    const made = await run.create('Article', { title: 'chin', lead: 'mở' })
    const { vi } = await shown({ record: made.id }, everywhere(made.id, 'chin'))
    expect(vi.localization.states).toContainEqual({
      locale: 'vi',
      state: 'PUBLISHED',
      staleFields: [],
      missingFields: [],
    })
  })
})
