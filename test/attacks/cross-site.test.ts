import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { registerDocuments, everyone } from '../../src/access/trusted-documents.ts'
import { commandsAt } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
/** Credentials that a browser would send by itself; what they are is the business of sessions. */
const cookie = 'session=x'
beforeAll(async () => {
  web = await openWeb()
  await commandsAt(web).published('Article', { title: 'Một' })
  const document = 'query Titles { articles { nodes { title } } }'
  const write = 'mutation Write { createArticle(input: { title: "x" }) { __typename } }'
  await registerDocuments(
    web.amity.pool,
    [
      { id: 'titles', name: 'Titles', document },
      { id: 'write', name: 'Write', document: write },
    ],
    everyone,
    new Date(),
  )
})
afterAll(async () => web.close())

const records = async (): Promise<number> => (await web.amity.pool.query('select from records')).rows.length
const mutation = 'mutation { createArticle(input: { title: "x" }) { __typename } }'
const asJson = JSON.stringify({ query: mutation })

describe('row 19: what another site can make a browser send has no effect', () => {
  test.each([
    ['text/plain', asJson],
    ['text/plain;charset=UTF-8', asJson],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(mutation)}`],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${mutation}\r\n--x--`,
    ],
    ['application/json-patch', asJson],
    ['text/json', asJson],
    ['application/graphql', mutation],
    ['application/json\u0000', asJson],
    ['a/b;application/json', asJson],
    ['', asJson],
  ])('as %j', async (type, body) => {
    const before = await records()
    for (const headers of [{ cookie }, {}, { cookie, origin: 'https://elsewhere.example' }]) {
      const response = await fetch(`${web.url}/graphql`, {
        method: 'POST',
        headers: { ...headers, ...(type.includes('\u0000') ? {} : { 'content-type': type }) },
        body,
      })
      expect([400, 403, 415]).toContain(response.status)
    }
    expect(await records()).toBe(before)
  })

  test('as a plain GET with a cookie', async () => {
    for (const query of ['{ articles { totalCount } }', mutation]) {
      const address = `${web.url}/graphql?query=${encodeURIComponent(query)}`
      expect((await fetch(address, { headers: { cookie } })).status).toBe(400)
      expect((await fetch(address, { headers: { cookie, origin: 'https://elsewhere.example' } })).status).toBe(403)
    }
  })

  test('as a GET of a mutation, by text or by id', async () => {
    const before = await records()
    for (const search of [`query=${encodeURIComponent(mutation)}`, 'documentId=write']) {
      const response = await fetch(`${web.url}/graphql?${search}`, {
        headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${web.token}` },
      })
      expect(response.status).toBe(405)
    }
    expect(await records()).toBe(before)
  })

  test('a GET by document id answers as to a visitor, whatever cookie comes with it', async () => {
    const address = `${web.url}/graphql?documentId=titles`
    const plain = await fetch(address)
    const withCookie = await fetch(address, { headers: { cookie } })
    expect(plain.status).toBe(200)
    expect(await withCookie.text()).toBe(await plain.text())
    expect(withCookie.headers.get('cache-control')).toBe('no-cache')
    expect((await fetch(address, { headers: { cookie, origin: 'https://elsewhere.example' } })).status).toBe(403)
  })

  test('a registered mutation needs the content type of a program too', async () => {
    const before = await records()
    const response = await fetch(`${web.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', cookie },
      body: '{"documentId":"write"}',
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await records()).toBe(before)
  })
})

describe('answers that were made for somebody are kept nowhere', () => {
  test.each(['GET', 'POST'])('%s with credentials', async method => {
    const authorization = `Bearer ${web.token}`
    const viewer = '{"query":"{ viewer { kind } }"}'
    const asked = method === 'GET' ? '?documentId=titles' : ''
    const response = await fetch(`${web.url}/graphql${asked}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: viewer }),
    })
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(response.headers.get('etag')).toBeNull()
  })

  test('credentials that are not valid, too', async () => {
    const response = await fetch(`${web.url}/graphql?documentId=titles`, { headers: { authorization: 'Bearer x' } })
    expect([response.status, response.headers.get('cache-control')]).toEqual([401, 'private, no-store'])
  })
})
