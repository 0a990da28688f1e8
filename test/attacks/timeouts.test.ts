import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { RawClient } from '../../src/web/raw-client-fixture.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let quick: TestWeb
/** Looks at the server's backends, under its own role: what others do is not shown. */
let watcher: Client
beforeAll(async () => {
  web = await openWeb()
  quick = await openWeb({ edge: { guard: { operationTimeout: 300 } } })
})
afterAll(async () => Promise.all([web.close(), quick.close()]))

async function locked(at: TestWeb, work: () => Promise<void>): Promise<void> {
  const { ownerUrl, serverUrl } = at.amity.database
  // Holds the table locked, so that statements of others wait.
  const locker = new Client({ connectionString: ownerUrl })
  watcher = new Client({ connectionString: serverUrl, application_name: 'watcher' })
  await Promise.all([locker.connect(), watcher.connect()])
  try {
    await locker.query('begin; lock table articles in access exclusive mode')
    await work()
    await locker.query('rollback')
  } finally {
    await Promise.all([locker.end(), watcher.end()])
  }
}

/** Backends of the server that work on a statement now. */
async function busy(): Promise<number> {
  const { rows } = await watcher.query(
    `select count(*)::int as busy from pg_stat_activity
     where datname = current_database() and application_name like 'amity%' and state <> 'idle' and query ~ 'articles'`,
  )
  return rows[0].busy
}
const becomes = async (count: number): Promise<void> => {
  for (const end = performance.now() + 4_000; performance.now() < end;) if ((await busy()) === count) return
  throw new Error(`${await busy()} backends are busy, not ${count}`)
}

const query = '{ articles { nodes { id } } }'
const create =
  'mutation { createArticle(locale: "vi", input: { title: "Muộn" }) { __typename ... on Article { id } ... on Problem { message } } }'
const body = JSON.stringify({ query })

describe('a client that goes away ends its statement in PostgreSQL', () => {
  test('by closing its connection of HTTP', () =>
    locked(web, async () => {
      const leave = new AbortController()
      const asked = fetch(`${web.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: leave.signal,
      }).catch(() => 'gone')
      await becomes(1)
      leave.abort()
      expect(await asked).toBe('gone')
      await becomes(0)
    }))

  test('by completing its operation on a socket', () =>
    locked(web, async () => {
      const client = await new RawClient(web.url).open()
      client.subscribe('1', query)
      await becomes(1)
      client.send({ id: '1', type: 'complete' })
      await becomes(0)
      client.subscribe('2', '{ viewer { kind } }')
      expect(await client.next()).toMatchObject({ id: '2', type: 'next' })
      client.socket.terminate()
    }))

  test('by losing its socket', () =>
    locked(web, async () => {
      const client = await new RawClient(web.url).open()
      for (const id of ['1', '2', '3']) client.subscribe(id, query)
      await becomes(3)
      client.socket.terminate()
      await becomes(0)
    }))

  test('in steps too, where several statements share a snapshot', () =>
    locked(web, async () => {
      const client = await new RawClient(web.url).open()
      client.subscribe('1', '{ __schema { queryType { name } } articles { nodes { id } } }')
      await becomes(1)
      client.send({ id: '1', type: 'complete' })
      await becomes(0)
      client.socket.terminate()
    }))

  test('and the connection serves the next one', async () => {
    for (let n = 0; n < 8; n += 1) expect((await web.data(query)).articles.nodes).toEqual([])
  })
})

describe('an operation over its time', () => {
  test('is answered with TIMEOUT, and its statement is broken off', () =>
    locked(quick, async () => {
      const reply = await quick.ask(query)
      expect([reply.status, reply.errors?.[0]?.extensions.code]).toEqual([503, 'TIMEOUT'])
      await becomes(0)
      const client = await new RawClient(quick.url).open()
      client.subscribe('1', query)
      expect(await client.errors()).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
      await becomes(0)
      client.socket.terminate()
    }))

  test('undoes what it has written when it is a mutation', async () => {
    await locked(quick, async () => {
      const reply = await quick.ask(create)
      expect(reply.errors?.[0]?.extensions.code).toBe('TIMEOUT')
      await becomes(0)
    })
    const { rows } = await quick.amity.pool.query('select from records')
    expect(rows).toEqual([])
  })
})

test('a mutation that has begun is carried out though its client does not wait', async () => {
  const count = async () => (await web.amity.pool.query('select from records')).rows.length
  expect(await count()).toBe(0)
  await locked(web, async () => {
    const client = await new RawClient(web.url).open({ authorization: `Bearer ${web.token}` })
    client.subscribe('1', create)
    await becomes(1)
    client.socket.terminate()
    await client.closed
  })
  let made = 0
  while (made === 0) made = await count()
  expect(made).toBe(1)
})
