import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openHouses, recordId, type Houses } from '../access/houses.ts'
import { requiredFields } from '../support/every-field.ts'
import { person, type Person } from './moves.ts'

let houses: Houses
const by = (token: string | null): Person => person(houses.web, token)
const ours = (role: keyof Houses['ours']['tokens']): Person => by(houses.ours.tokens[role])
beforeAll(async () => {
  houses = await openHouses()
}, 120_000)
afterAll(async () => houses.close())

/** A public article, version 2, with a draft beside it, version 3. */
async function changed(title: string, role: 'author' | 'editor' = 'author'): Promise<string> {
  const { author, publisher } = houses.ours.tokens
  const { id } = await houses.as(role === 'author' ? author : houses.ours.tokens.editor).create('Article', { title })
  await houses.as(publisher).publish('Article', { id })
  await houses
    .as(houses.ours.tokens.editor)
    .update('Article', { id, version: 2 }, { title: `${title}, sửa`, lead: 'Mới' })
  return id
}
const article = `query($id: ID!) { x: article(id: $id) { title lead stage state version updatedAt schedule { version publishAt unpublishAt } } }`
const versions = `query($id: ID!) { x: history(id: $id, first: 50) { nodes { version intent stage changedFields diff { field } values } } }`
const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString()

describe('a draft that is thrown away', () => {
  test('leaves what is public as all there is, and readers without a difference', async () => {
    const id = await changed('Bỏ đi')
    const shown = 'query($id: ID!) { x: article(id: $id) { title lead stage updatedAt publishedAt } }'
    const before = await by(null).see(shown, { id })
    const done = await ours('author').move('discard', 'Article', { id, expectedVersion: 3 }, 'state title')
    expect(done).toMatchObject({ version: 4, stage: 'PUBLISHED', state: 'PUBLISHED', title: 'Bỏ đi' })
    expect(await by(null).see(shown, { id })).toEqual(before)
    expect((await ours('editor').see(article, { id })).x).toMatchObject({
      title: 'Bỏ đi',
      lead: null,
      stage: 'PUBLISHED',
    })
    expect(await ours('author').move('discard', 'Article', { id })).toMatchObject({ version: 4, state: 'PUBLISHED' })
  })

  test('stands in history as a version of its own, and comes back by a revert', async () => {
    const id = await changed('Rồi lại')
    await ours('editor').move('discard', 'Article', { id })
    await houses.as(houses.ours.tokens.editor).update('Article', { id, version: 4 }, { lead: 'Khác' })
    await ours('editor').move('discard', 'Article', { id })
    const back = await ours('editor').move('revert', 'Article', { id, toVersion: 3 }, 'title lead')
    expect(back).toMatchObject({ version: 7, stage: 'DRAFT', title: 'Rồi lại, sửa', lead: 'Mới' })
    const { nodes } = (await ours('editor').see(versions, { id })).x
    const told = nodes.map(({ version, intent, stage, changedFields, values }: any) => [
      version,
      intent,
      stage,
      changedFields.toSorted().join(),
      values.lead,
    ])
    expect(told).toEqual([
      [7, 'revertArticle', 'DRAFT', 'lead,title', 'Mới'],
      [6, 'discardArticle', 'PUBLISHED', 'lead', null],
      [5, 'updateArticle', 'DRAFT', 'lead', 'Khác'],
      [4, 'discardArticle', 'PUBLISHED', 'lead,title', null],
      [3, 'updateArticle', 'DRAFT', 'lead,title', 'Mới'],
      [2, 'publishArticle', 'PUBLISHED', '', null],
      [1, 'createArticle', 'DRAFT', told.at(-1)![3], null],
    ])
    for (const { changedFields, diff } of nodes.slice(0, -1))
      expect([...new Set(diff.map(({ field }: any) => field))].toSorted()).toEqual(changedFields.toSorted())
  })

  test('takes its request for review and its publication along, and leaves the instant at which the record goes', async () => {
    const id = await changed('Đã hẹn')
    await ours('author').move('submit', 'Article', { id, message: 'Nhờ xem' })
    const unpublishAt = new Date(Date.now() + 7_200_000).toISOString()
    await ours('publisher').move('schedule', 'Article', { id, publishAt: inAnHour(), unpublishAt })
    await ours('author').move('discard', 'Article', { id })
    expect((await ours('editor').see(article, { id })).x.schedule).toEqual({ version: 6, publishAt: null, unpublishAt })
    const review = `query($id: ID!) { x: reviewsOf(id: $id) { nodes { decision decidedAt } } }`
    expect((await ours('editor').see(review, { id })).x.nodes).toMatchObject([{ decision: 'OVERTAKEN' }])

    const other = await changed('Chỉ xuất bản')
    await ours('publisher').move('schedule', 'Article', { id: other, publishAt: inAnHour() })
    await ours('author').move('discard', 'Article', { id: other })
    expect((await ours('editor').see(article, { id: other })).x.schedule).toBeNull()
  })

  test('must stand beside what is public', async () => {
    const { id } = await houses.as(houses.ours.tokens.author).create('Article', { title: 'Chưa' })
    const refused = await ours('author').move('discard', 'Article', { id })
    expect(refused).toMatchObject({
      code: 'VALIDATION',
      path: ['id'],
      advice: expect.stringContaining('deleteArticle'),
    })
    const shown = await changed('Đã rút')
    await ours('publisher').move('withdraw', 'Article', { id: shown, reason: 'Nhầm' })
    expect(await ours('editor').move('discard', 'Article', { id: shown })).toMatchObject({ code: 'VALIDATION' })
    expect(await ours('editor').move('discard', 'Article', { id: shown, expectedVersion: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
    })
  })

  test('is thrown away by those who may edit the record, and by nobody else', async () => {
    const [own, other] = [await changed('Của mình'), await changed('Của người khác', 'editor')]
    expect(await ours('author').move('discard', 'Article', { id: other })).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await ours('translator').move('discard', 'Article', { id: own })).toMatchObject({ code: 'NOT_ALLOWED' })
    const stranger = by(houses.theirs.tokens.administrator)
    expect(await stranger.move('discard', 'Article', { id: own })).toMatchObject({ code: 'NOT_ALLOWED' })
    const draft = (await houses.as(houses.ours.tokens.author).create('Article', { title: 'Kín' })).id
    const nobody = 'Article_01900000-0000-7000-8000-00000000dead'
    expect(await stranger.move('discard', 'Article', { id: draft })).toEqual(
      await stranger.move('discard', 'Article', { id: nobody }),
    )
    expect((await ours('editor').see(article, { id: own })).x.stage).toBe('DRAFT')
    expect(await ours('editor').move('discard', 'Article', { id: other })).toMatchObject({ version: 4 })
  })

  test('with personal data of its own takes the right to that', async () => {
    const { administrator, publisher } = houses.ours.tokens
    const event = houses.types.find(({ name }) => name === 'Event')!
    const input = { ...requiredFields(event, { ...houses.ours.making, n: 5 }), keeper: houses.ours.id }
    const { id } = await houses.as(administrator).create('Event', input)
    await houses.as(publisher).publish('Event', { id })
    const registrations = [{ name: 'Nguyễn An', persons: 2 }]
    await houses.as(administrator).update('Event', { id, version: 2 }, { registrations })
    const refused = await ours('editor').move('discard', 'Event', { id })
    expect(refused).toMatchObject({ code: 'NOT_ALLOWED', path: ['id'] })
    expect(await ours('administrator').move('discard', 'Event', { id })).toMatchObject({ version: 4 })
    await houses.as(publisher).update('Event', { id, version: 4 }, { title: 'Tên khác' })
    expect(await ours('editor').move('discard', 'Event', { id })).toMatchObject({ version: 6 })
  })

  test('is thrown away with others at once, all or none', async () => {
    const [one, two] = [await changed('Một'), await changed('Hai')]
    const { id: never } = await houses.as(houses.ours.tokens.author).create('Article', { title: 'Ba' })
    const all = (...ids: readonly string[]) =>
      ours('editor').moveAll(
        'discardArticles',
        'Article',
        ids.map(id => ({ id })),
      )
    expect(await all(one, never)).toMatchObject({ code: 'VALIDATION', path: ['items', '1', 'id'] })
    expect((await ours('editor').see(article, { id: one })).x.stage).toBe('DRAFT')
    expect(await all(one, two)).toMatchObject({ __typename: 'ArticleList', items: [{ version: 4 }, { version: 4 }] })
    const { rows } = await houses.web.amity.pool.query(
      "select distinct record_id from changes where intent = 'discardArticles' and record_id = any($1)",
      [[one, two].map(recordId)],
    )
    expect(rows).toHaveLength(2)
  })
})
