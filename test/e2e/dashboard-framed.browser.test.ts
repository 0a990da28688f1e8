import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { openDashboard, type DashboardStage, type ServedDashboard } from './dashboard-fixture.ts'
import { openAsEditor } from './dashboard-editor.ts'
import { aidOf, patience, tile } from './dashboard-screen.ts'

const ended = 'You may not see what is not yet published. This is what is published.'

let built: DashboardStage
let served: ServedDashboard
/** A page of another site: `localhost` is none with `127.0.0.1`. */
let elsewhere: Server
let html = ''
beforeAll(async () => {
  built = await openDashboard()
  elsewhere = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>(listening => elsewhere.listen(0, '127.0.0.1', listening))
})
afterAll(async () => {
  await built?.close()
  elsewhere?.close()
})
beforeEach(async () => {
  served = await built.serve()
})
afterEach(() => served.close())

const address = (): string => `http://localhost:${(elsewhere.address() as AddressInfo).port}/`
const framed = (path: string): string =>
  `<iframe title="Figures" src="${served.proxy.url}${path}" width="900" height="700"></iframe>`

test('Another site embeds the page by the code that it gives; nobody is signed in there', async () => {
  const { run, proxy } = served
  const house = (await run.published('Federation', { name: 'Nhà', level: 'PROVINCIAL' })).id
  const ours = { federation: house, keeper: house }
  await run.published('AidProject', { ...aidOf('Nước sạch', '300000', 2024), ...ours })
  await run.create('AidProject', { ...aidOf('Bản nháp', '50000', 2024), ...ours })
  const { page } = await openAsEditor(served, house, '&preview=true')
  await expect.poll(tile(page)).toEqual(['350,000 USD'])
  await page.getByRole('button', { name: 'Share or embed' }).click()
  const code = await page.getByLabel('Code to embed it in another page').inputValue()
  const inside = page.frameLocator('iframe')
  const shown = () => inside.locator('.tile[data-kind=commitments] .sum').allTextContents()
  for (const frame of [code, framed('/dashboard?lang=en&period=all&preview=true')]) {
    html = `<!doctype html><html lang="en"><title>Elsewhere</title>${frame}`
    await page.goto(address())
    await expect.poll(shown, patience).toEqual(['300,000 USD'])
  }
  await expect.poll(() => inside.getByText(ended).isVisible(), patience).toBe(true)
  await expect.poll(() => inside.getByText('Live', { exact: true }).isVisible(), patience).toBe(true)
  await run.published('AidProject', aidOf('Trạm y tế', '7', 2024))
  await expect.poll(shown).toEqual(['300,007 USD'])
  // Whoever is signed in still is.
  await page.goto(`${proxy.url}/dashboard?lang=en&period=all&preview=true`)
  await expect.poll(tile(page), patience).toEqual(['350,007 USD'])
})

test('No other page can be embedded', async () => {
  const { page } = await served.open('/healthz')
  for (const path of ['/', '/graphiql', '/auth/reset-password', '/healthz']) {
    html = `<!doctype html>${framed(path)}`
    await page.goto(address(), { waitUntil: 'networkidle' })
    expect(page.frames()).toHaveLength(2)
    expect(page.frames()[1]?.url(), path).not.toContain(served.proxy.url)
  }
})
