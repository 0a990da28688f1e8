import type { Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openDashboard, type DashboardStage, type ServedDashboard } from './dashboard-fixture.ts'
import { aidOf, isLive, lines, nowhere, patience, status, tile } from './dashboard-screen.ts'
import type { Look, Visit } from './visitor.ts'
import type { Proxy } from '../../frontends/client/proxy-fixture.ts'
import { dayIn } from '../../frontends/language/dates.ts'
import type { Commands, Outcome } from '../graph/inputs.ts'

const year = dayIn(new Date()).slice(0, 4)

let built: DashboardStage
let served: ServedDashboard
let run: Commands
let proxy: Proxy

beforeAll(async () => {
  built = await openDashboard()
})
afterAll(() => built?.close())
beforeEach(async () => {
  served = await built.serve()
  ;({ run, proxy } = served)
})
afterEach(() => served.close())

const open = (path = '/dashboard?lang=en', look: Look = {}): Promise<Visit> => served.open(path, look)
/** Open, with all that was there before. */
const openLive = async (path?: string, look?: Look): Promise<Page> => {
  const { page } = await open(path, look)
  await isLive(page)
  return page
}

const aid = (title: string, amount: string): object => aidOf(title, amount, year)
const article = (title: string): object => ({ title })
const renamed = async (type: string, record: Outcome, title: string): Promise<void> => {
  await run.update(type, record, { title })
  await run.publish(type, record)
}

test('Figure and list are shown, alter by themselves, and are told to screen readers', async () => {
  await run.published('Article', article('Tin cũ'))
  await run.published('AidProject', aid('Nước sạch', '300000'))
  const page = await openLive()
  expect(await tile(page)()).toEqual(['300,000 USD'])
  expect(await lines(page)()).toEqual(['SNAPSHOT Nước sạch', 'SNAPSHOT Tin cũ'])
  expect(await page.locator('.changes li').first().textContent()).toMatch(/^Aid · last updated · \d\d:\d\dNước sạch$/)
  expect(await page.locator('.changes li .what > *').first().getAttribute('lang')).toBe('vi')
  await page.evaluate('window.isTheSame = true')
  const clinic = await run.published('AidProject', aid('Trạm y tế', '50000.5'))
  await expect.poll(tile(page)).toEqual(['350,000.5 USD'])
  const announced = page.locator('.changes p[role=status]')
  await expect.poll(() => announced.textContent()).toBe('1 new change: Aid, newly published: Trạm y tế')
  await run.unpublish('AidProject', clinic)
  await expect.poll(tile(page)).toEqual(['300,000 USD'])
  await expect.poll(lines(page)).toEqual(['LEAVE –', 'ENTER –', 'SNAPSHOT Nước sạch', 'SNAPSHOT Tin cũ'])
  await expect.poll(() => announced.textContent()).toBe('1 new change: Aid, no longer published')
  expect(await page.locator('.tile[data-kind=commitments]').getAttribute('aria-live')).toBe('polite')
  expect(await page.evaluate('window.isTheSame')).toBe(true)
})

describe('A lost connection', () => {
  /** Writes while nobody hears, and what a page must tell of it afterwards. */
  const writeUnheard = async (): Promise<readonly string[]> => {
    const [one, gone] = [
      await run.published('Article', article('Một')),
      await run.published('Article', article('Sẽ rút')),
    ]
    await run.published('AidProject', aid('Trường học', '200000'))
    await renamed('Article', one, 'Một, sửa lại')
    await run.unpublish('Article', gone)
    await run.published('Event', {
      title: 'Gặp mặt',
      kind: 'EXCHANGE',
      eventStatus: 'PLANNED',
      startsOn: `${year}-05-01`,
    })
    return ['ENTER Gặp mặt', 'LEAVE –', 'UPDATE Một, sửa lại', 'ENTER Trường học', 'ENTER –', 'ENTER Một, sửa lại']
  }

  test('is shown with its time; afterwards every change is there, once and in order', async () => {
    await run.published('AidProject', aid('Nước sạch', '300000'))
    const page = await openLive()
    await run.published('Article', article('Trước đó'))
    const before = ['ENTER Trước đó', 'SNAPSHOT Nước sạch']
    await expect.poll(lines(page)).toEqual(before)
    await page.context().setOffline(true)
    proxy.to(nowhere)
    proxy.cut()
    await expect.poll(status(page), patience).toMatch(/^Connection lost, as of \d\d:\d\d$/)
    const missed = await writeUnheard()
    expect(await lines(page)()).toEqual(before)
    expect(await tile(page)()).toEqual(['300,000 USD'])
    proxy.to(served.web.url)
    await page.context().setOffline(false)
    await expect.poll(lines(page), patience).toEqual([...missed, ...before])
    await expect.poll(status(page)).toBe('Live')
    expect(await tile(page)()).toEqual(['500,000 USD'])
    await run.published('Article', article('Sau đó'))
    await expect.poll(lines(page)).toEqual(['ENTER Sau đó', ...missed, ...before])
  })

  test('is found where the network is silent, and mended', async () => {
    const page = await openLive()
    proxy.freeze()
    const missed = await writeUnheard()
    await expect.poll(status(page), { ...patience, interval: 20 }).toMatch(/^Connection lost/)
    await expect.poll(lines(page), patience).toEqual(missed)
    await expect.poll(status(page)).toBe('Live')
    await expect.poll(tile(page)).toEqual(['200,000 USD'])
  })

  test('may end at a database that knows less: then the page forgets what it had, and begins anew', async () => {
    await run.published('AidProject', aid('Nước sạch', '300000'))
    const page = await openLive()
    const titles = ['Một', 'Hai', 'Ba', 'Bốn']
    for (const title of titles) await run.published('Article', article(title))
    const before = [...titles.map(title => `ENTER ${title}`).toReversed(), 'SNAPSHOT Nước sạch']
    await expect.poll(lines(page)).toEqual(before)
    const other = await built.serve()
    const there = other.run
    await there.published('AidProject', aid('Nơi khác', '700'))
    await there.published('Article', article('Tin nơi khác'))
    proxy.to(other.web.url)
    proxy.cut()
    await expect.poll(lines(page), patience).toEqual(['SNAPSHOT Tin nơi khác', 'SNAPSHOT Nơi khác'])
    await expect.poll(tile(page), patience).toEqual(['700 USD'])
    await there.published('Article', article('Tin mới'))
    await expect.poll(lines(page)).toEqual(['ENTER Tin mới', 'SNAPSHOT Tin nơi khác', 'SNAPSHOT Nơi khác'])
    proxy.cut()
    await page.context().close()
    await other.close()
  })
})

// A browser opens six connections to a server at most (HTTP/1.1), and the page has more questions than that.
test('Where no WebSocket comes through, server-sent events do the same, several questions on one stream', async () => {
  proxy.hasSockets = false
  await run.published('AidProject', aid('Nước sạch', '300000'))
  const { page } = await open()
  const asked = new Set<string>()
  const standing = new Set<Request>()
  let most = 0
  page.on('request', request => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname !== '/graphql/stream') return
    const operations: { documentId: string; variables: object }[] = JSON.parse(searchParams.get('operations') ?? '[]')
    for (const { documentId, variables } of operations) asked.add(`${documentId} ${JSON.stringify(variables)}`)
    standing.add(request)
    most = Math.max(most, standing.size)
  })
  page.on('requestfailed', request => standing.delete(request))
  page.on('requestfinished', request => standing.delete(request))
  await isLive(page, { timeout: 6_000 })
  await expect.poll(lines(page)).toEqual(['SNAPSHOT Nước sạch'])
  expect(asked.size).toBeGreaterThan(6)
  expect(standing.size).toBeLessThanOrEqual(3)
  await run.published('AidProject', aid('Trạm y tế', '50000'))
  await expect.poll(lines(page)).toEqual(['ENTER Trạm y tế', 'SNAPSHOT Nước sạch'])
  await expect.poll(tile(page)).toEqual(['350,000 USD'])
  proxy.to(nowhere)
  proxy.cut()
  await expect.poll(status(page), patience).toMatch(/^Connection lost/)
  await run.published('AidProject', aid('Trường học', '1000'))
  await run.published('Article', article('Một'))
  proxy.to(served.web.url)
  await expect
    .poll(lines(page), patience)
    .toEqual(['ENTER Một', 'ENTER Trường học', 'ENTER Trạm y tế', 'SNAPSHOT Nước sạch'])
  await expect.poll(tile(page), patience).toEqual(['351,000 USD'])
  await expect.poll(status(page), patience).toBe('Live')
  expect(most).toBeLessThanOrEqual(4)
})

test('A session that has ended takes nothing from the page', async () => {
  await run.published('AidProject', aid('Nước sạch', '300000'))
  const { page } = await open()
  await page.context().addCookies([{ name: 'amity_session', value: 'ended', url: proxy.url, httpOnly: true }])
  await page.reload()
  await expect.poll(status(page)).toBe('Live')
  await expect.poll(tile(page)).toEqual(['300,000 USD'])
  expect(await page.context().cookies()).toEqual([])
})
