import { afterEach, describe, expect, test } from 'vitest'

import { noRights } from '../../access/rights.ts'
import type { Viewer } from '../../access/viewer.ts'
import { RawClient } from '../raw-client-fixture.ts'
import { startSample, type SampleWeb } from '../../../test/conformance/sample-web.ts'

const running: SampleWeb[] = []
const clients: RawClient[] = []
afterEach(async () => {
  for (const { socket } of clients.splice(0)) socket.terminate()
  await Promise.all(running.splice(0).map(web => web.stop()))
})
const start = async (...[options]: Parameters<typeof startSample>): Promise<SampleWeb> => {
  const web = await startSample(options)
  running.push(web)
  return web
}
const connect = (web: SampleWeb): RawClient => {
  const client = new RawClient(web.url)
  clients.push(client)
  return client
}
const token = { kind: 'token', actorId: 'good', rights: noRights } as const

describe('registered documents', () => {
  const documents = new Map([
    ['sha256:1', '{ hello }'],
    ['mine', '{ viewer }'],
  ])
  const trusted = {
    find: async (id: string, tokenId: string | null) =>
      id === 'mine' && tokenId !== 'good' ? null : (documents.get(id) ?? null),
    has: async (document: string) => [...documents.values()].includes(document),
  }
  const good = { authorization: 'Bearer good' }

  test('are asked for by id, by POST, GET and on a socket', async () => {
    const web = await start({ trusted })
    expect((await web.post({ documentId: 'sha256:1' })).body).toEqual({ data: { hello: 'Hello World' } })
    const got = await web.get('/graphql?documentId=sha256%3A1')
    expect([got.status, got.body]).toEqual([200, { data: { hello: 'Hello World' } }])
    expect(got.headers.get('etag')).not.toBeNull()
    const client = await connect(web).open()
    client.send({ id: '1', type: 'subscribe', payload: { documentId: 'sha256:1' } })
    expect(await client.next()).toMatchObject({ payload: { data: { hello: 'Hello World' } } })
  })

  test('of a token are for the token', async () => {
    const web = await start({ trusted })
    expect((await web.post({ documentId: 'mine' }, good)).body).toEqual({ data: { viewer: 'good' } })
    const reply = await web.post({ documentId: 'mine' })
    expect([reply.status, reply.body.errors?.[0]?.extensions.code]).toEqual([400, 'DOCUMENT_NOT_FOUND'])
    expect(await errorsBySocket(web, { documentId: 'mine' })).toEqual(reply.body.errors)
  })

  test.each([
    ['an id that nobody registered', { documentId: 'other' }, 'DOCUMENT_NOT_FOUND'],
    ['an id and a text', { documentId: 'sha256:1', query: '{ hello }' }, 'BAD_REQUEST'],
    ['a list of ids', { documentId: ['sha256:1'] }, 'BAD_REQUEST'],
    ['an object', { documentId: { eq: 'sha256:1' } }, 'BAD_REQUEST'],
    ['an endless id', { documentId: 'x'.repeat(1_000) }, 'BAD_REQUEST'],
  ])('%s is refused at both doors alike', async (_what, body, code) => {
    const web = await start({ trusted })
    const reply = await web.post(body)
    expect([reply.status, reply.body.errors?.[0]?.extensions.code]).toEqual([400, code])
    expect(await errorsBySocket(web, body)).toEqual(reply.body.errors)
    expect(web.graph.counts.executions).toBe(0)
  })

  test('are all that is answered where the server says so, as id or as text', async () => {
    const web = await start({ trusted, guard: { onlyTrusted: true } })
    expect((await web.query('{ hello }')).body).toEqual({ data: { hello: 'Hello World' } })
    expect((await web.post({ documentId: 'sha256:1' })).status).toBe(200)
    const reply = await web.query('{ hello hello }')
    expect([reply.status, reply.body.errors?.[0]?.extensions.code]).toEqual([400, 'DOCUMENT_NOT_TRUSTED'])
    expect(await errorsBySocket(web, { query: '{ hello hello }' })).toEqual(reply.body.errors)
    // A hash that Apollo would remember opens no way in.
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } }
    expect((await web.post({ query: '{ hello hello }', extensions })).status).toBe(400)
  })

  test('are all that is answered where the token says so', async () => {
    const key: Viewer = { ...token, held: { origins: null, onlyTrusted: true, pointsPerMinute: null } }
    const web = await start({ trusted, viewerOf: async () => key })
    expect((await web.post({ documentId: 'mine' }, good)).status).toBe(200)
    const reply = await web.post({ query: '{ viewer hello }' }, good)
    expect(reply.body.errors?.[0]?.extensions.code).toBe('DOCUMENT_NOT_TRUSTED')
    expect(await errorsBySocket(web, { query: '{ viewer hello }' })).toEqual(reply.body.errors)
  })
})

async function errorsBySocket(web: SampleWeb, payload: object): Promise<unknown> {
  const client = await connect(web).open()
  // The protocol wants a text of every operation: only a registered document may come without one.
  client.send({ id: '1', type: 'subscribe', payload })
  return client.errors()
}
