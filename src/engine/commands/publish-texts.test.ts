import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { noRights } from '../../access/rights.ts'
import type { Viewer } from '../../access/viewer.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { makeModel } from '../model/model.ts'
import { complaints, editor, openFixture, recordOf, valueOf, type Fixture } from './command-fixture.ts'
import { publishRecord, type PublishArguments } from './publish.ts'
import { updateRecord } from './update.ts'

let fixture: Fixture
beforeAll(
  async () =>
    void (fixture = await openFixture(
      await createTestDatabase(),
      makeModel(catalogue, interfaces, ['vi', 'en', 'fr']),
    )),
)
afterAll(() => fixture.close())

const now = new Date('2024-06-01T00:00:00Z')
const update = async (id: string, expectedVersion: number, input: object, locale = 'vi', viewer: Viewer = editor) =>
  valueOf(
    await updateRecord(fixture.door, fixture.type('Article'), {
      id: recordOf(id),
      expectedVersion,
      locale,
      input,
      viewer,
      now,
    }),
  )
const publish = (id: string, more: Partial<PublishArguments> & { readonly viewer?: Viewer } = {}) =>
  publishRecord(fixture.door, fixture.type('Article'), { id: recordOf(id), viewer: editor, now, ...more })

/** What answers in a language, and whether it is stale. */
async function answers(id: string, stage: 'draft' | 'published', locale: string): Promise<unknown> {
  const { rows } = await fixture.pool.query(
    'select title, title_stale as stale from article_localized where id = $1 and stage = $2 and locale = $3',
    [recordOf(id), stage, locale],
  )
  return rows[0] ?? null
}
const versions = async (id: string): Promise<unknown> =>
  (
    await fixture.pool.query('select stage, version from articles where id = $1 order by stage', [recordOf(id)])
  ).rows.map(({ stage, version }) => `${stage} ${version}`)

describe('texts of some languages', () => {
  it('go public by themselves: everything else of the draft stays a draft, which is the next version', async () => {
    const id = await fixture.makePublished('Article', { title: 'Tin' })
    await update(id, 2, { title: 'Tin mới', byline: 'B' })
    await update(id, 3, { title: 'News' }, 'en')
    await update(id, 4, { title: 'Nouvelles' }, 'fr')
    expect(valueOf(await publish(id, { locales: ['en'] })).version).toBe(7)
    expect(await versions(id)).toEqual(['draft 7', 'published 6'])
    // The French is not public, so that the source answers for it; the English was made from a newer source.
    expect(await answers(id, 'published', 'vi')).toEqual({ title: 'Tin', stale: false })
    expect(await answers(id, 'published', 'en')).toEqual({ title: 'News', stale: false })
    expect(await answers(id, 'published', 'fr')).toEqual({ title: 'Tin', stale: false })
    expect(await answers(id, 'draft', 'fr')).toEqual({ title: 'Nouvelles', stale: false })
    const { rows } = await fixture.pool.query("select byline from articles where id = $1 and stage = 'published'", [
      recordOf(id),
    ])
    expect(rows).toEqual([{ byline: null }])
    // Nothing new in them: nothing happens.
    expect(valueOf(await publish(id, { locales: ['en'] })).version).toBe(7)
    // A translation of the draft that the new source has overtaken is stale when the source follows.
    await update(id, 7, { title: 'Tin mới hơn' })
    valueOf(await publish(id, { locales: ['vi'] }))
    expect(await answers(id, 'published', 'en')).toEqual({ title: 'News', stale: true })
  })

  it('that are all that differs are published with the draft, which is gone then', async () => {
    const id = await fixture.makePublished('Article', { title: 'Một' })
    await update(id, 2, { title: 'One' }, 'en')
    valueOf(await publish(id, { locales: ['en'] }))
    expect(await versions(id)).toEqual(['published 4'])
  })

  it('need a public record, languages that there are, and no instant of their own', async () => {
    const id = await fixture.make('Article', { title: 'Nháp' })
    expect(complaints(await publish(id, { locales: ['vi'] }))).toEqual(['VALIDATION id'])
    valueOf(await publish(id))
    for (const locales of [[], ['de'], ['vi', 'de']])
      expect(complaints(await publish(id, { locales }))).toEqual(['VALIDATION locales'])
    await update(id, 2, { title: 'Nháp nữa' })
    const publishedAt = '2020-01-01T00:00:00Z'
    expect(complaints(await publish(id, { locales: ['vi'], publishedAt }))).toEqual(['VALIDATION publishedAt'])
  })

  it('do not settle who must look at the rest of the draft', async () => {
    const house = await fixture.makePublished('Federation', {
      name: 'Nhà hai người',
      level: 'PROVINCIAL',
      requiresSecondPerson: true,
    })
    const keeper = recordOf(house)
    const person = (n: number): Viewer => ({
      kind: 'token',
      actorId: `01900000-0000-7000-8000-00000000000${n}`,
      rights: {
        ...noRights,
        standings: new Map([[keeper, { role: 'publisher', languages: [], seesPersonal: false, isInherited: false }]]),
        granted: [keeper],
      },
    })
    const [writer, second] = [person(5), person(6)]
    const id = await fixture.make('Article', { title: 'Chung', keeper: house })
    valueOf(await publish(id, { viewer: second }))
    await update(id, 2, { byline: 'Của người viết' }, 'vi', writer)
    await update(id, 3, { title: 'Common' }, 'en', writer)
    expect(complaints(await publish(id, { viewer: writer, locales: ['en'] }))).toEqual(['NOT_PUBLISHABLE id'])
    valueOf(await publish(id, { viewer: second, locales: ['en'] }))
    expect(complaints(await publish(id, { viewer: writer }))).toEqual(['NOT_PUBLISHABLE id'])
    valueOf(await publish(id, { viewer: second }))
  })
})
