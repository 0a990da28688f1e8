import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

import { openBrowser } from './browser.ts'
import { isLong } from '../reads/random.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// What runs in the page is text: its globals are not those of the tests.
const loadPictures = `(async () => {
  const all = [...document.images]
  for (const picture of all) picture.loading = 'eager'
  await Promise.allSettled(all.map(picture => picture.decode()))
  return [document.documentElement.scrollWidth, all.map(picture => picture.naturalWidth > 0)]
})()`

/** How a reader looks at a page. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly javaScriptEnabled?: boolean
  /** What the clock of the page says when it is opened; it goes on from there. */
  readonly now?: Date
}

/** Light and dark, desk and phone; in short each of them once. */
export const looks = (['light', 'dark'] as const)
  .flatMap(colorScheme => [1280, 390].map(width => ({ colorScheme, width })))
  .filter(({ colorScheme, width }) => isLong || (colorScheme === 'light') === (width === 1280))

/** An opened page; what the browser complained about stands in `complaints`. */
export interface Visit {
  readonly page: Page
  readonly complaints: readonly string[]
}

/** A reader with a browser. */
export interface Visitor {
  readonly open: (url: string, look?: Look) => Promise<Visit>
  readonly close: () => Promise<void>
}

export async function openVisitor(): Promise<Visitor> {
  const browser: Browser = await openBrowser()
  return {
    open: async (url, { colorScheme = 'light', width = 1280, javaScriptEnabled = true, now } = {}) => {
      const context = await browser.newContext({
        locale: 'en-US',
        colorScheme,
        javaScriptEnabled,
        viewport: { width, height: 900 },
      })
      const page = await context.newPage()
      if (now !== undefined) await page.clock.install({ time: now })
      const complaints: string[] = []
      page.on('console', message => complaints.push(message.text()))
      page.on('pageerror', error => complaints.push(String(error)))
      await page.goto(url)
      return { page, complaints }
    },
    close: () => browser.close(),
  }
}

/** That a page fits its window, has all its pictures, and that axe finds nothing in it. */
export async function expectReadable({ page, complaints }: Visit, width: number, isFound: boolean): Promise<void> {
  const [scrollWidth, pictures] = await page.evaluate<[number, boolean[]]>(loadPictures)
  expect(scrollWidth).toBe(width)
  expect(pictures).not.toContain(false)
  // A browser also reports that the page itself is a 404.
  expect(complaints).toHaveLength(isFound ? 0 : 1)
  const found = await page.evaluate<{
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
  }>(`${axe}; axe.run()`)
  expect(
    found.violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(node => `${impact}: ${id}: ${node.html} ${node.failureSummary}`),
    ),
  ).toEqual([])
}
