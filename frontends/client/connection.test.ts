import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { newsDocument, quick, raised } from './documents-fixture.ts'
import { createClient, type Client, type ClientOptions } from './index.ts'
import { openProxy } from './proxy-fixture.ts'
import { openTiny, type TinyServer } from './server-fixture.ts'

let tiny: TinyServer
const clients: Client[] = []
beforeEach(async () => {
  tiny = await openTiny()
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.close()
  await tiny.close()
})

const clientOf = (options: Partial<ClientOptions> = {}): Client => {
  const client = createClient({ url: tiny.url, times: quick, random: () => 0.5, ...options })
  clients.push(client)
  return client
}
/** The states of a connection, as they follow each other. */
const statesOf = (client: Client): string[] => {
  const states: string[] = []
  client.connection.subscribe(({ state }) => states.push(state))
  return states
}
const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const news = newsDocument()
const heartbeat = (cursor: string) => ({ data: { changes: { __typename: 'Heartbeat', cursor } } })

describe('a connection', () => {
  test('is one socket for all operations, opened by the first and closed behind the last', async () => {
    tiny.onOperation = ({ next }) => next({ data: { raised: 1 } })
    const client = clientOf()
    await wait(50)
    expect(tiny.sockets).toEqual([])
    const [one, other] = [client.live(raised, { year: 2025 }), client.live(raised, { year: 2026 })]
    await Promise.all([one.next(), other.next()])
    expect(tiny.sockets).toMatchObject([{ operations: [{}, {}] }])
    const closed = new Promise(resolve => tiny.sockets[0]!.socket.once('close', resolve))
    await one.return?.()
    await expect.poll(() => tiny.sockets[0]!.ended).toHaveLength(1)
    expect(client.connection.current.state).toBe('live')
    await other.return?.()
    expect(await closed).toBe(1000)
    expect(client.connection.current.state).toBe('idle')
  })

  test('carries credentials and the preview that is asked for, as they are when it opens', async () => {
    let token = 'one'
    const client = clientOf({
      authorization: async () => `Bearer ${token}`,
      headers: { 'amity-preview': 'true', other: 'x' },
    })
    void client.live(raised, { year: 2025 })
    await tiny.operation(1)
    token = 'two'
    client.connection.restart()
    await tiny.operation(2)
    expect(tiny.sockets.map(({ params }) => params)).toEqual([
      { authorization: 'Bearer one', 'amity-preview': 'true' },
      { authorization: 'Bearer two', 'amity-preview': 'true' },
    ])
  })

  test('says how it stands: live, stale since the last sign of life, catching up, live again', async () => {
    const client = clientOf()
    const states = statesOf(client)
    const events = client.changes(news, {})
    const first = await tiny.operation(1)
    const sent = Date.now()
    first.next(heartbeat('a'))
    await events.next()
    const heard = Date.now()
    await wait(30)
    tiny.sockets[0]!.socket.terminate()
    await expect.poll(() => client.connection.current.state, { interval: 1 }).toBe('stale')
    expect(client.connection.current.since.getTime()).toBeGreaterThanOrEqual(sent)
    expect(client.connection.current.since.getTime()).toBeLessThanOrEqual(heard)
    const again = await tiny.operation(2)
    expect(again.payload.variables).toEqual({ after: 'a' })
    await expect.poll(() => client.connection.current.state, { interval: 1 }).toBe('catching up')
    again.next(heartbeat('b'))
    await events.next()
    expect(states).toEqual(['connecting', 'live', 'stale', 'catching up', 'live'])
  })

  test('finds that nobody answers at the other end, and comes back', async () => {
    const proxy = await openProxy(tiny.url)
    const client = clientOf({ url: `${proxy.url}/graphql` })
    const states = statesOf(client)
    void client.live(raised, { year: 2025 })
    ;(await tiny.operation(1)).next({ data: { raised: 1 } })
    await wait(3 * quick.ping)
    expect(states).toEqual(['connecting', 'live'])
    proxy.freeze()
    const began = Date.now()
    await tiny.operation(2)
    expect(Date.now() - began).toBeLessThan(quick.ping + quick.patience + quick.latest + 1_000)
    expect(states).toEqual(['connecting', 'live', 'stale', 'catching up'])
    await proxy.close()
  })

  test.each([4403, 4400, 4409])('ends for good when the server closes it with %i', async code => {
    tiny.refusal = code
    const client = clientOf()
    const events = client.changes(news, {})
    await expect(events.next()).rejects.toMatchObject({ name: 'ConnectionEnded', code })
    expect(client.connection.current).toMatchObject({ state: 'ended', reason: expect.stringContaining(String(code)) })
    tiny.refusal = null
    await expect(client.live(raised, { year: 1 }).next()).resolves.toMatchObject({ value: { state: 'ended' } })
    await wait(200)
    expect(tiny.sockets).toEqual([])
    client.connection.restart()
    void client.live(raised, { year: 1 })
    await tiny.operation(1)
  })

  test.each([1001, 4430, 4500, 4408])('comes back by itself when the server closes it with %i', async code => {
    void clientOf().live(raised, { year: 2025 })
    await tiny.operation(1)
    tiny.sockets[0]!.socket.close(code)
    await tiny.operation(2)
  })

  test('comes back too when a server closes it as if all were said', async () => {
    const events = clientOf().changes(news, {})
    ;(await tiny.operation(1)).next(heartbeat('a'))
    await events.next()
    tiny.sockets[0]!.socket.close(1000)
    expect((await tiny.operation(2)).payload.variables).toEqual({ after: 'a' })
  })

  test('waits a minute when the server has had too much', async () => {
    void clientOf().live(raised, { year: 2025 })
    await tiny.operation(1)
    const began = Date.now()
    tiny.sockets[0]!.socket.close(4429)
    await tiny.operation(2)
    expect(Date.now() - began).toBeGreaterThan(quick.refused)
    const again = Date.now()
    const client = clientOf()
    const left = client.live(raised, { year: 2025 })
    await tiny.operation(3)
    tiny.sockets[2]!.socket.close(4429)
    await expect.poll(() => client.connection.current.state).not.toBe('live')
    await left.return?.()
    await wait(2 * quick.linger)
    // Nor does somebody else come back before, who asks for something new meanwhile.
    void client.live(raised, { year: 2026 })
    await tiny.operation(4)
    expect(Date.now() - again).toBeGreaterThan(quick.refused)
  })

  test('gets new credentials when its own have ended, and ends without', async () => {
    let token = 'old'
    const client = clientOf({
      authorization: () => token,
      refresh: async () => {
        if (token === 'new') throw new Error('signed out')
        token = 'new'
      },
    })
    const events = client.changes(news, {})
    const { error } = await tiny.operation(1)
    error([{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }])
    tiny.sockets[0]!.socket.close(4401)
    await tiny.operation(2)
    expect(tiny.sockets[1]!.params).toEqual({ authorization: 'new' })
    tiny.sockets[1]!.socket.close(4401)
    await expect(events.next()).rejects.toMatchObject({ code: 4401, message: expect.stringContaining('signed out') })
    const other = clientOf()
    const live = other.live(raised, { year: 2025 })
    await tiny.operation(3)
    tiny.sockets[2]!.socket.close(4401)
    expect(await live.next()).toMatchObject({ value: { state: 'ended', reason: expect.stringContaining('4401') } })
    await expect(live.next()).rejects.toMatchObject({ code: 4401 })
  })

  test('gets new credentials when its own do not hold when it opens, and ends when the new ones do not either', async () => {
    tiny.refusal = 4403
    let token = 'old'
    const client = clientOf({
      authorization: () => token,
      refresh: async () => {
        token = 'new'
        tiny.refusal = null
      },
    })
    void client.live(raised, { year: 2025 })
    await tiny.operation(1)
    expect(tiny.sockets[0]!.params).toEqual({ authorization: 'new' })
    tiny.refusal = 4403
    let refreshed = 0
    const other = clientOf({ refresh: async () => void (refreshed += 1) })
    await expect(other.changes(news, {}).next()).rejects.toMatchObject({ name: 'ConnectionEnded', code: 4403 })
    expect(refreshed).toBe(1)
  })
})
