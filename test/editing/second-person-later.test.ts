import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openWeb, type TestWeb } from '../support/web.ts'
import { person, type Person } from './moves.ts'
import { edit, publish, somebody, soon, standing, strictHouse, type Somebody } from './people.ts'

let web: TestWeb
let house: string
let anna: Somebody
let chi: Somebody
let hoa: Somebody
let nobody: Person
beforeAll(async () => {
  web = await openWeb({ jobs: true })
  house = await strictHouse(web)
  anna = await somebody(web, house, 'publisher')
  chi = await somebody(web, house, 'publisher')
  hoa = await somebody(web, house, 'publisher')
  nobody = person(web, null)
}, 60_000)
afterAll(async () => web.close())

const article = async (title: string): Promise<{ id: string }> => ({
  id: (await anna.create('Article', { title })).id,
})
const until = (of: { id: string }, title: string): Promise<void> =>
  expect.poll(async () => (await standing(chi, nobody, of)).public, { timeout: 10_000 }).toBe(title)

describe('where a house asks for a second person, a schedule', () => {
  /** Chi schedules what anna wrote, anna writes on, and the schedule is kept. */
  const overtaken = async (title: string): Promise<{ id: string }> => {
    const of = await article(title)
    await edit(anna, of)
    expect(await chi.schedule('Article', of, { publishAt: soon() })).toMatchObject({ version: 3, state: 'SCHEDULED' })
    await edit(anna, of, { title: `${title}, chưa ai xem` })
    await until(of, title)
    return of
  }

  test('makes nothing seen that was written after it was set', async () => {
    const of = await overtaken('Hẹn')
    expect(await standing(chi, nobody, of)).toMatchObject({ draft: 'Hẹn, chưa ai xem', state: 'DRAFT' })
    expect(await anna.move('publish', 'Article', of)).toMatchObject({ __typename: 'NotPublishable', path: ['id'] })
    expect(await anna.move('submit', 'Article', of)).toMatchObject({ state: 'IN_REVIEW' })
    expect(await anna.move('approve', 'Article', of)).toMatchObject({ __typename: 'NotPublishable' })
    expect(await publish(chi, of)).toBe('done')
    expect((await standing(chi, nobody, of)).public).toBe('Hẹn, chưa ai xem')
  })

  test('approves what went public by it, and not what others wrote since', async () => {
    const of = await article('Người khác')
    expect(await anna.move('submit', 'Article', of)).toMatchObject({ version: 2 })
    expect(await chi.schedule('Article', of, { publishAt: soon() })).toMatchObject({ state: 'SCHEDULED' })
    await edit(hoa, of, { title: 'Hoa viết' })
    await until(of, 'Người khác')
    expect(await publish(hoa, of)).toBe('NOT_PUBLISHABLE')
    expect(await publish(anna, of), 'what she wrote is public').toBe('done')
  })

  test('leaves an approval of what was written since', async () => {
    const of = await article('Duyệt trước')
    await chi.schedule('Article', of, { publishAt: soon(1_500) })
    await edit(anna, of, { title: 'Duyệt trước, sửa' })
    await anna.move('submit', 'Article', of)
    expect(await chi.move('approve', 'Article', of)).toMatchObject({ __typename: 'Article' })
    await until(of, 'Duyệt trước')
    expect(await publish(anna, of)).toBe('done')
  })
})

describe('where a house asks for a second person, a release that is scheduled', () => {
  /** Chi schedules a release that holds what anna wrote. */
  const scheduled = async (of: { id: string }, times: { soon?: number } = {}, more: object = {}): Promise<string> => {
    const release = await chi.releases.create('Đợt', house)
    await chi.releases.add(release, [{ record: of.id, ...more }])
    expect(await chi.releases.schedule(release, soon(times.soon))).toMatchObject({ state: 'SCHEDULED' })
    return release
  }
  const came = async (release: string): Promise<any> => {
    await expect.poll(async () => (await chi.releases.show(release)).state, { timeout: 10_000 }).not.toBe('SCHEDULED')
    return chi.releases.show(release)
  }
  const unseen = [{ code: 'NOT_PUBLISHABLE', path: ['items', '0', 'id'] }]

  test('fails with what was written after that and seen by nobody, and says so before', async () => {
    const of = await article('Đợt sau')
    const release = await scheduled(of)
    expect((await chi.releases.show(release)).items.nodes).toMatchObject([{ problems: [] }])
    await edit(anna, of)
    expect((await chi.releases.show(release)).items.nodes).toMatchObject([{ problems: [{ code: 'NOT_PUBLISHABLE' }] }])
    expect(await came(release)).toMatchObject({ state: 'FAILED', problems: unseen })
    expect((await standing(chi, nobody, of)).public).toBeNull()
    // By hand it is judged as of now.
    expect(await chi.releases.publish(release)).toMatchObject({ state: 'PUBLISHED' })
  })

  test('fails with texts of one language too', async () => {
    const of = await article('Một tiếng')
    expect(await publish(chi, of)).toBe('done')
    await edit(anna, of, { title: 'Một tiếng, sửa', byline: 'B' })
    const release = await scheduled(of, {}, { locales: ['vi'] })
    await edit(anna, of, { title: 'Một tiếng, sửa nữa' })
    expect(await came(release)).toMatchObject({ state: 'FAILED', problems: unseen })
  })

  test('goes live when nothing was written since, or somebody else approved it', async () => {
    const [same, approved] = [await article('Như cũ'), await article('Đã duyệt')]
    const [first, second] = [await scheduled(same), await scheduled(approved, { soon: 1_500 })]
    await anna.move('submit', 'Article', same)
    await edit(anna, approved, { title: 'Đã duyệt, sửa' })
    await anna.move('submit', 'Article', approved)
    await chi.move('approve', 'Article', approved)
    expect(await came(first)).toMatchObject({ state: 'PUBLISHED' })
    expect(await came(second)).toMatchObject({ state: 'PUBLISHED' })
    expect((await standing(chi, nobody, approved)).public).toBe('Đã duyệt, sửa')
  })

  test('that is scheduled anew holds what stands there then', async () => {
    const of = await article('Hẹn lại')
    const release = await scheduled(of, { soon: 60_000 })
    await edit(anna, of)
    expect(await chi.releases.unschedule(release)).toMatchObject({ state: 'OPEN' })
    expect(await chi.releases.schedule(release, soon())).toMatchObject({ state: 'SCHEDULED' })
    expect(await came(release)).toMatchObject({ state: 'PUBLISHED' })
  })
})
