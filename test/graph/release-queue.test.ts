import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openWeb, type TestWeb } from '../support/web.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { releasesOn, type Releases } from './releasing.ts'

const failures: string[] = []
let web: TestWeb
let run: Commands
let releases: Releases
beforeAll(async () => {
  web = await openWeb({ jobs: true, onError: error => void failures.push(String(error)) })
  run = commandsAt(web)
  releases = releasesOn(web)
})
afterAll(() => web.close())

const soon = (): string => new Date(Date.now() + 1_000).toISOString()
const state = async (release: string): Promise<string> => (await releases.show(release)).state
const scheduled = async (name: string, id: string): Promise<string> => {
  const release = await releases.create(name)
  await releases.add(release, [{ record: id }])
  expect(await releases.schedule(release, soon())).toMatchObject({ state: 'SCHEDULED' })
  return release
}

describe('the job queue', () => {
  test('brings a release to the public at its time', async () => {
    const made = await run.create('Article', { title: 'Đúng giờ' })
    const release = await scheduled('Đúng giờ', made.id)
    await expect.poll(() => state(release)).toBe('PUBLISHED')
    const { node } = await web.data('query($id: ID!) { node(id: $id) { id } }', { id: made.id }, { token: null })
    expect(node).toEqual({ id: made.id })
  })

  test('leaves one that is refused as failed, and tries it no more', async () => {
    const made = await run.create('Article', { title: 'Không được' })
    const release = await scheduled('Không được', made.id)
    await run.remove('Article', made)
    await expect.poll(() => state(release)).toBe('FAILED')
    await expect
      .poll(
        async () =>
          (await web.amity.pool.query("select from amity_jobs.jobs where task_identifier = 'keepRelease'")).rowCount,
      )
      .toBe(0)
    expect(failures).toEqual([])
  })
})
