import type { Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import {
  openEmbeds,
  openPartner,
  pageOf,
  shown,
  strictPolicy,
  type EmbedStage,
  type PartnerSite,
} from './embed-fixture.ts'
import { commandsAt } from '../graph/inputs.ts'
import { openProxy } from '../../frontends/client/proxy-fixture.ts'

const patience = { timeout: 20_000 }

let stage: EmbedStage
let partner: PartnerSite
beforeAll(async () => {
  stage = await openEmbeds()
  partner = await openPartner(stage.visitor)
}, 120_000)
afterAll(async () => {
  await partner?.close()
  await stage?.close()
})

test('What stands out is what the server changed, not what the page asked for', async () => {
  partner.put(
    '/calm',
    pageOf('en', '<amity-articles first="2" live></amity-articles>', `src="${stage.web.url}/embed.js"`),
    strictPolicy(stage.web.url),
  )
  const { page: calm } = await partner.open('/calm')
  const entries = (part: string): Promise<number> => shown(calm, part).then(({ length }) => length)
  await expect.poll(() => entries('entry'), patience).toBe(2)
  // All that was ever said or stood out, however shortly.
  await calm.evaluate(`{
    const root = document.querySelector('amity-articles').shadowRoot
    window.seen = []
    new MutationObserver(() => seen.push(root.querySelector('[role=status]').textContent.trim() +
      root.querySelectorAll('.amity-fresh').length)).observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
  }`)
  await calm.evaluate(`document.querySelector('amity-articles').setAttribute('first', '4')`)
  await expect.poll(() => entries('entry'), patience).toBe(4)
  await calm.evaluate(`document.documentElement.lang = 'vi'`)
  await expect.poll(() => shown(calm, 'title'), patience).toEqual(['Tin, bài mới'])
  await calm.evaluate(`document.querySelector('amity-articles').setAttribute('first', 'zzz')`)
  await expect.poll(() => entries('notice'), patience).toBe(1)
  expect(await calm.evaluate<string>(`document.querySelector('amity-articles').shadowRoot.textContent`)).not.toContain(
    'vừa được cập nhật',
  )
  expect(new Set((await calm.evaluate<string[]>('seen')).filter(one => /[1-9]$|cập nhật|updated/.test(one)))).toEqual(
    new Set(),
  )
})

test('A page says when it lost the server, comes back soon, and lets go of its stream while nobody looks', async () => {
  const proxy = await openProxy(stage.web.url)
  partner.put(
    '/lost',
    pageOf('en', '<amity-country code="LA" live></amity-country>', `src="${proxy.url}/embed.js"`),
    strictPolicy(proxy.url),
  )
  partner.put('/before', pageOf('en', '', ''), strictPolicy(proxy.url))
  const { page: of } = await partner.open('/before')
  await of.clock.install()
  const streams: string[] = []
  let standing = 0
  const count = (more: number) => (request: Request) => {
    if (!request.url().startsWith(`${proxy.url}/graphql/stream?`)) return
    standing += more
    if (more > 0) streams.push(request.url())
  }
  of.on('request', count(1)).on('requestfinished', count(-1)).on('requestfailed', count(-1))
  await of.goto(`${partner.url}/lost`)
  await expect.poll(() => standing, patience).toBe(1)
  await of.clock.fastForward(10_000)
  expect(await shown(of, 'notice')).toEqual([])

  proxy.to('http://127.0.0.1:9')
  proxy.cut()
  for (let attempt = 0; attempt < 6; attempt++) {
    const before = streams.length
    await of.clock.fastForward(5_100)
    await expect.poll(() => streams.length, { timeout: 8_000 }).toBeGreaterThan(before)
  }
  expect(await shown(of, 'notice')).toEqual([
    expect.stringMatching(
      /^The server has been out of reach since \d\d:\d\d \(Viet Nam time\): this may be out of date\.$/,
    ),
  ])
  expect(await shown(of, 'title')).toEqual(['Laos'])
  // The notice stands in the frame of what it is about.
  expect(
    await of.evaluate<string>(
      `getComputedStyle(document.querySelector('amity-country').shadowRoot.querySelector('.amity')).paddingLeft`,
    ),
  ).not.toBe('0px')
  proxy.to(stage.web.url)
  await of.clock.fastForward(5_100)
  await expect.poll(() => shown(of, 'notice'), patience).toEqual([])
  await expect.poll(() => standing, patience).toBe(1)

  const turn = (isHidden: boolean): Promise<void> =>
    of.evaluate<void>(
      `Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true }), document.dispatchEvent(new Event('visibilitychange'))`,
    )
  await turn(true)
  await of.clock.fastForward(30_000)
  expect(standing).toBe(1)
  const left = streams.length
  await of.clock.fastForward(31_000)
  await expect.poll(() => standing, patience).toBe(0)
  // Whoever only took the leap of the clock for silence would be back by now.
  for (let step = 0; step < 5; step++) await of.clock.fastForward(10_000)
  expect([streams.length, standing]).toEqual([left, 0])
  await turn(false)
  await expect.poll(() => standing, patience).toBe(1)
  await proxy.close()
})

test('What could not be read at first is asked again until it can, live or not', async () => {
  const proxy = await openProxy('http://127.0.0.1:9')
  const body = ['', 'live']
    .map(live => `<amity-country code="LA" server="${proxy.url}" ${live}>Của trang</amity-country>`)
    .join('\n')
  partner.put(
    '/early',
    pageOf('en', body, `src="${stage.web.url}/embed.js"`),
    `${strictPolicy(stage.web.url)}; connect-src ${proxy.url}`.replace(`connect-src ${stage.web.url}; `, ''),
  )
  partner.put('/before', pageOf('en', '', ''), strictPolicy(proxy.url))
  const { page: early } = await partner.open('/before')
  await early.clock.install()
  let asked = 0
  early.on('request', request => (asked += request.url().startsWith(`${proxy.url}/graphql?`) ? 1 : 0))
  await early.goto(`${partner.url}/early`)
  await expect.poll(() => shown(early, 'notice'), patience).toHaveLength(2)
  // Each wait is longer than the one before: 2 to 6 seconds, 4 to 12, 8 to 24.
  for (const wait of [6_100, 12_100, 24_100]) {
    const before = asked
    await early.clock.fastForward(wait)
    await expect.poll(() => asked, patience).toBeGreaterThan(before)
    await expect.poll(() => shown(early, 'notice'), patience).toHaveLength(2)
  }
  const before = asked
  await early.clock.fastForward(7_900)
  expect([asked, await shown(early, 'title')]).toEqual([before, []])
  proxy.to(stage.web.url)
  await early.clock.fastForward(48_100)
  await expect.poll(() => shown(early, 'title'), patience).toEqual(['Laos', 'Laos'])
  expect(await shown(early, 'notice')).toEqual([])
  await proxy.close()
})

test('Elements come when the script could be loaded at last, and a record when its slug finds it', async () => {
  const run = commandsAt(stage.web)
  const draft = await run.create('Article', { title: 'Sắp ra mắt', slug: 'sap-ra-mat' })
  partner.put(
    '/late',
    pageOf('vi', '<amity-article slug="sap-ra-mat" live>Của trang</amity-article>', `src="${stage.web.url}/embed.js"`),
    strictPolicy(stage.web.url),
  )
  partner.put('/before', pageOf('en', '', ''), strictPolicy(stage.web.url))
  const { page: late } = await partner.open('/before')
  await late.clock.install()
  let refused = 0
  await late.route('**/embed/assets/**', route => {
    refused += 1
    return route.abort()
  })
  await late.goto(`${partner.url}/late`)
  await expect.poll(() => refused, patience).toBeGreaterThan(0)
  expect(await late.getByText('Của trang').isVisible()).toBe(true)
  await late.unroute('**/embed/assets/**')
  await late.clock.fastForward(6_100)
  await expect.poll(() => shown(late, 'notice'), patience).toHaveLength(1)
  await run.publish('Article', draft)
  await late.clock.fastForward(6_100)
  await expect.poll(() => shown(late, 'title'), patience).toEqual(['Sắp ra mắt'])
})
