import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectReadable, looks, openVisitor, type Visitor } from './visitor.ts'
import { openReader, type Reader } from '../../frontends/portal/fixtures/reader-fixture.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const pages = {
  front: '/vi',
  liaison: '/vi/bai-viet/thuong-truc-hoi-llvk-thanh-pho-lam-viec-voi-lanh-dao-so-ngoai-vu-hai-phong',
  conference: '/vi/bai-viet/lien-hiep-hai-phong-nhin-lai-nam-2022-va-ban-viec-nam-2023',
  renewal: '/vi/bai-viet/doi-moi-manh-me-cong-tac-doi-ngoai-nhan-dan-hoan-thien-bo-may-chuyen-trach-tinh',
  tasks: '/vi/bai-viet/mot-so-cong-tac-trong-tam-nam-2020',
  signing: '/vi/bai-viet/lien-hiep-can-tho-ky-ket-phoi-hop-voi-ubmttqvn-thanh-pho-trong-cong-tac-doi',
  'renewal in English': '/en/articles/strong-renewal-of-people-s-diplomacy-completing-a-lean-effective-and-efficient',
  'article without English': '/en/articles/ngay-22-12-33-nam-quan-he-viet-nam-han-quoc-va-mot-gio-hoc-tieng',
  search: '/en/search?q=hoi+nghi',
  'no article': '/en/articles/none',
}

let web: TestWeb
let reader: Reader
let visitor: Visitor

beforeAll(async () => {
  web = await openWeb({ demo: true })
  reader = await openReader(web.url)
  visitor = await openVisitor()
})

afterAll(async () => {
  await visitor?.close()
  reader?.close()
  await web?.close()
})

describe.each(Object.entries(pages))('%s', (_name, path) => {
  test.each(looks)('can be read by everyone, fits and loads all it needs ($colorScheme, $width px)', async look => {
    const visit = await visitor.open(reader.address + path, look)
    await expectReadable(visit, look.width, path !== pages['no article'])
    await visit.page.context().close()
  })
})

test('In print there is no navigation, and the text is black on white', async () => {
  const { page } = await visitor.open(reader.address + pages.renewal, { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.tools', '.skip', '.others', '.comments'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
  expect(
    await page.evaluate('[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]'),
  ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  for (const shown of ['.name', '.body', '.people', '.subjects', '.source', '.contact'])
    expect(await page.locator(shown).isVisible(), shown).toBe(true)
  await page.context().close()
})
