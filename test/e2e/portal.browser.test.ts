import { once } from 'node:events'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openBrowser } from './browser.ts'
import { servePortal } from '../../frontends/portal/server.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pages = {
  front: '/vi',
  conference: '/vi/bai-viet/lien-hiep-hai-phong-nhin-lai-nam-2022-va-ban-viec-nam-2023',
  renewal: '/vi/bai-viet/doi-moi-manh-me-cong-tac-doi-ngoai-nhan-dan-hoan-thien-bo-may-chuyen-trach-tinh',
  'renewal in English': '/en/articles/strong-renewal-of-people-s-diplomacy-completing-a-lean-effective-and-efficient',
  'article without English': '/en/articles/ngay-22-12-33-nam-quan-he-viet-nam-han-quoc-va-mot-gio-hoc-tieng',
  'no article': '/en/articles/none',
}

// What runs in the page is text: its globals are not those of the tests.
const loadPictures = `(async () => {
  const all = [...document.images]
  for (const picture of all) picture.loading = 'eager'
  await Promise.allSettled(all.map(picture => picture.decode()))
  return [document.documentElement.scrollWidth, all.map(picture => picture.naturalWidth > 0)]
})()`

let web: TestWeb
let portal: Server
let address: string
let browser: Browser

beforeAll(async () => {
  web = await openWeb({ demo: true })
  portal = servePortal({ graphUrl: `${web.url}/graphql` }, 0)
  await once(portal, 'listening')
  const at = portal.address()
  address = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  portal?.close()
  await web?.close()
})

interface Look {
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly javaScriptEnabled?: boolean
}

/** Opens a page; what the browser complains about stands in `complaints`. */
async function open(
  path: string,
  { colorScheme = 'light', width = 1280, javaScriptEnabled = true }: Look = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ colorScheme, javaScriptEnabled, viewport: { width, height: 900 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(address + path)
  return { page, complaints }
}

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const

describe.each(Object.entries(pages))('%s', (_name, path) => {
  test.each(looks)('can be read by everyone, fits and loads all it needs ($colorScheme, $width px)', async look => {
    const { page, complaints } = await open(path, look)
    const [width, pictures] = await page.evaluate<[number, boolean[]]>(loadPictures)
    expect(width).toBe(look.width)
    expect(pictures).not.toContain(false)
    // A browser also reports that the page itself is a 404.
    expect(complaints).toHaveLength(path === pages['no article'] ? 1 : 0)
    const found = await page.evaluate<{
      violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
    }>(`${axe}; axe.run()`)
    expect(
      found.violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(node => `${impact}: ${id}: ${node.html} ${node.failureSummary}`),
      ),
    ).toEqual([])
    await page.context().close()
  })
})

test('The language switch leads to the same article in the other language and back, without JavaScript', async () => {
  const { page } = await open(pages.renewal, { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'English' }).click()
  expect(new URL(page.url()).pathname).toBe(pages['renewal in English'])
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Strong renewal')
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  expect(new URL(page.url()).pathname).toBe(pages.renewal)
  await page.context().close()
})

test('The first tab stop skips to the content', async () => {
  const { page } = await open(pages.renewal)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến nội dung chính')
  expect((await page.locator('.skip').boundingBox())!.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('main')
  await page.context().close()
})

test('In print there is no navigation, and the text is black on white', async () => {
  const { page } = await open(pages.renewal, { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.languages').isVisible()).toBe(false)
  expect(
    await page.evaluate('[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]'),
  ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  expect(await page.locator('.contact').isVisible()).toBe(true)
  await page.context().close()
})
