import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { batch, begun, query } from './frames.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { encodeCursor } from '../../src/changes/cursor.ts'
import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { editor } from '../support/amity.ts'
import { openWeb, type TestServer, type TestSocket, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
let ahead = 0
const statements: string[] = []
const sockets: TestSocket[] = []
const socketTo = (server: TestServer = web, token: string | null = null): TestSocket => {
  const socket = server.socket({ token })
  sockets.push(socket)
  return socket
}
beforeAll(async () => {
  web = await openWeb({ clock: () => new Date(Date.now() + ahead), onStatement: text => void statements.push(text) })
  run = commandsAt(web)
})
afterAll(async () => {
  for (const socket of sockets) await socket.close()
  await web.close()
})

/** What the log says was done to published records: one entry for each record of a transaction, in commit order. */
async function logged(afterPosition = '0'): Promise<{ id: string; version: number; intent: string }[]> {
  const { rows } = await web.amity.pool.query(
    `select type_name || '_' || record_id as id, max(version) as version, min(intent) as intent from changes
     where stage = 'published' and changes.position > $1::bigint group by transaction_id, type_name, record_id order by min(changes.position)`,
    [afterPosition],
  )
  return rows
}
const head = async (): Promise<string> =>
  (await web.amity.pool.query('select coalesce(max(changes.position), 0)::text as head from changes')).rows[0].head

/** A record of a type that follows its kind through a life of its own. */
async function write(at: number): Promise<void> {
  const made = await run.create('Person', { name: `Người thứ ${at}` })
  const published = await run.publish('Person', made)
  const changed = await run.update('Person', published, { givenName: `Tên ${at}` })
  if (at % 2 === 0) await run.publish('Person', changed)
  if (at % 3 === 0) await run.unpublish('Person', made)
  if (at % 4 === 0) await run.remove('Person', made)
}

async function writers(count: number, each: number): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, async (_, writer) => {
      for (let n = 0; n < each; n += 1) await write(writer * each + n)
    }),
  )
}

describe('subscription changes', () => {
  test('operations that ask alike for a record read it once', async () => {
    const asking = (alias: string) =>
      query.replace('changes(', `${alias}: changes(`).replace('id version stage', 'id ... on Article { title lead }')
    const all = await Promise.all(
      ['a', 'b', 'c'].map(async alias => {
        const frames = socketTo().subscribe(asking(alias))
        expect(await frames.next()).toMatchObject({ __typename: 'Heartbeat' })
        return frames
      }),
    )
    const made = await run.create('Article', { title: 'Chung', lead: 'Một lần đọc' })
    statements.length = 0
    await run.publish('Article', made)
    for (const frames of all)
      expect(await frames.next()).toMatchObject({ changes: [{ record: { id: made.id, lead: 'Một lần đọc' } }] })
    expect(statements.filter(text => text.includes('article_localized'))).toHaveLength(1)
  })

  test('tells a visitor when a record enters, changes and leaves; drafts never', async () => {
    const frames = await begun(socketTo())
    const made = await run.create('Article', { title: 'Mới' })
    await run.update('Article', made, { lead: 'Nháp' })
    await run.publish('Article', made)
    expect(await batch(frames)).toEqual({
      __typename: 'ChangeBatch',
      cursor: expect.any(String),
      changes: [
        {
          kind: 'ENTER',
          typeName: 'Article',
          id: made.id,
          version: 3,
          intent: 'publishArticle',
          at: expect.any(String),
          record: { id: made.id, version: 3, stage: 'PUBLISHED' },
        },
      ],
    })
    await run.update('Article', { id: made.id, version: 3 }, { lead: 'Nháp nữa' })
    await run.publish('Article', made)
    expect(await batch(frames)).toMatchObject({
      changes: [{ kind: 'UPDATE', id: made.id, version: 5, record: { version: 5 } }],
    })
    await run.unpublish('Article', made)
    expect(await batch(frames)).toMatchObject({
      changes: [{ kind: 'LEAVE', id: made.id, version: 6, intent: 'unpublishArticle', record: null }],
    })
    await run.remove('Article', made)
    const other = await run.published('Person', { name: 'Sau đó' })
    expect(await batch(frames)).toMatchObject({ changes: [{ kind: 'ENTER', id: other.id }] })
    await run.remove('Person', other)
    expect(await batch(frames)).toMatchObject({
      changes: [{ kind: 'LEAVE', id: other.id, intent: 'deletePerson', record: null }],
    })
    await frames.stop()
  })

  test('shows the record in the language asked for, with whatever is selected below, under any alias', async () => {
    const frames = await begun(
      socketTo(),
      `subscription { feed: changes(locale: "en") { __typename ... on Heartbeat { cursor } ... on ChangeBatch { changes { kind: typeName typeName: kind record { __typename id
      ... on Article { heading: title federation { name parent { name } } countries(first: 1) { totalCount nodes { code name } } localization { fields { field locale } } } } } } } }`,
    )
    const above = await run.published('Federation', { name: 'Trung ương', level: 'NATIONAL' })
    const federation = await run.create('Federation', { name: 'Cần Thơ', level: 'PROVINCIAL', parent: above.id })
    await run.update('Federation', federation, { name: 'Can Tho' }, '', 'en')
    await run.publish('Federation', federation)
    const country = await run.published('PartnerCountry', { code: 'LA', name: 'Lào' })
    const article = await run.published('Article', {
      title: 'Tin',
      federation: federation.id,
      countries: { add: [country.id] },
    })
    for (let n = 0; n < 3; n += 1) expect(await batch(frames)).toMatchObject({ changes: [{ typeName: 'ENTER' }] })
    expect(await batch(frames)).toEqual({
      __typename: 'ChangeBatch',
      changes: [
        {
          kind: 'Article',
          typeName: 'ENTER',
          record: {
            __typename: 'Article',
            id: article.id,
            heading: 'Tin',
            federation: { name: 'Can Tho', parent: { name: 'Trung ương' } },
            countries: { totalCount: 1, nodes: [{ code: 'LA', name: 'Lào' }] },
            localization: { fields: [{ field: 'title', locale: 'vi' }] },
          },
        },
      ],
    })
    await frames.stop()
  })

  test('gives all that one commit changed in one batch', async () => {
    const frames = await begun(socketTo())
    const records = Array.from({ length: 30 }, (_, at) => ({
      values: { givenName: `Tên ${at}` },
      translations: { vi: { name: `Nhiều ${at}` } },
    }))
    const done = await bulkCreate(web.amity.door, typeNamed(web.amity.model, 'Person'), records, {
      viewer: editor,
      now: new Date(),
      stage: 'published',
    })
    expect(done.ok).toBe(true)
    const { changes } = await batch(frames)
    expect(changes.map(({ kind, record }: any) => [kind, record.stage])).toEqual(
      records.map(() => ['ENTER', 'PUBLISHED']),
    )
    await frames.stop()
  })

  test('delivers every commit of eight writers once, in commit order', async () => {
    const before = await head()
    const frames = await begun(socketTo())
    await writers(8, 6)
    const expected = await logged(before)
    expect(expected.length).toBeGreaterThan(90)
    const seen: any[] = []
    while (seen.length < expected.length) seen.push(...(await batch(frames)).changes)
    expect(seen.map(({ id, version, intent }) => ({ id, version, intent }))).toEqual(expected)
    const standing = new Map<string, number>()
    for (const { id, kind, version } of seen) {
      expect(kind === 'ENTER').toBe(!standing.has(id))
      expect(version).toBeGreaterThan(standing.get(id) ?? 0)
      if (kind === 'LEAVE') standing.delete(id)
      else standing.set(id, version)
    }
    await frames.stop()
  }, 60_000)
})

describe('a cursor', () => {
  test('goes on without a gap and without a repetition after the connection was lost, on the same server and on another', async () => {
    const other = await web.beside()
    const before = await head()
    const seen: any[] = []
    let { cursor, ...frames } = await begun(socketTo())
    let socket = socketTo()
    const writing = writers(8, 5)
    const done = writing.then(() => logged(before))
    let all = Infinity
    void done.then(expected => (all = expected.length))
    for (let turn = 0; seen.length < all; turn += 1) {
      for (let n = 0; n < 7 && seen.length < all; n += 1) {
        const next = await Promise.race([batch(frames), done.then(() => wait(2_000, null))])
        if (next === null) break
        seen.push(...next.changes)
        cursor = next.cursor
      }
      socket.cut()
      socket = socketTo(turn % 2 === 0 ? other : web)
      frames = socket.subscribe(query, { after: cursor })
    }
    const expected = await done
    expect(seen.map(({ id, version, intent }) => ({ id, version, intent }))).toEqual(expected)
    await socket.close()
    await other.close()
  }, 60_000)

  test('that was never given is refused, whatever it is', async () => {
    const { cursor, ...frames } = await begun(socketTo())
    await frames.stop()
    const { articles } = await web.data('{ articles { pageInfo { endCursor } } }')
    const forged = Buffer.from(cursor, 'base64url')
    forged[24]! += 1
    for (const after of [
      '',
      'x',
      cursor.slice(0, -1),
      `${cursor}A`,
      forged.toString('base64url'),
      articles.pageInfo.endCursor ?? 'none',
      '9223372036854775808',
      'A'.repeat(76),
      'A'.repeat(100_000),
    ]) {
      const socket = socketTo()
      const { errors } = await socket.ask(
        'subscription($after: Cursor) { news: changes(after: $after) { __typename } }',
        { after },
      )
      expect([after.slice(0, 80), errors]).toMatchObject([
        after.slice(0, 80),
        [{ path: ['news'], extensions: { code: 'BAD_USER_INPUT' } }],
      ])
    }
    const { errors } = await socketTo().ask('subscription { changes(locale: "fr") { __typename } }')
    expect(errors).toMatchObject([{ path: ['changes'], extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('of another database, or from before the retention, is answered with a reset that can be gone on from', async () => {
    const foreign = encodeCursor(1n, { installation: randomUUID(), secret: 'theirs' })
    const { cursor: old, ...ours } = await begun(socketTo())
    await ours.stop()
    await run.published('Person', { name: 'Trong khi vắng' })
    for (const [after, reason] of [
      [foreign, 'OTHER_DATABASE'],
      [old, 'TOO_OLD'],
    ] as const) {
      if (reason === 'TOO_OLD') ahead += 8 * 24 * 3_600_000
      const frames = socketTo().subscribe(query, { after })
      const reset = await frames.next()
      expect(reset).toEqual({ __typename: 'Reset', cursor: expect.any(String), reason })
      const { id } = await run.published('Person', { name: 'Sau khi trở lại' })
      expect(await batch(frames)).toMatchObject({ changes: [{ kind: 'ENTER', id }] })
      await frames.stop()
      const again = socketTo().subscribe(query, { after: reset.cursor })
      expect(await batch(again)).toMatchObject({ changes: [{ kind: 'ENTER', id }] })
      await again.stop()
    }
  })
})
