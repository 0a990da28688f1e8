import { setTimeout as wait } from 'node:timers/promises'

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { openDashboard, type DashboardStage, type ServedDashboard } from './dashboard-fixture.ts'
import { aidOf, isLive, status, tile } from './dashboard-screen.ts'

/** Midnight in Viet Nam: there 2031 begins. */
const turn = new Date('2031-01-01T00:00:00+07:00')
/** So long before it a page is opened, in milliseconds. */
const before = 6_000
const empty = 'Nothing is recorded for 2031 yet. Below is the last year with figures.'

let built: DashboardStage
let served: ServedDashboard
/** By how much the clocks of server and page are ahead of that of the machine. */
let ahead: number
beforeAll(async () => {
  built = await openDashboard()
})
afterAll(() => built?.close())
beforeEach(async () => {
  ahead = turn.getTime() - 60_000 - Date.now()
  served = await built.serve({ clock: () => new Date(Date.now() + ahead), jobs: true })
})
afterEach(() => served.close())

/** Opens some views shortly before the turn. */
async function openBefore(...views: readonly string[]): Promise<Page[]> {
  ahead = turn.getTime() - before - Date.now()
  const pages: Page[] = []
  for (const view of views) {
    const { page } = await served.open(`/dashboard?lang=en${view}`, { now: new Date(Date.now() + ahead) })
    await page.evaluate('window.isTheSame = true')
    pages.push(page)
  }
  for (const page of pages) await isLive(page)
  return pages
}
/** Waits for midnight, and until a page has looked at its clock again. */
async function turned(pages: readonly Page[]): Promise<void> {
  await wait(Math.max(turn.getTime() - (Date.now() + ahead), 0))
  for (const page of pages) await page.clock.fastForward(31_000)
}
const heading = (page: Page) => async (): Promise<string | null> => page.locator('.headline h2').textContent()
const says = (page: Page, text: string) => async (): Promise<boolean> => page.getByText(text).isVisible()

test('With the new year the last one stays, and says so, until the first aid of the new one is recorded', async () => {
  const { run } = served
  await run.published('AidProject', aidOf('Nước sạch', '300000', 2030))
  await run.published('AidProject', aidOf('Năm kia', '1', 2028))
  const pages = await openBefore('', '&period=2030', '&period=2031')
  const [usual, chosen, ahead_] = pages
  expect([await heading(usual!)(), await tile(usual!)()]).toEqual(['Aid mobilised: 2030', ['300,000 USD']])
  expect(await says(usual!, empty)()).toBe(false)
  await turned(pages)
  await expect.poll(says(usual!, empty)).toBe(true)
  expect([await heading(usual!)(), await tile(usual!)()]).toEqual(['Aid mobilised: 2030', ['300,000 USD']])
  for (const page of [chosen!, ahead_!]) expect(await says(page, empty)()).toBe(false)
  await run.published('AidProject', aidOf('Khoản đầu tiên', '700', 2031))
  await expect.poll(heading(usual!)).toBe('Aid mobilised: 2031')
  await expect.poll(tile(usual!)).toEqual(['700 USD'])
  expect(await says(usual!, empty)()).toBe(false)
  await expect.poll(tile(ahead_!)).toEqual(['700 USD'])
  expect([await heading(chosen!)(), await tile(chosen!)()]).toEqual(['Aid mobilised: 2030', ['300,000 USD']])
  for (const page of pages)
    expect([await status(page)(), await page.evaluate('window.isTheSame')]).toEqual(['Live', true])
})

test('With a target of the new year the screen goes to it at midnight; what is to go public then, does', async () => {
  const { run, web } = served
  await run.published('AidProject', aidOf('Nước sạch', '300000', 2030))
  const federation = (await run.published('Federation', { name: 'Huế', level: 'PROVINCIAL' })).id
  const target = { unit: 'MONEY', value: '1000000', currency: 'USD', owner: federation, from: '2031', to: '2031' }
  await run.published('Target', { title: 'Chỉ tiêu 2031', ...target })
  const [page] = await openBefore('')
  const { id } = await run.create('AidProject', {
    ...aidOf('Hẹn đúng nửa đêm', '250000', 2031),
    federation,
  })
  // A set publication comes by the clock of the database, which is that of the machine.
  const publishAt = new Date(turn.getTime() - ahead + 4_000).toISOString()
  const { x } = await web.data(
    'mutation($id: ID!, $at: DateTimeInput) { x: scheduleAidProject(id: $id, publishAt: $at) { __typename } }',
    { id, at: publishAt },
  )
  expect(x.__typename).toBe('AidProject')
  expect([await heading(page!)(), await tile(page!)()]).toEqual(['Aid mobilised: 2030', ['300,000 USD']])
  expect(Date.now()).toBeLessThan(turn.getTime() - ahead)
  await turned([page!])
  await expect.poll(heading(page!)).toBe('Aid mobilised: 2031')
  expect(await says(page!, 'No aid is recorded for this period (2031).')()).toBe(true)
  await expect.poll(tile(page!)).toEqual(['250,000 USD'])
  await expect.poll(() => page!.locator('.target').first().innerText()).toMatch(/250,000 USD.*\(25%\)/s)
  expect([await status(page!)(), await page!.evaluate('window.isTheSame')]).toEqual(['Live', true])
})
