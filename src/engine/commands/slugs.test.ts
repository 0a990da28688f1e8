import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { makeModel } from '../model/model.ts'
import { createRecord } from './create.ts'
import { complaints, editor, noon, openFixture, recordOf, valueOf, type Fixture } from './command-fixture.ts'
import { publishRecord } from './publish.ts'
import { updateRecord } from './update.ts'

let fixture: Fixture
beforeAll(
  async () =>
    void (fixture = await openFixture(await createTestDatabase(), makeModel(catalogue, interfaces, ['vi', 'en']))),
)
afterAll(() => fixture.close())

const create = (typeName: string, input: unknown, locale = 'vi') =>
  createRecord(fixture.door, fixture.type(typeName), { locale, input, viewer: editor, now: noon })
const update = (id: string, expectedVersion: number, input: unknown, locale = 'vi') =>
  updateRecord(fixture.door, fixture.type('Article'), {
    id: recordOf(id),
    expectedVersion,
    locale,
    input,
    viewer: editor,
    now: noon,
  })
const slugs = async (id: string, stage = 'draft') => {
  const { rows } = await fixture.pool.query(
    'select locale, slug from article_translations where id = $1 and stage = $2',
    [recordOf(id), stage],
  )
  return Object.fromEntries(rows.map(({ locale, slug }) => [locale, slug]))
}

describe('a slug', () => {
  it('is made from the title of each language and kept afterwards', async () => {
    const id = await fixture.make('Article', { title: 'Hội hữu nghị Việt – Đức' })
    valueOf(await update(id, 1, { title: 'Viet Nam – Germany' }, 'en'))
    expect(await slugs(id)).toEqual({ vi: 'hoi-huu-nghi-viet-duc', en: 'viet-nam-germany' })
    valueOf(await update(id, 2, { title: 'Tên khác' }))
    expect(await slugs(id)).toEqual({ vi: 'hoi-huu-nghi-viet-duc', en: 'viet-nam-germany' })
    valueOf(await update(id, 3, { slug: null }))
    expect(await slugs(id)).toMatchObject({ vi: 'ten-khac' })
    valueOf(await update(id, 4, { slug: 'cua-toi' }))
    expect(await slugs(id)).toMatchObject({ vi: 'cua-toi' })
  })

  it('gets a number when it was made and is taken, also by what is only published', async () => {
    const first = await fixture.makePublished('Article', { title: 'Trùng tên' })
    const rest = [
      await fixture.make('Article', { title: 'Trùng tên' }),
      await fixture.make('Article', { title: 'Trùng  TÊN' }),
    ]
    expect(await slugs(first, 'published')).toEqual({ vi: 'trung-ten' })
    expect(await Promise.all(rest.map(id => slugs(id)))).toEqual([{ vi: 'trung-ten-2' }, { vi: 'trung-ten-3' }])
    const english = valueOf(await create('Article', { title: 'Trùng tên' }, 'en'))
    expect(await slugs(`Article_${english.id}`)).toEqual({ en: 'trung-ten' })
  })

  it('counts on beyond nine and ninety-nine, and stays short enough', async () => {
    const title = 'mot-hai-ba-bon-nam-sau-bay-tam-chin-muoi-mot-hai-ba-bon-nam-sau-bay-tam-chin-10-11-12'
    const ids = await Promise.all(Array.from({ length: 25 }, () => create('Article', { title })))
    const all = await Promise.all(
      ids.map(async result => Object.values(await slugs(`Article_${valueOf(result).id}`))[0]),
    )
    expect(new Set(all).size).toBe(25)
    for (const slug of all) expect(String(slug).length).toBeLessThanOrEqual(80)
    expect(all.some(slug => String(slug).endsWith('-25'))).toBe(true)
  })

  it('that was sent and is taken is refused, also by one that is only published', async () => {
    await fixture.makePublished('Article', { title: 'x', slug: 'chiem-roi' })
    expect(complaints(await create('Article', { title: 'y', slug: 'chiem-roi' }))).toEqual(['SLUG_TAKEN input.slug'])
    expect(complaints(await create('Article', { title: 'y', slug: 'chiem-roi' }, 'en'))).toEqual([])
    expect(complaints(await create('Person', { name: 'y', slug: 'chiem-roi' }))).toEqual([])
  })

  it('of two at once goes to one; the other is told', async () => {
    const results = await Promise.all(
      Array.from({ length: 5 }, () => create('Article', { title: 'Đua', slug: 'dua-nhau' })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap(complaints)).toEqual(Array.from({ length: 4 }, () => 'SLUG_TAKEN input.slug'))
  })

  it('is given to a title without Latin letters too', async () => {
    const id = await fixture.make('Article', { title: '北京' })
    expect(await slugs(id)).toEqual({ vi: 'article' })
  })

  it('needs texts in its language, and goes with them', async () => {
    const id = await fixture.make('Article', { title: 'Tiếng Việt' })
    expect(complaints(await update(id, 1, { slug: 'english' }, 'en'))).toEqual(['VALIDATION input.slug'])
    valueOf(await update(id, 1, { title: 'English', slug: 'english' }, 'en'))
    valueOf(await update(id, 2, { title: null }, 'en'))
    expect(await slugs(id)).toEqual({ vi: 'tieng-viet' })
  })

  it('taken by a draft that was faster is refused when the other one is published', async () => {
    const [a, b] = [
      await fixture.make('Article', { title: 'Nhanh', slug: 'nhanh' }),
      await fixture.make('Article', { title: 'Chậm', slug: 'cham' }),
    ]
    // As it would stand had both been written at once in two stages.
    await fixture.door.write({ intent: 'test', viewer: editor, now: noon }, async ({ query }) => {
      await query(
        `insert into articles (id, stage, state, version, created_at, updated_at, published_at) values ($1, 'published', 'published', 9, now(), now(), now())`,
        [recordOf(a)],
      )
      await query(
        `insert into article_translations (id, stage, locale, slug, title) values ($1, 'published', 'vi', 'cham', 'x')`,
        [recordOf(a)],
      )
    })
    expect(
      complaints(
        await publishRecord(fixture.door, fixture.type('Article'), { id: recordOf(b), viewer: editor, now: noon }),
      ),
    ).toEqual(['SLUG_TAKEN id'])
  })
})
