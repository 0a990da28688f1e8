import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { expectReadable, looks, openVisitor, type Look, type Visit, type Visitor } from './visitor.ts'
import { openProxy, type Proxy } from '../../frontends/client/proxy-fixture.ts'
import { dayIn } from '../../frontends/language/dates.ts'
import { commandsAt, type Commands, type Outcome } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const root = resolve(import.meta.dirname, '../..')
const year = dayIn(new Date()).slice(0, 4)
/** Longer than a client takes to find that nobody answers, and to come back. */
const patience = { timeout: 45_000 }
/** An address at which nobody listens. */
const nowhere = 'http://127.0.0.1:1'

let folder: string
let web: TestWeb
let run: Commands
let proxy: Proxy
let visitor: Visitor
let visits: Visit[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-dashboard-'))
  const { status, stderr } = spawnSync(process.execPath, ['scripts/dashboard.mjs', folder], { cwd: root })
  expect([status, String(stderr)]).toEqual([0, ''])
  visitor = await openVisitor()
})
afterAll(async () => {
  await visitor?.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  visits = []
  web = await openWeb({ edge: { dashboard: folder } })
  run = commandsAt(web)
  proxy = await openProxy(web.url)
})
afterEach(async () => {
  for (const { page } of visits) await page.context().close()
  await proxy.close()
  await web.close()
})

const open = async (path = '/dashboard?lang=en', look: Look = {}): Promise<Visit> => {
  const visit = await visitor.open(proxy.url + path, look)
  visits.push(visit)
  return visit
}
const status = (page: Page) => async (): Promise<string | null> => page.locator('.connection p').textContent()
/** Each line of the list, newest first: what happened, and to what. */
const lines = (page: Page) => async (): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('.changes li')].map(line => line.dataset.kind + ' ' + (line.children[1]?.textContent ?? '–'))`,
  )
const commitments = (page: Page) => async (): Promise<string[]> =>
  page.locator('.tile[data-kind=commitments] .sum').allTextContents()
/** Open, with all that was there before. */
const openLive = async (path?: string, look?: Look): Promise<Page> => {
  const { page } = await open(path, look)
  await expect.poll(status(page), patience).toMatch(/^(Live|Trực tiếp)$/)
  await expect.poll(() => page.getByText(/^(Reading|Đang đọc)/).count()).toBe(0)
  return page
}

const aid = (title: string, amount: string): object => ({
  title,
  kind: 'PROJECT',
  projectStage: 'RUNNING',
  transactions: [{ kind: 'COMMITMENT', amount, currency: 'USD', valueOn: `${year}-01-02` }],
})
const article = (title: string): object => ({ title })
const renamed = async (type: string, record: Outcome, title: string): Promise<void> => {
  await run.update(type, record, { title })
  await run.publish(type, record)
}

test('Figure and list are shown, alter by themselves, and are told to screen readers', async () => {
  await run.published('Article', article('Tin cũ'))
  await run.published('AidProject', aid('Nước sạch', '300000'))
  const page = await openLive()
  expect(await commitments(page)()).toEqual(['300,000 USD'])
  expect(await lines(page)()).toEqual(['SNAPSHOT Nước sạch', 'SNAPSHOT Tin cũ'])
  expect(await page.locator('.changes li').first().textContent()).toMatch(/^Aid · last updated · \d\d:\d\dNước sạch$/)
  expect(await page.locator('.changes li p').nth(1).getAttribute('lang')).toBe('vi')
  await page.evaluate('window.isTheSame = true')
  const clinic = await run.published('AidProject', aid('Trạm y tế', '50000.5'))
  await expect.poll(commitments(page)).toEqual(['350,000.5 USD'])
  const announced = page.locator('.changes [role=status]')
  await expect.poll(() => announced.textContent()).toBe('1 new change: Aid, newly published: Trạm y tế')
  await run.unpublish('AidProject', clinic)
  await expect.poll(commitments(page)).toEqual(['300,000 USD'])
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
    expect(await commitments(page)()).toEqual(['300,000 USD'])
    proxy.to(web.url)
    await page.context().setOffline(false)
    await expect.poll(lines(page), patience).toEqual([...missed, ...before])
    await expect.poll(status(page)).toBe('Live')
    expect(await commitments(page)()).toEqual(['500,000 USD'])
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
    await expect.poll(commitments(page)).toEqual(['200,000 USD'])
  })

  test('may end at a database that knows less: then the page forgets what it had, and begins anew', async () => {
    await run.published('AidProject', aid('Nước sạch', '300000'))
    const page = await openLive()
    const titles = ['Một', 'Hai', 'Ba', 'Bốn']
    for (const title of titles) await run.published('Article', article(title))
    const before = [...titles.map(title => `ENTER ${title}`).toReversed(), 'SNAPSHOT Nước sạch']
    await expect.poll(lines(page)).toEqual(before)
    const other = await openWeb({ edge: { dashboard: folder } })
    const there = commandsAt(other)
    await there.published('AidProject', aid('Nơi khác', '700'))
    await there.published('Article', article('Tin nơi khác'))
    proxy.to(other.url)
    proxy.cut()
    await expect.poll(lines(page), patience).toEqual(['SNAPSHOT Tin nơi khác', 'SNAPSHOT Nơi khác'])
    await expect.poll(commitments(page), patience).toEqual(['700 USD'])
    await there.published('Article', article('Tin mới'))
    await expect.poll(lines(page)).toEqual(['ENTER Tin mới', 'SNAPSHOT Tin nơi khác', 'SNAPSHOT Nơi khác'])
    proxy.cut()
    await page.context().close()
    await other.close()
  })
})

test('Where no WebSocket comes through, server-sent events do the same', async () => {
  proxy.hasSockets = false
  await run.published('AidProject', aid('Nước sạch', '300000'))
  const { page } = await open()
  const streams: (string | null)[] = []
  page.on('request', request => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/graphql/stream') streams.push(searchParams.get('documentId'))
  })
  await expect.poll(status(page), patience).toBe('Live')
  await expect.poll(lines(page)).toEqual(['SNAPSHOT Nước sạch'])
  expect(new Set(streams).size).toBe(3)
  await run.published('AidProject', aid('Trạm y tế', '50000'))
  await expect.poll(lines(page)).toEqual(['ENTER Trạm y tế', 'SNAPSHOT Nước sạch'])
  await expect.poll(commitments(page)).toEqual(['350,000 USD'])
  proxy.to(nowhere)
  proxy.cut()
  await expect.poll(status(page), patience).toMatch(/^Connection lost/)
  await run.published('AidProject', aid('Trường học', '1000'))
  await run.published('Article', article('Một'))
  proxy.to(web.url)
  await expect
    .poll(lines(page), patience)
    .toEqual(['ENTER Một', 'ENTER Trường học', 'ENTER Trạm y tế', 'SNAPSHOT Nước sạch'])
  await expect.poll(commitments(page), patience).toEqual(['351,000 USD'])
  await expect.poll(status(page), patience).toBe('Live')
})

test('A session that has ended takes nothing from the page', async () => {
  await run.published('AidProject', aid('Nước sạch', '300000'))
  const { page } = await open()
  await page.context().addCookies([{ name: 'amity_session', value: 'ended', url: proxy.url, httpOnly: true }])
  await page.reload()
  await expect.poll(status(page)).toBe('Live')
  await expect.poll(commitments(page)).toEqual(['300,000 USD'])
  expect(await page.context().cookies()).toEqual([])
})

describe('The page', () => {
  test.each(looks)('can be read by everyone, and breaks no rule of its own ($colorScheme, $width px)', async look => {
    const empty = await open('/dashboard?lang=vi', look)
    await expect.poll(status(empty.page)).toBe('Trực tiếp')
    await expect.poll(() => empty.page.getByText(/^Chưa/).count()).toBe(2)
    await expectReadable(empty, look.width, true)
    const old = { kind: 'DISBURSEMENT', amount: '1234567890.75', currency: 'VND', valueOn: '2019-03' }
    await run.published('AidProject', { ...aid('Trường cũ', '1'), transactions: [old] })
    await run.published('AidProject', aid('Một chương trình giúp các huyện miền núi có nước sạch quanh năm', '300000'))
    await expect.poll(lines(empty.page)).toHaveLength(2)
    const full = await open('/dashboard?lang=vi', look)
    await expect.poll(() => full.page.locator('table').count()).toBe(1)
    await expect.poll(status(full.page)).toBe('Trực tiếp')
    for (const visit of [empty, full]) await expectReadable(visit, look.width, true)
    proxy.to(nowhere)
    proxy.cut()
    await expect.poll(status(full.page)).toMatch(/^Mất kết nối, số liệu tính đến \d\d:\d\d$/)
    await expectReadable({ page: full.page, complaints: [] }, look.width, true)
  })

  test('speaks the language of its address, else that of the browser, and leads to the other', async () => {
    const page = await openLive('/dashboard')
    const seen = async () => [await page.locator('html').getAttribute('lang'), await page.title()]
    expect(await seen()).toEqual(['en', 'Dashboard · Amity'])
    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    await expect.poll(seen).toEqual(['vi', 'Bảng số liệu · Amity'])
    await expect.poll(status(page)).toBe('Trực tiếp')
    expect(await page.getByRole('heading').allTextContents()).toContain('Thay đổi mới nhất')
    await page.getByRole('link', { name: 'English' }).click()
    await expect.poll(seen).toEqual(['en', 'Dashboard · Amity'])
  })

  test('says what to do where JavaScript is off', async () => {
    const { page, complaints } = await open('/dashboard', { javaScriptEnabled: false })
    expect(await page.locator('main').innerText()).toMatch(/Hãy bật JavaScript.*Turn JavaScript on/s)
    expect(complaints).toEqual([])
  })
})
