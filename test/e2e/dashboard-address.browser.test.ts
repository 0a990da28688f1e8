import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { openDashboard, type DashboardStage, type ServedDashboard } from './dashboard-fixture.ts'
import { aidOf, isLive, patience } from './dashboard-screen.ts'

let built: DashboardStage
let served: ServedDashboard
beforeAll(async () => {
  built = await openDashboard()
})
afterAll(() => built?.close())
beforeEach(async () => {
  served = await built.serve()
  const { run } = served
  const places = ['Hải Phòng', 'Huế', 'Đắk Lắk'].map((name, at) => ({ name, level: 'PROVINCIAL', slug: `noi-${at}` }))
  for (const [at, place] of places.entries()) {
    const federation = (await run.published('Federation', place)).id
    await run.published('AidProject', { ...aidOf(`Dự án ${at}`, `${at + 1}000`, 2022 + at), federation })
  }
  const transactions = ['USD', 'VND'].map(currency => {
    return { kind: 'DISBURSEMENT', amount: '500', currency, valueOn: '2024-03-04' }
  })
  await run.published('AidProject', { ...aidOf('Giải ngân', '1', 2024), transactions })
  const rate = { currency: 'USD', to: 'VND', rate: '25000', on: '2024-01-02', source: 'Ngân hàng' }
  await run.published('ExchangeRate', rate)
})
afterEach(() => served.close())

const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search)
/** What a reader sees, but for the times at which things happened. */
const seen = async (page: Page): Promise<unknown> => {
  await isLive(page)
  return page.evaluate(`[document.documentElement.lang, document.documentElement.dataset.theme ?? null,
    document.documentElement.hasAttribute('data-wall'), document.getElementById('dashboard').innerText.replaceAll(/\\d\\d:\\d\\d/g, '')]`)
}

type Key = string | { readonly text: string }
/** Each control by the keyboard alone: what is focused first, what is pressed, and what the address says then. */
const controls: readonly (readonly [what: string, focus: string, keys: readonly Key[], says: string])[] = [
  ['federation', '.choice.wide button', ['Enter', { text: 'hai phong' }, 'ArrowDown', 'Enter'], 'federation=noi-0'],
  ['another one', '.choice.wide button', ['Enter', { text: 'dak' }, 'ArrowDown', 'Enter'], 'federation=noi-2'],
  ['all of them', '.choice.wide button', ['Enter', { text: 'all fed' }, 'ArrowDown', 'Enter'], '!federation'],
  ['period', '.choice:not(.wide) >> nth=0 >> button', ['Enter', 'ArrowDown', 'Enter'], 'period=2024'],
  ['money', '.choice:not(.wide) >> nth=1 >> button', ['Enter', 'End', 'Enter'], 'in=VND'],
  ['kind', '.kinds a >> nth=1', ['Enter'], 'kind=disbursements'],
  ['theme', '.ways a >> nth=0', ['Enter'], 'theme=dark'],
  ['language', 'header a[hreflang]', ['Enter'], 'lang=vi'],
  ['wall', '.ways a >> nth=1', ['Enter'], 'wall=1'],
]

async function press(page: Page, focus: string, keys: readonly Key[]): Promise<void> {
  await tabTo(page, focus)
  // Where somebody is can be seen.
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
  for (const key of keys) {
    if (typeof key === 'string') await page.keyboard.press(key)
    else await page.keyboard.type(key.text)
    await page.waitForTimeout(120)
  }
}
const isFocused = async (page: Page, focus: string): Promise<boolean> =>
  (await page.locator(focus).and(page.locator(':focus')).count()) === 1
/** Goes on by Tab until the control has the focus. */
async function tabTo(page: Page, focus: string): Promise<void> {
  for (let at = 0; at < 80; at += 1) {
    if (await isFocused(page, focus)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${focus}`)
}

test('By the keyboard alone every control changes the address, which alone shows the same; Back returns', async () => {
  const { page } = await served.open('/dashboard?lang=en')
  await isLive(page)
  await page.evaluate('window.isTheSame = true')
  const views: unknown[] = [await seen(page)]
  const addresses = [search(page)]
  for (const [what, focus, keys, says] of controls) {
    await press(page, focus, keys)
    const isSaid = (): boolean =>
      says.startsWith('!') ? !search(page).includes(says.slice(1)) : search(page).includes(says)
    await expect.poll(isSaid, { message: `${what}: ${search(page)}` }).toBe(true)
    views.push(await seen(page))
    addresses.push(search(page))
    expect(views.at(-1), what).not.toEqual(views.at(-2))
  }
  const { page: other } = await served.open('/dashboard')
  for (const [at, address] of addresses.entries()) {
    await other.goto(`${served.proxy.url}/dashboard${address}`)
    await expect.poll(() => seen(other), { ...patience, message: address }).toEqual(views[at])
  }
  for (const at of addresses.keys().toArray().toReversed().slice(1)) {
    await page.goBack()
    expect(search(page)).toBe(addresses[at])
    await expect.poll(() => seen(page), { message: addresses[at]! }).toEqual(views[at])
  }
  expect(await page.evaluate('window.isTheSame')).toBe(true)
})

test('A period of any two days is chosen by the keyboard, one that ends before it begins is refused; Escape closes', async () => {
  const { page } = await served.open('/dashboard?lang=en')
  await isLive(page)
  await press(page, '.choice:not(.wide) >> nth=0 >> button', ['Enter', 'End', 'Enter'])
  const form = page.locator('.other-period')
  await tabTo(page, '.other-period input[name=from]')
  await page.keyboard.type('03042024')
  await tabTo(page, '.other-period input[name=to]')
  await page.keyboard.type('01012023')
  await page.keyboard.press('Enter')
  await expect.poll(() => form.getByRole('alert').textContent()).toBe('The last day must not be before the first.')
  expect(search(page)).not.toContain('period')
  await form.locator('input[name=to]').fill('2024-03-04')
  await page.keyboard.press('Enter')
  await expect.poll(() => search(page)).toContain('period=2024-03-04')
  await isLive(page)
  expect(await page.locator('.tile[data-kind=disbursements] .sum').allTextContents()).toEqual(['500 USD', '500 VND'])
  expect(await page.locator('.tile[data-kind=commitments] .sum').allTextContents()).toEqual(['–'])
  for (const [focus, popup] of [
    ['.choice.wide button', '.popup[data-open]'],
    ['.ways button >> nth=1', '.popup.share[data-open]'],
  ]) {
    await press(page, focus!, ['Enter'])
    expect(await page.locator(popup!).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator(popup!).isVisible()).toBe(false)
    await expect.poll(() => isFocused(page, focus!)).toBe(true)
  }
})
