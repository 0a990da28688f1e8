import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { batch } from './frames.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { openWeb, type Frames, type TestSocket, type TestWeb } from '../support/web.ts'

const query = `subscription($after: Cursor, $where: ChangesWhere, $snapshot: Boolean = false, $locale: Locale) {
  changes(after: $after, where: $where, snapshot: $snapshot, locale: $locale) { __typename
    ... on ChangeBatch { cursor changes { kind typeName id version intent reason
      record { id ... on Article { title author { id } } } diff { field locale kind before after links { added removed } } } }
    ... on Heartbeat { cursor } ... on Reset { cursor reason } } }`

let web: TestWeb
let run: Commands
let federations: readonly string[]
const sockets: TestSocket[] = []
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  federations = await Promise.all(
    ['Cần Thơ', 'Hải Phòng'].map(async name => (await run.published('Federation', { name, level: 'PROVINCIAL' })).id),
  )
})
afterAll(async () => {
  for (const socket of sockets) await socket.close()
  await web.close()
})

const socketOf = (asker: Parameters<TestWeb['socket']>[0]): TestSocket => {
  const socket = web.socket(asker)
  sockets.push(socket)
  return socket
}
const visitor = (): TestSocket => socketOf({ token: null })
const editor = (): TestSocket => socketOf({ preview: true })

/** Changes that a filter lets through, from now on. */
async function following(socket: TestSocket, where: object | null, variables: object = {}): Promise<Frames> {
  const frames = socket.subscribe(query, { ...(where && { where }), ...variables })
  expect(await frames.next()).toMatchObject({ __typename: 'Heartbeat' })
  return frames
}
const only = async (frames: Frames) => {
  const { changes } = await batch(frames)
  expect(changes).toHaveLength(1)
  return changes[0]
}
/** The errors with which a subscription is refused. */
async function refusal(where: object): Promise<any> {
  const { errors } = await visitor().ask(query, { where })
  return errors
}

describe('a filter of changes', () => {
  test('is judged before and after each change', async () => {
    const [here, there] = federations
    const frames = await following(visitor(), { article: { federationId: { eq: here } } })
    const all = await following(visitor(), null)
    const made = await run.published('Article', { title: 'Một', federation: here })
    expect(await only(frames)).toMatchObject({ kind: 'ENTER', id: made.id, reason: null, diff: [] })
    const changed = await run.update('Article', made, { title: 'Hai' })
    await run.publish('Article', changed)
    expect(await only(frames)).toMatchObject({
      kind: 'UPDATE',
      record: { title: 'Hai' },
      diff: [{ field: 'title', locale: 'vi', before: 'Một', after: 'Hai' }],
    })
    const other = await run.published('Article', { title: 'Của nơi khác', federation: there })
    const moved = await run.update('Article', { ...made, version: changed.version + 1 }, { federation: there })
    await run.publish('Article', moved)
    expect(await only(frames)).toMatchObject({
      kind: 'LEAVE',
      id: made.id,
      reason: 'NO_MATCH',
      record: null,
      diff: [{ field: 'federation', before: here, after: there }],
    })
    const back = await run.update('Article', { ...made, version: moved.version + 1 }, { federation: here })
    await run.publish('Article', back)
    expect(await only(frames)).toMatchObject({ kind: 'ENTER', id: made.id })
    const kinds: string[] = []
    while (kinds.length < 5) kinds.push(...(await batch(all)).changes.map(({ kind, id }: any) => `${kind} ${id}`))
    expect(kinds).toEqual([
      `ENTER ${made.id}`,
      `UPDATE ${made.id}`,
      `ENTER ${other.id}`,
      `UPDATE ${made.id}`,
      `UPDATE ${made.id}`,
    ])
  })

  test('asks texts in the language of the subscription, with its fallbacks, numbers, dates and links', async () => {
    const person = await run.published('Person', { name: 'Được nhắc tới' })
    const cases: [object, object, object][] = [
      [{ title: { contains: 'giao luu' } }, { title: 'Đêm giao lưu' }, { title: 'Đêm khác' }],
      [{ byline: { isNull: true } }, { title: 'Không tên' }, { byline: 'An' }],
      [
        { aboutId: { in: [person.id] } },
        { title: 'Về', about: { add: [person.id] } },
        { about: { remove: [person.id] } },
      ],
      [
        { OR: [{ kind: { eq: 'NEWS' } }, { slug: { eq: 'khong-co' } }] },
        { title: 'Tin', kind: 'NEWS' },
        { kind: 'NOTICE' },
      ],
    ]
    for (const [article, input, away] of cases) {
      const frames = await following(visitor(), { article })
      const made = await run.published('Article', input)
      expect(await only(frames), JSON.stringify(article)).toMatchObject({ kind: 'ENTER', id: made.id })
      await run.publish('Article', await run.update('Article', made, away))
      expect(await only(frames), JSON.stringify(article)).toMatchObject({
        kind: 'LEAVE',
        id: made.id,
        reason: 'NO_MATCH',
      })
      await frames.stop()
    }
    const english = await following(visitor(), { article: { title: { eq: 'Night' } } }, { locale: 'en' })
    const made = await run.published('Article', { title: 'Đêm' })
    await run.publish('Article', await run.update('Article', made, { title: 'Night' }, '', 'en'))
    expect(await only(english)).toMatchObject({ kind: 'ENTER', record: { title: 'Night' } })
  })

  test('says why a record left, and tells no values of what cannot be read any more', async () => {
    const frames = await following(visitor(), { article: {} })
    const reasons: Record<string, (id: string) => string> = {
      UNPUBLISHED: id => `unpublishArticle(id: "${id}") { __typename }`,
      WITHDRAWN: id => `withdrawArticle(id: "${id}", reason: "Sai") { __typename }`,
      ARCHIVED: id => `archiveArticle(id: "${id}") { __typename }`,
      DELETED: id => `deleteArticle(id: "${id}") { __typename }`,
    }
    for (const [reason, command] of Object.entries(reasons)) {
      const made = await run.published('Article', { title: reason })
      expect(await only(frames)).toMatchObject({ kind: 'ENTER' })
      await web.data(`mutation { ${command(made.id)} }`)
      expect(await only(frames)).toMatchObject({ kind: 'LEAVE', id: made.id, reason, record: null, diff: [] })
    }
  })

  test('tells editors of drafts, and visitors not even that there is one', async () => {
    const [seen, unseen] = [await following(editor(), { article: {} }), await following(visitor(), { article: {} })]
    const author = await run.create('Person', { name: 'Người chưa công khai' })
    const made = await run.create('Article', { title: 'Nháp', author: author.id })
    expect(await only(seen)).toMatchObject({ kind: 'ENTER', record: { title: 'Nháp', author: { id: author.id } } })
    const renamed = await run.update('Article', made, { title: 'Nháp hai' })
    expect(await only(seen)).toMatchObject({ kind: 'UPDATE', diff: [{ field: 'title', after: 'Nháp hai' }] })
    await run.publish('Article', renamed)
    expect(await only(seen)).toMatchObject({ kind: 'UPDATE', diff: [] })
    expect(await only(unseen)).toMatchObject({ kind: 'ENTER', record: { title: 'Nháp hai', author: null } })
    const left = await run.update('Article', { ...made, version: renamed.version + 1 }, { author: null })
    expect(await only(seen)).toMatchObject({ diff: [{ field: 'author', before: author.id, after: null }] })
    await run.publish('Article', left)
    // What the author was is nothing that a visitor could read.
    expect(await only(unseen)).toMatchObject({ kind: 'UPDATE', diff: [] })
  })

  test('refuses what is asked of other records, and what names no type', async () => {
    for (const [where, argument, word] of [
      [{ article: { federation: { name: { eq: 'x' } } } }, ['where', 'article', 'federation'], '@live'],
      [{ article: { NOT: { countries: { some: {} } } } }, ['where', 'article', 'NOT', 'countries'], '@live'],
      [{ postHolding: { validity: 'ALL' } }, ['where', 'postHolding', 'validity'], '@live'],
      [{}, ['where'], 'article: {}'],
      [{ article: { id: { eq: 'x' } } }, ['where', 'article', 'id', 'eq'], 'id'],
    ] as const) {
      const error = await refusal(where)
      expect(JSON.stringify(error), JSON.stringify(where)).toContain(word)
      expect(error[0].extensions).toEqual({ code: 'BAD_USER_INPUT', argument })
    }
  })
})

describe('a snapshot', () => {
  test('comes first, page by page, and the events behind it without a hole', async () => {
    const [, there] = federations
    const before = await web.data('{ people(first: 100) { nodes { id } } }')
    const ids: string[] = before.people.nodes.map(({ id }: any) => id)
    while (ids.length < 120) ids.push((await run.published('Person', { name: `Người ${ids.length}` })).id)
    const socket = visitor()
    const frames = socket.subscribe(query, {
      where: { person: {}, article: { federationId: { eq: there } } },
      snapshot: true,
    })
    const [one, two] = [await frames.next(), await frames.next()]
    expect([one.changes.length, two.changes.length >= 20]).toEqual([100, true])
    const sent = [...one.changes, ...two.changes]
    expect(sent.every(({ kind }: any) => kind === 'SNAPSHOT')).toBe(true)
    expect(sent.filter(({ typeName }: any) => typeName === 'Person').map(({ id }: any) => id)).toEqual(ids.toSorted())
    const late = await run.published('Person', { name: 'Sau' })
    expect(await only(frames)).toMatchObject({ kind: 'ENTER', id: late.id })
    // Broken off within the snapshot, it goes on there.
    const again = visitor().subscribe(query, { where: { person: {} }, snapshot: true, after: one.cursor })
    const rest = await again.next()
    expect(rest.changes.map(({ id }: any) => id)).toEqual(
      [...ids, late.id].toSorted().slice(100 - one.changes.filter(({ typeName }: any) => typeName !== 'Person').length),
    )
    expect(await only(again)).toMatchObject({ kind: 'ENTER', id: late.id })
    // Behind its end come the events alone.
    const events = visitor().subscribe(query, { where: { person: {} }, snapshot: true, after: two.cursor })
    expect(await only(events)).toMatchObject({ kind: 'ENTER', id: late.id })
  })

  test('of nothing is a heartbeat', async () => {
    const frames = visitor().subscribe(query, { where: { observance: {} }, snapshot: true })
    expect(await frames.next()).toMatchObject({ __typename: 'Heartbeat', cursor: expect.any(String) })
  })
})
