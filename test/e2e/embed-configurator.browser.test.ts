import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openEmbeds, openPartner, type EmbedStage, type PartnerSite } from './embed-fixture.ts'
import { expectReadable } from './visitor.ts'

const patience = { timeout: 20_000 }

let stage: EmbedStage
let partner: PartnerSite
beforeAll(async () => {
  stage = await openEmbeds(new Date('2026-11-20T03:00:00Z'))
  partner = await openPartner(stage.visitor)
}, 120_000)
afterAll(async () => {
  await partner?.close()
  await stage?.close()
})

const at = (search: string): string => `${stage.web.url}/embed?${search}`

/** Goes on by the tabulator key until it stands on a control. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
  }
  throw new Error(`the keyboard does not lead to ${selector}`)
}

/** A page of the partner's with lines as they were given, under the policy that goes with them. */
function paste(path: string, lines: string, directives: readonly string[]): void {
  const html = `<!doctype html><html lang="vi"><title>Hội hữu nghị</title><main><h1>Hội hữu nghị</h1>${lines}</main>`
  partner.put(path, html, ["default-src 'none'", ...directives].join('; '))
}

const policyOf = (page: Page, form: string): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('[aria-labelledby=${form}-title] code')].map(one => one.textContent)`)

test('By keyboard alone: a component is set up, its lines copied and pasted into a page of another site', async () => {
  const { page } = await stage.visitor.open(at('component=articles&ui=vi'))
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.web.url })
  await tabTo(page, '#country')
  await page.keyboard.type('Lao')
  await tabTo(page, '#first')
  await page.keyboard.type('99')
  // It follows while somebody types: first what is wrong, then what is shown.
  const wrong = page.locator('#first-problem')
  await expect.poll(() => wrong.textContent(), patience).toContain('“99”')
  expect(await page.locator('#first').getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator('iframe').count()).toBe(0)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('2')
  const frame = page.frameLocator('iframe').first()
  await expect.poll(() => frame.locator('li.amity-entry').count(), patience).toBe(2)
  expect([await wrong.textContent(), await page.locator('#first').getAttribute('aria-invalid')]).toEqual(['', null])
  expect(new URL(page.url()).search).toBe('?component=articles&ui=vi&country=LA&first=2')
  await tabTo(page, '[data-copies=element]')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#news').textContent(), patience).toBe('Đã chép')
  const copied = await page.evaluate<string>('navigator.clipboard.readText()')
  paste('/element', copied, await policyOf(page, 'element'))
  await page.context().close()
  const { page: pasted, complaints } = await partner.open('/element')
  const entries = `document.querySelector('amity-articles').shadowRoot?.querySelectorAll('[part~=entry]').length`
  await expect.poll(() => pasted.evaluate(entries), patience).toBe(2)
  expect(complaints).toEqual([])
})

test('Without JavaScript: the form comes back with what was chosen, and its lines show a frame', async () => {
  const { page } = await stage.visitor.open(at('ui=en'), { javaScriptEnabled: false })
  await tabTo(page, '.components a[href*="component=country"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/component=country/)
  expect(await page.locator('#preview').textContent()).toContain('Choose above what to show')
  await tabTo(page, '#code')
  await page.keyboard.type('Laos')
  await tabTo(page, '.show')
  await page.keyboard.press('Enter')
  await page.waitForURL(/code=LA/)
  expect(await page.locator('#code').inputValue()).toBe('LA')
  expect(await page.frameLocator('iframe').first().getByRole('heading', { name: 'Lào' }).isVisible()).toBe(true)
  expect(await page.locator('[data-copies]').first().isVisible()).toBe(false)
  const lines = await page.locator('#element').inputValue()
  paste('/off', lines, await policyOf(page, 'element'))
  paste('/frame', await page.locator('#frame').inputValue(), await policyOf(page, 'frame'))
  await page.context().close()
  for (const path of ['/off', '/frame']) {
    const { page: pasted } = await partner.open(path, { javaScriptEnabled: false })
    const heading = pasted.frameLocator('iframe').getByRole('heading', { name: 'Lào' })
    await expect.poll(() => heading.isVisible(), patience).toBe(true)
  }
})

test.each([
  ['component=articles&first=2&ui=vi', 'light', 1280],
  ['component=article&find=hoi+nghi&ui=en', 'dark', 768],
  ['component=events&kinds=national-day&first=3&ui=en', 'light', 390],
  ['component=figures&first=1&from=xx&theme=dark&ui=vi', 'dark', 390],
] as const)('Everyone can read %s (%s, %i px)', async (search, colorScheme, width) => {
  const visit = await stage.visitor.open(at(search), { colorScheme, width })
  await expectReadable(visit, width, true)
  await visit.page.context().close()
})
