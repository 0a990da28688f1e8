import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectReadable, looks, openVisitor, type Visitor } from './visitor.ts'
import { enterNetwork, home, places, testDay } from '../../frontends/portal/fixtures/network-fixture.ts'
import { openReader, type Reader } from '../../frontends/portal/fixtures/reader-fixture.ts'
import { writerAt } from '../../frontends/portal/fixtures/writer-fixture.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const clock = (): Date => testDay
/** In short each theme and each width once. */

let web: TestWeb
let reader: Reader
let visitor: Visitor

beforeAll(async () => {
  web = await openWeb({ clock })
  await enterNetwork(writerAt(web))
  reader = await openReader(web.url, { federation: home, clock })
  visitor = await openVisitor()
})

afterAll(async () => {
  await visitor?.close()
  reader?.close()
  await web?.close()
})

const at = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

describe.each(Object.entries(places))('%s', (_kind, paths) => {
  test.each(looks)('can be read by everyone, fits and loads all it needs ($colorScheme, $width px)', async look => {
    const visit = await visitor.open(reader.address + paths[look.colorScheme === 'light' ? 'vi' : 'en'], look)
    await expectReadable(visit, look.width, true)
    await visit.page.context().close()
  })

  test('The language switch leads to the same page in the other language and back, without JavaScript', async () => {
    const { page } = await visitor.open(reader.address + paths.vi, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'English', exact: true }).click()
    expect(at(page)).toBe(paths.en)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click()
    expect(at(page)).toBe(paths.vi)
    await page.context().close()
  })

  test('The keyboard reaches skip link, masthead, languages and search in that order, and sees where it is', async () => {
    const { page } = await visitor.open(reader.address + paths.en)
    const stops: string[] = []
    for (let stop = 0; stop < 5; stop += 1) {
      await page.keyboard.press('Tab')
      const [what, outline] = await page.evaluate<[string, string]>(
        `[document.activeElement.closest('[class]').className, getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement.closest('form') ?? document.activeElement).outlineStyle]`,
      )
      stops.push(what)
      expect(outline, what).toMatch(/solid|auto/)
    }
    expect(stops).toEqual(['skip', 'name', 'languages', 'search', 'search'])
    await page.context().close()
  })

  test('In print there is nothing to press', async () => {
    const { page } = await visitor.open(reader.address + paths.vi)
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.tools', '.paging', '.others'])
      for (const found of await page.locator(hidden).all()) expect(await found.isVisible(), hidden).toBe(false)
    expect(await page.locator('main h1').isVisible()).toBe(true)
    await page.context().close()
  })
})

test('The first tab stop skips to the content', async () => {
  const { page } = await visitor.open(reader.address + places.article.vi)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến nội dung chính')
  expect((await page.locator('.skip').boundingBox())!.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('main')
  await page.context().close()
})

test('Search works from any page, with the keyboard alone and without JavaScript', async () => {
  const { page } = await visitor.open(reader.address + places.programme.vi, { javaScriptEnabled: false })
  await page.getByRole('searchbox').fill('kiều bào')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/vi/tim-kiem?*')
  expect(await page.locator('.hits mark').first().textContent()).toBe('kiều bào')
  expect(await page.getByRole('searchbox').inputValue()).toBe('kiều bào')
  await page.locator('.hits a').first().click()
  expect(at(page)).toBe(places.article.vi)
  await page.context().close()
})

test('From an ended body a reader comes to its successor', async () => {
  const { page } = await visitor.open(reader.address + places.ended.en)
  await page.locator('.ended a').click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The test federation')
  await page.context().close()
})

test('A table of figures can be scrolled with the keyboard', async () => {
  const { page } = await visitor.open(reader.address + places.front.vi, { width: 320 })
  const table = page.getByRole('group', { name: 'Viện trợ đã vận động' })
  await table.focus()
  expect(await table.evaluate('document.activeElement.getAttribute("role")')).toBe('group')
  await page.context().close()
})

test('A browser reads the data for search engines, takes it for no script, and the rules of the page stay as strict', async () => {
  const { page, complaints } = await visitor.open(reader.address + places.article.vi)
  const [headline, ran] = await page.evaluate<[string, number]>(
    `[JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent)['@graph'][0].headline, document.scripts.length]`,
  )
  expect([headline, ran, complaints]).toEqual(['Hội nghị trực tuyến', 1, []])
  await page.evaluate(`document.head.append(Object.assign(document.createElement('script'), { textContent: 'var x' }))`)
  await expect.poll(() => complaints.join()).toContain('Content Security Policy')
  await page.context().close()
})
