import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { everyone, registerDocuments } from '../../src/access/trusted-documents.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { openStream, type StreamEvent, type Streamed, type TestStream } from '../support/stream.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
const left: TestStream[] = []
beforeAll(async () => {
  web = await openWeb({ heartbeat: 400 })
  run = commandsAt(web)
  const documents = {
    people: 'query People @live(throttle: 0) { people { totalCount } }',
    articles: 'query Articles @live(throttle: 0) { articles { totalCount } }',
    changes: `subscription Changes($after: Cursor) { changes(after: $after, where: { person: {} }) { __typename
      ... on ChangeBatch { cursor changes { kind id } } ... on Heartbeat { cursor } } }`,
    once: 'query { people { totalCount } }',
  }
  await registerDocuments(
    web.amity.pool,
    Object.entries(documents).map(([id, document]) => ({ id, name: id, document })),
    everyone,
    new Date(),
  )
})
afterAll(async () => {
  for (const stream of left) stream.leave()
  await web.close()
})

/** A stream of several operations, which ends with the tests. */
async function open(operations: unknown, asked: Streamed = {}): Promise<TestStream> {
  const stream = await openStream(web, { operations, ...asked })
  left.push(stream)
  return stream
}
/** The next event of an operation; those of others are passed over. */
async function nextOf({ next }: TestStream, id: string, fits = (_event: StreamEvent) => true): Promise<StreamEvent> {
  for (;;) {
    const event = await next()
    if (event === null) throw new Error('the stream is over')
    if (event.data.id === id && fits(event)) return event
  }
}
const figure = async (name: string): Promise<number> =>
  Number(new RegExp(`^${name} (.+)$`, 'm').exec(await (await fetch(`${web.url}/metrics`)).text())?.[1])
const running = (): Promise<number> => figure('amity_running_subscriptions')
const tells = ({ data }: StreamEvent): boolean => data.payload.data.changes.__typename === 'ChangeBatch'

describe('several operations on one stream', () => {
  test('are each told what is their own, without ids of events', async () => {
    const stream = await open([
      { id: 'a"1', documentId: 'people' },
      { id: 'b', documentId: 'articles', variables: {}, operationName: 'Articles' },
      { id: 'c', documentId: 'changes' },
    ])
    const firsts = [await stream.next(), await stream.next(), await stream.next()]
    expect(stream.response.status).toBe(200)
    expect(stream.seen.retry).toBeGreaterThanOrEqual(1_000)
    expect(firsts.map(event => event?.data.id).toSorted()).toEqual(['a"1', 'b', 'c'])
    expect(firsts.map(event => `${event?.event} ${event?.id}`)).toEqual(Array(3).fill('next null'))
    const before = firsts.find(event => event?.data.id === 'a"1')?.data.payload.data.people.totalCount
    const { id } = await run.published('Person', { name: 'An' })
    const told = new Set<string>()
    while (told.size < 2) {
      const event = await stream.next()
      const data = event?.data.payload.data
      if (data.people) expect(data.people.totalCount).toBe(before + 1)
      if (data.changes?.changes) expect(data.changes.changes).toEqual([{ kind: 'ENTER', id }])
      if (data.people || data.changes?.changes) told.add(event?.data.id)
      expect(event?.id).toBeNull()
    }
    expect([...told].toSorted()).toEqual(['a"1', 'c'])
  })

  test('give each the same answer as a stream of its own', async () => {
    const single = await openStream(web, { documentId: 'people' })
    left.push(single)
    const [own, shared] = [await single.next(), await (await open([{ id: '1', documentId: 'people' }])).next()]
    expect(shared?.data.payload.data).toEqual(own?.data.data)
    expect(shared?.data.payload.extensions.live.cursor).toEqual(own?.id)
  })

  test('go on each behind its own cursor, whatever the browser says it had last', async () => {
    const one = await open([{ id: '1', documentId: 'changes' }])
    const { data } = await nextOf(one, '1')
    one.leave()
    const { cursor } = data.payload.data.changes
    const { id } = await run.published('Person', { name: 'Lỡ' })
    const two = await open(
      [
        { id: '1', documentId: 'changes', variables: { after: cursor } },
        { id: '2', documentId: 'changes' },
        { id: '3', documentId: 'people' },
      ],
      { headers: { 'last-event-id': 'x' } },
    )
    const missed = await nextOf(two, '1', tells)
    expect(missed.data.payload.data.changes.changes).toEqual([{ kind: 'ENTER', id }])
  })

  test('are refused each for itself, and the stream ends with the last of them', async () => {
    const before = await running()
    const stream = await open([
      { id: 'unknown', documentId: 'nothing' },
      { id: 'good', documentId: 'people' },
      { id: 'once', documentId: 'once' },
      { id: 'list', documentId: 'people', variables: [] },
      { id: 'name', documentId: 'people', operationName: 'Other' },
      { id: 'text', query: 'query @live { people { totalCount } }' },
      { id: 'cursor', documentId: 'changes', variables: { after: 'x' } },
      { id: 'number', documentId: 7 },
    ])
    const events: (StreamEvent | null)[] = []
    while (events.length < 8) events.push(await stream.next())
    const told = events.map(event => [event?.data.id, event?.event, event?.data.payload[0]?.extensions.code])
    expect(told.toSorted()).toEqual([
      ['cursor', 'error', 'BAD_USER_INPUT'],
      ['good', 'next', undefined],
      ['list', 'error', 'BAD_USER_INPUT'],
      ['name', 'error', 'OPERATION_RESOLUTION_FAILURE'],
      ['number', 'error', 'BAD_REQUEST'],
      ['once', 'error', 'BAD_REQUEST'],
      ['text', 'error', 'BAD_REQUEST'],
      ['unknown', 'error', 'DOCUMENT_NOT_FOUND'],
    ])
    expect(await running()).toBe(before + 1)
    await run.published('Person', { name: 'Bình' })
    expect((await stream.next())?.data.id).toBe('good')
    const none = await open([
      { id: '1', documentId: 'nothing' },
      { id: '2', documentId: 'once' },
    ])
    expect(none.response.status).toBe(200)
    expect([await none.next(), await none.next()].map(event => event?.event)).toEqual(['error', 'error'])
    expect(await none.next()).toBeNull()
  })

  test('end in the server when the client goes', async () => {
    const before = await running()
    const stream = await open(['1', '2', '3'].map(id => ({ id, documentId: id === '3' ? 'changes' : 'people' })))
    for (let n = 0; n < 3; n += 1) await stream.next()
    expect(await running()).toBe(before + 3)
    stream.leave()
    await expect.poll(running).toBe(before)
  })

  test.each([
    ['no JSON', '[', 'BAD_REQUEST'],
    ['no list', '{"id":"1","documentId":"people"}', 'BAD_REQUEST'],
    ['nothing', '[]', 'BAD_REQUEST'],
    ['no operation', '[null]', 'BAD_REQUEST'],
    ['no id', '[{"documentId":"people"}]', 'BAD_REQUEST'],
    ['an empty id', '[{"id":"","documentId":"people"}]', 'BAD_REQUEST'],
    ['a number as an id', '[{"id":1,"documentId":"people"}]', 'BAD_REQUEST'],
    ['a long id', `[{"id":"${'x'.repeat(257)}","documentId":"people"}]`, 'BAD_REQUEST'],
    ['an id twice', '[{"id":"1","documentId":"people"},{"id":"1","documentId":"articles"}]', 'BAD_REQUEST'],
    ['33 operations', JSON.stringify(Array.from({ length: 33 }, (_, n) => ({ id: `${n}` }))), 'LIMIT_EXCEEDED'],
  ])('%s is refused as a whole', async (_what, text, code) => {
    const { response, text: rest } = await open(null, { search: `?operations=${encodeURIComponent(text)}` })
    expect([response.status, JSON.parse(await rest()).errors[0].extensions.code]).toEqual([400, code])
  })

  test.each(['operations=[]&operations=[]', 'operations=[]&documentId=people', 'operations=[]&variables={}'])(
    '%s is refused',
    async search => {
      const { response, text } = await open(null, { search: `?${search}` })
      expect([response.status, JSON.parse(await text()).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
    },
  )
})
