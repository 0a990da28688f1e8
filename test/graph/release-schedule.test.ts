import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { viewerOfHolder } from '../../src/access/holder.ts'
import { readReleaseId } from '../../src/engine/releases/ids.ts'
import { dueRelease, type Due } from '../../src/releases/live.ts'
import type { ReleaseTimer } from '../../src/releases/opened.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { releasesOn, type Releases } from './releasing.ts'

const calls: (readonly string[])[] = []
const timer: ReleaseTimer = {
  set: async (query, id, at) => void calls.push(['set', id, at, JSON.stringify(await query('select 1 as x'))]),
  clear: async (_query, id) => void calls.push(['clear', id]),
}

let web: TestWeb
let run: Commands
let releases: Releases
beforeAll(async () => {
  web = await openWeb({ releaseTimer: timer })
  run = commandsAt(web)
  releases = releasesOn(web)
})
afterAll(() => web.close())

const ahead = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString()
const bare = (id: string): NonNullable<ReturnType<typeof readReleaseId>> => readReleaseId(id)!
const due = (id: string): Promise<Due> =>
  dueRelease(
    { door: web.amity.door, viewerOf: (holder, now) => viewerOfHolder(web.amity.grants, holder, now) },
    bare(id),
    new Date(),
  )
/** Lets the time of a release come. */
const come = (id: string): Promise<unknown> =>
  web.amity.pool.query("update releases set publish_at = now() - interval '1 second' where id = $1", [bare(id)])
const isPublic = async (id: string): Promise<boolean> =>
  (await web.data('query($id: ID!) { node(id: $id) { id } }', { id }, { token: null })).node !== null

async function scheduled(name: string, records: readonly { id: string }[]): Promise<string> {
  const release = await releases.create(name)
  await releases.add(
    release,
    records.map(({ id }) => ({ record: id })),
  )
  expect(await releases.schedule(release, ahead(3_600))).toMatchObject({ state: 'SCHEDULED' })
  return release
}

describe('a scheduled release', () => {
  test('goes live when its time comes, once, in the name of whoever scheduled it', async () => {
    const made = await run.create('Article', { title: 'Hẹn' })
    const release = await scheduled('Hẹn giờ', [made])
    expect(calls.at(-1)).toEqual(['set', bare(release), expect.stringMatching(/Z$/), '[{"x":1}]'])
    expect(await due(release)).toBe('nothing')
    expect(await isPublic(made.id)).toBe(false)
    await come(release)
    expect((await Promise.all([due(release), due(release), due(release)])).sort()).toEqual([
      'nothing',
      'nothing',
      'published',
    ])
    expect(await due(release)).toBe('nothing')
    expect(await isPublic(made.id)).toBe(true)
    const { rows } = await web.amity.pool.query(
      "select distinct actor, intent, release_id from changes where stage = 'published' and record_id = $1",
      [made.id.slice('Article_'.length)],
    )
    const token = await web.data('{ viewer { id } }')
    expect(rows).toEqual([{ actor: token.viewer.id, intent: 'publishRelease', release_id: bare(release) }])
    expect(await releases.show(release)).toMatchObject({ state: 'PUBLISHED', problems: [] })
  })

  test('cannot be changed, and can be taken off the schedule', async () => {
    const made = await run.create('Article', { title: 'Hoãn' })
    const release = await scheduled('Hoãn', [made])
    expect(await releases.add(release, [{ record: made.id }])).toMatchObject({ code: 'VALIDATION', path: ['id'] })
    expect(await releases.remove(release, [made.id])).toMatchObject({ code: 'VALIDATION', path: ['id'] })
    expect(await releases.unschedule(release)).toMatchObject({ state: 'OPEN', publishAt: null })
    expect(calls.at(-1)).toEqual(['clear', bare(release)])
    await come(release)
    expect(await due(release)).toBe('nothing')
    expect(await isPublic(made.id)).toBe(false)
    expect(await releases.schedule(release, ahead(-5))).toMatchObject({ code: 'VALIDATION', path: ['publishAt'] })
    expect(await releases.remove(release, [made.id])).toMatchObject({ state: 'OPEN' })
    expect(await releases.schedule(release, ahead(60))).toMatchObject({ code: 'VALIDATION', path: ['id'] })
  })

  test('that is refused fails with its problems, shows nothing of itself, and can be mended', async () => {
    const [good, bad] = [await run.create('Article', { title: 'Tốt' }), await run.create('Article', { title: 'Xấu' })]
    const release = await scheduled('Hỏng', [good, bad])
    await run.remove('Article', bad)
    await come(release)
    expect(await due(release)).toBe('failed')
    expect(await isPublic(good.id)).toBe(false)
    expect(await releases.show(release)).toMatchObject({
      state: 'FAILED',
      problems: [{ code: 'NOT_FOUND', path: ['items', '1', 'id'] }],
    })
    expect(await due(release)).toBe('nothing')
    await releases.remove(release, [bad.id])
    expect(await releases.schedule(release, ahead(60))).toMatchObject({ state: 'SCHEDULED', problems: [] })
    await come(release)
    expect(await due(release)).toBe('published')
    expect(await isPublic(good.id)).toBe(true)
  })

  test('fails when whoever scheduled it may not publish any more', async () => {
    const other = await web.newToken('somebody who leaves')
    const made = await run.create('Article', { title: 'Ra đi' })
    const release = await releases.create('Ra đi')
    await releases.add(release, [{ record: made.id }])
    const theirs = releasesOn(web, { token: other.secret })
    expect(await theirs.schedule(release, ahead(60))).toMatchObject({ state: 'SCHEDULED' })
    await web.revoke(other.id)
    await come(release)
    expect(await due(release)).toBe('failed')
    expect(await releases.show(release)).toMatchObject({ problems: [{ code: 'NOT_ALLOWED' }] })
    expect(await isPublic(made.id)).toBe(false)
  })
})
