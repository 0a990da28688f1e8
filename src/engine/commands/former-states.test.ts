import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { requiredFields } from '../../../test/support/every-field.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { makeModel } from '../model/model.ts'
import { archiveRecord } from './archive.ts'
import type { Saved } from './command.ts'
import {
  complaints,
  editor,
  noon,
  openFixture,
  problemsOf,
  recordOf,
  valueOf,
  type Fixture,
} from './command-fixture.ts'
import { createRecord } from './create.ts'
import { deleteRecord } from './delete.ts'
import { publishRecord } from './publish.ts'
import { restoreRecord } from './restore.ts'
import { revertRecord } from './revert.ts'
import { updateRecord } from './update.ts'

let fixture: Fixture
beforeAll(
  async () =>
    void (fixture = await openFixture(await createTestDatabase(), makeModel(catalogue, interfaces, ['vi', 'en']))),
)
afterAll(() => fixture.close())

const who = { viewer: editor, now: noon }
const update = async (typeName: string, id: string, expectedVersion: number, input: unknown, locale = 'vi') =>
  valueOf(
    await updateRecord(fixture.door, fixture.type(typeName), {
      ...who,
      id: recordOf(id),
      expectedVersion,
      locale,
      input,
    }),
  )
/** Rows of a draft without what tells the version. */
const content = async (typeName: string, id: string) =>
  JSON.parse(
    JSON.stringify(await fixture.rows(typeName, id, 'draft')).replaceAll(
      /\\"(version|updated_at|published_at|revisions)\\": ("[^"]*?\\"|\{[^}]*\}|\\"[^"]*\\"|\w+)/g,
      '',
    ),
  )

describe('revert', () => {
  it('brings texts, columns, lists and references of a version back as a new one', async () => {
    const person = await fixture.make('Person', { name: 'A' })
    const id = await fixture.make('Article', { title: 'Tin', lead: 'Mở', byline: 'A', about: { add: [person] } })
    await update('Article', id, 1, { title: 'News', lead: 'Lead' }, 'en')
    const before = await content('Article', id)
    await update('Article', id, 2, { title: 'Khác', lead: null, byline: null, about: { remove: [person] } })
    await update('Article', id, 3, { title: null, lead: null }, 'en')
    const type = fixture.type('Article')
    expect(valueOf(await revertRecord(fixture.door, type, { ...who, id: recordOf(id), toVersion: 2 })).version).toBe(5)
    expect(await content('Article', id)).toEqual(before)
    expect(complaints(await revertRecord(fixture.door, type, { ...who, id: recordOf(id), toVersion: 9 }))).toEqual([
      'VALIDATION toVersion',
    ])
  })

  it('goes back behind the first text of the source language', async () => {
    const type = fixture.type('Article')
    const made = valueOf(await createRecord(fixture.door, type, { ...who, locale: 'en', input: { title: 'Only' } }))
    await updateRecord(fixture.door, type, {
      ...who,
      ...made,
      expectedVersion: 1,
      locale: 'vi',
      input: { title: 'Sau' },
    })
    expect(valueOf(await revertRecord(fixture.door, type, { ...who, id: made.id, toVersion: 1 })).version).toBe(3)
  })

  it('gives a slug that somebody took meanwhile a number', async () => {
    const id = await fixture.make('Article', { title: 'Một tin' })
    await update('Article', id, 1, { title: 'Hai tin', slug: 'hai-tin' })
    await fixture.makePublished('Article', { title: 'Một tin' })
    const type = fixture.type('Article')
    valueOf(await revertRecord(fixture.door, type, { ...who, id: recordOf(id), toVersion: 1 }))
    const { rows } = await fixture.pool.query(
      "select slug from article_translations where id = $1 and stage = 'draft'",
      [recordOf(id)],
    )
    expect(rows).toEqual([{ slug: 'mot-tin-2' }])
  })
})

describe('restore', () => {
  it('brings a deleted record back with everything that belonged to it', async () => {
    const person = await fixture.make('Person', { name: 'A' })
    const id = await fixture.makePublished('Article', { title: 'Tin', byline: 'A', about: { add: [person] } })
    await update('Article', id, 2, { title: 'Tin sửa' })
    const before = await content('Article', id)
    const type = fixture.type('Article')
    valueOf(await deleteRecord(fixture.door, type, { ...who, id: recordOf(id) }))
    expect(valueOf(await restoreRecord(fixture.door, type, { ...who, id: recordOf(id) })).version).toBe(5)
    expect(await content('Article', id)).toEqual(before)
    expect(
      (
        await fixture.pool.query('select stage, published_at is not null as dated from articles where id = $1', [
          recordOf(id),
        ])
      ).rows,
    ).toEqual([{ stage: 'draft', dated: true }])
  })

  it('brings an archived record back, leaves others, and finds no record that never was', async () => {
    const id = await fixture.makePublished('Article', { title: 'Tin' })
    const type = fixture.type('Article')
    valueOf(await archiveRecord(fixture.door, type, { ...who, id: recordOf(id) }))
    expect(
      complaints(
        await updateRecord(fixture.door, type, {
          ...who,
          id: recordOf(id),
          expectedVersion: 3,
          locale: 'vi',
          input: { title: 'X' },
        }),
      ),
    ).toEqual(['VALIDATION id'])
    expect(valueOf(await restoreRecord(fixture.door, type, { ...who, id: recordOf(id) })).version).toBe(4)
    expect(valueOf(await restoreRecord(fixture.door, type, { ...who, id: recordOf(id) })).version).toBe(4)
    const nobody = recordOf('Article_018df862-2c80-77fc-9b9d-717158ae4287')
    expect(complaints(await restoreRecord(fixture.door, type, { ...who, id: nobody }))).toEqual(['NOT_FOUND id'])
  })
})

describe('what was deleted meanwhile', () => {
  const dropped = (done: Saved): readonly string[] =>
    (done.dropped ?? []).map(({ what, count, path }) => `${what} ${count} ${path.join('.')}`)
  const mention = (id: string, words: string): string => `<span data-mention="${id}">${words}</span>`
  const picture = async (n: number): Promise<string> => {
    const sha256 = String(n).repeat(64)
    await fixture.pool.query("insert into media_files values ($1, 'image/png', 1, 640, 480, 1, now())", [sha256])
    return fixture.make('MediaAsset', requiredFields(fixture.type('MediaAsset'), { n, sha256, idOf: () => '' }))
  }
  const remove = async (typeName: string, id: string) =>
    valueOf(await deleteRecord(fixture.door, fixture.type(typeName), { ...who, id: recordOf(id) }))
  /** What an article's draft names, and the paragraphs of its text. */
  const left = async (id: string) => {
    const part = (column: string, table: string, order: string) =>
      `array(select ${column}::text from ${table} x where x.id = a.id and x.stage = 'draft' order by ${order})`
    const { rows } = await fixture.pool.query(
      `select a.author_id as author, ${part('target_id', 'article_about', 'ordinal')} as about, ${part('asset_id', 'article_images', 'ordinal')} as images,
        ${part('target_id', 'article_text_references', 'target_id')} as named, t.body::text as body
       from articles a join article_translations t using (id, stage) where a.id = $1 and stage = 'draft'`,
      [recordOf(id)],
    )
    const { body, ...named } = rows[0]
    const words = ({ content: texts }: any): string => texts.map(({ text }: any) => text).join('')
    return { ...named, body: JSON.parse(body).content.map(words) }
  }

  it('is left out of a version that comes back, and the answer tells it; of a mention the words stay', async () => {
    const type = fixture.type('Article')
    const [gone, stays] = [await fixture.make('Person', { name: 'Hoa' }), await fixture.make('Person', { name: 'An' })]
    const [asset, other] = [await picture(1), await picture(2)]
    const figure = `<figure data-asset="${asset}"><figcaption>Ảnh cũ</figcaption></figure>`
    const id = await fixture.make('Article', {
      title: 'Tin',
      author: gone,
      about: { add: [stays, gone] },
      images: [{ asset }, { asset: other }],
      body: { html: `<p>Với ${mention(gone, 'bà Hoa')} và ${mention(gone, 'Hoa')}.</p>${figure}` },
    })
    await update('Article', id, 1, { author: stays, about: { remove: [gone] }, images: null, body: { text: 'Thân' } })
    await remove('Person', gone)
    await remove('MediaAsset', asset)
    const reverted = valueOf(await revertRecord(fixture.door, type, { ...who, id: recordOf(id), toVersion: 1 }))
    expect(dropped(reverted)).toEqual([
      `${gone} 1 author`,
      `${gone} 1 about.1`,
      `${asset} 1 images.0.asset`,
      `${gone} 2 body.vi`,
      `${asset} 1 body.vi`,
    ])
    expect(await left(id)).toEqual({
      author: null,
      about: [recordOf(stays)],
      images: [recordOf(other)],
      named: [],
      body: ['Với bà Hoa và Hoa.', 'Ảnh cũ'],
    })
    expect(complaints(await publishRecord(fixture.door, type, { ...who, id: recordOf(id) }))).toEqual([])
  })

  it('is left out of a record that is restored, and is in it again once it was restored before', async () => {
    const type = fixture.type('Article')
    const author = await fixture.make('Person', { name: 'Hoa' })
    const id = await fixture.make('Article', {
      title: 'Tin',
      author,
      body: { html: `<p>${mention(author, 'Hoa')}</p>` },
    })
    const restore = async (typeName: string, one: string) =>
      valueOf(await restoreRecord(fixture.door, fixture.type(typeName), { ...who, id: recordOf(one) }))
    await remove('Article', id)
    expect(dropped(await restore('Article', id))).toEqual([])
    await remove('Article', id)
    await remove('Person', author)
    expect(dropped(await restore('Article', id))).toEqual([`${author} 1 author`, `${author} 1 body.vi`])
    expect(await left(id)).toMatchObject({ author: null, named: [], body: ['Hoa'] })
    await restore('Person', author)
    // The version of the first deletion tells what stood there before.
    const back = valueOf(await revertRecord(fixture.door, type, { ...who, id: recordOf(id), toVersion: 2 }))
    expect(dropped(back)).toEqual([])
    expect(await left(id)).toMatchObject({ author: recordOf(author), named: [recordOf(author)] })
  })

  it('comes back first where a record cannot be without it', async () => {
    const [post, person] = [
      await fixture.make('Post', { title: 'Chủ tịch', singleHolder: true }),
      await fixture.make('Person', { name: 'Hoa' }),
    ]
    const id = await fixture.make('PostHolding', { post, person })
    for (const [typeName, one] of [
      ['PostHolding', id],
      ['Person', person],
    ] as const)
      await remove(typeName, one)
    const asked = { ...who, id: recordOf(id) }
    const refused = await restoreRecord(fixture.door, fixture.type('PostHolding'), asked)
    expect(problemsOf(refused)).toMatchObject([
      {
        code: 'VALIDATION',
        path: ['person'],
        message: expect.stringContaining(person),
        advice: expect.stringContaining('restorePerson'),
      },
    ])
    valueOf(await restoreRecord(fixture.door, fixture.type('Person'), { ...who, id: recordOf(person) }))
    valueOf(await restoreRecord(fixture.door, fixture.type('PostHolding'), asked))
  })

  it('is its keeper too: nothing falls to the platform by coming back', async () => {
    const keeper = await fixture.make('Federation', { name: 'Liên hiệp cũ', level: 'PROVINCIAL' })
    const id = await fixture.make('Article', { title: 'Tin', keeper })
    await remove('Article', id)
    await remove('Federation', keeper)
    const refused = await restoreRecord(fixture.door, fixture.type('Article'), { ...who, id: recordOf(id) })
    expect(complaints(refused)).toEqual(['VALIDATION keeper'])
  })
})
