import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { RawClient } from '../../src/web/raw-client-fixture.ts'
import { registered } from '../attacks/doors.ts'
import { somebody, type Somebody } from '../editing/people.ts'
import { commandsAt } from '../graph/inputs.ts'
import { dataOf, openWeb, type TestWeb } from '../support/web.ts'
import { openStream } from '../support/stream.ts'

const partner = 'https://partner.example'
const foreign = 'https://elsewhere.example'
const list = '{ tags { totalCount } }'
const live = 'query @live(throttle: 0) { tags { totalCount } }'
let web: TestWeb
let house: string
let administrator: Somebody
let stranger: Somebody
let documentId: string
let liveId: string
let price: number
beforeAll(async () => {
  web = await openWeb()
  const run = commandsAt(web)
  const union = async (name: string) => (await run.published('Federation', { name, level: 'PROVINCIAL' })).id
  house = await union('Nhà')
  administrator = await somebody(web, house, 'administrator')
  stranger = await somebody(web, await union('Nhà khác'), 'administrator')
  documentId = await registered(web, list)
  liveId = await registered(web, live)
  const told = await fetch(`${web.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: list, extensions: { price: true } }),
  })
  const { extensions }: any = await told.json()
  price = extensions.price.points
})
afterAll(() => web.close())

interface Key {
  readonly id: string
  readonly secret: string
}
/** A key of the house, made as its administrator makes it. */
async function key(input: object = {}): Promise<Key> {
  const made = await web.data(
    `mutation ($input: AccessTokenInput!) { x: createAccessToken(input: $input) { ... on CreatedAccessToken { secret token { id usage { on } } } ... on Problem { message } } }`,
    { input: { name: 'Trang đối tác', kind: 'PUBLISHABLE', organization: house, origins: [partner], ...input } },
    { token: administrator.token },
  )
  expect(made.x.token.usage).toEqual([])
  return { id: made.x.token.id, secret: made.x.secret }
}
/** What the administrator sees of a key, without the day. */
async function usage({ id }: Key, search = ''): Promise<any[]> {
  await web.amity.usage.flush()
  const query = `{ accessTokens { id usage${search} { on origin requests points refused } } }`
  const { accessTokens } = dataOf(await web.ask(query, {}, { token: administrator.token }))
  return accessTokens.find((one: any) => one.id === id).usage.map(({ on: _on, ...rest }: any) => rest)
}
const headersOf = ({ secret }: Key, more: Record<string, string> = {}) => ({
  authorization: `Bearer ${secret}`,
  ...more,
})
const ask = async (of: Key, headers: Record<string, string> = {}, id = documentId) => {
  const response = await fetch(`${web.url}/graphql?documentId=${id}`, { headers: headersOf(of, headers) })
  const { errors }: any = await response.json()
  return [response.status, errors?.[0].extensions.code ?? 'ok', response.headers.get('access-control-allow-origin')]
}
const ok = [200, 'ok', '*']
const refused = [403, 'FOREIGN_ORIGIN', '*']

describe('what a key was used for', () => {
  test('is counted by origin: requests, points, and what was turned away', async () => {
    const of = await key()
    expect(await ask(of, { origin: partner })).toEqual(ok)
    expect(await ask(of, { origin: partner })).toEqual(ok)
    expect(await ask(of)).toEqual(ok)
    expect(await ask(of, { origin: foreign })).toEqual(refused)
    expect(await usage(of)).toEqual([
      { origin: partner, requests: 2, points: 2 * price, refused: 0 },
      { origin: null, requests: 1, points: price, refused: 0 },
      { origin: foreign, requests: 1, points: 0, refused: 1 },
    ])
  })

  test('adds up what comes at every door', async () => {
    const of = await key({ onlyTrusted: false })
    const socket = new RawClient(web.url, { headers: { origin: partner } })
    await socket.open(headersOf(of))
    socket.subscribe('1', list)
    expect(await socket.next()).toMatchObject({ type: 'next' })
    socket.socket.terminate()
    const stream = await openStream(web, { documentId: liveId, headers: headersOf(of, { origin: partner }) })
    expect(await stream.next()).toMatchObject({ event: 'next' })
    stream.leave()
    const page = encodeURIComponent(`${web.url}/embed/articles?key=${of.secret}`)
    expect((await fetch(`${web.url}/oembed?url=${page}`, { headers: { referer: `${partner}/tin-tuc` } })).status).toBe(
      200,
    )
    const [all, ...others] = await usage(of)
    // The socket, what was asked on it, the stream, and the page about which oEmbed was asked.
    expect([all, others]).toEqual([{ origin: partner, requests: 4, points: expect.any(Number), refused: 0 }, []])
    expect(all.points).toBeGreaterThanOrEqual(2 * price)
  })

  test('is of nobody where a form sends a key that nobody filled in', async () => {
    const figures = encodeURIComponent(`${web.url}/embed/figures`)
    for (const asked of ['embed/figures?key=', 'embed/figures.html?key=', `oembed?key=&url=${figures}`])
      expect((await fetch(`${web.url}/${asked}`)).status, asked).toBe(200)
  })

  test('tells of documents that were refused what they cost', async () => {
    const of = await key()
    expect(await ask(of, { origin: partner }, 'unknown')).toEqual([400, 'DOCUMENT_NOT_FOUND', '*'])
    expect(await usage(of)).toEqual([{ origin: partner, requests: 1, points: 100, refused: 0 }])
  })

  test('tells of requests over the points of a minute', async () => {
    const of = await key({ pointsPerMinute: 1 })
    for (let n = 0; n < 3; n += 1) expect((await ask(of))[1]).toBe('RATE_LIMITED')
    expect(await usage(of)).toEqual([{ origin: null, requests: 3, points: 0, refused: 2 }])
    const page = await fetch(`${web.url}/embed/articles.html?key=${of.secret}`)
    expect([page.status, Number(page.headers.get('retry-after')) > 0]).toEqual([429, true])
  })

  test('counts origins by themselves up to a bound, and those let in apart from those refused', async () => {
    const of = await key()
    for (let n = 0; n < 60; n += 1) await ask(of, { origin: `https://site-${n}.example` })
    expect(await ask(of, { origin: 'x'.repeat(300) })).toEqual(refused)
    expect(await ask(of, { origin: 'null' })).toEqual(refused)
    expect(await ask(of, { origin: partner })).toEqual(ok)
    const all = await usage(of)
    expect(all).toHaveLength(52)
    expect(all[0]).toEqual({ origin: 'other', requests: 12, points: 0, refused: 12 })
    expect(all).toContainEqual({ origin: partner, requests: 1, points: price, refused: 0 })
  })

  test('is asked by day', async () => {
    const of = await key()
    await ask(of)
    expect(await usage(of, '(to: "2020-01-01")')).toEqual([])
    expect(await usage(of, '(from: "0001-01-01", to: "9999-12-31")')).toHaveLength(1)
    expect(await usage(of, '(to: "0001-01-01")')).toEqual([])
    const wrong = '{ accessTokens { usage(from: "2024-02-01", to: "2024-01-01") { on } } }'
    const { errors } = await web.ask(wrong, {}, { token: administrator.token })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['to'] })
  })

  test('is seen by those alone who look after the key', async () => {
    const of = await key()
    await ask(of)
    await web.amity.usage.flush()
    const query = '{ accessTokens { id usage { requests } } }'
    const seen = async (token: string) => (await web.ask(query, {}, { token })).text
    expect(await seen(administrator.token)).toContain(of.id)
    expect(await seen(web.token)).toContain(of.id)
    expect(await seen(stranger.token)).not.toContain(of.id)
    expect(await seen(of.secret)).toContain('DOCUMENT_NOT_TRUSTED')
  })

  test('is written down when a server stops', async () => {
    const of = await key()
    const other = await web.beside()
    const asked = await fetch(`${other.url}/graphql?documentId=${documentId}`, { headers: headersOf(of) })
    expect(asked.status).toBe(200)
    await other.close()
    expect(await usage(of)).toEqual([{ origin: null, requests: 1, points: price, refused: 0 }])
  })
})

describe('a key that keeps to origins', () => {
  test('is refused on other pages, at every door, with a word that these may read', async () => {
    const of = await key()
    for (const headers of [{ origin: foreign }, { origin: 'null' }, { referer: `${foreign}/page` }] as Record<
      string,
      string
    >[]) {
      expect(await ask(of, headers)).toEqual(refused)
      const stream = await openStream(web, { documentId: liveId, headers: headersOf(of, headers) })
      expect([stream.response.status, stream.response.headers.get('access-control-allow-origin')]).toEqual([403, '*'])
      expect(JSON.parse(await stream.text()).errors[0].extensions.code).toBe('FOREIGN_ORIGIN')
      const socket = new RawClient(web.url, { headers })
      socket.socket.once('open', () => socket.send({ type: 'connection_init', payload: headersOf(of) }))
      expect(await socket.closed).toEqual([4403, 'Forbidden'])
    }
    const counted = await usage(of)
    expect(counted.map(({ origin, requests, refused: away }) => [origin, requests, away])).toEqual([
      [foreign, 6, 6],
      ['null', 3, 3],
    ])
  })

  test('works on its own pages, on pages of this server, and where there is no page', async () => {
    const of = await key()
    const all: Record<string, string>[] = [
      { origin: partner },
      { referer: `${partner}/tin-tuc?trang=2` },
      { origin: web.url },
      { referer: `${web.url}/embed/article?slug=x` },
      {},
      { referer: 'about:blank' },
      { referer: 'nonsense' },
    ]
    for (const headers of all) expect(await ask(of, headers)).toEqual(ok)
  })
})

test('a key that is revoked ends what goes on, at every door, and says why', async () => {
  const of = await key({ onlyTrusted: false })
  const socket = new RawClient(web.url, { headers: { origin: partner } })
  await socket.open(headersOf(of))
  socket.subscribe('1', live)
  expect(await socket.next()).toMatchObject({ type: 'next' })
  const headers = headersOf(of, { origin: partner })
  const alone = await openStream(web, { documentId: liveId, headers })
  const several = await openStream(web, { operations: [{ id: 'a', documentId: liveId }], headers })
  for (const stream of [alone, several]) expect(await stream.next()).toMatchObject({ event: 'next' })
  const revoking = 'mutation ($id: ID!) { x: revokeAccessToken(id: $id) { __typename } }'
  expect(await web.data(revoking, { id: of.id }, { token: administrator.token })).toEqual({
    x: { __typename: 'Revoked' },
  })
  const why = { message: 'The credentials given are not valid.', extensions: { code: 'UNAUTHENTICATED' } }
  expect(await alone.next()).toEqual({ id: null, event: 'error', data: [why] })
  expect(await alone.next()).toBeNull()
  expect(await several.next()).toEqual({ id: null, event: 'error', data: { id: 'a', payload: [why] } })
  expect(await several.next()).toBeNull()
  expect(await socket.closed).toEqual([4401, 'Unauthorized'])
  expect(await ask(of, { origin: partner })).toEqual([401, 'UNAUTHENTICATED', '*'])
  const again = await openStream(web, { documentId: liveId, headers })
  expect([again.response.status, JSON.parse(await again.text()).errors]).toEqual([401, [why]])
  const page = encodeURIComponent(`${web.url}/embed/articles?key=${of.secret}`)
  expect((await fetch(`${web.url}/oembed?url=${page}`)).status).toBe(401)
  // What was counted stays to be seen.
  expect((await usage(of))[0]).toMatchObject({ origin: partner, refused: 0 })
})
