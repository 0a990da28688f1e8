import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openDashboard, type DashboardStage, type ServedDashboard } from './dashboard-fixture.ts'
import { aidOf, isLive, isQuiet, tile } from './dashboard-screen.ts'
import { expectReadable, type Visit } from './visitor.ts'
import { isLong } from '../reads/random.ts'

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

/** Every theme and width, in both languages; in short every two of these that can meet. */
const looks = (['light', 'dark'] as const)
  .flatMap(colorScheme =>
    [1280, 768, 390].flatMap(width => ['vi', 'en'].map(language => ({ colorScheme, width, language }))),
  )
  .filter(
    ({ colorScheme, width, language }) =>
      isLong || (colorScheme === 'dark') === ((language === 'en') !== (width === 768)),
  )

const moving = 'document.getAnimations().filter(one => one instanceof CSSTransition).length'
/** Live, with nothing that still moves or fades in. */
async function isStill(page: Page): Promise<void> {
  await isLive(page)
  await expect.poll(() => page.evaluate(moving)).toBe(0)
}
/** Some of them, for what differs little from what is looked at in every way. */
const few = looks.filter(
  ({ colorScheme, width, language }) => width !== 768 && (colorScheme === 'dark') === (language === 'en'),
)

/** Looks at a view in every way: it is calm, fits, and axe finds nothing. @returns the visit, in English and narrow */
async function lookAt(path: string, looksAt = looks): Promise<Visit> {
  const visit = await served.open(`/dashboard?lang=vi${path}`)
  const { page } = visit
  for (const { colorScheme, width, language } of looksAt) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    if ((await page.locator('html').getAttribute('lang')) !== language)
      await page.locator(`header a[hreflang=${language}]`).click()
    await isStill(page)
    // Charts are drawn anew when their room is another.
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await expectReadable(visit, width, true)
  }
  return visit
}
/** That a screen on a wall and a sheet of paper hold what they must. */
async function expectWallAndPaper(path: string): Promise<void> {
  const { page, complaints } = await served.open(`/dashboard?lang=vi&wall=1${path}`)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await isLive(page)
  // What runs in the page is text: its globals are not those of the tests.
  const size =
    '[document.documentElement.scrollWidth, document.documentElement.scrollHeight, document.body.scrollHeight]'
  await expect.poll(() => page.evaluate(size)).toEqual([1920, 1080, 1080])
  expect(await page.locator('button:visible, input:visible, .controls:visible').count()).toBe(0)
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.goto(page.url().replace('&wall=1', ''))
  await isLive(page)
  expect(await page.locator('.controls:visible').count()).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('.controls:visible, button:visible, input:visible').count()).toBe(0)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(794)
  expect(complaints).toEqual([])
}

describe('The screen is calm', () => {
  test('with no data at all: each part says that there is nothing', async () => {
    const { page } = await lookAt('')
    const panels = await page.locator('.panel, .changes').count()
    expect(panels).toBeGreaterThan(5)
    for (const area of [
      'headline',
      'targets',
      'years',
      'by-country',
      'by-sector',
      'by-stage',
      'by-federation',
      'changes',
    ])
      expect(await page.locator(`.${area} .calm`).allTextContents(), area).toEqual([
        expect.stringMatching(/^(No|There is no)/),
      ])
    await expectWallAndPaper('')
  })

  test('with one record', async () => {
    await served.run.published('AidProject', aidOf('Nước sạch', '300000', 2024))
    const { page } = await lookAt('&period=2024', few)
    expect(await tile(page)()).toEqual(['300,000 USD'])
    await expectWallAndPaper('&period=2024')
  })

  test('with corrections downwards alone', async () => {
    await served.run.published('AidProject', aidOf('Sửa giảm', '-4000.5', 2024))
    const { page } = await lookAt('&period=2024', few)
    expect(await tile(page)()).toEqual(['-4,000.5 USD'])
    expect(await page.locator('.by-stage .part-value').allTextContents()).toEqual(['-4,000.5 USD'])
    await expectWallAndPaper('&period=2024')
  })

  test('with five currencies, a target without a figure, and names of 200 letters with and without spaces', async () => {
    const { run } = served
    const spaced = 'Chương trình nước sạch cho các xã vùng cao '.repeat(5).slice(0, 200).trim()
    const solid = 'Nghiêng'.repeat(29).slice(0, 200)
    for (const [at, name] of [spaced, solid].entries()) {
      const federation = (await run.published('Federation', { name, level: 'PROVINCIAL', slug: `noi-${at}` })).id
      const country = (await run.published('PartnerCountry', { code: ['LA', 'FR'][at], name })).id
      const transactions = ['USD', 'EUR', 'JPY', 'VND', 'GBP'].flatMap(currency =>
        ['COMMITMENT', 'DISBURSEMENT', 'IN_KIND', 'UNSTATED'].map(kind => {
          return { kind, currency, amount: '123456789012.75', valueOn: `${2020 + at}` }
        }),
      )
      await run.published('AidProject', {
        ...aidOf(name, '1', 2020),
        federation,
        country,
        sector: '14031',
        transactions,
      })
      await run.published('Target', { title: name, owner: federation, unit: 'MONEY' })
      await run.published('Target', { title: name, owner: federation, unit: 'MONEY', value: '5', currency: 'GBP' })
      await run.published('Article', { title: name })
      await run.published('Event', { title: name, kind: 'EXCHANGE', eventStatus: 'PLANNED', startsOn: '2031-05-01' })
    }
    const { page } = await lookAt('&period=all')
    expect(await tile(page)()).toHaveLength(5)
    expect(await page.getByText('No figure is stated for this target.').count()).toBe(2)
    await expectWallAndPaper('&period=all')
    await lookAt(
      '&period=all&federation=noi-1',
      looks.filter(({ width }) => width === 390),
    )
    await lookAt(
      '&period=all&in=USD',
      looks.filter(({ width }) => width === 390),
    )
    await expectWallAndPaper('&period=all&federation=noi-1&in=USD')
  })
})

const script = '<script>document.title="x"</script>'
const nonsense = ['federation', 'period', 'kind', 'currency', 'in', 'theme', 'wall', 'open', 'preview', 'lang']
describe('An address with nonsense', () => {
  test.each([
    ['markup', script],
    ['a huge text', 'x y'.repeat(250)],
    ['what looks nearly right', '2024-13'],
    ['control characters', '\u0000\u202e%00'],
    ['names of every object', '__proto__'],
  ])('of %s in every parameter ends in a calm screen that names them', async (_what, text) => {
    await served.run.published('AidProject', aidOf('Nước sạch', '300000', 2024))
    const search = nonsense.map(name => `&${name}=${encodeURIComponent(text)}`).join('')
    const visit = await served.open(`/dashboard?${search.slice(1)}`, { width: 390 })
    const { page } = visit
    await isStill(page)
    const said = await page.locator('.notice').first().innerText()
    for (const name of nonsense.filter(name => name !== 'federation' || !/^\w/.test(text) || text.length > 200))
      expect(said).toContain(name)
    expect(await page.title()).toMatch(/ · Amity$/)
    await expectReadable(visit, 390, true)
    expect(await page.locator('.headline').innerText()).toMatch(/2024|2026/)
  })

  test('that says something twice means the first; what is not there is said to be so', async () => {
    await served.run.published('AidProject', aidOf('Nước sạch', '300000', 2024))
    const twice = '/dashboard?lang=en&lang=vi&period=2024&period=2020&kind=inKind&kind=commitments&open=all&open=x'
    const visit = await served.open(`${twice}&federation=khong-co&federation=x&in=XXX`, { width: 390 })
    await isQuiet(visit.page)
    expect(await visit.page.locator('.notice').first().innerText()).toContain('There is no federation at “khong-co”')
    await visit.page.keyboard.press('Escape')
    await visit.page.getByRole('link', { name: 'Show all federations' }).click()
    await expect.poll(() => visit.page.locator('.headline').innerText()).toMatch(/No rate into XXX is known/)
    await isStill(visit.page)
    await expectReadable(visit, 390, true)
  })
})
