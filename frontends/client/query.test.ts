import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { typed } from './documents-fixture.ts'
import { createClient, Unreachable } from './index.ts'
import { everyone, registerDocuments } from '../../src/access/trusted-documents.ts'
import { commandsAt } from '../../test/graph/inputs.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'
import { SearchPageDocument } from '../portal/generated/graphql.ts'

let web: TestWeb
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.close())

/** Bodies of the requests that a client sends. */
const listening = () => {
  const sent: any[] = []
  const listen: typeof fetch = (url, request) => {
    sent.push(JSON.parse(String(request?.body)))
    return fetch(url, request)
  }
  return { sent, fetch: listen }
}

describe('a query', () => {
  test('of a generated document has its types and its answer, with or without its id on the server', async () => {
    const { sent, fetch } = listening()
    const client = createClient({ url: `${web.url}/graphql`, fetch })
    const federation = await commandsAt(web).published('Federation', { name: 'Cần Thơ', level: 'PROVINCIAL' })
    const variables = { text: 'Cần Thơ', federation: federation.id, locale: 'vi', otherLocale: 'en' }
    const answer = await client.query(SearchPageDocument, variables)
    const total: number = answer.search.totalCount
    expect(total).toBe(1)
    expect(sent.map(body => Object.keys(body))).toEqual([
      ['documentId', 'variables'],
      ['query', 'variables'],
    ])
    // @ts-expect-error the document asks for more than that
    await expect(client.query(SearchPageDocument, { text: 'x' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    // What the server did not know once it is not asked for again.
    expect(sent).toHaveLength(3)
  })

  test('of a registered document goes by its id alone', async () => {
    const text = '{ __typename }'
    const id = `sha256:${createHash('sha256').update(text).digest('hex')}`
    await registerDocuments(web.amity.pool, [{ id, name: 'Own', document: text }], everyone, new Date())
    const { sent, fetch } = listening()
    const client = createClient({ url: `${web.url}/graphql`, fetch })
    expect(await client.query(typed<{ __typename: string }, {}>(text, id))).toEqual({ __typename: 'Query' })
    expect(sent).toEqual([{ documentId: id, variables: {} }])
  })

  test('may be a plain text', async () => {
    const client = createClient({ url: `${web.url}/graphql` })
    expect(await client.query('{ __typename }')).toEqual({ __typename: 'Query' })
  })

  test('has a whole address where there is no page', () => {
    expect(() => createClient({ url: '/graphql' })).toThrow('Give the whole address, such as https://')
  })

  test('carries credentials, and fails with the code of the graph', async () => {
    await commandsAt(web).create('Article', { title: 'Nháp' })
    const articles = typed<{ articles: { totalCount: number } }, {}>('{ articles { totalCount } }')
    const url = `${web.url}/graphql`
    expect(await createClient({ url }).query(articles)).toEqual({ articles: { totalCount: 0 } })
    const editor = createClient({
      url,
      authorization: () => `Bearer ${web.token}`,
      headers: { 'amity-preview': 'true' },
    })
    expect(await editor.query(articles)).toEqual({ articles: { totalCount: 1 } })
    const wrong = createClient({ url, authorization: () => 'Bearer amity_wrong' })
    await expect(wrong.query(articles)).rejects.toMatchObject({ name: 'OperationFailed', code: 'UNAUTHENTICATED' })
  })

  test('that gets no answer is told apart from one that was refused', async () => {
    const http = createServer((_request, response) => response.end('<html>')).listen(0, '127.0.0.1')
    await new Promise(resolve => http.once('listening', resolve))
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`
    const asked = () => createClient({ url }).query(typed<{}, {}>('{ x }'))
    await expect(asked()).rejects.toThrow(/answered 200 without JSON/)
    http.closeAllConnections()
    await new Promise(resolve => http.close(resolve))
    await expect(asked()).rejects.toThrow(Unreachable)
  })
})
