import { setTimeout as wait } from 'node:timers/promises'

import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { anonymous } from '../../src/access/viewer.ts'
import type { GoingOn } from '../../src/graph/live.ts'
import { PassedData } from '../../src/graph/operation.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { openWeb, type Frames, type TestSocket, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
let ahead = 0
/** A statement that fails once. */
let failsOn: RegExp | null = null
const statements: string[] = []
function onStatement(text: string): void {
  statements.push(text)
  if (failsOn?.test(text) !== true) return
  failsOn = null
  throw new Error('the connection is lost')
}
const sockets: TestSocket[] = []
beforeAll(async () => {
  web = await openWeb({ clock: () => new Date(Date.now() + ahead), onStatement, onError: () => {} })
  run = commandsAt(web)
})
afterAll(async () => {
  for (const socket of sockets) await socket.close()
  await web.close()
})

const socketOf = (asker: Parameters<TestWeb['socket']>[0] = { token: null }): TestSocket => {
  const socket = web.socket(asker)
  sockets.push(socket)
  return socket
}
/** The next answer, or `silence` where none comes for a while. */
const next = (frames: Frames, ms = 600): Promise<any> => Promise.race([frames.next(), wait(ms, 'silence')])

describe('a query with @live', () => {
  test('is answered at once, and again when the answer is another, up and down', async () => {
    const frames = socketOf().subscribe('query @live(throttle: 0) { people { totalCount nodes { name } } }')
    const before = (await frames.next()).totalCount
    const one = await run.published('Person', { name: 'An' })
    expect(await frames.next()).toMatchObject({ totalCount: before + 1 })
    await run.publish('Person', await run.update('Person', one, { name: 'Ánh' }))
    expect((await frames.next()).nodes.map(({ name }: any) => name)).toContain('Ánh')
    await run.unpublish('Person', one)
    expect(await frames.next()).toMatchObject({ totalCount: before })
  })

  test('is silent where a change leaves the answer as it was', async () => {
    const one = await run.published('Person', { name: 'Bình' })
    const frames = socketOf().subscribe(`query @live(throttle: 0) { person(id: "${one.id}") { name } }`)
    expect(await frames.next()).toEqual({ name: 'Bình' })
    await run.update('Person', one, { name: 'Nháp' })
    await run.published('Person', { name: 'Ai khác' })
    expect(await next(frames)).toBe('silence')
  })

  test('runs once for all who ask for the same, and is made to text once', async () => {
    const one = await run.published('Person', { name: 'Chung' })
    const query = 'query ($id: ID!) @live(throttle: 0) { all: person(id: $id) { name } }'
    const all = Array.from({ length: 20 }, () => socketOf().subscribe(query, { id: one.id }))
    for (const frames of all) expect(await frames.next()).toEqual({ name: 'Chung' })
    statements.length = 0
    const changed = await run.update('Person', one, { name: 'Riêng' })
    await run.publish('Person', changed)
    for (const frames of all) expect(await frames.next()).toEqual({ name: 'Riêng' })
    expect(statements.filter(text => text.includes("'all'"))).toHaveLength(1)
    const late = socketOf().subscribe(query, { id: one.id })
    expect(await late.next()).toEqual({ name: 'Riêng' })
  })

  test('ends with the last who hears it', async () => {
    const frames = socketOf().subscribe('query @live(throttle: 0) { ended: tags { totalCount } }')
    await frames.next()
    await frames.stop()
    statements.length = 0
    await run.published('Tag', { title: 'Không ai nghe' })
    await wait(300)
    expect(statements.filter(text => text.includes("'ended'"))).toHaveLength(0)
  })

  test('goes on for whoever asked while the last of the others left', async () => {
    const one = await run.published('Person', { name: 'Trước' })
    const document = parse(`query { person(id: "${one.id}") { name } }`)
    const { graph } = web.amity
    const begin = async (): Promise<GoingOn> => {
      const begun = await graph.live({ document, variables: {}, viewer: anonymous, requestId: 'test' }, 0)
      if (!('hear' in begun)) throw new Error(JSON.stringify(begun))
      return begun
    }
    const hear = (goingOn: GoingOn): { readonly heard: string[]; readonly leave: () => void } => {
      const heard: string[] = []
      const leave = goingOn.hear({
        answer: ({ data }) => void heard.push(data instanceof PassedData ? data.json : ''),
        some: () => 0,
        room: async () => {},
        over: () => {},
      })
      return { heard, leave }
    }
    const [last, next] = [await begin(), await begin()]
    const before = hear(last)
    await expect.poll(() => before.heard).toEqual([expect.stringContaining('Trước')])
    before.leave()
    const after = hear(next)
    await expect.poll(() => after.heard.at(-1)).toContain('Trước')
    await run.publish('Person', await run.update('Person', one, { name: 'Sau' }))
    await expect.poll(() => after.heard.at(-1)).toContain('Sau')
    after.leave()
  })

  test('misses nothing that came while the log could not be followed', async () => {
    const federation = await run.published('Federation', { name: 'Nhà', level: 'PROVINCIAL' })
    const article = await run.published('Article', { title: 'Một', federation: federation.id })
    const frames = socketOf().subscribe(
      `query @live(throttle: 0) { articles(where: { federationId: { eq: "${federation.id}" } }, orderBy: [{ title: ASC }]) { nodes { title } } }`,
    )
    const titled = (title: string) => ({ nodes: [{ title }] })
    expect(await frames.next()).toEqual(titled('Một'))
    // What records name now has to be asked for, and fails once.
    failsOn = /cross join lateral \(values/
    const two = await run.update('Article', article, { title: 'Hai' })
    await run.publish('Article', two)
    await expect.poll(() => failsOn).toBeNull()
    const three = await run.update('Article', { ...two, version: two.version + 1 }, { title: 'Ba' })
    await run.publish('Article', three)
    const seen = [await frames.next()]
    while (seen.at(-1).nodes[0].title !== 'Ba') seen.push(await frames.next())
    expect(seen.at(-1)).toEqual(titled('Ba'))
  })

  test('a first answer that the server could not give whole is followed by one that it can', async () => {
    const one = await run.published('Person', { name: 'Rồi sẽ có' })
    failsOn = /heldBack/
    const frames = socketOf().subscribe(
      `query @live(throttle: 0) { person(id: "${one.id}") { heldBack: name } __schema { queryType { name } } }`,
    )
    await expect(frames.next()).rejects.toThrow('INTERNAL_SERVER_ERROR')
    expect(await frames.next()).toEqual({ heldBack: 'Rồi sẽ có' })
  })

  test('keeps to its throttle, and sends the last state', async () => {
    const frames = socketOf().subscribe('query @live(throttle: 700) { tags { totalCount } }')
    const { totalCount } = await frames.next()
    const begun = performance.now()
    for (let at = 0; at < 5; at += 1) await run.published('Tag', { title: `Thẻ ${at}` })
    const seen = [await frames.next()]
    while (seen.at(-1).totalCount < totalCount + 5) seen.push(await frames.next())
    expect(seen.length).toBeLessThanOrEqual(1 + Math.ceil((performance.now() - begun) / 700))
    expect(seen.at(-1)).toEqual({ totalCount: totalCount + 5 })
  })

  test('is another where the clock alone makes it so', async () => {
    const federation = await run.published('Federation', { name: 'Nhà', level: 'PROVINCIAL' })
    const post = await run.published('Post', { title: 'Chủ tịch', organization: federation.id, singleHolder: true })
    const person = await run.published('Person', { name: 'Sắp thôi' })
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const tomorrow = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    await run.published('PostHolding', { post: post.id, person: person.id, from: '2019', to: tomorrow })
    const frames = socketOf().subscribe('query @live(throttle: 0) { postHoldings { totalCount } }')
    expect(await frames.next()).toEqual({ totalCount: 1 })
    ahead = Date.parse(`${tomorrow}T00:00:01+07:00`) - Date.now()
    expect(await frames.next()).toEqual({ totalCount: 0 })
    ahead = 0
  })

  test('over HTTP is answered once', async () => {
    expect(await web.data('query @live { tags(first: 1) { nodes { id } } }')).toMatchObject({ tags: { nodes: [{}] } })
  })

  test('is refused on other operations, on what is no content, on previews of releases, and with nonsense', async () => {
    const release = (await web.data('mutation { x: createRelease(name: "Đợt") { ... on Release { id } } }')).x.id
    for (const [socket, query, code, word] of [
      [socketOf(), 'subscription @live { changes { __typename } }', 'GRAPHQL_VALIDATION_FAILED', '@live'],
      [
        socketOf({}),
        'mutation @live { createTag(input: { title: "x" }) { __typename } }',
        'GRAPHQL_VALIDATION_FAILED',
        '@live',
      ],
      [socketOf(), 'query @live { releases { totalCount } }', 'BAD_USER_INPUT', 'releases'],
      [
        socketOf(),
        'query @live { ...F } fragment F on Query { tags { totalCount } history(id: "x") { nodes { version } } }',
        'BAD_USER_INPUT',
        'history',
      ],
      [socketOf({ release }), 'query @live { tags { totalCount } }', 'BAD_USER_INPUT', 'release'],
      [socketOf(), 'query @live(throttle: -1) { tags { totalCount } }', 'BAD_USER_INPUT', '60000'],
      [socketOf(), 'query @live { tags(first: 0) { totalCount } }', 'BAD_USER_INPUT', 'first'],
      [
        socketOf(),
        'query @live { federations(first: 100) { nodes { articles(first: 100) { nodes { countries(first: 100) { nodes { articles(first: 100) { totalCount } } } } } } } }',
        'COST_EXCEEDED',
        'points',
      ],
    ] as const) {
      const { errors, text } = await socket.ask(query)
      expect(errors, text).toBeDefined()
      expect([errors?.[0]?.extensions['code'], JSON.stringify(errors).includes(word)], query).toEqual([code, true])
    }
  })
})
