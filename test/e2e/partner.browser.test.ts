import { once } from 'node:events'
import type { Server } from 'node:http'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openEmbeds, type EmbedStage } from './embed-fixture.ts'
import { expectReadable } from './visitor.ts'
import { servePartner } from '../../frontends/partner/server.ts'
import { portOf } from '../../frontends/portal/fixtures/reader-fixture.ts'

const pages = ['index', 'gioi-thieu', 'tin-tuc', 'vien-tro', 'lich', 'mau-sac', 'english']

let stage: EmbedStage
let partner: Server
let url: string

beforeAll(async () => {
  stage = await openEmbeds()
  partner = servePartner(stage.web.url, 0)
  url = `http://127.0.0.1:${await portOf(partner)}`
})

afterAll(async () => {
  if (partner) await once(partner.close(), 'close')
  await stage?.close()
})

/** Components of a page, and those that show what they were asked for. */
const shown = `(async () => {
  const all = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('amity-'))
  const shows = one => one.shadowRoot?.querySelector('[part~="frame"] :is(h2, h3)') && !one.shadowRoot.querySelector('slot, [part="notice"]')
  return [all.length, all.filter(shows).length]
})()`

describe.each(pages)('%s', name => {
  test('shows all it was asked for, on an origin of its own, under its policy, and everyone can read it', async () => {
    const visit = await stage.visitor.open(`${url}/${name}.html`)
    await expect
      .poll(async () => {
        const [all, there] = await visit.page.evaluate<[number, number]>(shown)
        return all - there
      })
      .toBe(0)
    await expectReadable(visit, 1280, true)
    await visit.page.context().close()
  })

  test('says where to read it without JavaScript', async () => {
    const { page, complaints } = await stage.visitor.open(`${url}/${name}.html`, { javaScriptEnabled: false })
    const words = await page.locator('[role=main]').innerText()
    expect(words.length).toBeGreaterThan(60)
    for (const link of await page.locator('amity-articles a, amity-events a, amity-country a').all()) {
      const address = (await link.getAttribute('href'))!
      expect((await fetch(address)).status, address).toBe(200)
    }
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

test('Frames and the HTML that the server puts in show what Amity says', async () => {
  const { page } = await stage.visitor.open(`${url}/lich.html`)
  for (const frame of page.frames().slice(1)) await frame.locator('h1, h2').first().waitFor()
  expect(page.frames()).toHaveLength(4)
  await page.goto(`${url}/tin-tuc.html`)
  expect(await page.locator('.amity li').count()).toBeGreaterThanOrEqual(5)
  await page.context().close()
})
