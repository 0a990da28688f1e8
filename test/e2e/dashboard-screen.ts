import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Longer than a client takes to find that nobody answers, and to come back. */
export const patience = { timeout: 45_000 }
/** An address at which nobody listens. */
export const nowhere = 'http://127.0.0.1:1'

/** What the page says of its connection. */
export const status = (page: Page) => async (): Promise<string | null> =>
  page.locator('.connection [role=status]').textContent()

/** Each line of the list of changes, newest first: what happened, and to what. */
export const lines = (page: Page) => async (): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('.changes li')].map(line => line.dataset.kind + ' ' + (line.querySelector('.what')?.textContent ?? '–'))`,
  )

/** What the tile of a kind says, each currency by itself. */
export const tile =
  (page: Page, kind = 'commitments') =>
  async (): Promise<string[]> =>
    page.locator(`.tile[data-kind=${kind}] .sum`).allTextContents()

/** Waits until the page is live, with all that was there before. */
export async function isLive(page: Page, within = patience): Promise<void> {
  await expect.poll(status(page), within).toMatch(/^(Live|Trực tiếp)$/)
  await isQuiet(page, within)
}

/** Waits until nothing is read any more. */
export const isQuiet = async (page: Page, within = patience): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate<number>(
          `document.querySelectorAll('[aria-busy=true]').length + (document.body.innerText.match(/Reading|Đang đọc/g) ?? []).length`,
        ),
      within,
    )
    .toBe(0)

/** A project with one sum, promised in a year. */
export const aidOf = (title: string, amount: string, year: number | string, currency = 'USD'): object => ({
  title,
  kind: 'PROJECT',
  projectStage: 'RUNNING',
  transactions: [{ kind: 'COMMITMENT', amount, currency, valueOn: `${year}-01-02` }],
})
