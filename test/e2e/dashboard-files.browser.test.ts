import { readFile } from 'node:fs/promises'

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { onStages, titles, type RecordsStage } from './records-stage.ts'
import { commandsAt } from '../graph/inputs.ts'

let stage: RecordsStage
onStages(begun => {
  stage = begun
})

/** A picture as a browser sees it. */
async function decoded(page: Page, png: Buffer): Promise<{ width: number; height: number; colours: number }> {
  return page.evaluate(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${png.toString('base64')}'
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: image.width, height: image.height })
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const colours = new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer))
    return { width: image.width, height: image.height, colours: colours.size, isOpaque: ![...colours].some(c => c >>> 24 < 255) }
  })()`)
}

test('The records go away as CSV, and a panel as CSV and as a picture', async () => {
  await stage.writeAid()
  const { page, complaints } = await stage.open(stage.inJapan('vi'))
  await expect.poll(titles(page)).toHaveLength(3)
  const taken = async (name: RegExp): Promise<readonly [string, Buffer]> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).first().click(),
    ])
    return [download.suggestedFilename(), await readFile(await download.path())]
  }
  const [name, csv] = await taken(/^Tải CSV/)
  expect(name).toBe('giai-ngan-nhat-ban-2023.csv')
  const text = csv.toString('utf8')
  expect(text.startsWith('\uFEFFHồ sơ,IATI,Nhà tài trợ,')).toBe(true)
  const facts = ',Nhật Bản,Liên hiệp Cần Thơ,đang thực hiện,14031,Cấp nước và vệ sinh,'
  expect(text.split('\r\n').slice(1)).toEqual([
    `Nước sạch,,"Quỹ A; =1+1"${facts}Cam kết,2023,USD,20000`,
    `Nước sạch,,"Quỹ A; =1+1"${facts}Giải ngân,2023,USD,8500.25`,
    'Trường học,,,Nhật Bản,,đang thực hiện,,,Giải ngân,2023,JPY,1200000',
    'Phòng khám,,,Nhật Bản,,đang thực hiện,,,Hiện vật,2023,USD,30',
    '',
  ])
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.dialog').count()).toBe(0)
  const panel = await page.locator('.panel').first().boundingBox()
  const [file, png] = await taken(/^Tải ảnh/)
  expect(file).toMatch(/^[a-z0-9-]+\.png$/)
  const picture = await decoded(page, png)
  // Twice the points of the screen, with more on it than its ground, and nothing to see through.
  expect(Math.abs(picture.width - panel!.width * 2)).toBeLessThan(4)
  // Below it stands whose figures these are, and of when.
  expect(picture.height).toBeGreaterThan(panel!.height * 2 - 20)
  expect(picture.height).toBeLessThan(panel!.height * 2 + 200)
  expect(picture.colours).toBeGreaterThan(10)
  expect(picture).toMatchObject({ isOpaque: true })
  expect(complaints).toEqual([])
})

test('On a picture is all of a list, though it scrolls on the page', async () => {
  const run = commandsAt(stage.web)
  for (let at = 1; at <= 9; at += 1)
    await run.published('Target', {
      owner: stage.can.id,
      title: `Chỉ tiêu ${at}`,
      unit: 'MONEY',
      value: '1000',
      currency: 'USD',
      from: '2023',
      to: '2023',
    })
  const { page } = await stage.open('lang=vi&period=2023')
  await expect.poll(() => page.locator('.target').count()).toBe(9)
  const panel = page.locator('.panel.targets')
  const onPage = await panel.boundingBox()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: /^Tải ảnh/ }).click(),
  ])
  const picture = await decoded(page, await readFile(await download.path()))
  const listed = await page.evaluate<number>(`document.querySelector('.targets .scroll').scrollHeight`)
  expect(listed).toBeGreaterThan(onPage!.height)
  expect(picture.height).toBeGreaterThan(listed * 2)
})

test('Where no picture can be made, that is said, and everything else goes on', async () => {
  await stage.writeAid()
  const { page } = await stage.open('lang=en&period=2023')
  const picture = page.getByRole('button', { name: /^Download picture/ }).first()
  await picture.waitFor()
  // The page has all that it needs, but not yet the code that draws.
  await page.waitForLoadState('networkidle')
  await page.route('**/assets/**', route => route.abort())
  await picture.click()
  await expect.poll(() => page.locator('.take-said').textContent()).toBe('The picture could not be made.')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Download CSV/ })
      .first()
      .click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
})

test('A screen on a wall has nothing to take away', async () => {
  await stage.writeAid()
  const { page } = await stage.open('lang=en&period=2023&wall=1')
  await expect.poll(() => page.locator('.panel').count()).toBeGreaterThan(0)
  expect(await page.getByRole('button', { name: /^Download/ }).count()).toBe(0)
})
