import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openDashboard, type DashboardStage, type ServedDashboard } from './dashboard-fixture.ts'
import { aidOf, isLive, lines, nowhere, status } from './dashboard-screen.ts'
import { expectReadable, looks, type Look, type Visit } from './visitor.ts'
import { dayIn } from '../../frontends/language/dates.ts'

const year = dayIn(new Date()).slice(0, 4)

let built: DashboardStage
let served: ServedDashboard
beforeAll(async () => {
  built = await openDashboard()
})
afterAll(() => built?.close())
beforeEach(async () => {
  served = await built.serve()
})
afterEach(() => served.close())

const open = (path: string, look: Look = {}): Promise<Visit> => served.open(path, look)

describe('The page', () => {
  test.each(looks)('can be read by everyone, and breaks no rule of its own ($colorScheme, $width px)', async look => {
    const empty = await open('/dashboard?lang=vi', look)
    await isLive(empty.page)
    await expectReadable(empty, look.width, true)
    const old = { kind: 'DISBURSEMENT', amount: '1234567890.75', currency: 'VND', valueOn: '2019-03' }
    await served.run.published('AidProject', { ...aidOf('Trường cũ', '1', year), transactions: [old] })
    await served.run.published(
      'AidProject',
      aidOf('Một chương trình giúp các huyện miền núi có nước sạch quanh năm', '300000', year),
    )
    await expect.poll(lines(empty.page)).toHaveLength(2)
    await expect.poll(() => empty.page.locator('.as-table').count()).toBe(1)
    const full = await open('/dashboard?lang=vi&period=all', look)
    await isLive(full.page)
    for (const visit of [empty, full]) await expectReadable(visit, look.width, true)
    served.proxy.to(nowhere)
    served.proxy.cut()
    await expect.poll(status(full.page)).toMatch(/^Mất kết nối, số liệu tính đến \d\d:\d\d$/)
    await expectReadable({ page: full.page, complaints: [] }, look.width, true)
  })

  test('speaks the language of its address, else that of the browser, and leads to the other', async () => {
    const { page } = await open('/dashboard')
    await isLive(page)
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
