import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { RawClient } from './raw-client-fixture.ts'
import { startSample, type SampleWeb } from '../../test/conformance/sample-web.ts'

let web: SampleWeb
const clients: RawClient[] = []
beforeAll(async () => {
  web = await startSample()
})
afterAll(async () => {
  for (const { socket } of clients) socket.terminate()
  await web.stop()
})
const connect = (to: SampleWeb = web): RawClient => {
  const client = new RawClient(to.url)
  clients.push(client)
  return client
}
/** A socket that is open, without `connection_init`. */
const opened = async (to?: SampleWeb): Promise<RawClient> => {
  const client = connect(to)
  await new Promise(done => client.socket.once('open', done))
  return client
}
const subscribe = (id: unknown, query: unknown): object => ({ id, type: 'subscribe', payload: { query } })
const silence = 'subscription { silence }'

describe('messages that are none close the socket with 4400', () => {
  test.each([
    ['no JSON', 'not json'],
    ['no object', '"connection_init"'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no type', '{}'],
    ['an unknown type', '{"type":"start"}'],
    ['the type of another protocol', '{"type":"connection_terminate"}'],
    ['a type that only servers send', '{"id":"1","type":"data","payload":{}}'],
    ['an operation without an id', '{"type":"subscribe","payload":{"query":"{hello}"}}'],
    ['an operation with an empty id', '{"id":"","type":"subscribe","payload":{"query":"{hello}"}}'],
    ['an id that is no text', '{"id":1,"type":"subscribe","payload":{"query":"{hello}"}}'],
    ['an operation without a payload', '{"id":"1","type":"subscribe"}'],
    ['a payload without a document', '{"id":"1","type":"subscribe","payload":{}}'],
    ['a document that is no text', '{"id":"1","type":"subscribe","payload":{"query":{"documentId":"x"}}}'],
    ['variables that are no object', '{"id":"1","type":"subscribe","payload":{"query":"{hello}","variables":[1]}}'],
    ['a name that is no text', '{"id":"1","type":"subscribe","payload":{"query":"{hello}","operationName":1}}'],
    ['a completion without an id', '{"type":"complete"}'],
    ['a ping with a payload that is no object', '{"type":"ping","payload":1}'],
  ])('%s', async (_what, message) => {
    const client = await connect().open()
    client.socket.send(message)
    expect(await client.closed).toEqual([4400, 'Invalid message received'])
  })

  test('bytes are read as text', async () => {
    const client = await opened()
    client.socket.send(Buffer.from([0xff, 0xfe, 0x00]))
    expect((await client.closed)[0]).toBe(4400)
  })
})

describe('the order of messages', () => {
  test('an operation before the connection is acknowledged closes with 4401', async () => {
    const client = await opened()
    client.send(subscribe('1', '{ hello }'))
    expect(await client.closed).toEqual([4401, 'Unauthorized'])
    expect(client.frames).toEqual([])
  })

  test('a socket on which nobody introduces himself closes with 4408', async () => {
    const quick = await startSample({ socketTimes: { init: 50 } })
    const client = await opened(quick)
    client.send({ type: 'ping' })
    expect(await client.closed).toEqual([4408, 'Connection initialisation timeout'])
    await quick.stop()
  })

  test('a second introduction closes with 4429, and ends what runs', async () => {
    const client = await connect().open()
    client.send(subscribe('1', silence))
    while (web.graph.counts.streamsOpen === 0) await new Promise(setImmediate)
    client.send({ type: 'connection_init' })
    expect(await client.closed).toEqual([4429, 'Too many initialisation requests'])
    expect(web.graph.counts.streamsOpen).toBe(0)
  })

  test('so does one that comes before the first is answered', async () => {
    const client = await opened()
    client.send({ type: 'connection_init' })
    client.send({ type: 'connection_init' })
    expect((await client.closed)[0]).toBe(4429)
  })

  test('an id that is taken closes with 4409', async () => {
    const client = await connect().open()
    client.send(subscribe('1', silence))
    client.send(subscribe('1', '{ hello }'))
    expect(await client.closed).toEqual([4409, 'Subscriber for 1 already exists'])
  })

  test('an id is free again when its operation has ended', async () => {
    const client = await connect().open()
    for (let n = 0; n < 3; n += 1) {
      client.send(subscribe('__proto__', '{ hello }'))
      expect(await client.next()).toMatchObject({ id: '__proto__', type: 'next' })
      expect(await client.next()).toEqual({ id: '__proto__', type: 'complete' })
    }
  })

  test('completing what does not run is no offence', async () => {
    const client = await connect().open()
    for (const id of ['1', 'constructor', '__proto__']) client.send({ id, type: 'complete' })
    client.send(subscribe('1', '{ hello }'))
    expect(await client.next()).toMatchObject({ id: '1', type: 'next' })
  })

  test('an operation that was completed is not answered any more', async () => {
    const client = await connect().open()
    client.send(subscribe('1', '{ slow(milliseconds: 30) }'))
    client.send({ id: '1', type: 'complete' })
    client.send(subscribe('2', '{ slow(milliseconds: 60) }'))
    expect(await client.next()).toMatchObject({ id: '2', type: 'next' })
  })

  test('a ping is answered with its payload, also before the introduction', async () => {
    const client = await opened()
    client.send({ type: 'ping', payload: { n: 1 } })
    expect(await client.next()).toEqual({ type: 'pong', payload: { n: 1 } })
  })

  test('errors end their operation alone', async () => {
    const client = await connect().open()
    client.send(subscribe('1', '{ nothing }'))
    expect(await client.next()).toMatchObject({ id: '1', type: 'error' })
    client.send(subscribe('1', '{ hello }'))
    expect(await client.next()).toMatchObject({ id: '1', type: 'next' })
  })
})
