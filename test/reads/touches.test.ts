import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { DependencyIndex } from '../../src/consumers/live/dependency-index.ts'
import type { Dependencies } from '../../src/graph/dependencies.ts'
import { Touching, type TouchedWorld } from './touching.ts'
import type { Writing } from './writing.ts'
import type { TestAmity } from '../support/amity.ts'

let amity: TestAmity
let write: Writing
let ids: TouchedWorld
let touching: Touching
beforeAll(async () => {
  touching = await Touching.begin()
  ;({ amity, write, ids } = touching)
})
afterAll(async () => amity.close())

describe('an answer is touched', () => {
  test('by a change of a field that it shows, and of no other', async () => {
    const { article, one } = ids
    const queries = {
      title: `{ article(id: "${article}") { title } }`,
      lead: `{ article(id: "${article}") { lead } }`,
      version: `{ article(id: "${article}") { version } }`,
      languages: `{ article(id: "${article}") { localization { fields { field locale } } } }`,
      federation: `{ federation(id: "${one}") { name } }`,
    }
    expect(await touching.touched(queries, touching.changed(article, { title: 'Tin mới' }))).toEqual([
      'title',
      'version',
      'languages',
    ])
    expect(await touching.touched(queries, touching.changed(article, { lead: 'Bài mới' }))).toEqual([
      'lead',
      'version',
      'languages',
    ])
    expect(await touching.touched(queries, touching.changed(article, { byline: 'An' }))).toEqual(['version'])
  })

  test('by a record that comes or goes where it was asked for, and in the lists in which it stands', async () => {
    const { one, two } = ids
    const list = (id: string): string => `{ articles(where: { federationId: { eq: "${id}" } }) { nodes { title } } }`
    const below = (id: string): string => `{ federation(id: "${id}") { articles { totalCount } } }`
    const queries = { one: list(one), two: list(two), belowOne: below(one), belowTwo: below(two) }
    let id = ''
    expect(
      await touching.touched(queries, async () => {
        id = await write.published('Article', { federation: two }, { vi: { title: 'Thêm' } })
      }),
    ).toEqual(['two', 'belowTwo'])
    expect(await touching.touched(queries, touching.changed(id, { federation: one }))).toEqual([
      'one',
      'two',
      'belowOne',
      'belowTwo',
    ])
    expect(
      await touching.touched({ ...queries, itself: `{ article(id: "${id}") { id } }` }, () => write.unpublish(id)),
    ).toEqual(['one', 'belowOne', 'itself'])
    expect(await touching.touched({ missing: `{ article(id: "${id}") { id } }` }, () => write.publish(id))).toEqual([
      'missing',
    ])
  })

  test('by a record that is found by the slug alone, now or as it was', async () => {
    const id = await write.published(
      'Article',
      { federation: ids.one },
      { vi: { title: 'Đường dẫn', slug: 'duong-dan' } },
    )
    const by = (slug: string): string => `{ article(slug: "${slug}") { title } }`
    const queries = { now: by('duong-dan'), before: by('loi-moi'), never: by('khong-co') }
    expect(await touching.touched(queries, touching.changed(id, { slug: 'loi-moi' }))).toEqual(['now', 'before'])
    expect(await touching.touched(queries, () => write.unpublish(id))).toEqual(['now', 'before'])
    expect(await touching.touched(queries, () => write.publish(id))).toEqual(['now', 'before'])
    expect(
      await touching.touched(queries, () =>
        write.published('Article', { federation: ids.one }, { vi: { title: 'Khác hẳn' } }),
      ),
    ).toEqual([])
  })

  test('by a former name where names are shown, whatever day they are of', async () => {
    const { one } = ids
    const queries = {
      name: `{ federation(id: "${one}", asOf: "1990-01-01") { name } }`,
      level: `{ federation(id: "${one}") { level } }`,
      found: '{ search(text: "Liên khu") { totalCount } }',
    }
    const formerNames = [{ locale: 'vi', name: 'Liên khu', from: '1980', to: '1995' }]
    expect(await touching.touched(queries, touching.changed(one, { formerNames }))).toEqual(['name', 'found'])
  })

  test('by a text in the language in which it answers', async () => {
    const id = await write.published('Article', { federation: ids.one }, { vi: { title: 'Ngôn ngữ', body: 'Thân' } })
    const asked = (locale: string): string => `{ article(id: "${id}", locale: "${locale}") { title body { text } } }`
    const queries = { vi: asked('vi'), en: asked('en') }
    const texts = (locale: string, input: object) => async (): Promise<void> => {
      await write.edit(id, locale, input)
      await write.publish(id)
    }
    expect(
      await touching.touched(queries, texts('vi', { title: 'Tiếng Việt' })),
      'nothing is there in English',
    ).toEqual(['vi', 'en'])
    expect(await touching.touched(queries, texts('en', { title: 'English' }))).toEqual(['en'])
    expect(await touching.touched(queries, texts('vi', { title: 'Tiếng ta' }))).toEqual(['vi'])
    expect(await touching.touched(queries, texts('vi', { body: 'Khác' }))).toEqual(['vi', 'en'])
    expect(await touching.touched(queries, texts('en', { body: 'Other' }))).toEqual(['en'])
    expect(await touching.touched(queries, texts('vi', { body: 'Nữa' }))).toEqual(['vi'])
    expect(await touching.touched(queries, texts('en', { title: null }))).toEqual(['en'])
    expect(await touching.touched(queries, texts('vi', { title: 'Lại tiếng Việt' }))).toEqual(['vi', 'en'])
    const stale = { en: `{ article(id: "${id}", locale: "en") { localization { fields { isStale } } } }` }
    expect(await touching.touched(stale, texts('vi', { body: 'Mới hơn' }))).toEqual(['en'])
  })

  test('by drafts where drafts are read', async () => {
    const { article } = ids
    const queries = {
      title: `{ article(id: "${article}") { title } }`,
      byline: `{ article(id: "${article}") { byline } }`,
      all: '{ articles { totalCount } }',
    }
    const edit = (input: object) => (): Promise<void> => write.edit(article, 'vi', input)
    expect(await touching.touched(queries, edit({ title: 'Nháp' }))).toEqual([])
    expect(await touching.touched(queries, edit({ title: 'Nháp hai' }), true)).toEqual(['title'])
    expect(await touching.touched(queries, () => write.publish(article))).toEqual(['title'])
    // The draft takes the place of what is published: nothing tells how the two differ.
    expect(await touching.touched(queries, edit({ title: 'Nháp ba' }), true)).toEqual(['title', 'byline', 'all'])
  })

  test('by any commit where it was read elsewhere than in the log', async () => {
    const { one } = ids
    const withdrawal = '{ withdrawal(typeName: "Article", slug: "tin") { reason } }'
    expect(await touching.touched({ withdrawal }, touching.changed(one, { name: 'Bốn' }))).toEqual(['withdrawal'])
  })

  test('by what makes, alters or ends a withdrawal that is told by its id, and by nothing else', async () => {
    const { one } = ids
    const article = await write.published('Article', {}, { vi: { title: 'Tin nhầm', body: 'Bài' } })
    const queries = {
      told: `{ withdrawal(id: "${article}") { reason } }`,
      beside: `{ article(id: "${article}") { body { html } } withdrawal(id: "${article}") { withdrawnAt } }`,
      mistyped: `{ withdrawal(id: "${article.replace('Article', 'Event')}") { reason } }`,
    }
    const edit = (title: string) => () => write.edit(article, 'vi', { title })
    const both = ['told', 'beside']
    for (const preview of [false, true]) {
      const touched = (writing: () => Promise<unknown>): Promise<string[]> =>
        touching.touched(queries, writing, preview)
      expect(await touched(touching.changed(one, { name: `Khác ${preview}` })), 'another record').toEqual([])
      if (!preview) expect(await touched(edit('Nháp của tin')), 'a draft').toEqual([])
      expect(await touched(() => write.withdraw(article, 'Nguồn sai.'))).toEqual(both)
      expect(await touched(() => write.withdraw(article, 'The source is wrong.', 'en')), 'another reason').toEqual(both)
      expect(await touched(touching.changed(one, { name: `Lại khác ${preview}` })), 'another record').toEqual([])
      expect(await touched(() => write.publish(article)), 'public again').toEqual(both)
    }
  })
})

test('an answer that is taken out of the index is touched no more, and one that is put in anew by what it depends on now', async () => {
  const { article, one } = ids
  const index = new DependencyIndex<string>()
  const of = async (query: string): Promise<Dependencies> => (await amity.answer(query)).dependencies!
  index.add('a', await of(`{ article(id: "${article}") { title } }`))
  index.add('b', await of(`{ article(id: "${article}") { title } }`))
  index.add('b', await of(`{ federation(id: "${one}") { name } }`))
  index.add('c', await of('{ articles { totalCount } }'))
  index.remove('c')
  const [edit, publish] = await touching.touchedIn(touching.changed(article, { title: 'Cuối' }))
  expect([...index.touchedBy(edit!), ...index.touchedBy(publish!)]).toEqual(['a'])
  expect(index.size).toBe(2)
})
