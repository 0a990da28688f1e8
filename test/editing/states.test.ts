import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { person, type Person } from './moves.ts'
import { edit, publish, reviewsOf, somebody, soon, standing, type Somebody } from './people.ts'

let web: TestWeb
let anna: Somebody
let chi: Somebody
let nobody: Person
beforeAll(async () => {
  web = await openWeb()
  const house = (await commandsAt(web).published('Federation', { name: 'Liên hiệp', level: 'PROVINCIAL' })).id
  anna = await somebody(web, house, 'publisher')
  chi = await somebody(web, house, 'publisher')
  nobody = person(web, null)
}, 60_000)
afterAll(async () => web.close())

const article = async (title: string): Promise<{ id: string }> => ({
  id: (await anna.create('Article', { title })).id,
})
const state = async (of: { id: string }): Promise<string> => (await standing(chi, nobody, of)).state
const move = async (by: Person, verb: string, of: { id: string }, args: object = {}): Promise<string> => {
  const done = await by.move(verb, 'Article', { ...of, ...args })
  return done['state'] ?? done['code']
}
const approved = async (title: string): Promise<{ id: string }> => {
  const of = await article(title)
  await move(anna, 'submit', of)
  expect(await move(chi, 'approve', of)).toBe('IN_REVIEW')
  return of
}
const decisions = async (of: { id: string }): Promise<unknown[]> =>
  (await reviewsOf(chi, of)).map(({ decision, comment }) => [decision, comment])

describe('a draft', () => {
  test('is in review while its request is open, whatever is written', async () => {
    const of = await article('Đang chờ')
    await move(anna, 'submit', of)
    await edit(anna, of)
    expect(await state(of)).toBe('IN_REVIEW')
    expect(await move(chi, 'approve', of)).toBe('IN_REVIEW')
  })

  test('that was approved is one again when somebody writes on, in whatever way', async () => {
    const written = await approved('Sửa tiếp')
    await edit(anna, written)
    const reverted = await approved('Quay lại')
    await edit(anna, reverted)
    await move(anna, 'submit', reverted)
    await move(chi, 'approve', reverted)
    const back = 'mutation($id: ID!) { x: revertArticle(id: $id, toVersion: 1) { ... on Article { state } } }'
    expect((await anna.see(back, reverted)).x).toEqual({ state: 'DRAFT' })
    const translated = await approved('Dịch')
    expect(await anna.translate('Article', { ...translated, version: 3 }, 'en', { title: 'English' })).toMatchObject({
      state: 'DRAFT',
    })
    for (const of of [written, reverted, translated]) {
      expect(await state(of)).toBe('DRAFT')
      expect(await move(chi, 'sendBack', of), 'the request was answered, and the answer is void').toBe('VALIDATION')
      expect(await move(anna, 'submit', of)).toBe('IN_REVIEW')
    }
  })

  test('that was approved stays so when nothing is changed by an edit', async () => {
    const of = await approved('Như cũ')
    await edit(anna, of, { title: 'Như cũ' })
    expect(await state(of)).toBe('IN_REVIEW')
  })

  test('that was approved as it stands can be sent back: the same request is answered anew', async () => {
    const of = await approved('Nghĩ lại')
    expect(await move(chi, 'sendBack', of, { comment: 'Chưa được' })).toBe('DRAFT')
    expect(await decisions(of)).toEqual([['SENT_BACK', 'Chưa được']])
    expect(await move(chi, 'sendBack', of)).toBe('VALIDATION')
  })

  test('of what was published and taken back cannot be sent back by what was approved before', async () => {
    const of = await approved('Đã đăng')
    expect(await publish(chi, of)).toBe('done')
    expect(await move(chi, 'unpublish', of)).toBe('DRAFT')
    expect(await move(chi, 'sendBack', of)).toBe('VALIDATION')
    await chi.schedule('Article', of, { publishAt: soon(60_000) })
    expect(await move(chi, 'unschedule', of)).toBe('DRAFT')
  })
})

describe('a schedule', () => {
  test('leaves a draft as it found it', async () => {
    const [draft, asked, sure] = [await article('Nháp'), await article('Chờ'), await approved('Duyệt')]
    await move(anna, 'submit', asked)
    for (const [of, before] of [
      [draft, 'DRAFT'],
      [asked, 'IN_REVIEW'],
      [sure, 'IN_REVIEW'],
    ] as const) {
      expect(await chi.schedule('Article', of, { publishAt: soon(60_000) })).toMatchObject({ state: 'SCHEDULED' })
      await edit(anna, draft)
      expect(await state(of)).toBe('SCHEDULED')
      expect(await move(chi, 'unschedule', of)).toBe(before)
    }
  })

  test('of an end alone leaves the state, and takes the place of one with a publication', async () => {
    const of = await article('Hạn')
    await publish(chi, of)
    const unpublishAt = soon(60_000)
    expect(await chi.schedule('Article', of, { unpublishAt })).toMatchObject({ state: 'PUBLISHED' })
    await edit(anna, of)
    expect(await chi.schedule('Article', of, { publishAt: soon(30_000), unpublishAt })).toMatchObject({
      state: 'SCHEDULED',
    })
    expect(await chi.schedule('Article', of, { unpublishAt })).toMatchObject({ state: 'DRAFT' })
  })

  test('is overtaken by hand but for its end', async () => {
    const of = await article('Bằng tay')
    const unpublishAt = soon(60_000)
    await chi.schedule('Article', of, { publishAt: soon(30_000), unpublishAt })
    expect(await publish(chi, of)).toBe('done')
    expect(await standing(chi, nobody, of)).toMatchObject({
      state: 'PUBLISHED',
      schedule: { publishAt: null, unpublishAt },
    })
    expect(await move(chi, 'unpublish', of)).toBe('DRAFT')
    expect((await standing(chi, nobody, of)).schedule).toBeNull()
  })
})

describe('a withdrawn record', () => {
  const withdrawn = async (title: string): Promise<{ id: string }> => {
    const of = await article(title)
    await publish(chi, of)
    expect(await move(chi, 'withdraw', of, { reason: 'Sai' })).toBe('WITHDRAWN')
    return of
  }

  test('that was sent back is withdrawn again, and its reason can be given anew', async () => {
    const of = await withdrawn('Rút')
    await edit(anna, of)
    expect(await move(anna, 'submit', of)).toBe('IN_REVIEW')
    expect(await move(chi, 'sendBack', of)).toBe('WITHDRAWN')
    expect(await move(chi, 'withdraw', of, { reason: 'Wrong', locale: 'en' })).toBe('WITHDRAWN')
    const { x } = await nobody.see('query($id: ID!) { x: withdrawal(id: $id, locale: "en") { reason } }', of)
    expect(x).toEqual({ reason: 'Wrong' })
  })

  test('is so again when what was approved is changed, or it is taken off a schedule', async () => {
    const [changed, scheduled] = [await withdrawn('Sửa sau duyệt'), await withdrawn('Hẹn lại')]
    await move(anna, 'submit', changed)
    await move(chi, 'approve', changed)
    await edit(anna, changed)
    expect(await state(changed)).toBe('WITHDRAWN')
    await chi.schedule('Article', scheduled, { publishAt: soon(60_000) })
    expect(await move(chi, 'unschedule', scheduled)).toBe('WITHDRAWN')
    expect(await publish(chi, scheduled)).toBe('done')
    expect(await move(chi, 'unpublish', scheduled), 'its reason went with the publication').toBe('DRAFT')
  })
})
