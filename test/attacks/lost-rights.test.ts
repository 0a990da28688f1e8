import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { somebody, type Somebody } from '../editing/people.ts'
import { besides, type Beside } from './beside.ts'
import { registered } from './doors.ts'
import { commandsAt, type Commands, type Outcome } from '../graph/inputs.ts'
import { revokeToken } from '../../src/access/tokens.ts'
import { runOn } from '../../src/access/grants.ts'
import { readRecordId } from '../../src/kernel/ids.ts'
import { RawClient } from '../../src/web/raw-client-fixture.ts'
import { openStream } from '../support/stream.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
let house: string
let beside: Beside
let editor: Somebody
let draft: Outcome
beforeAll(async () => {
  web = await openWeb({ heartbeat: 300, edge: { socketTimes: { recheck: 100 } } })
  run = commandsAt(web)
  house = (await run.published('Federation', { name: 'Nhà', level: 'PROVINCIAL' })).id
})
beforeEach(async () => {
  beside = await besides(web)
  editor = await somebody(web, house, 'editor')
  draft = await run.create('Article', { title: 'Chỉ trong nhà', federation: house, keeper: house })
})
afterEach(() => {
  for (const leave of leaving.splice(0)) leave()
  beside.leave()
})
afterAll(async () => web.close())

/** What a door says of one operation: its answers as texts, then how it ended. */
interface Heard {
  readonly answers: string[]
  /** What ended it: a code of an error, or of a close. */
  readonly ended: Promise<unknown>
}
type Door = (query: string) => Promise<Heard>

const leaving: (() => void)[] = []
const headersOf = ({ token }: Somebody): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'amity-preview': 'true',
})
const doors: Record<string, Door> = {
  async socket(query) {
    const client = await new RawClient(web.url).open(headersOf(editor))
    leaving.push(() => client.socket.terminate())
    const answers: string[] = []
    const error = new Promise(resolve =>
      client.socket.on('message', data => {
        const { type, payload } = JSON.parse(String(data))
        if (type === 'next') answers.push(JSON.stringify(payload))
        if (type === 'error') resolve(payload[0].extensions.code)
      }),
    )
    client.subscribe('1', query)
    return { answers, ended: Promise.race([error, client.closed.then(([code]) => code)]) }
  },
  async stream(query) {
    const stream = await openStream(web, { documentId: await registered(web, query), headers: headersOf(editor) })
    leaving.push(stream.leave)
    const answers: string[] = []
    const ended = (async () => {
      for (;;) {
        const event = await stream.next()
        if (event?.event !== 'next') return event?.data[0].extensions.code
        answers.push(JSON.stringify(event.data))
      }
    })()
    ended.catch(() => {})
    return { answers, ended }
  },
  /** Beside another operation, which goes on as long as it may. */
  async 'stream of several'(query) {
    const operations = [
      { id: 'other', documentId: await registered(web, 'query @live { tags { totalCount } }') },
      { id: 'it', documentId: await registered(web, query) },
    ]
    const stream = await openStream(web, { operations, headers: headersOf(editor) })
    leaving.push(stream.leave)
    const answers: string[] = []
    const ended = (async () => {
      for (;;) {
        const event = await stream.next()
        if (event === null) throw new Error('the stream ended without a word')
        const { id, payload } = event.data
        if (id !== 'it') continue
        if (event.event !== 'next') return payload[0].extensions.code
        answers.push(JSON.stringify(payload))
      }
    })()
    ended.catch(() => {})
    return { answers, ended }
  },
}

const changes = `subscription { changes(where: { article: {} }) { __typename ... on ChangeBatch { cursor changes {
  kind id version reason record { id ... on Article { title } } diff { field before after } } } } }`
const live = (): string => `query @live(throttle: 0) { article(id: "${draft.id}") { title } }`
const batches = ({ answers }: Heard): any[] =>
  answers.flatMap(text => {
    const { data } = JSON.parse(text)
    return data.changes.__typename === 'ChangeBatch' ? [data.changes] : []
  })
const begun = async (heard: Heard): Promise<void> => expect.poll(() => heard.answers.length).toBeGreaterThan(0)
/** Changes the draft as it stands now. */
async function write(input: object): Promise<void> {
  const asked = 'query ($id: ID!) { article(id: $id) { id version } }'
  const { article } = await web.data(asked, { id: draft.id }, { preview: true })
  expect(await run.update('Article', article, input)).toMatchObject({ __typename: 'Article' })
}

const losses: Record<
  string,
  { readonly lose: (by: Somebody) => Promise<void>; readonly changes: unknown; readonly live: unknown }
> = {
  'their role': {
    lose: async ({ id }) =>
      void (await web.amity.pool.query('delete from role_grants where holder_id = $1::uuid', [id])),
    changes: 'RIGHTS_CHANGED',
    live: null,
  },
  'their token': {
    lose: async ({ id }) => void (await revokeToken(runOn(web.amity.pool), readRecordId(id)!, new Date())),
    changes: 'UNAUTHENTICATED',
    live: 'UNAUTHENTICATED',
  },
}
/** A socket is closed where a stream says why. */
const atDoor = (door: string, code: unknown): unknown => (door === 'socket' && code === 'UNAUTHENTICATED' ? 4401 : code)

describe.each(Object.keys(doors))('row 6, at a %s: whoever loses', door => {
  const open: Door = query => doors[door]!(query)

  test.each(Object.keys(losses))('%s hears nothing more of changes', async what => {
    const loss = losses[what]!
    const heard = await open(changes)
    await begun(heard)
    await beside.during(async () => {
      await write({ lead: 'Trước' })
      await expect.poll(() => batches(heard)).toMatchObject([{ changes: [{ id: draft.id, kind: 'UPDATE' }] }])
      await loss.lose(editor)
      expect(await heard.ended).toBe(atDoor(door, loss.changes))
      const before = heard.answers.length
      await write({ title: 'Kín hơn trước' })
      await wait(600)
      expect(heard.answers.slice(before)).toEqual([])
    })
    expect(heard.answers.join()).not.toMatch(/Kín/)
  })

  test.each(Object.keys(losses))('%s is shown nothing more by a query that is kept true', async what => {
    const loss = losses[what]!
    const heard = await open(live())
    await begun(heard)
    expect(heard.answers[0]).toContain('Chỉ trong nhà')
    await beside.during(async () => {
      await loss.lose(editor)
      if (loss.live !== null) expect(await heard.ended).toBe(atDoor(door, loss.live))
      else await expect.poll(() => JSON.parse(heard.answers.at(-1)!).data).toEqual({ article: null })
      const before = heard.answers.length
      await write({ title: 'Kín hơn trước' })
      await wait(600)
      expect(heard.answers.slice(before)).toEqual([])
    })
    expect(heard.answers.join()).not.toMatch(/Kín/)
  })

  test.each([
    ['is kept by another organisation', 'NOT_READABLE'],
    ['is unpublished', 'UNPUBLISHED'],
  ])('only a record, as it %s, is told that once, without a value, and nothing after', async (_what, reason) => {
    const other = (await run.published('Federation', { name: 'Nhà khác', level: 'PROVINCIAL' })).id
    const isDraft = reason === 'NOT_READABLE'
    if (!isDraft) {
      await run.publish('Article', draft)
      // Who is nobody's editor reads what is public alone.
      editor = await somebody(web, other, 'editor')
    }
    const heard = await open(changes)
    const shown = await open(live())
    await begun(heard)
    await begun(shown)
    await beside.during(async () => {
      if (isDraft)
        await web.data(
          'mutation ($id: ID!, $k: ID!) { x: updateArticle(id: $id, expectedVersion: 1, input: { keeper: $k, title: "Kín: đã chuyển" }) { __typename ... on Problem { message } } }',
          { id: draft.id, k: other },
        )
      else await run.unpublish('Article', draft)
      const own = () => batches(heard).flatMap(({ changes: all }) => all.filter(({ id }: any) => id === draft.id))
      await expect.poll(own).toHaveLength(1)
      expect(own()).toEqual([
        { kind: 'LEAVE', id: draft.id, version: expect.any(Number), reason, record: null, diff: [] },
      ])
      await expect.poll(() => JSON.parse(shown.answers.at(-1)!).data).toEqual({ article: null })
      const before = shown.answers.length
      await write({ title: 'Kín về sau' })
      await wait(600)
      expect([own().length, shown.answers.length]).toEqual([1, before])
      expect([...heard.answers, ...shown.answers].join()).not.toMatch(/Kín/)
    })
  })
})

test('what is taken while an operation begins is taken', async () => {
  const heard = await Promise.all(
    Array.from({ length: 8 }, async (_, n) => {
      const one = await somebody(web, house, 'editor')
      const client = await new RawClient(web.url).open(headersOf(one))
      leaving.push(() => client.socket.terminate())
      client.subscribe('live', live())
      client.subscribe('changes', changes)
      // Sooner or later than the operations ask who it is.
      await wait(n)
      await losses['their role']!.lose(one)
      const last = (): any => client.frames.map(text => JSON.parse(text)).findLast(({ id }) => id === 'live')?.payload
      await expect.poll(() => last()?.data).toEqual({ article: null })
      return client
    }),
  )
  await write({ lead: 'Kín về sau' })
  await wait(300)
  for (const { frames } of heard) expect(frames.join()).not.toContain('Kín')
})
