import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { makeModel } from '../model/model.ts'
import { archiveRecord } from './archive.ts'
import { complaints, editor, noon, openFixture, recordOf, valueOf, type Fixture } from './command-fixture.ts'
import { createRecord } from './create.ts'
import { deleteRecord } from './delete.ts'
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
