import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { openDashboard, type DashboardStage, type ServedDashboard } from './dashboard-fixture.ts'
import { expectReadable, looks } from './visitor.ts'
import { dayIn, daysAfter } from '../../frontends/language/dates.ts'
import type { Outcome } from '../graph/inputs.ts'

const today = dayIn(new Date())
const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))]

let built: DashboardStage
let served: ServedDashboard
beforeAll(async () => {
  built = await openDashboard()
})
afterAll(async () => built?.close())
beforeEach(async () => {
  served = await built.serve()
})
afterEach(async () => served.close())

/** The lines of a panel: what they are about, and what is told besides. */
const lines = (page: Page, panel: string) => async (): Promise<string[]> =>
  (await page.locator(`.${panel} li`).allInnerTexts()).map(text => text.replaceAll(/\s+/g, ' '))
const names = (page: Page, panel: string) => async (): Promise<string[]> =>
  page.locator(`.${panel} li .what`).allInnerTexts()
/** Each change, newest first: what happened, and to what. */
const changes = (page: Page) => async (): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('.changes li')].map(line => line.dataset.kind + ' ' + (line.querySelector('.what')?.textContent ?? '–'))`,
  )
const panels = ['changes', 'coming', 'anniversaries', 'terms']
const areRead = (page: Page) => async (): Promise<number> =>
  page.locator(panels.map(panel => `.${panel}[aria-busy=false]`).join()).count()

/** Until the page has read everything, and nothing moves from one look to another. */
async function settle(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.panel[aria-busy=true]').count()).toBe(0)
  const turning = `document.getAnimations().filter(motion => motion instanceof CSSTransition).length`
  await expect.poll(() => page.evaluate(turning)).toBe(0)
}

/** A page on which everything of this room is read; it must never be loaded again. */
async function openRead(path: string): Promise<Page> {
  const { page } = await served.open(path)
  await expect.poll(areRead(page)).toBe(panels.length)
  await page.evaluate('window.isTheSame = true')
  return page
}

const federation = (name: string): Promise<Outcome> =>
  served.run.published('Federation', { name, level: 'PROVINCIAL', slug: name.toLowerCase() })
/** Changes what is public. */
async function changed(type: string, record: Outcome, input: object): Promise<Outcome> {
  const { run } = served
  return run.publish(type, await run.update(type, record, input))
}
const event = (title: string, startsOn: string, more: object = {}): object => ({
  title,
  kind: 'EXCHANGE',
  eventStatus: 'PLANNED',
  startsOn,
  ...more,
})

test('The feed of a federation tells of its own alone, by the names that it may tell', async () => {
  const [ours, theirs] = [await federation('Ours'), await federation('Theirs')]
  const { run, web } = served
  await run.published('Article', { title: 'Tin cũ', federation: ours.id })
  await run.published('Article', { title: 'Tin cũ nơi khác', federation: theirs.id })
  const page = await openRead('/dashboard?lang=en&federation=ours')
  expect(await changes(page)()).toEqual(['SNAPSHOT Tin cũ'])
  await run.published('Article', { title: 'Tin nơi khác', federation: theirs.id })
  const moved = await run.published('Article', { title: 'Sẽ đi', federation: ours.id })
  await run.published('Event', event('Nơi khác', today, { federation: theirs.id }))
  await run.published('Target', { title: 'Chỉ tiêu', owner: ours.id, unit: 'PERSONS', value: '5' })
  const deleted = await run.published('Event', event('Sẽ xóa', today, { federation: ours.id }))
  const withdrawn = await run.published('Article', { title: 'Sẽ rút', federation: ours.id })
  const before = ['ENTER Sẽ rút', 'ENTER Sẽ xóa', 'ENTER Chỉ tiêu', 'ENTER Sẽ đi', 'SNAPSHOT Tin cũ']
  await expect.poll(changes(page)).toEqual(before)
  await changed('Article', moved, { federation: theirs.id })
  await run.remove('Event', deleted)
  await web.data(`mutation { withdrawArticle(id: "${withdrawn.id}", reason: "Sai") { __typename } }`)
  await expect.poll(changes(page)).toEqual(['LEAVE –', 'LEAVE Sẽ xóa', 'LEAVE Sẽ đi', 'ENTER –', ...before.slice(1)])
  await changed('Article', await run.published('Article', { title: 'Của họ', federation: theirs.id }), {
    federation: ours.id,
  })
  await expect.poll(async () => (await changes(page)())[0]).toBe('ENTER Của họ')
  expect(await page.evaluate('window.isTheSame')).toBe(true)
})

test('An event comes, is called off, and goes', async () => {
  const ours = await federation('Ours')
  const { run, web } = served
  const [all, one] = [await openRead('/dashboard?lang=en'), await openRead('/dashboard?lang=vi&federation=ours')]
  for (const page of [all, one]) expect(await lines(page, 'coming')()).toEqual([])
  const soon = daysAfter(today, 3)
  const made = await run.published('Event', event('Gặp mặt', soon, { federation: ours.id, place: 'Hà Nội' }))
  await run.published('Event', event('Của ai đó', daysAfter(today, 5)))
  await run.published('Event', event('Còn xa', daysAfter(today, 91), { federation: ours.id }))
  await expect.poll(names(all, 'coming')).toEqual(['Gặp mặt', 'Của ai đó'])
  await expect
    .poll(lines(one, 'coming'))
    .toEqual([`${soon.split('-').toReversed().join('/')} · sau 3 ngày nữa Gặp mặt Hà Nội`])
  await changed('Event', made, { eventStatus: 'CANCELLED' })
  await expect.poll(() => one.locator('.coming .mark').allInnerTexts()).toEqual(['đã hủy'])
  await expect.poll(() => all.locator('.coming .mark').allInnerTexts()).toEqual(['cancelled'])
  await web.data(`mutation { withdrawEvent(id: "${made.id}", reason: "Sai") { __typename } }`)
  await expect.poll(names(all, 'coming')).toEqual(['Của ai đó'])
  await expect.poll(() => one.locator('.coming .calm').innerText()).toMatch(/^Chưa có sự kiện/)
  for (let at = 0; at < 9; at += 1) await run.published('Event', event(`Sự kiện ${at}`, soon))
  await expect.poll(() => all.locator('.coming .note').allInnerTexts()).toEqual(['and 2 more events'])
  expect(await lines(all, 'coming')()).toHaveLength(8)
  for (const page of [all, one]) expect(await page.evaluate('window.isTheSame')).toBe(true)
})

test('Days to keep are those of the month: all of them, or those of a federation, its members and their countries', async () => {
  const ours = await federation('Ours')
  const { run } = served
  const page = await openRead('/dashboard?lang=en&federation=ours')
  const all = await openRead('/dashboard?lang=en')
  const country = (code: string, name: string): Promise<Outcome> =>
    run.published('PartnerCountry', { code, name, nationalDay: 28, nationalDayMonth: month })
  const [laos] = [await country('LA', 'Lào'), await country('CU', 'Cuba')]
  await expect.poll(names(all, 'anniversaries')).toHaveLength(2)
  expect(await names(page, 'anniversaries')()).toEqual([])
  await run.published('MemberAssociation', {
    name: 'Hội Việt – Lào',
    kind: 'FRIENDSHIP',
    country: laos.id,
    foundedOn: `${Number(year) - 75}-${today.slice(5, 7)}-28`,
    memberships: [{ federation: ours.id, from: '2020' }],
  })
  const kept = ['Hội Việt – Lào', 'Lào']
  await expect.poll(async () => (await names(page, 'anniversaries')()).sort()).toEqual(kept)
  await expect
    .poll(async () => (await lines(page, 'anniversaries')()).join())
    .toMatch(/75 years since its foundation jubilee/)
  const day = { kind: 'DAY', month, day: 28 }
  await run.published('Observance', { ...day, title: 'Của mọi người' })
  const theirs = await run.published('Observance', {
    ...day,
    title: 'Nơi khác',
    federations: { add: [(await federation('Theirs')).id] },
  })
  await expect
    .poll(async () => (await names(page, 'anniversaries')()).sort())
    .toEqual(['Của mọi người', ...kept].sort())
  await expect.poll(names(all, 'anniversaries')).toHaveLength(5)
  await run.unpublish('Observance', theirs)
  await expect.poll(names(all, 'anniversaries')).toHaveLength(4)
  expect(await page.evaluate('window.isTheSame')).toBe(true)
})

test('Terms that end this year come and go with their ends, of a federation and its associations', async () => {
  const [ours, theirs] = [await federation('Ours'), await federation('Theirs')]
  const { run, web } = served
  const page = await openRead('/dashboard?lang=en&federation=ours')
  const term = (organization: Outcome, label: string, to: string | null): Promise<Outcome> =>
    run.published('Term', { organization: organization.id, label, from: '2019', to })
  const next = String(Number(year) + 1)
  const club = await run.published('MemberAssociation', {
    name: 'Hội',
    kind: 'FRIENDSHIP',
    memberships: [{ federation: ours.id, from: '2020' }],
  })
  const lasting = await term(ours, 'khóa I', null)
  await term(theirs, 'nơi khác', year)
  await term(club, 'năm nay', `${next}-01-01`)
  await term(club, 'năm trước', `${year}-01-01`)
  await term(club, 'năm sau', next)
  await expect.poll(lines(page, 'terms')).toHaveLength(1)
  expect(await lines(page, 'terms')()).toEqual([
    expect.stringMatching(new RegExp(`^until the end of 31 December ${year}.* Hội năm nay$`)),
  ])
  await web.data(
    `mutation { x: endTerm(term: "${lasting.id}", to: "${daysAfter(today, 1)}", publish: true) { __typename } }`,
  )
  await expect.poll(async () => (await lines(page, 'terms')())[0]).toMatch(/· today Ours khóa I$/)
  await web.data(`mutation { x: unpublishTerm(id: "${lasting.id}") { __typename } }`)
  await expect.poll(lines(page, 'terms')).toHaveLength(1)
  expect(await page.evaluate('window.isTheSame')).toBe(true)
})

test('When day, month and year turn in Viet Nam, everything follows', async () => {
  const ours = await federation('Ours')
  const { run } = served
  for (const startsOn of ['2030-12-31', '2031-03-31', '2031-04-01', '2031-04-02'])
    await run.published('Event', event(startsOn, startsOn))
  for (const at of [12, 1]) await run.published('Observance', { kind: 'DAY', month: at, day: 2, title: `Tháng ${at}` })
  for (const to of ['2030', '2031'])
    await run.published('Term', { organization: ours.id, label: to, from: String(Number(to) - 1), to })
  const { page } = await served.open('about:blank')
  await page.clock.install({ time: '2030-12-31T16:58:00Z' })
  await page.goto(`${served.web.url}/dashboard?lang=vi`)
  const seen = async () => [
    await page.locator('.anniversaries h2, .terms h2').allInnerTexts(),
    await names(page, 'coming')(),
    await names(page, 'anniversaries')(),
    await page.locator('.terms li .where').allInnerTexts(),
  ]
  await expect
    .poll(seen)
    .toEqual([
      ['Ngày kỷ niệm trong tháng 12', 'Nhiệm kỳ kết thúc trong năm 2030'],
      ['2030-12-31', '2031-03-31'],
      ['Tháng 12'],
      ['2030'],
    ])
  await page.evaluate('window.isTheSame = true')
  await page.clock.fastForward('02:30')
  await expect
    .poll(seen)
    .toEqual([
      ['Ngày kỷ niệm trong tháng 1', 'Nhiệm kỳ kết thúc trong năm 2031'],
      ['2031-03-31', '2031-04-01'],
      ['Tháng 1'],
      ['2031'],
    ])
  expect(await page.evaluate('window.isTheSame')).toBe(true)
})

test('On a wall whole lines alone are seen; elsewhere what is more is scrolled to by the keyboard', async () => {
  const { run } = served
  for (let at = 0; at < 6; at += 1) await run.published('Article', { title: 'Một tin rất dài. '.repeat(9 + at) })
  for (let at = 0; at < 6; at += 1) await run.published('Event', event('Một sự kiện rất dài. '.repeat(7), today))
  const wall = await openRead('/dashboard?lang=vi&wall=1')
  const cut = `(() => {
    const { bottom, right } = document.querySelector('.changes .scroll').getBoundingClientRect()
    const lines = [...document.querySelectorAll('.changes li')].map(line => line.getBoundingClientRect())
    const seen = lines.filter(line => line.left < right)
    return [seen.length > 2, seen.length < lines.length, seen.filter(line => line.bottom > bottom + 1).length]
  })()`
  expect(await wall.evaluate(cut)).toEqual([true, true, 0])
  const desk = await openRead('/dashboard?lang=vi')
  await desk.locator('.changes .scroll').focus()
  await desk.keyboard.press('End')
  await expect.poll(() => desk.evaluate(`document.querySelector('.changes .scroll').scrollTop > 0`)).toBe(true)
})

test('A new line makes its room quietly, and at once for those who want no motion', async () => {
  const { run } = served
  const page = await openRead('/dashboard?lang=vi')
  const motion = () =>
    page.evaluate(`[...document.querySelectorAll('.changes li')].map(line => getComputedStyle(line).animationName)`)
  await run.published('Article', { title: 'Một' })
  await expect.poll(motion).toEqual(['room, fresh'])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await run.published('Article', { title: 'Hai' })
  await expect.poll(motion).toEqual(['none', 'none'])
})

test.each(looks)(
  'Names of 200 characters are wrapped, an unknown federation is said ($colorScheme, $width px)',
  async look => {
    const { run } = served
    const long = 'Hữunghị'.repeat(28).padEnd(200, 'x')
    const ours = await run.published('Federation', { name: long, level: 'PROVINCIAL', slug: 'ours' })
    await run.published('Event', event(long, daysAfter(today, 2), { place: long, eventStatus: 'POSTPONED' }))
    await run.published('Observance', { kind: 'DAY', month, day: 28, title: long })
    await run.published('Term', { organization: ours.id, label: long, from: '2019', to: year })
    const full = await served.open('/dashboard?lang=vi', look)
    await expect.poll(areRead(full.page)).toBe(panels.length)
    for (const panel of panels) expect(await lines(full.page, panel)()).not.toEqual([])
    await settle(full.page)
    await expectReadable(full, look.width, true)
    const unknown = 'No federation has this address.'
    const nobody = await served.open('/dashboard?lang=en&federation=nobody', look)
    await expect.poll(() => nobody.page.getByText(unknown).count()).toBe(panels.length)
    await settle(nobody.page)
    await expectReadable(nobody, look.width, true)
    const { page } = await served.open('/dashboard?lang=en&federation=Federation_nonsense', look)
    await expect.poll(() => page.getByText(unknown).count()).toBe(panels.length)
  },
)
