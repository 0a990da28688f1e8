import { randomUUID } from 'node:crypto'

import { parse } from 'graphql'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { besides, type Beside } from './beside.ts'
import { byAll, byHttp, bySocket, byStream, codeOf, registered } from './doors.ts'
import { commandsAt } from '../graph/inputs.ts'
import { anonymous } from '../../src/access/viewer.ts'
import { encodeCursor, type CursorKey } from '../../src/changes/cursor.ts'
import { RawClient, until } from '../../src/web/raw-client-fixture.ts'
import { openStream } from '../support/stream.ts'
import type { Reply, TestWeb } from '../support/web.ts'
import { openWeb } from '../support/web.ts'

let web: TestWeb
let beside: Beside
const clients: RawClient[] = []
beforeAll(async () => {
  web = await openWeb()
})
beforeEach(async () => {
  beside = await besides(web)
})
afterEach(() => {
  beside.leave()
  for (const { socket } of clients.splice(0)) socket.terminate()
})
afterAll(async () => web.close())

const opened = async (): Promise<RawClient> => {
  const client = await new RawClient(web.url).open()
  clients.push(client)
  return client
}
/** Asks, by turns, at the doors that answer it; they are of one mind. */
const byLiveDoors = async (query: string, variables: Record<string, unknown> = {}): Promise<Reply> => {
  const [socket, stream] = [await bySocket(web, { query, variables }), await byStream(web, { query, variables })]
  expect({ data: stream.data, errors: stream.errors }).toEqual({ data: socket.data, errors: socket.errors })
  return stream
}
const installation = async (): Promise<CursorKey> => {
  const { rows } = await web.amity.pool.query('select id, signing_secret from installation')
  return { installation: rows[0].id, secret: rows[0].signing_secret }
}
const news = `subscription ($after: Cursor) { changes(after: $after) {
  __typename ... on Reset { reason cursor } ... on ChangeBatch { changes { id } } } }`

describe('a cursor', () => {
  test('that was never given out is refused in the same words, in an argument and as Last-Event-ID', async () => {
    const { id } = await commandsAt(web).published('Article', { title: 'Một' })
    const { articles } = await web.data('{ articles(first: 1) { pageInfo { endCursor } } }')
    const key = await installation()
    const forged = encodeCursor(5n, { ...key, secret: 'x'.repeat(32) })
    await beside.during(async () => {
      const documentId = await registered(web, news)
      for (const after of ['x', '0', '9223372036854775808', 'A'.repeat(76), forged, articles.pageInfo.endCursor, id]) {
        const reply = await byLiveDoors(news, { after })
        expect([after, reply.status, reply.errors]).toMatchObject([
          after,
          400,
          [{ path: ['changes'], extensions: { code: 'BAD_USER_INPUT', argument: ['after'] } }],
        ])
        const returned = await openStream(web, { documentId, headers: { 'last-event-id': after } })
        expect([returned.response.status, JSON.parse(await returned.text()).errors]).toEqual([400, reply.errors])
      }
      for (const after of [1, ['x'], { cursor: 'x' }])
        expect(codeOf(await byLiveDoors(news, { after }))).toBe('BAD_USER_INPUT')
    })
  })

  test('of another database or from the future is answered with a reset, from which it goes on', async () => {
    const key = await installation()
    const documentId = await registered(web, news)
    await beside.during(async () => {
      for (const after of [
        encodeCursor(1n, { installation: randomUUID(), secret: 'theirs' }),
        encodeCursor(2n ** 62n, key),
        encodeCursor(2n ** 63n - 1n, key),
      ]) {
        const asked = { query: news, variables: { after } }
        for (const { data } of [await bySocket(web, asked), await byStream(web, asked)])
          expect(data).toEqual({
            changes: { __typename: 'Reset', reason: 'OTHER_DATABASE', cursor: expect.any(String) },
          })
        const reset = await byStream(web, asked)
        const { id } = await commandsAt(web).published('Person', { name: 'Sau khi trở lại' })
        const again = await openStream(web, { documentId, headers: { 'last-event-id': reset.data.changes.cursor } })
        const seen: unknown[] = []
        while (!seen.includes(id))
          seen.push(...((await again.next())?.data.data.changes.changes ?? []).map((one: any) => one.id))
        again.leave()
      }
    })
  })

  test('over HTTP is not looked at: subscriptions are answered elsewhere', async () => {
    const replies = [await byHttp(web, { query: news }), await byHttp(web, { query: news, variables: { after: 'x' } })]
    for (const reply of replies) expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_REQUEST'])
  })
})

describe('a filter of changes', () => {
  test.each([
    ['on what the graph does not show', { article: { updatedBy: { name: { startsWith: 'a' } } } }],
    ['on a stage', { article: { stage: { eq: 'DRAFT' } } }],
    ['on fields of other records', { article: { federation: { name: { eq: 'x' } } } }],
    ['on registrations, which are personal', { event: { registrations: { some: { email: { startsWith: 'a' } } } } }],
    ['that says nothing', { article: { title: {} } }],
    ['that names no type', {}],
    ['on a type that is none', { user: {} }],
    ['under a name that objects have', { article: { constructor: { eq: 'x' } } }],
    ['with an id that is none', { article: { federationId: { eq: 'x' } } }],
  ])('%s is refused, never left out', async (_what, where) => {
    await beside.during(async () => {
      const query = 'subscription ($w: ChangesWhere) { changes(where: $w) { __typename } }'
      const reply = await byLiveDoors(query, { w: where })
      expect([codeOf(reply), reply.data]).toEqual(['BAD_USER_INPUT', undefined])
    })
  })

  test('of more conditions than a filter may have is refused', async () => {
    const w = { article: { OR: Array.from({ length: 1_001 }, () => ({ title: { eq: 'x' } })) } }
    await beside.during(async () => {
      const query = 'subscription ($w: ChangesWhere) { changes(where: $w) { __typename } }'
      expect(codeOf(await bySocket(web, { query, variables: { w } }))).toBe('BAD_USER_INPUT')
    })
  })
})

describe('@live', () => {
  test.each([
    ['a mutation', 'mutation @live { createTag(input: { title: "x" }) { __typename } }'],
    ['a subscription', 'subscription @live { changes { __typename } }'],
    ['a field', '{ tags @live { totalCount } }'],
    ['a fragment', '{ ...F } fragment F on Query @live { tags { totalCount } }'],
  ])('on %s is refused, and nothing runs', async (_what, query) => {
    const count = async () => (await web.amity.pool.query('select count(*)::int as n from records')).rows[0].n
    const before = await count()
    const payload = { query }
    expect(codeOf(await byAll(web, payload, { token: web.token }))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await count()).toBe(before)
    await beside.during(() => byAll(web, payload))
  })

  test.each([-1, 60_001, 2 ** 31 - 1])('with a throttle of %i is refused at all doors', async throttle => {
    const query = 'query ($t: Int) @live(throttle: $t) { tags { totalCount } }'
    const { errors } = await byAll(web, { query, variables: { t: throttle } })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['throttle'] } }])
  })

  test('with a throttle that is no number is refused where variables are read', async () => {
    const query = 'query ($t: Int) @live(throttle: $t) { tags { totalCount } }'
    for (const t of ['x', 1.5, 2 ** 31, {}])
      expect(codeOf(await byAll(web, { query, variables: { t } }))).toBe('BAD_USER_INPUT')
  })
})

describe('what is too large', () => {
  const query = 'query ($t: String) @live { articles(where: { title: { eq: $t } }) { totalCount } }'
  const variables = { t: 'x'.repeat(1_048_576) }

  test('has a status of its own over HTTP and for streams, and closes sockets with 1009', async () => {
    await beside.during(async () => {
      const body = await byHttp(web, { query, variables })
      expect([body.status, codeOf(body)]).toEqual([413, 'LIMIT_EXCEEDED'])
      const address = await byStream(web, { query, variables: { t: 'x'.repeat(17_000) } })
      expect([address.status, codeOf(address)]).toEqual([431, 'LIMIT_EXCEEDED'])
      const client = await opened()
      client.subscribe('1', query, variables)
      expect((await client.closed)[0]).toBe(1009)
    })
  })

  test('closes with 1009 in fragments too, before the last of them', async () => {
    const client = await opened()
    await beside.during(async () => {
      for (let n = 0; n < 40; n += 1) client.socket.send('x'.repeat(30_000), { fin: false })
      expect((await client.closed)[0]).toBe(1009)
    })
  })

  test.each([
    ['variables beside an id', '"documentId":"x","variables"', [4400]],
    ['variables', '"query":"query @live { tags { totalCount } }","variables"', 'LIMIT_EXCEEDED'],
    ['extensions', '"query":"{ tags { totalCount } }","extensions"', undefined],
  ])('in depth, as %s, ends nothing but itself', async (_what, key, expected) => {
    const client = await opened()
    const deep = `{"a":${'['.repeat(250_000)}${']'.repeat(250_000)}}`
    await beside.during(async () => {
      client.socket.send(`{"id":"1","type":"subscribe","payload":{${key}:${deep}}}`)
      if (Array.isArray(expected)) expect((await client.closed)[0]).toBe(expected[0])
      else {
        await until(() => client.frames.length > 1)
        expect(JSON.parse(client.frames[1]!).payload[0]?.extensions.code).toBe(expected)
      }
    })
  })
})

describe('what is too dear', () => {
  const inner = (levels: number): string =>
    levels === 0 ? 'id' : `federation { articles(first: 100) { nodes { ${inner(levels - 1)} } } }`

  test('is refused with its price at all doors, once for each who asks', async () => {
    await beside.during(async () => {
      const dear = { query: `query @live { articles(first: 100) { nodes { ${inner(2)} } } }` }
      for (let n = 0; n < 3; n += 1)
        expect((await byAll(web, dear)).errors).toMatchObject([
          { extensions: { code: 'COST_EXCEEDED', price: 1_010_101, limit: 50_000 } },
        ])
    })
  })

  test('in what a subscription asks of its records too', async () => {
    await beside.during(async () => {
      const query = `subscription { changes { ... on ChangeBatch { changes { record { ... on Article { ${inner(3)} } } } } } }`
      expect(codeOf(await byLiveDoors(query))).toBe('COST_EXCEEDED')
    })
  })

  test('is paid for by whoever it runs for, also when the last who heard it leaves meanwhile', async () => {
    const document = parse('{ articles(first: 100) { nodes { related(first: 50) { nodes { id } } } } }')
    const paid: number[] = []
    const begin = async (meanwhile = () => {}): Promise<() => void> => {
      const begun = await web.amity.graph.live(
        {
          document,
          variables: {},
          viewer: anonymous,
          requestId: 'test',
          pay: async ({ points }) => {
            paid.push(points)
            meanwhile()
          },
        },
        0,
      )
      if (!('hear' in begun)) throw new Error(JSON.stringify(begun))
      return begun.hear({ answer: () => {}, some: () => 0, room: async () => {}, over: () => {} })
    }
    const leave = await begin()
    ;(await begin(leave))()
    expect(paid).toEqual([5_101, 1, 5_101])
  })
})

describe('a thousand operations', () => {
  test('on one socket are refused but for a hundred, and each place is free again', async () => {
    const client = await opened()
    await beside.during(async () => {
      for (let id = 0; id < 1_000; id += 1)
        client.subscribe(`${id}`, id % 2 === 0 ? news : 'query @live { tags { totalCount } }')
      await until(() => client.frames.length >= 1_001, 20_000)
      const refused = client.frames.filter(text => text.includes('LIMIT_EXCEEDED'))
      expect(refused).toHaveLength(900)
    })
    for (let id = 0; id < 100; id += 1) client.send({ id: `${id}`, type: 'complete' })
    client.subscribe('after', '{ tags { totalCount } }')
    await until(() => client.frames.some(text => text.includes('"after"') && text.includes('totalCount')))
  })

  test('on one address as streams are refused but for its places', async () => {
    const few = await openWeb({ edge: { guard: { sockets: { perAddress: 20, perViewer: 0 } } } })
    try {
      const quiet = await besides(few)
      const documentId = await registered(few, 'query @live { people { totalCount } }')
      await quiet.during(async () => {
        const streams = await Promise.all(Array.from({ length: 100 }, () => openStream(few, { documentId })))
        const statuses = streams.map(({ response }) => response.status)
        // Two places are taken by those beside.
        expect(statuses.filter(status => status === 200)).toHaveLength(18)
        expect(statuses.filter(status => status === 429)).toHaveLength(82)
        const refused = streams.find(({ response }) => response.status === 429)
        expect(refused?.response.headers.get('retry-after')).toBe('60')
        expect(JSON.parse(await refused!.text()).errors[0].extensions.code).toBe('RATE_LIMITED')
        const one = await new RawClient(few.url).closed
        expect(one[0]).toBe(1006)
        for (const stream of streams) stream.leave()
      })
      await expect.poll(async () => (await openStream(few, { documentId })).response.status).toBe(200)
      quiet.leave()
    } finally {
      await few.close()
    }
  })
})
