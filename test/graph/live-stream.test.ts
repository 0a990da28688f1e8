import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { everyone, registerDocuments } from '../../src/access/trusted-documents.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { openStream, type Streamed, type TestStream } from '../support/stream.ts'
import { openWeb, type TestServer, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
const left: TestStream[] = []
/** From 0 to 1. */
let drawn = 0.5
beforeAll(async () => {
  web = await openWeb({ heartbeat: 400, edge: { random: () => drawn } })
  run = commandsAt(web)
  const documents = {
    people: 'query People @live(throttle: 0) { people { totalCount } }',
    changes:
      'subscription Changes($after: Cursor) { changes(after: $after, where: { person: {} }) { __typename ... on ChangeBatch { changes { kind id } } } }',
    once: 'query { people { totalCount } }',
    dear: 'query @live { articles(first: $n) { totalCount } }',
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

/** A stream that ends with the tests. */
async function open(
  documentId: string,
  { server = web as TestServer, ...asked }: Streamed & { server?: TestServer } = {},
) {
  const stream = await openStream(server, { documentId, ...asked })
  left.push(stream)
  return stream
}

/** The changes that are told next, and under which id; signs of life are passed over. */
async function batch({ next }: TestStream): Promise<{ readonly changes: unknown; readonly id: string }> {
  for (;;) {
    const event = await next()
    const changes = event?.data.data.changes
    if (changes?.__typename !== 'Heartbeat') return { changes: changes?.changes, id: event?.id ?? '' }
  }
}

describe('server-sent events', () => {
  test('keep a registered query true, and tell its cursor', async () => {
    const { response, next } = await open('people')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
    const first = await next()
    expect(first).toMatchObject({ event: 'next', id: expect.any(String), data: { data: { people: {} } } })
    const made = await run.published('Person', { name: 'An' })
    const second = await next()
    expect(second?.data.data.people.totalCount).toBe(first?.data.data.people.totalCount + 1)
    expect(second?.data.extensions.live.cursor).toBe(second?.id)
    await run.unpublish('Person', made)
    expect((await next())?.data).toMatchObject({ data: first?.data.data })
  })

  test('go on behind the last event, on another node too, whatever the document selects', async () => {
    const one = await open('changes')
    const beginning = await one.next()
    expect(beginning?.data).toEqual({ data: { changes: { __typename: 'Heartbeat' } } })
    const seen = await run.published('Person', { name: 'Thấy' })
    const { changes, id } = await batch(one)
    expect(changes).toEqual([{ kind: 'ENTER', id: seen.id }])
    one.leave()
    const missed = await run.published('Person', { name: 'Lỡ' })
    const other = await web.beside()
    const two = await open('changes', { headers: { 'last-event-id': id }, server: other })
    expect((await batch(two)).changes).toEqual([{ kind: 'ENTER', id: missed.id }])
    two.leave()
    await other.close()
  })

  test('ask clients to come back after 1 to 5 s, which differs from one to the next', async () => {
    const asked: number[] = []
    for (drawn of [0, 0.25, 0.999_999]) {
      const { next, seen, leave } = await open('people')
      await next()
      asked.push(seen.retry)
      leave()
    }
    drawn = 0.5
    expect(asked).toEqual([1_000, 2_000, 5_000])
  })

  test('are kept open by signs of life', async () => {
    const { next } = await open('changes')
    for (let n = 0; n < 3; n += 1)
      expect((await next())?.data).toEqual({ data: { changes: { __typename: 'Heartbeat' } } })
  })

  test('end in the server when the client goes', async () => {
    const running = async (): Promise<number> =>
      Number(/^amity_running_subscriptions (.+)$/m.exec(await (await fetch(`${web.url}/metrics`)).text())?.[1])
    const before = await running()
    const { next, leave } = await open('people')
    await next()
    expect(await running()).toBe(before + 1)
    leave()
    await expect.poll(running).toBe(before)
  })

  test('are refused with a status and a clear word', async () => {
    const status = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${web.url}/graphql/stream${path}`, { headers })
      const body: any = await response.json()
      return [response.status, body.errors[0].extensions.code]
    }
    expect(await status('')).toEqual([400, 'BAD_REQUEST'])
    expect(await status('?documentId=nothing')).toEqual([400, 'DOCUMENT_NOT_FOUND'])
    expect(await status('?documentId=once')).toEqual([400, 'BAD_REQUEST'])
    expect(await status('?documentId=people&variables=[1]')).toEqual([400, 'BAD_USER_INPUT'])
    expect(await status('?documentId=dear')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    expect(await status('?documentId=changes', { 'last-event-id': 'x' })).toEqual([400, 'BAD_USER_INPUT'])
    expect(await status('?documentId=people', { authorization: 'Bearer amity_wrong' })).toEqual([
      401,
      'UNAUTHENTICATED',
    ])
    expect(await status('?documentId=people', { 'amity-preview': 'true' })).toEqual([401, 'UNAUTHENTICATED'])
  })
})
