import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openBrowser } from './browser.ts'
import { dayIn } from '../../frontends/language/dates.ts'
import { commandsAt } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const built = resolve(import.meta.dirname, '../../dist/dashboard/documents.json')
const year = dayIn(new Date()).slice(0, 4)

let web: TestWeb
let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  web = await openWeb()
  browser = await openBrowser()
  const run = commandsAt(web)
  const federation = await run.published('Federation', { name: 'Liên hiệp', level: 'NATIONAL', slug: 'lien-hiep' })
  await run.published('AidProject', {
    title: 'Nước sạch',
    kind: 'PROJECT',
    projectStage: 'RUNNING',
    federation: federation.id,
    transactions: ['2020', year].map(valueOn => ({ kind: 'COMMITMENT', amount: '300000', currency: 'USD', valueOn })),
  })
})
afterAll(async () => {
  await browser?.close()
  await web?.close()
})

/** What a page asks through its socket, in that order, and whether it was shown before it began to ask. */
async function askedBy(path: string, ahead: number) {
  const documents: Record<string, string> = JSON.parse(await readFile(built, 'utf8'))
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('websocket', socket =>
    socket.on('framesent', ({ payload }) => {
      const { type, payload: sent } = JSON.parse(String(payload))
      const [, name = ''] = /(?:query|subscription) (\w+)/.exec(documents[sent?.documentId] ?? '') ?? []
      if (type === 'subscribe') asked.push(`${name} ${JSON.stringify(sent.variables)}`)
    }),
  )
  let sockets = 0
  page.on('websocket', () => (sockets += 1))
  // What shows the page comes late.
  await page.route('**/showing-*.js', async route => {
    await expect.poll(() => asked.length).toBe(ahead)
    await route.continue()
  })
  await page.goto(web.url + path)
  await page.locator('.tile .sum b').first().waitFor()
  await page.locator('.controls button').first().waitFor()
  await page.locator('.map-of svg path').first().waitFor({ state: 'attached' })
  await page.close()
  return { asked, sockets }
}

const figures = ['AidOfPeriod', 'AidByYear', 'MoneyTargets']
test.each([
  ['/dashboard', figures],
  ['/dashboard?lang=en&federation=lien-hiep', ['FederationNamed', ...figures]],
  ['/dashboard?period=2020', figures],
  ['/dashboard?period=all', figures],
])('%s asks for its figures before the page has come, and for nothing twice', async (path, ahead) => {
  const { asked, sockets } = await askedBy(path, ahead.length)
  const names = asked.map(text => text.split(' ')[0] ?? '')
  expect(names.slice(0, ahead.length)).toEqual(ahead)
  expect(asked).toHaveLength(new Set(asked).size)
  expect(names.slice(ahead.length).filter(name => ahead.includes(name))).toEqual([])
  expect(sockets).toBe(1)
})

test('A federation that is not there is told of, and controls come all the same', async () => {
  const page = await browser.newPage()
  await page.goto(`${web.url}/dashboard?lang=en&federation=nobody`)
  await page.locator('.notice').waitFor()
  await page.locator('.controls button').first().waitFor()
  await page.close()
})
