import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { person, type Person } from './moves.ts'
import { edit, publish, reviewsOf, somebody, soon, standing, type Somebody } from './people.ts'

let web: TestWeb
let house: string
let anna: Somebody
let chi: Somebody
let nobody: Person
beforeAll(async () => {
  web = await openWeb({ jobs: true })
  house = (await commandsAt(web).published('Federation', { name: 'Liên hiệp', level: 'PROVINCIAL' })).id
  anna = await somebody(web, house, 'publisher')
  chi = await somebody(web, house, 'administrator')
  nobody = person(web, null)
}, 60_000)
afterAll(async () => web.close())

const article = async (title: string): Promise<{ id: string }> => ({
  id: (await anna.create('Article', { title })).id,
})
const submitted = async (title: string): Promise<{ id: string }> => {
  const of = await article(title)
  expect(await anna.move('submit', 'Article', of)).toMatchObject({ state: 'IN_REVIEW' })
  return of
}
const stands = (of: { id: string }): Promise<any> => standing(chi, nobody, of)
const until = (of: { id: string }, title: string | null): Promise<void> =>
  expect.poll(async () => (await stands(of)).public, { timeout: 10_000 }).toBe(title)
const decisions = async (of: { id: string }): Promise<unknown[]> =>
  (await reviewsOf(chi, of)).map(({ decision, decidedBy }) => [decision, decidedBy?.id ?? null])
const passed = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

describe('sending back', () => {
  test('takes a set publication away, and nothing goes public', async () => {
    const of = await submitted('Trả lại')
    expect(await chi.schedule('Article', of, { publishAt: soon(), unpublishAt: soon(60_000) })).toMatchObject({
      state: 'SCHEDULED',
    })
    expect(await chi.move('sendBack', 'Article', of)).toMatchObject({ state: 'DRAFT' })
    expect(await stands(of)).toMatchObject({ state: 'DRAFT', schedule: null })
    await passed(1_500)
    expect((await stands(of)).public).toBeNull()
  })

  test('leaves the end that is set for what is public', async () => {
    const of = await article('Còn hạn')
    await publish(chi, of)
    await edit(anna, of)
    await anna.move('submit', 'Article', of)
    const unpublishAt = soon(60_000)
    await chi.schedule('Article', of, { publishAt: soon(30_000), unpublishAt })
    expect(await chi.move('sendBack', 'Article', of)).toMatchObject({ state: 'DRAFT' })
    expect((await stands(of)).schedule).toMatchObject({ publishAt: null, unpublishAt })
  })

  test('is refused while a scheduled release publishes the record, and names it', async () => {
    const of = await submitted('Trong đợt')
    const release = await chi.releases.create('Hội nghị', house)
    await chi.releases.add(release, [{ record: of.id }])
    await chi.releases.schedule(release, soon(60_000))
    const refused = await chi.move('sendBack', 'Article', of)
    expect(refused).toMatchObject({ __typename: 'ValidationProblem', path: ['id'] })
    for (const words of [refused['message'], refused['messageVi']]) {
      expect(words).toContain('Hội nghị')
      expect(words).toContain(release)
    }
    expect(refused['advice']).toContain('unscheduleRelease')
    expect(await stands(of)).toMatchObject({ state: 'IN_REVIEW' })
    await chi.releases.unschedule(release)
    expect(await chi.move('sendBack', 'Article', of)).toMatchObject({ state: 'DRAFT' })
  })

  test('does not name a release of the platform to those who may not look at it', async () => {
    const of = await submitted('Của nền tảng')
    const owner = person(web, web.token)
    const { x } = await owner.see('mutation { x: createRelease(name: "Bí mật") { ... on Release { id } } }')
    await owner.see(
      'mutation($id: ID!, $record: ID!) { addToRelease(release: $id, items: [{ record: $record }]) { __typename } }',
      { id: x.id, record: of.id },
    )
    await owner.see(`mutation($id: ID!) { scheduleRelease(id: $id, publishAt: "${soon(60_000)}") { __typename } }`, {
      id: x.id,
    })
    const refused = await chi.move('sendBack', 'Article', of)
    expect(refused).toMatchObject({ code: 'VALIDATION', path: ['id'] })
    expect(JSON.stringify(refused)).not.toMatch(/Bí mật|Release_/)
  })
})

describe('asking for a review', () => {
  test('is refused for what is scheduled as it stands, approved meanwhile or not', async () => {
    const of = await submitted('Đã quyết')
    await chi.schedule('Article', of, { publishAt: soon(60_000) })
    const refused = { __typename: 'ValidationProblem', path: ['id'] }
    expect(await anna.move('submit', 'Article', of)).toMatchObject(refused)
    expect(await chi.move('approve', 'Article', of)).toMatchObject({ state: 'SCHEDULED' })
    expect(await anna.move('submit', 'Article', of)).toMatchObject(refused)
    expect(await chi.move('unschedule', 'Article', of)).toMatchObject({ state: 'IN_REVIEW' })
    expect(await anna.move('submit', 'Article', of)).toMatchObject({ state: 'IN_REVIEW' })
  })

  test('for what was written since stays open when the schedule is kept', async () => {
    const of = await submitted('Bản hẹn')
    await chi.schedule('Article', of, { publishAt: soon(1_500) })
    await edit(anna, of, { title: 'Bản mới' })
    expect(await anna.move('submit', 'Article', of)).toMatchObject({ state: 'IN_REVIEW' })
    await until(of, 'Bản hẹn')
    expect(await stands(of)).toMatchObject({ draft: 'Bản mới', state: 'IN_REVIEW', schedule: null })
    expect(await decisions(of)).toEqual([
      [null, null],
      ['OVERTAKEN', anna.id],
    ])
    expect(await chi.move('approve', 'Article', of)).toMatchObject({ state: 'IN_REVIEW' })
  })

  test('before it was scheduled is approved by the schedule, whatever was written since', async () => {
    const [same, edited] = [await submitted('Như lúc hẹn'), await submitted('Viết tiếp')]
    for (const of of [same, edited]) await chi.schedule('Article', of, { publishAt: soon(1_200) })
    await edit(anna, edited, { title: 'Viết tiếp, sửa' })
    for (const [of, title] of [
      [same, 'Như lúc hẹn'],
      [edited, 'Viết tiếp'],
    ] as const) {
      await until(of, title)
      expect(await decisions(of)).toEqual([['APPROVED', chi.id]])
    }
    expect(await stands(edited)).toMatchObject({ draft: 'Viết tiếp, sửa', state: 'DRAFT' })
  })

  test('after a release was scheduled is overtaken by it, and approved by nobody who has not seen it', async () => {
    const of = await article('Đợt tới')
    const release = await chi.releases.create('Đợt tới', house)
    await chi.releases.add(release, [{ record: of.id }])
    await chi.releases.schedule(release, soon(1_500))
    await edit(anna, of, { title: 'Đợt tới, sửa' })
    await anna.move('submit', 'Article', of)
    await until(of, 'Đợt tới, sửa')
    expect((await decisions(of)).map(one => [one].flat()[0])).toEqual(['OVERTAKEN'])
  })
})

describe('a record that is deleted', () => {
  test('has neither schedule nor open request when it comes back', async () => {
    const of = await submitted('Xoá đi')
    await chi.schedule('Article', of, { publishAt: soon(1_200), unpublishAt: soon(60_000) })
    const { x } = await chi.see('mutation($id: ID!) { x: deleteArticle(id: $id) { __typename } }', of)
    expect(x.__typename).toBe('Deleted')
    const restored = await chi.see('mutation($id: ID!) { x: restoreArticle(id: $id) { ... on Article { state } } }', of)
    expect(restored.x).toEqual({ state: 'DRAFT' })
    expect(await decisions(of)).toEqual([['OVERTAKEN', chi.id]])
    await passed(1_500)
    expect(await stands(of)).toMatchObject({ public: null, state: 'DRAFT', schedule: null })
  })
})
