import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { quick, raised } from './documents-fixture.ts'
import { createClient, type Client } from './index.ts'
import { openTiny, type TinyServer } from './server-fixture.ts'
import { SharedLive } from './shared-live.ts'
import { ClientContext, useLive } from './use-live.ts'

let tiny: TinyServer
let client: Client
beforeEach(async () => {
  tiny = await openTiny()
  client = createClient({ url: tiny.url, times: quick })
})
afterEach(async () => {
  client.close()
  await tiny.close()
})

describe('equal live queries of a page', () => {
  test('are followed once, until the last who shows them has left', async () => {
    const page = new SharedLive(client)
    const stores = [page.store(raised, { year: 2025 }), page.store(raised, { year: 2025 })]
    expect(stores[0]!.read()).toMatchObject({ data: null, state: 'connecting' })
    let told = 0
    const leave = stores.map(store => store.subscribe(() => (told += 1)))
    ;(await tiny.operation(1)).next({ data: { raised: 7 } })
    await expect.poll(() => told).toBe(2)
    expect(stores[1]!.read()).toBe(stores[0]!.read())
    expect(stores[0]!.read()).toMatchObject({ data: { raised: 7 }, state: 'live' })
    leave[0]!()
    // Shown anew in the same turn, it goes on.
    leave[1]!()
    const last = stores[1]!.subscribe(() => {})
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(tiny.sockets[0]).toMatchObject({ operations: [{}], ended: [] })
    last()
    await expect.poll(() => tiny.sockets[0]!.ended).toHaveLength(1)
    expect(stores[0]!.read()).toMatchObject({ data: null, state: 'connecting' })
  })

  test('are others with other variables', async () => {
    const page = new SharedLive(client)
    page.store(raised, { year: 2025 }).subscribe(() => {})
    page.store(raised, { year: 2026 }).subscribe(() => {})
    await tiny.operation(2)
    expect(tiny.sockets).toMatchObject([{ operations: [{}, {}] }])
  })

  test('show that the connection has ended, and go on when it is restarted', async () => {
    tiny.refusal = 4403
    const store = new SharedLive(client).store(raised, { year: 2025 })
    store.subscribe(() => {})
    await expect.poll(() => store.read().state).toBe('ended')
    tiny.refusal = null
    client.connection.restart()
    ;(await tiny.operation(1)).next({ data: { raised: 1 } })
    await expect.poll(() => store.read()).toMatchObject({ data: { raised: 1 }, state: 'live' })
  })
})

test('On a server the hook shows that nothing has come yet, and asks for nothing', async () => {
  const Shown = () => createElement('b', null, useLive(raised, { year: 2025 }).state)
  const page = createElement(ClientContext.Provider, { value: client }, createElement(Shown))
  expect(renderToString(page)).toBe('<b>connecting</b>')
  expect(() => renderToString(createElement(Shown))).toThrow(/ClientContext/)
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(tiny.sockets).toEqual([])
})
