import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { everyone, registerDocuments } from '../../src/access/trusted-documents.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { openEventStream, type AskedStream, type EventStream } from '../support/event-stream.ts'
import { openWeb, type TestServer, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
const left: (() => void)[] = []

interface Opening extends Omit<AskedStream, 'documentId'> {
  readonly server?: TestServer
}

beforeAll(async () => {
  web = await openWeb({ heartbeat: 400 })
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
  for (const leave of left) leave()
  await web.close()
})

async function open(documentId: string, { server = web as TestServer, ...asked }: Opening = {}): Promise<EventStream> {
  const stream = await openEventStream(server, { documentId, ...asked })
  left.push(stream.leave)
  return stream
}

describe('server-sent events', () => {
  test('keep a registered query true, and tell its cursor', async () => {
    const { response, next, seen } = await open('people')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
    const first = await next()
    expect(first).toMatchObject({ event: 'next', id: expect.any(String), data: { data: { people: {} } } })
    expect(seen.retry).toBeGreaterThanOrEqual(1_000)
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
    const batch = await one.next()
    expect(batch?.data.data.changes.changes).toEqual([{ kind: 'ENTER', id: seen.id }])
    one.leave()
    const missed = await run.published('Person', { name: 'Lỡ' })
    const other = await web.beside()
    const two = await open('changes', { headers: { 'last-event-id': batch!.id! }, server: other })
    expect((await two.next())?.data.data.changes.changes).toEqual([{ kind: 'ENTER', id: missed.id }])
    two.leave()
    await other.close()
  })

  test('are kept open by signs of life', async () => {
    const { next } = await open('changes')
    await next()
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
