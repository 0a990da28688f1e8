import { setTimeout as wait } from 'node:timers/promises'

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { openDashboard, type DashboardStage, type ServedDashboard } from './dashboard-fixture.ts'
import { read } from './dashboard-figures.ts'
import { shouldShow } from './dashboard-ledger.ts'
import { aidOf, isLive, lines, nowhere, patience, status } from './dashboard-screen.ts'
import { timeOf } from '../../frontends/language/dates.ts'
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

/** So long the network is away, in milliseconds. */
const outage = isLong ? 120_000 : 12_000
const asked = { federation: null, from: null, to: null, kind: 'commitments', currency: 'USD', isConverted: false }
const address = '/dashboard?lang=en&period=all&kind=commitments&currency=USD'

/** What happens somewhere else, and what a list of changes tells of it afterwards. */
async function happen({ run, web }: ServedDashboard, at: number, told: string[]): Promise<void> {
  if (at % 3 === 0) {
    await run.published('AidProject', aidOf(`Dự án ${at}`, `${at + 1}000.5`, 2020 + (at % 5)))
    told.unshift(`ENTER Dự án ${at}`)
  } else if (at % 3 === 1) {
    const { id } = await run.published('Article', { title: `Tin ${at}` })
    told.unshift(`ENTER Tin ${at}`)
    const { article } = await web.data('query($id: ID!) { article(id: $id) { id version } }', { id }, { preview: true })
    await run.update('Article', article, { title: `Tin ${at}, sửa` })
    await run.publish('Article', { id })
    told[0] = `ENTER Tin ${at}, sửa`
    told.unshift(`UPDATE Tin ${at}, sửa`)
  } else {
    const gone = await run.published('Article', { title: `Sẽ rút ${at}` })
    await run.unpublish('Article', gone)
    told.unshift('LEAVE –', 'ENTER –')
  }
}

/** Goes through an outage. @returns what happened in it, newest first, as a list of changes tells it */
async function loseNetwork(page: Page, back: string): Promise<string[]> {
  const { proxy } = served
  const shown = [await lines(page)(), await read(page)]
  const times = [timeOf(new Date().toISOString())]
  await page.context().setOffline(true)
  proxy.to(nowhere)
  proxy.cut()
  await expect.poll(status(page), patience).toMatch(/^Connection lost, as of \d\d:\d\d$/)
  times.push(timeOf(new Date().toISOString()))
  const said = await status(page)()
  expect(times).toContain(said?.slice(-5))
  const end = Date.now() + outage
  const told: string[] = []
  for (let at = 0; Date.now() < end; at += 1) {
    if (at < 18) await happen(served, at, told)
    await wait(outage / 20)
    expect(await status(page)()).toBe(said)
    expect([await lines(page)(), await read(page)]).toEqual(shown)
  }
  expect(told.length).toBeGreaterThan(8)
  proxy.to(back)
  await page.context().setOffline(false)
  return told
}

test(
  `After ${outage / 1000} s without a network the screen is right again, from another server`,
  async () => {
    const { run, web, open } = served
    const other = await web.beside()
    try {
      await run.published('AidProject', aidOf('Nước sạch', '300000', 2021))
      const { page } = await open(address)
      await isLive(page)
      await run.published('Article', { title: 'Trước đó' })
      const before = ['ENTER Trước đó', 'SNAPSHOT Nước sạch']
      await expect.poll(lines(page)).toEqual(before)
      await page.evaluate('window.isTheSame = true')
      const told = await loseNetwork(page, other.url)
      await expect.poll(lines(page), patience).toEqual([...told, ...before])
      await expect.poll(status(page), patience).toBe('Live')
      const right = async (): Promise<void> =>
        expect.poll(() => read(page), patience).toEqual(await shouldShow(web.amity.pool, asked))
      await right()
      // The server that it comes from now tells what is written at the one before.
      for (const title of ['Sau đó', 'Sau nữa']) {
        await run.published('AidProject', aidOf(title, '70', 2022))
        await right()
      }
      await expect.poll(lines(page)).toEqual(['ENTER Sau nữa', 'ENTER Sau đó', ...told, ...before].slice(0, 40))
      expect(await page.evaluate('window.isTheSame')).toBe(true)
    } finally {
      served.proxy.cut()
      await other.close()
    }
  },
  outage + 90_000,
)
