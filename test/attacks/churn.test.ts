import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { besides } from './beside.ts'
import { registered } from './doors.ts'
import { commandsAt } from '../graph/inputs.ts'
import { RawClient, until } from '../../src/web/raw-client-fixture.ts'
import { openStream, type TestStream } from '../support/stream.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
const clients: RawClient[] = []
beforeAll(async () => {
  web = await openWeb()
})
afterEach(() => {
  for (const { socket } of clients.splice(0)) socket.terminate()
})
afterAll(async () => web.close())

const opened = async (): Promise<RawClient> => {
  const client = await new RawClient(web.url).open()
  clients.push(client)
  return client
}
const figure = async (name: string): Promise<number> =>
  Number(new RegExp(`^${name} (.+)$`, 'm').exec(await (await fetch(`${web.url}/metrics`)).text())?.[1])
const running = (): Promise<number> => figure('amity_running_subscriptions')
const changes = 'subscription { changes { __typename } }'
const live = 'query @live(throttle: 0) { tags { totalCount } }'
const ofId = (client: RawClient, id: string): readonly any[] =>
  client.frames.map(text => JSON.parse(text)).filter(frame => frame.id === id)

describe('one id used again and again', () => {
  test.each([changes, live])('at once after it was completed: %s', async query => {
    const before = await running()
    const [client, beside] = [await opened(), await opened()]
    beside.subscribe('b', changes)
    await until(() => ofId(beside, 'b').length === 1)
    for (let n = 0; n < 50; n += 1) {
      client.subscribe('1', query)
      client.send({ id: '1', type: 'complete' })
    }
    client.subscribe('1', query)
    await until(() => ofId(client, '1').length > 0)
    // Those before may have answered before they were completed; none of them ends the last one.
    await expect.poll(running).toBe(before + 2)
    expect([...new Set(ofId(client, '1').map(({ type }) => type))]).toEqual(['next'])
    const heard = ofId(client, '1').length
    await commandsAt(web).published('Tag', { title: `Thẻ ${query.length}` })
    await until(() => ofId(client, '1').length > heard && ofId(beside, 'b').length > 1)
    client.send({ id: '1', type: 'complete' })
    await expect.poll(running).toBe(before + 1)
    client.socket.terminate()
    beside.socket.terminate()
    await expect.poll(running).toBe(before)
  })

  test('and never begun at all: what was completed first stays so', async () => {
    const before = await running()
    const client = await opened()
    for (let n = 0; n < 20; n += 1) {
      client.subscribe('1', changes)
      client.send({ id: '1', type: 'complete' })
    }
    client.subscribe('2', '{ tags { totalCount } }')
    await until(() => ofId(client, '2').length === 2)
    await expect.poll(running).toBe(before)
    expect(ofId(client, '1')).toEqual([])
  })

  test('ten thousand times leaves nothing behind, and all places free', async () => {
    const before = await running()
    const client = await opened()
    for (let round = 0; round < 100; round += 1) {
      for (let id = 0; id < 100; id += 1) client.subscribe(`${id}`, id % 2 === 0 ? changes : live)
      for (let id = 0; id < 100; id += 1) client.send({ id: `${id}`, type: 'complete' })
    }
    for (let id = 0; id < 100; id += 1) client.subscribe(`last ${id}`, changes)
    await until(() => client.frames.filter(text => text.includes('"last ')).length >= 100, 25_000)
    expect(client.frames.filter(text => text.includes('"error"'))).toEqual([])
    expect(await running()).toBe(before + 100)
    client.socket.terminate()
    await expect.poll(running).toBe(before)
  })

  test('while the one before is still there closes with 4409, also when both wait', async () => {
    for (const before of [0, 1]) {
      const client = await opened()
      for (let n = 0; n < before; n += 1) {
        client.subscribe('1', changes)
        client.send({ id: '1', type: 'complete' })
      }
      client.subscribe('1', changes)
      client.subscribe('1', changes)
      expect(await client.closed).toEqual([4409, 'Subscriber for 1 already exists'])
    }
  })

  test('with an id of a thousand letters is no message of the protocol', async () => {
    const client = await opened()
    client.subscribe('x'.repeat(1_000), changes)
    expect(await client.closed).toEqual([4400, 'Invalid message received'])
  })
})

describe('a flood', () => {
  test('of pings whose answers nobody reads ends the socket, and nothing else', async () => {
    const beside = await besides(web)
    const { hostname, port } = new URL(web.url)
    const raw = connect({ port: Number(port), host: hostname })
    const closed = new Promise(resolve => raw.once('close', resolve))
    raw.on('error', () => {})
    const upgrade = {
      host: hostname,
      upgrade: 'websocket',
      connection: 'upgrade',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-protocol': 'graphql-transport-ws',
    }
    const lines = Object.entries(upgrade).map(([name, value]) => `${name}: ${value}`)
    raw.write(`GET /graphql HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    await new Promise(resolve => raw.once('data', resolve))
    raw.pause()
    raw.write(masked('{"type":"connection_init"}', 1))
    const pings = Buffer.concat(Array.from({ length: 500 }, () => masked('x'.repeat(125), 9)))
    await beside.during(async () => {
      // Their answers fill what the system keeps for a connection, then wait in the server: few of them may.
      while (!raw.destroyed) await new Promise<void>(resolve => raw.write(pings, () => resolve()))
      await closed
    })
    expect(await figure('amity_open_sockets')).toBe(1)
    beside.leave()
  })
})

test('streams that are left as soon as they are asked for keep no place', async () => {
  const few = await openWeb({ edge: { guard: { sockets: { perAddress: 10, perViewer: 0 } } } })
  const documentId = await registered(few, live)
  const address = `${few.url}/graphql/stream?documentId=${documentId}`
  for (let n = 0; n < 100; n += 1) {
    const left = new AbortController()
    const asked = fetch(address, { signal: left.signal }).catch(() => null)
    await wait(n % 10)
    left.abort()
    await asked
  }
  const streams: TestStream[] = []
  for (let n = 0; n < 10; n += 1)
    await expect
      .poll(async () => {
        const stream = await openStream(few, { documentId })
        streams.push(stream)
        return stream.response.status
      })
      .toBe(200)
  for (const stream of streams) stream.leave()
  await few.close()
})

test('streams of several operations that are left, now or later, keep none of them running', async () => {
  const few = await openWeb({ edge: { guard: { sockets: { perAddress: 10, perViewer: 0 } } } })
  const [one, other] = [await registered(few, live), await registered(few, changes)]
  const operations = Array.from({ length: 32 }, (_, n) => ({
    id: `${n}`,
    documentId: n % 8 === 7 ? 'none' : n % 2 ? one : other,
  }))
  const begun = async (): Promise<number> =>
    Number(/^amity_running_subscriptions (.+)$/m.exec(await (await fetch(`${few.url}/metrics`)).text())?.[1])
  const before = await begun()
  for (let n = 0; n < 50; n += 1) {
    const left = new AbortController()
    const search = encodeURIComponent(JSON.stringify(operations))
    const asked = fetch(`${few.url}/graphql/stream?operations=${search}`, { signal: left.signal }).catch(() => null)
    await wait(n % 10)
    left.abort()
    await asked
  }
  await expect.poll(begun).toBe(before)
  const stream = await openStream(few, { operations })
  const told = new Set<string>()
  while (told.size < operations.length) told.add((await stream.next())?.data.id)
  expect(await begun()).toBe(before + 28)
  stream.leave()
  await expect.poll(begun).toBe(before)
  await few.close()
})

/** A frame as clients send it, masked with nothing. */
function masked(text: string, opcode: number): Buffer {
  const body = Buffer.from(text)
  return Buffer.concat([Buffer.from([0x80 | opcode, 0x80 | body.length, 0, 0, 0, 0]), body])
}
