import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { connected } from '../../src/store/embedded/bootstrap.ts'
import { editor, openAmity, type Asking, type TestAmity } from '../support/amity.ts'
import { Writing, type Texts } from './writing.ts'

const now = new Date('2024-03-01T05:00:00.000Z')
let amity: TestAmity
let write: Writing
beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  write = new Writing(amity, now)
})
afterAll(async () => amity.close())

const article = (translations: Readonly<Record<string, Texts>>): Promise<string> =>
  write.published('Article', {}, translations)
/** Gives a published article another slug. */
async function rename(id: string, slug: string, locale = 'vi'): Promise<void> {
  await write.edit(id, locale, { slug })
  await write.publish(id)
}

/** Which article has the slug, and its slug now; by one statement and in steps. */
async function found(
  slug: string,
  locale = 'vi',
  asking: Asking = {},
): Promise<readonly [id: string, slug: string] | null> {
  const query = `{ article(slug: "${slug}", locale: "${locale}") { id slug } }`
  const [planned, steps] = [await amity.data(query, asking), await amity.data(query, { ...asking, depth: 0 })]
  expect(steps).toEqual(planned)
  return planned.article && [planned.article.id, planned.article.slug]
}
const previewing: Asking = { viewer: editor, preview: true }

/** Statements of the owner of the tables, in one transaction that says why. */
const raw = (sql: string): Promise<unknown> =>
  connected(amity.database.ownerUrl, client =>
    client.query(`begin; select set_config('amity.intent', 'import', true); ${sql}; commit`),
  )
const remembered = async (id: string): Promise<string[]> =>
  (
    await amity.pool.query<{ slug: string }>('select slug from former_slugs where id = $1 order by slug', [
      id.slice(-36),
    ])
  ).rows.map(({ slug }) => slug)

describe('a slug that a published record gave up', () => {
  test('leads to the record, which shows its present one', async () => {
    const id = await article({ vi: { title: 'Một', slug: 'cu' } })
    await rename(id, 'moi')
    expect(await found('moi')).toEqual([id, 'moi'])
    expect(await found('cu')).toEqual([id, 'moi'])
    await rename(id, 'moi-nua')
    for (const slug of ['cu', 'moi', 'moi-nua']) expect(await found(slug)).toEqual([id, 'moi-nua'])
    await rename(id, 'cu')
    for (const slug of ['cu', 'moi', 'moi-nua']) expect(await found(slug)).toEqual([id, 'cu'])
    expect((await amity.data('{ person(slug: "moi") { id } }')).person).toBeNull()
    expect((await amity.data('{ articles(where: { slug: { eq: "moi" } }) { totalCount } }')).articles.totalCount).toBe(
      0,
    )
  })

  test('is remembered in each language by itself, and found in the order of the languages', async () => {
    const one = await article({ vi: { title: 'Hai', slug: 'hai' }, en: { title: 'Two', slug: 'two' } })
    await rename(one, 'second', 'en')
    expect(await found('two', 'en')).toEqual([one, 'second'])
    expect(await found('two', 'vi')).toEqual([one, 'hai'])
    expect(await remembered(one)).toEqual(['two'])
    await rename(one, 'thu-hai')
    expect(await found('hai', 'vi')).toEqual([one, 'thu-hai'])
    // What the one gave up in English the other gives up in Vietnamese, later.
    const other = await article({ vi: { title: 'Khác', slug: 'two' } })
    await rename(other, 'khac')
    expect(await found('two', 'en')).toEqual([one, 'second'])
    expect(await found('two', 'vi')).toEqual([other, 'khac'])
  })

  test('still leads to it when the language is gone', async () => {
    const id = await article({ vi: { title: 'Ba', slug: 'ba' }, en: { title: 'Three', slug: 'three' } })
    await write.edit(id, 'en', { title: null })
    await write.publish(id)
    expect(await found('three', 'en')).toEqual([id, 'ba'])
  })

  test('stays the present one until the rename is published; the new one is nothing for the public until then', async () => {
    const id = await article({ vi: { title: 'Bốn', slug: 'bon' } })
    await write.edit(id, 'vi', { slug: 'bon-moi' })
    expect([await found('bon'), await found('bon-moi')]).toEqual([[id, 'bon'], null])
    expect(await found('bon-moi', 'vi', previewing)).toEqual([id, 'bon-moi'])
    expect(await remembered(id)).toEqual([])
    await write.publish(id)
    expect([await found('bon'), await found('bon-moi')]).toEqual([
      [id, 'bon-moi'],
      [id, 'bon-moi'],
    ])
  })

  test('that was only ever in drafts is forgotten', async () => {
    const id = await write.draft('Article', {}, { vi: { title: 'Nháp', slug: 'nhap-mot' } })
    await write.edit(id, 'vi', { slug: 'nhap-hai' })
    await write.publish(id)
    expect(await found('nhap-mot')).toBeNull()
  })

  test('belongs to another record that takes it, as soon as that is published', async () => {
    const first = await article({ vi: { title: 'Năm', slug: 'nam' } })
    await rename(first, 'nam-cu')
    const second = await write.draft('Article', {}, { vi: { title: 'Năm' } })
    expect(await found('nam')).toEqual([first, 'nam-cu'])
    await write.publish(second)
    expect(await found('nam')).toEqual([second, 'nam'])
    // Present slugs go first, whatever the language.
    expect(await found('nam', 'en')).toEqual([second, 'nam'])
    await rename(second, 'nam-moi')
    expect(await found('nam')).toEqual([second, 'nam-moi'])
    await write.unpublish(second)
    expect(await found('nam')).toEqual([first, 'nam-cu'])
    await write.publish(second)
    await rename(first, 'nam')
    await rename(first, 'nam-xua')
    expect(await found('nam')).toEqual([first, 'nam-xua'])
  })

  test('finds nothing while its record is not published, and finds it again afterwards', async () => {
    const id = await article({ vi: { title: 'Sáu', slug: 'sau' } })
    await rename(id, 'sau-moi')
    await write.unpublish(id)
    for (const slug of ['sau', 'sau-moi']) {
      expect(await found(slug)).toBeNull()
      expect(await found(slug, 'vi', previewing)).toEqual([id, 'sau-moi'])
    }
    await write.edit(id, 'vi', { slug: 'sau-khac' })
    await write.publish(id)
    for (const slug of ['sau', 'sau-moi', 'sau-khac']) expect(await found(slug)).toEqual([id, 'sau-khac'])
  })

  test('goes with a record that is deleted, and leads to the one that gave it up before', async () => {
    const first = await article({ vi: { title: 'Bảy', slug: 'bay' } })
    await rename(first, 'bay-cu')
    const second = await article({ vi: { title: 'Bảy', slug: 'bay' } })
    await rename(second, 'bay-moi')
    await write.delete(second)
    expect(await remembered(second)).toEqual([])
    expect([await found('bay-moi'), await found('bay')]).toEqual([null, [first, 'bay-cu']])
    await write.edit(first, 'vi', { title: 'Bản nháp' })
    await write.delete(first)
    expect(await remembered(first)).toEqual([])
    expect(await found('bay')).toBeNull()
  })
})

describe('raw SQL of the owner of the tables', () => {
  const id = (of: string): string => `'${of.slice(-36)}'`

  test('is remembered too, and enters the log as before', async () => {
    const one = await article({ vi: { title: 'Tám', slug: 'tam' }, en: { title: 'Eight', slug: 'eight' } })
    const two = await article({ vi: { title: 'Chín', slug: 'chin' } })
    await raw(`update article_translations set slug = slug || '-moi' where id in (${id(one)}, ${id(two)})`)
    // The slug that is shown is derived by commands alone.
    for (const slug of ['tam', 'tam-moi']) expect((await found(slug))?.[0]).toBe(one)
    expect(await remembered(one)).toEqual(['eight', 'tam'])
    expect(await remembered(two)).toEqual(['chin'])
    await raw(`update article_translations set title = title || '!' where id = ${id(one)}`)
    await raw(`delete from article_translations where id = ${id(one)} and locale = 'en'`)
    expect(await remembered(one)).toEqual(['eight', 'eight-moi', 'tam'])
    const { rows } = await amity.pool.query(
      `select distinct table_name from changes where record_id = ${id(one)} and intent = 'import'`,
    )
    expect(rows).toEqual([{ table_name: 'article_translations' }])
  })

  test('takes the slugs of what it deletes away, stage by stage too', async () => {
    const one = await article({ vi: { title: 'Mười', slug: 'muoi' } })
    await rename(one, 'muoi-moi')
    await write.edit(one, 'vi', { slug: 'muoi-nua' })
    await raw(`delete from articles where id = ${id(one)} and stage = 'published'`)
    expect(await remembered(one)).toEqual(['muoi', 'muoi-moi'])
    await raw(`delete from articles where id = ${id(one)}`)
    expect(await remembered(one)).toEqual([])
    expect(await found('muoi')).toBeNull()
  })
})

describe('a slug that was given up', () => {
  test('is free for others, made from a title too', async () => {
    const first = await article({ vi: { title: 'Mười một' } })
    await rename(first, 'so-muoi-mot')
    const second = await article({ vi: { title: 'Mười một' } })
    expect(await found('muoi-mot')).toEqual([second, 'muoi-mot'])
  })

  test('depends on the list that it was looked for in, and on the record that it found', async () => {
    const one = await article({ vi: { title: 'Mười hai', slug: 'muoi-hai' } })
    await rename(one, 'so-muoi-hai')
    for (const [slug, records] of [
      ['muoi-hai', [one]],
      ['khong-co', []],
    ] as const) {
      const { dependencies } = await amity.answer(`{ article(slug: "${slug}") { title } }`)
      expect([...dependencies!.records]).toEqual(records)
      expect(dependencies!.lists).toEqual([
        {
          typeName: 'Article',
          facets: [{ places: ['article_translations.slug', 'former_slugs.slug'], values: [slug] }],
          days: [],
        },
      ])
    }
  })

  test('is not looked for where somebody has the slug', async () => {
    const one = await article({ vi: { title: 'Mười ba', slug: 'muoi-ba' } })
    await rename(one, 'so-muoi-ba')
    const looking = 'find_former_slug_articles(wanted text, chain text[], preview boolean)'
    const { rows } = await amity.pool.query<{ sql: string }>(
      "select pg_get_functiondef('find_former_slug_articles'::regproc) as sql",
    )
    await raw(
      `create or replace function ${looking} returns uuid language plpgsql stable as $$ begin raise 'looked'; end $$`,
    )
    try {
      expect(await found('so-muoi-ba')).toEqual([one, 'so-muoi-ba'])
      await expect(found('muoi-ba')).rejects.toThrow('looked')
    } finally {
      await raw(rows[0]!.sql)
    }
    expect(await found('muoi-ba')).toEqual([one, 'so-muoi-ba'])
  })
})
