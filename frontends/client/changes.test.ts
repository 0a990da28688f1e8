import { randomUUID } from 'node:crypto'

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { quick, newsDocument, typed, type NewsFrame } from './documents-fixture.ts'
import { createClient, type ChangesEvent, type Client, type ClientOptions } from './index.ts'
import { openProxy, type Proxy } from './proxy-fixture.ts'
import { openTiny, type Received } from './server-fixture.ts'
import { encodeCursor } from '../../src/changes/cursor.ts'
import { commandsAt, type Commands } from '../../test/graph/inputs.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

type Events = AsyncIterableIterator<ChangesEvent<NewsFrame>, undefined>

let web: TestWeb
let run: Commands
let proxy: Proxy
const clients: Client[] = []
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  proxy = await openProxy(web.url)
})
afterEach(() => {
  for (const client of clients.splice(0)) client.close()
})
afterAll(async () => {
  await proxy.close()
  await web.close()
})

const news = newsDocument()
const clientOf = (options: Partial<ClientOptions> = {}): Client => {
  const client = createClient({ url: `${proxy.url}/graphql`, times: quick, ...options })
  clients.push(client)
  return client
}
/** The next event that is no heartbeat. */
const told = async (events: Events): Promise<any> => {
  for (;;) {
    const { value } = await events.next()
    if (value?.type !== 'heartbeat') return value
  }
}
const memory = (): Storage & Map<string, string> => {
  const kept = new Map<string, string>()
  return Object.assign(kept, {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }) as unknown as Storage & Map<string, string>
}
const logged = async (afterPosition: string): Promise<{ id: string; version: number }[]> => {
  const { rows } = await web.amity.pool.query(
    `select type_name || '_' || record_id as id, max(version) as version from changes
     where stage = 'published' and changes.position > $1::bigint group by transaction_id, type_name, record_id order by min(changes.position)`,
    [afterPosition],
  )
  return rows
}
const head = async (): Promise<string> =>
  (await web.amity.pool.query('select coalesce(max(changes.position), 0)::text as head from changes')).rows[0].head

describe('changes', () => {
  test('come without a gap and without a repetition, however often the connection is cut, from whatever node', async () => {
    const other = await web.beside()
    const client = clientOf()
    const events = client.changes(news, {})
    expect(await events.next()).toMatchObject({ value: { type: 'heartbeat' } })
    const before = await head()
    let cuts = 0
    let isWriting = true
    const writing = Promise.all(
      Array.from({ length: 4 }, async (_, writer) => {
        for (let n = 0; n < 10 || cuts < 6; n += 1) {
          const made = await run.published('Person', { name: `Người ${writer} ${n}` })
          if (n % 3 === 0) await run.unpublish('Person', made)
        }
      }),
    ).finally(() => (isWriting = false))
    const cutting = (async () => {
      for (let turn = 0; isWriting; turn += 1) {
        await new Promise(resolve => setTimeout(resolve, 150))
        proxy.to(turn % 2 === 0 ? other.url : web.url)
        proxy.cut()
        cuts += 1
      }
    })()
    const seen: { id: string; version: number }[] = []
    await writing
    const expected = await logged(before)
    while (seen.length < expected.length) {
      const { batch } = await told(events)
      seen.push(...batch.changes.map(({ id, version }: any) => ({ id, version })))
    }
    await cutting
    expect(proxy.count()).toBeGreaterThan(5)
    expect(expected.length).toBeGreaterThan(50)
    expect(seen).toEqual(expected)
    proxy.to(web.url)
    await other.close()
  }, 60_000)

  test('go on under their key behind the last event that was done with, also in another client', async () => {
    const storage = memory()
    const first = clientOf({ storage }).changes(news, {}, { key: 'news' })
    await first.next()
    const one = await run.published('Person', { name: 'Một' })
    const two = await run.published('Person', { name: 'Hai' })
    expect((await told(first)).batch.changes).toMatchObject([{ id: one.id }])
    // The second is read, and nobody knows whether it was done with.
    expect((await told(first)).batch.changes).toMatchObject([{ id: two.id }])
    await first.return?.()
    expect([...storage.keys()]).toEqual(['news'])
    const later = clientOf({ storage }).changes(news, {}, { key: 'news' })
    expect((await told(later)).batch.changes).toMatchObject([{ id: two.id }])
    const three = await run.published('Person', { name: 'Ba' })
    expect((await told(later)).batch.changes).toMatchObject([{ id: three.id }])
  })

  test('begin again by themselves after a reset, with all that can be read now when a snapshot is asked for', async () => {
    const foreign = encodeCursor(1n, { installation: randomUUID(), secret: 'theirs' })
    const storage = memory()
    storage.setItem('people', foreign)
    const made = await run.published('Article', { title: 'Ngày hữu nghị' })
    const events = clientOf({ storage }).changes(news, { where: { article: {} }, snapshot: true }, { key: 'people' })
    expect(await told(events)).toEqual({ type: 'reset', reason: 'OTHER_DATABASE' })
    expect((await told(events)).batch.changes).toMatchObject([{ kind: 'SNAPSHOT', id: made.id }])
    expect(storage.has('people')).toBe(false)
    const more = await run.published('Article', { title: 'Năm đoàn kết' })
    expect((await told(events)).batch.changes).toMatchObject([{ kind: 'ENTER', id: more.id }])
    storage.setItem('news', foreign)
    const without = clientOf({ storage }).changes(news, {}, { key: 'news' })
    expect(await told(without)).toEqual({ type: 'reset', reason: 'OTHER_DATABASE' })
    const last = await run.published('Article', { title: 'Sau cùng' })
    expect((await told(without)).batch.changes).toMatchObject([{ kind: 'ENTER', id: last.id }])
  })

  test('begin again where an older copy of the database was put back, whose newest cursor they have had', async () => {
    const tiny = await openTiny()
    const events = clientOf({ url: tiny.url }).changes(news, {})
    const say = ({ next }: Received, __typename: string, cursor: string): void =>
      next({ data: { changes: { __typename, cursor, reason: 'OTHER_DATABASE', changes: [] } } })
    const first = await tiny.operation(1)
    for (const cursor of ['a', 'b']) say(first, 'ChangeBatch', cursor)
    for (const cursor of ['a', 'b']) expect((await told(events)).batch).toMatchObject({ cursor })
    tiny.sockets[0]!.socket.terminate()
    say(await tiny.operation(2), 'Reset', 'a')
    expect(await told(events)).toEqual({ type: 'reset', reason: 'OTHER_DATABASE' })
    const again = await tiny.operation(3)
    expect(again.payload.variables).toEqual({ after: 'a' })
    say(again, 'ChangeBatch', 'b')
    expect((await told(events)).batch).toMatchObject({ cursor: 'b' })
    await tiny.close()
  })

  test('begin again when a kept cursor was never given out', async () => {
    const storage = memory()
    storage.setItem('news', 'never')
    const events = clientOf({ storage }).changes(news, {}, { key: 'news' })
    expect(await told(events)).toEqual({ type: 'reset', reason: 'CURSOR_REFUSED' })
    await events.next()
    const { id } = await run.published('Person', { name: 'Sau' })
    expect((await told(events)).batch.changes).toMatchObject([{ id }])
  })

  test('go on at another node when theirs stops', async () => {
    const other = await web.beside()
    proxy.to(other.url)
    const client = clientOf()
    const events = client.changes(news, {})
    await events.next()
    proxy.to(web.url)
    await other.close()
    const { id } = await run.published('Person', { name: 'Trong khi vắng' })
    expect((await told(events)).batch.changes).toMatchObject([{ id }])
  })

  test('end when credentials have ended, unless there are others', async () => {
    const [one, two] = [await web.newToken('one'), await web.newToken('two')]
    let secret = one.secret
    const authorization = (): string => `Bearer ${secret}`
    const refreshed = clientOf({ authorization, refresh: async () => void (secret = two.secret) })
    const ended = clientOf({ authorization })
    const [going, ending] = [refreshed.changes(news, {}), ended.changes(news, {})]
    await Promise.all([going.next(), ending.next()])
    await web.revoke(one.id)
    await expect(ending.next()).rejects.toMatchObject({ name: 'ConnectionEnded', code: 4401 })
    const { id } = await run.published('Person', { name: 'Sau đó' })
    expect((await told(going)).batch.changes).toMatchObject([{ id }])
    expect(secret).toBe(two.secret)
  })

  test('that mean nothing end with the error of the graph', async () => {
    const events = clientOf().changes(news, { where: {} })
    await expect(events.next()).rejects.toMatchObject({ name: 'OperationFailed', code: 'BAD_USER_INPUT' })
    expect(await events.next()).toEqual({ done: true, value: undefined })
  })

  test('take only documents whose frames all tell their cursor', () => {
    const client = clientOf()
    const without = typed<{ changes: { __typename: 'ChangeBatch' } }, { after?: string }>('subscription { x }')
    // @ts-expect-error no cursor, nothing to go on from
    void client.changes(without, {}).return?.()
    // @ts-expect-error a variable that the document does not have
    void client.changes(news, { afterwards: 'x' }).return?.()
  })
})
