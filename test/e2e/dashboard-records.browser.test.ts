import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { onStages, paid, titles, type RecordsStage } from './records-stage.ts'
import { expectReadable, looks } from './visitor.ts'
import type { Outcome } from '../graph/inputs.ts'

const longName =
  'Một chương trình giúp các huyện miền núi có nước sạch quanh năm, kèm lớp tập huấn cho ban quản lý nước và trường học, '
    .repeat(2)
    .slice(0, 200)

let stage: RecordsStage
onStages(begun => {
  stage = begun
})

const totals = (page: Page, kind: string) => async (): Promise<string[]> =>
  page.locator(`.dialog tfoot td[data-kind=${kind}] .brought`).allTextContents()
const heading = (page: Page) => page.locator('.dialog h2')

/** What is published of a kind in a country in 2023, not counting parts whose whole tells of the kind, by plain SQL. */
const summed = async (kind: string, country: Outcome): Promise<string[]> => {
  const { rows } = await stage.web.amity.pool.query<{ currency: string; sum: string }>(
    `select t.currency, trim_scale(sum(t.amount))::text as sum
     from aid_project_transactions t join aid_projects p on p.id = t.id and p.stage = t.stage
     where t.stage = 'published' and t.kind = $1 and 'PartnerCountry_' || p.country_id = $2
       and t.value_on >= '2023-01-01' and t.value_on < '2024-01-01'
       and not exists (select from aid_project_transactions w where w.id = p.parent_id and w.stage = 'published' and w.kind = t.kind)
     group by t.currency order by count(*) desc, t.currency`,
    [kind, country.id],
  )
  return rows.map(({ currency, sum }) => `${Number(sum).toLocaleString('en')} ${currency}`)
}

test('An address opens a figure into its records, which add up to it, and stay true', async () => {
  await stage.writeAid()
  const { page, complaints } = await stage.open(stage.inJapan())
  await expect.poll(() => heading(page).textContent()).toBe('Disbursements · Nhật Bản · 2023')
  await expect.poll(titles(page)).toEqual(['Nước sạch', 'Trường học', 'Phòng khám'])
  expect(await totals(page, 'disbursements')()).toEqual(['8,500.25 USD', '1.2 million JPY'])
  expect(await summed('DISBURSEMENT', stage.japan)).toEqual(['8,500.25 USD', '1,200,000 JPY'])
  expect(await totals(page, 'inKind')()).toEqual(await summed('IN_KIND', stage.japan))
  expect(await totals(page, 'commitments')()).toEqual(await summed('COMMITMENT', stage.japan))
  const first = page.locator('.dialog .record th button').first()
  expect(await heading(page).locator('span').getAttribute('lang')).toBe('vi')
  await first.click()
  await expect
    .poll(() => page.locator('.transactions li').allInnerTexts())
    .toEqual([
      expect.stringMatching(/^March 2023\s+Disbursement\s+-500 USD\s+correction downwards\s+Phần chưa dùng$/),
      expect.stringMatching(/^1 February 2023\s+Disbursement\s+9,000.25 USD$/),
      expect.stringMatching(/^2023\s+Commitment\s+20,000 USD$/),
    ])
  // Nothing is closed or moved by what comes in.
  await stage.project('Thư viện', { country: stage.japan.id }, paid('DISBURSEMENT', '50000', 'USD', '2023-09-09'))
  await expect.poll(titles(page)).toEqual(['Thư viện', 'Nước sạch', 'Trường học', 'Phòng khám'])
  expect(await totals(page, 'disbursements')()).toEqual(['58,500.25 USD', '1.2 million JPY'])
  await expect.poll(() => page.locator('.transactions li').count()).toBe(3)
  expect(await page.locator('.dialog [role=status]').allTextContents()).toEqual([
    '4 records, 3 of them with “Disbursements”',
  ])
  expect(complaints).toEqual([])
})

test('By keyboard a figure opens, is read and closed, and the reader is back where it was opened', async () => {
  await stage.writeAid()
  const { page } = await stage.open('lang=vi&period=2023')
  const figure = page.locator('main a[href*="open=all"]').first()
  await figure.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => heading(page).textContent()).toMatch(/ · 2023$/)
  await expect.poll(titles(page)).toHaveLength(4)
  const isFocused = (selector: string) => async () =>
    page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)
  await expect.poll(isFocused('.dialog h2')).toBe(true)
  // Focus goes round in the dialog, the page behind it is out of reach.
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("main") === null')).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.dialog').count()).toBe(0)
  expect(new URL(page.url()).searchParams.get('open')).toBe(null)
  await expect.poll(isFocused('main a[href*="open=all"]')).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.dialog').count()).toBe(1)
  await page.getByRole('button', { name: 'Đóng' }).click()
  await expect.poll(() => page.locator('.dialog').count()).toBe(0)
})

test('Going back closes, going forward opens again', async () => {
  await stage.writeAid()
  const { page } = await stage.open('lang=en&period=2023')
  await page.goto(`${stage.web.url}/dashboard?${stage.inJapan()}`)
  await expect.poll(titles(page)).toHaveLength(3)
  await page.getByRole('link', { name: 'In kind' }).click()
  await expect.poll(() => heading(page).textContent()).toBe('In kind · Nhật Bản · 2023')
  await expect.poll(titles(page)).toEqual(['Phòng khám', 'Nước sạch', 'Trường học'])
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.dialog').count()).toBe(0)
  await page.goBack()
  await expect.poll(() => heading(page).textContent()).toBe('In kind · Nhật Bản · 2023')
  await page.goBack()
  await expect.poll(() => heading(page).textContent()).toBe('Disbursements · Nhật Bản · 2023')
  await page.goBack()
  await expect.poll(() => page.locator('.dialog').count()).toBe(0)
})

test('More records than are shown at once are led into years, federations and months', async () => {
  const one = await stage.project(
    'Một trong nhiều',
    { federation: stage.can.id },
    paid('DISBURSEMENT', '1', 'USD', '2023-02-01'),
  )
  await stage.project('Năm khác', {}, paid('DISBURSEMENT', '1', 'USD', '2022-02-01'))
  const ids = Array.from({ length: 999 }, () => `'${randomUUID()}'`)
  const copies = ['records', 'aid_projects', 'aid_project_localized', 'aid_project_transactions'].map(
    table => `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', m.id))).*
      from ${table} t, unnest(array[${ids.join(', ')}]::uuid[]) as m(id)
      where t.id = '${one.id.slice('AidProject_'.length)}' and coalesce(to_jsonb(t) ->> 'stage', 'published') = 'published'`,
  )
  await stage.web.amity.pool.query(
    ['begin', `select set_config('amity.intent', 'importAid', true)`, ...copies, 'commit'].join('; '),
  )
  const { page } = await stage.open('lang=en&period=2020..2024&kind=disbursements&open=all')
  const links = page.locator('.too-many a')
  await expect.poll(() => links.allTextContents()).toEqual(['2023', '2022', 'Liên hiệp Cần Thơ'])
  await links.filter({ hasText: '2022' }).click()
  await expect.poll(titles(page)).toEqual(['Năm khác'])
  await page.goBack()
  await links.filter({ hasText: '2023' }).click()
  await expect.poll(titles(page)).toHaveLength(1_000)
  expect(await totals(page, 'disbursements')()).toEqual(['1,000 USD'])
  // One more comes in while they are shown.
  await stage.project('Một nữa', { federation: stage.can.id }, paid('DISBURSEMENT', '5', 'USD', '2023-03-01'))
  await expect.poll(() => links.allTextContents()).toEqual(['Liên hiệp Cần Thơ'])
  await links.click()
  await expect.poll(() => links.count()).toBe(12)
  await links.filter({ hasText: 'March 2023' }).click()
  await expect.poll(titles(page)).toEqual(['Một nữa'])
})

describe('An address that opens what is not there', () => {
  const calm = (page: Page) => async () => page.locator('.dialog .calm').allTextContents()
  const unknown = ['The address of this page names something that does not exist or is not public any more.']

  test.each([
    'country:nothing',
    'country:PartnerCountry_01a203e0-88c1-72ec-a68a-e86ab9b618a2',
    'federation:PartnerCountry_01a203e0-88c1-72ec-a68a-e86ab9b618a2',
    'stage:PAUSED',
  ])('says so, and leads back (%s)', async text => {
    const { page } = await stage.open(`lang=en&period=2023&open=${text}`)
    await expect.poll(calm(page)).toEqual(unknown)
    await page.getByRole('link', { name: 'Back to the dashboard' }).click()
    await expect.poll(() => page.locator('.dialog').count()).toBe(0)
  })

  test('says that there are no records where it is known but has none', async () => {
    const { page } = await stage.open(stage.inJapan())
    await expect.poll(calm(page)).toEqual(['There are no records: Disbursements · Nhật Bản · 2023.'])
    await page.goto(`${stage.web.url}/dashboard?lang=en&period=2023&kind=disbursements&open=sector:777`)
    await expect.poll(calm(page)).toEqual(['There are no records: Disbursements · 777 · 2023.'])
  })
})

test.each(looks)('Everybody can read it, names of 200 letters too ($colorScheme, $width px)', async look => {
  await stage.project(
    longName,
    {
      country: stage.japan.id,
      federation: stage.can.id,
      sector: '11220',
      summary: longName,
      donors: [{ name: longName }],
    },
    paid('DISBURSEMENT', '1234567890123.75', 'VND', '2023-02-01', longName),
    paid('COMMITMENT', '9876543210987.25', 'VND', '2023-02-01'),
    paid('IN_KIND', '-12', 'USD', '2023-02-01'),
    paid('UNSTATED', '12', 'EUR', '2023-02-01'),
  )
  await stage.writeAid()
  const visit = await stage.open(stage.inJapan('vi'), look)
  await expect.poll(titles(visit.page)).toHaveLength(4)
  await visit.page.locator('.dialog .record th button', { hasText: 'Một chương trình' }).click()
  await expectReadable(visit, look.width, true)
  const [wide, has] = await visit.page.evaluate<[number, number]>(
    `(dialog => [dialog.scrollWidth, dialog.clientWidth])(document.querySelector('.dialog'))`,
  )
  expect(wide).toBe(has)
})

test('Paper has the opened figure alone, all of it', async () => {
  await stage.writeAid()
  const { page } = await stage.open(stage.inJapan())
  await expect.poll(titles(page)).toHaveLength(3)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#dashboard').isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: /CSV|Close/ }).count()).toBe(0)
  expect(await page.locator('.dialog tfoot').isVisible()).toBe(true)
  expect(await page.evaluate(`getComputedStyle(document.querySelector('.dialog')).position`)).toBe('static')
})
