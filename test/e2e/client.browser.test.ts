import { readdirSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import { join, resolve } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openBrowser } from './browser.ts'
import { openProxy } from '../../frontends/client/proxy-fixture.ts'
import { openTiny, type TinyServer } from '../../frontends/client/server-fixture.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The modules of the client as a browser reads them, and what they import. */
const modules: Readonly<Record<string, string>> = Object.fromEntries([
  ...readdirSync(join(root, 'frontends/client'))
    .filter(name => name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(name))
    .map(name => [`/client/${name}`, stripTypeScriptTypes(read(`frontends/client/${name}`))]),
  ...readdirSync(join(root, 'node_modules/graphql-ws/dist'))
    .filter(name => name.endsWith('.js'))
    .map(name => [`/graphql-ws/${name}`, read(`node_modules/graphql-ws/dist/${name}`)]),
  ['/react.js', read('node_modules/react-18/umd/react.development.js')],
  ['/react-dom.js', read('node_modules/react-dom-18/umd/react-dom.development.js')],
  ['/react-module.js', 'export const { createContext, useCallback, useContext, useSyncExternalStore } = React'],
  [
    '/start.js',
    `import { createClient } from '/client/index.ts'
    import { ClientContext, useLive } from '/client/use-live.ts'
    import { quick } from '/client/documents-fixture.ts'
    const h = React.createElement
    const raised = Object.assign(new String('query Raised @live { raised }'), { __meta__: { hash: 'sha256:raised' } })
    const Shown = ({ id }) => {
      const { data, state } = useLive(raised, { year: 2025 })
      return h('p', { id }, data ? data.raised + ' ' + state : state)
    }
    window.client = createClient({ url: '/graphql', times: { ...quick, ...window.times } })
    window.root = ReactDOM.createRoot(document.querySelector('main'))
    window.show = (...ids) => root.render(h(React.StrictMode, null,
      h(ClientContext.Provider, { value: client }, ids.map(id => h(Shown, { id, key: id })))))
    show('one', 'two')`,
  ],
])
const imports = { 'graphql-ws/client': '/graphql-ws/client.js', react: '/react-module.js' }
const html = `<!doctype html><link rel="icon" href="data:,"><main></main><script src="/react.js"></script><script src="/react-dom.js"></script>
  <script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/start.js"></script>`

let browser: Browser
let tiny: TinyServer
let page: Page
let streams: { readonly url: string; readonly response: ServerResponse }[]
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  streams = []
  tiny = await openTiny()
  tiny.onRequest = (request, response) => {
    const url = request.url ?? ''
    if (url.startsWith('/graphql/stream')) {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 10\n\n')
      streams.push({ url, response })
      return
    }
    const module = modules[url]
    // A connection that is kept could be one that a proxy has silenced.
    response.writeHead(200, {
      'content-type': module === undefined ? 'text/html' : 'text/javascript',
      connection: 'close',
    })
    response.end(module ?? html)
  }
  page = await browser.newPage()
  page.on('pageerror', error => expect.unreachable(String(error)))
})
afterEach(async () => {
  await page.close()
  await tiny.close()
})

const visit = async (times: object = {}, server = tiny.url): Promise<void> => {
  await page.addInitScript(`window.times = ${JSON.stringify(times)}`)
  await page.goto(new URL('/', server).href)
}
const shown = async (id: string): Promise<string | null> => page.locator(`#${id}`).textContent()

describe('useLive', () => {
  test('shows answers and states, shares one subscription, and ends it when nothing shows it any more', async () => {
    await visit()
    const { next } = await tiny.operation(1)
    expect(await shown('one')).toBe('connecting')
    next({ data: { raised: 1 } })
    for (const id of ['one', 'two']) await expect.poll(() => shown(id)).toBe('1 live')
    next({ data: { raised: 2 } })
    for (const id of ['one', 'two']) await expect.poll(() => shown(id)).toBe('2 live')
    expect(tiny.sockets).toMatchObject([{ operations: [{ payload: { documentId: 'sha256:raised' } }] }])
    await page.evaluate("show('two')")
    next({ data: { raised: 3 } })
    await expect.poll(() => shown('two')).toBe('3 live')
    expect(tiny.sockets[0]!.ended).toEqual([])
    await page.evaluate('show()')
    await expect.poll(() => tiny.sockets[0]!.ended).toHaveLength(1)
  })

  test('says that what it shows is old while the connection is lost', async () => {
    await visit({ soonest: 1_000, latest: 1_000 })
    ;(await tiny.operation(1)).next({ data: { raised: 1 } })
    await expect.poll(() => shown('one')).toBe('1 live')
    tiny.sockets[0]!.socket.terminate()
    await expect.poll(() => shown('one')).toBe('1 stale')
    const again = await tiny.operation(2)
    await expect.poll(() => shown('one')).toBe('1 catching up')
    again.next({ data: { raised: 2 } })
    await expect.poll(() => shown('one')).toBe('2 live')
  })
})

test('A client comes back at once when the browser is online again', async () => {
  await visit({ soonest: 60_000, latest: 60_000, longest: 60_000 })
  ;(await tiny.operation(1)).next({ data: { raised: 1 } })
  await expect.poll(() => shown('one')).toBe('1 live')
  tiny.sockets[0]!.socket.terminate()
  await expect.poll(() => shown('one')).toBe('1 stale')
  await page.context().setOffline(true)
  await page.context().setOffline(false)
  await tiny.operation(2)
})

test('A browser reads event streams where it cannot open a socket, and closes them when they end', async () => {
  tiny.hasSockets = false
  await visit()
  await expect.poll(() => streams.length).toBe(1)
  const send = (event: string, payload: object): void => {
    const { url, response } = streams.at(-1)!
    const [operation] = JSON.parse(new URL(url, tiny.url).searchParams.get('operations') ?? '[]')
    expect(operation).toMatchObject({ documentId: 'sha256:raised' })
    response.write(`event: ${event}\ndata: ${JSON.stringify({ id: operation.id, payload })}\n\n`)
  }
  send('next', { data: { raised: 1 } })
  await expect.poll(() => shown('one')).toBe('1 live')
  streams[0]!.response.destroy()
  await expect.poll(() => streams.length).toBe(2)
  send('next', { data: { raised: 2 } })
  await expect.poll(() => shown('one')).toBe('2 live')
  send('error', [{ message: 'no', extensions: { code: 'FORBIDDEN' } }])
  await expect.poll(() => shown('one')).toBe('2 ended')
  await page.waitForTimeout(300)
  expect(streams).toHaveLength(2)
})

test('A browser opens an event stream anew that fell silent on its way, and no other that gives signs of life', async () => {
  tiny.hasSockets = false
  const proxy = await openProxy(tiny.url)
  await visit({ silence: 1_000 }, proxy.url)
  await expect.poll(() => streams.length).toBe(1)
  const [{ response } = expect.unreachable()] = streams
  response.write(`event: next\ndata: {"id":"1","payload":{"data":{"raised":1}}}\n\n`)
  await expect.poll(() => shown('one')).toBe('1 live')
  const living = setInterval(() => void response.write('event: ping\ndata: {}\n\n'), 100)
  await page.waitForTimeout(2_000)
  expect([streams.length, await shown('one')]).toEqual([1, '1 live'])
  proxy.freeze()
  await expect.poll(() => streams.length, { timeout: 10_000 }).toBe(2)
  expect(await shown('one')).toBe('1 stale')
  clearInterval(living)
  await page.close()
  await proxy.close()
})
