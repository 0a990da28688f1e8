import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openDashboard, type DashboardStage, type ServedDashboard } from './dashboard-fixture.ts'
import { openAsEditor } from './dashboard-editor.ts'
import { aidOf, isLive, patience, status, tile } from './dashboard-screen.ts'
import { theOperator } from '../../src/access/audit.ts'
import { disableUser } from '../../src/access/users.ts'
import type { Outcome } from '../graph/inputs.ts'

const preview = 'With what is not yet published, as far as you may see it.'
const ended = 'You may not see what is not yet published. This is what is published.'

let built: DashboardStage
let served: ServedDashboard
let house: string
let user: string
let draft: Outcome
beforeAll(async () => {
  built = await openDashboard()
})
afterAll(() => built?.close())
beforeEach(async () => {
  served = await built.serve({ edge: { socketTimes: { recheck: 200 } } })
  const { run } = served
  house = (await run.published('Federation', { name: 'Nhà', level: 'PROVINCIAL' })).id
  const ours = { federation: house, keeper: house }
  await run.published('AidProject', { ...aidOf('Nước sạch', '300000', 2024), ...ours })
  draft = await run.create('AidProject', { ...aidOf('Chỉ trong nhà', '50000', 2024), ...ours })
})
afterEach(() => served.close())

/** An editor of the house, signed in, at a view. */
async function openSignedIn(view: string): Promise<Page> {
  const { page, id } = await openAsEditor(served, house, view)
  user = id
  return page
}
const says = (page: Page, text: string) => async (): Promise<boolean> => page.getByText(text).isVisible()

const losses: Record<string, () => Promise<unknown>> = {
  'their role': () => served.web.amity.pool.query('delete from role_grants where holder_id = $1::uuid', [user]),
  'their session': () =>
    served.web.amity.pool.query('update sessions set expires_at = now() where user_id = $1::uuid', [user]),
  'their account': () => disableUser(served.web.amity.pool, user, { now: new Date(), by: theOperator }),
}

describe('An editor looks at figures with drafts', () => {
  test('and at those of everybody without asking for them', async () => {
    const page = await openSignedIn('')
    expect(await tile(page)()).toEqual(['300,000 USD'])
    expect(await says(page, preview)()).toBe(false)
  })

  test.each(Object.keys(losses))('and loses %s: the drafts are gone, the page says so and goes on', async what => {
    const { run } = served
    const page = await openSignedIn('&preview=true')
    await expect.poll(tile(page)).toEqual(['350,000 USD'])
    expect(await says(page, preview)()).toBe(true)
    const written = await run.update('AidProject', draft, { title: 'Vẫn chỉ trong nhà', ...aidOf('x', '60000', 2024) })
    expect(written.__typename).toBe('AidProject')
    await expect.poll(tile(page)).toEqual(['360,000 USD'])
    await losses[what]!()
    await expect.poll(tile(page), patience).toEqual(['300,000 USD'])
    await expect.poll(says(page, ended), patience).toBe(true)
    expect(await says(page, preview)()).toBe(false)
    await expect.poll(status(page), patience).toBe('Live')
    expect(await page.locator('body').innerText()).not.toMatch(/trong nhà|60,000/)
    await run.published('AidProject', aidOf('Cho mọi người', '5', 2024))
    await expect.poll(tile(page)).toEqual(['300,005 USD'])
    await page.getByRole('link', { name: 'Show only what is published' }).click()
    await isLive(page)
    expect([await says(page, ended)(), await tile(page)()]).toEqual([false, ['300,005 USD']])
  })

  test('and others do not: they are told so', async () => {
    const { page } = await served.open('/dashboard?lang=en&period=all&preview=true')
    await expect.poll(says(page, ended), patience).toBe(true)
    await isLive(page)
    expect(await tile(page)()).toEqual(['300,000 USD'])
  })
})

test('A release cannot be looked at before it is live: the page says that it shows what is public', async () => {
  const page = await openSignedIn('&preview=Release_01900000-0000-7000-8000-000000000001')
  expect(await page.locator('.notice').innerText()).toMatch(/could not be understood and were left out: preview\./)
  expect(await tile(page)()).toEqual(['300,000 USD'])
})
