import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'

import { RawClient, until } from './raw-client-fixture.ts'
import { startSample, type SampleWeb } from '../../test/conformance/sample-web.ts'

let web: SampleWeb
const clients: RawClient[] = []
const connect = (to: SampleWeb = web, payload?: object): Promise<RawClient> => {
  const client = new RawClient(to.url)
  clients.push(client)
  return client.open(payload)
}
beforeAll(async () => {
  web = await startSample({ introspection: false })
})
afterAll(async () => {
  for (const { socket } of clients) socket.terminate()
  await web.stop()
})

describe('limits of a socket', () => {
  test('the 101st running operation is refused, and a place is free again when one ends', async () => {
    const client = await connect()
    for (let id = 1; id <= 100; id += 1) client.subscribe(String(id), 'subscription { silence }')
    client.subscribe('101', '{ hello }')
    expect(await client.errors()).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }])
    client.send({ id: '7', type: 'complete' })
    client.subscribe('102', '{ hello }')
    expect(await client.next()).toMatchObject({ id: '102', type: 'next' })
    client.socket.terminate()
    await until(() => web.graph.counts.streamsOpen === 0)
  })

  test('a message over 1 MB closes the socket', async () => {
    const client = await connect()
    client.subscribe('1', '{ hello }', { x: 'x'.repeat(1_048_576) })
    expect(await client.closed).toEqual([1009, expect.anything()])
  })

  test.each([
    ['no JSON', 'not json', 4400],
    [
      'an operation before the connection is acknowledged',
      '{"id":"1","type":"subscribe","payload":{"query":"{hello}"}}',
      4401,
    ],
  ])('%s closes the socket', async (_what, message, code) => {
    const client = new RawClient(web.url)
    await new Promise(resolve => client.socket.once('open', resolve))
    client.socket.send(message)
    expect((await client.closed)[0]).toBe(code)
  })

  test('another protocol and another path are refused', async () => {
    const old = new RawClient(web.url, { protocol: 'graphql-ws' })
    expect((await old.closed)[0]).toBe(1006)
    const elsewhere = new WebSocket(`${web.url.replace('http', 'ws')}/other`, 'graphql-transport-ws')
    const status = await new Promise(resolve =>
      elsewhere.once('unexpected-response', (_request, reply) => resolve(reply.statusCode)),
    )
    expect(status).toBe(404)
  })
})

describe('slow and silent clients', () => {
  test('one that reads nothing is closed with 4430, its stream ends, memory stays bounded and others miss nothing', async () => {
    const quick = await startSample({ socketTimes: { sweep: 20, ping: 60_000, stall: 300, recheck: 60_000 } })
    const slow = await connect(quick)
    slow.subscribe('1', 'subscription { flood(bytes: 50000) }')
    await until(() => slow.frames.length > 2)
    slow.socket.pause()
    const other = await connect(quick)
    other.subscribe('1', 'subscription { ticks(count: 200, everyMs: 1) }')
    await until(() => other.frames.length === 202)
    await until(() => quick.graph.counts.streamsOpen === 0)
    expect(await metric(quick, 'amity_sent_events_total')).toBeLessThan(2_000)
    slow.socket.resume()
    expect(await slow.closed).toEqual([4430, 'Slow socket'])
    other.socket.terminate()
    await quick.stop()
  })

  test('one that is told often is pinged with what it is told', async () => {
    const quick = await startSample({ socketTimes: { sweep: 20, ping: 40, stall: 5_000, recheck: 60_000 } })
    const client = await connect(quick)
    let pings = 0
    client.socket.on('ping', () => (pings += 1))
    client.subscribe('1', 'subscription { ticks(count: 300, everyMs: 2) }')
    await until(() => client.frames.length === 302)
    expect(pings).toBeGreaterThan(1)
    client.socket.terminate()
    await quick.stop()
  })

  test('one that does not answer pings is dropped', async () => {
    const quick = await startSample({ socketTimes: { sweep: 20, ping: 50, stall: 5_000, recheck: 60_000 } })
    const silent = await connect(quick)
    const alive = await connect(quick)
    silent.socket.pause()
    await wait(400)
    expect(await metric(quick, 'amity_open_sockets')).toBe(1)
    expect(alive.socket.readyState).toBe(WebSocket.OPEN)
    silent.socket.terminate()
    alive.socket.terminate()
    await quick.stop()
  })
})

async function metric(from: SampleWeb, name: string): Promise<number> {
  const { text } = await from.get('/metrics')
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1])
}
