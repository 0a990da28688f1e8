import { expect } from 'vitest'

import { everyone, registerDocuments, sha256Of } from '../../src/access/trusted-documents.ts'
import { RawClient } from '../../src/web/raw-client-fixture.ts'
import { openStream } from '../support/stream.ts'
import type { Reply, TestWeb } from '../support/web.ts'

/** What is sent at a door, as it would be the body of a request. */
export interface Payload {
  readonly query?: unknown
  readonly variables?: unknown
  readonly [other: string]: unknown
}

/** Who asks at both doors: nobody when no token is given. */
export interface Who {
  readonly token?: string
}

/** The answer of HTTP. */
export async function byHttp(web: Pick<TestWeb, 'url'>, payload: Payload, { token }: Who = {}): Promise<Reply> {
  const response = await fetch(`${web.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(payload),
  })
  const text = await response.text()
  return { status: response.status, text, ...JSON.parse(text) }
}

/** The answer of a WebSocket that is opened for it alone. */
export async function bySocket(web: Pick<TestWeb, 'url'>, payload: Payload, { token }: Who = {}): Promise<Reply> {
  const client = await new RawClient(web.url).open(token ? { authorization: `Bearer ${token}` } : undefined)
  try {
    client.send({ id: '1', type: 'subscribe', payload })
    const text = await client.nextText()
    const frame = JSON.parse(text)
    return { status: 0, text, ...(frame.type === 'error' ? { errors: frame.payload } : frame.payload) }
  } finally {
    client.socket.terminate()
  }
}

/** Asks at both doors; what they answer must be the same. @returns the answer of HTTP */
export async function byBoth(web: Pick<TestWeb, 'url'>, payload: Payload, who: Who = {}): Promise<Reply> {
  const [http, socket] = [await byHttp(web, payload, who), await bySocket(web, payload, who)]
  expect({ data: socket.data ?? null, errors: socket.errors }).toEqual({ data: http.data ?? null, errors: http.errors })
  return http
}

/** Registers a document for everybody; gives its id. */
export async function registered({ amity }: Pick<TestWeb, 'amity'>, document: string): Promise<string> {
  const id = sha256Of(document)
  await registerDocuments(amity.pool, [{ id, name: id, document }], everyone, new Date())
  return id
}

/** The first that a stream says. */
export async function byStream(
  web: Pick<TestWeb, 'url' | 'amity'>,
  { query, variables }: { readonly query: string; readonly variables?: Record<string, unknown> },
  { token }: Who = {},
): Promise<Reply> {
  const documentId = await registered(web, query)
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  const stream = await openStream(web, { documentId, headers, ...(variables ? { variables } : {}) })
  const { status } = stream.response
  if (status !== 200) {
    const text = await stream.text()
    return { status, text, ...JSON.parse(text) }
  }
  const first = await stream.next()
  stream.leave()
  const text = JSON.stringify(first?.data)
  return { status, text, ...(first?.event === 'error' ? { errors: first.data } : first?.data) }
}

/** The first that is said of it where it is one of several operations on a stream. */
async function byShared(
  web: Pick<TestWeb, 'url' | 'amity'>,
  { query, variables }: { readonly query: string; readonly variables?: Record<string, unknown> },
  { token }: Who,
): Promise<Pick<Reply, 'data' | 'errors'>> {
  const documentId = await registered(web, query)
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
  const operations = [{ id: 'it', documentId, variables }, { id: 'none' }]
  const stream = await openStream(web, { operations, headers })
  // The other one has no document.
  const first = [await stream.next(), await stream.next()].find(event => event?.data.id === 'it')
  stream.leave()
  const payload = first?.data.payload
  return first?.event === 'error' ? { errors: payload } : payload
}

/** Asks at all three doors, at that of streams alone and among others, for what streams answer too; what they answer must be the same. @returns the answer of the stream */
export async function byAll(
  web: Pick<TestWeb, 'url' | 'amity'>,
  payload: { readonly query: string; readonly variables?: Record<string, unknown> },
  who: Who = {},
): Promise<Reply> {
  const said = ({ data, errors }: Pick<Reply, 'data' | 'errors'>): object => ({ data: data ?? null, errors })
  const http = await byBoth(web, payload, who)
  const stream = await byStream(web, payload, who)
  expect([stream.status, said(stream)]).toEqual([http.status, said(http)])
  expect(said(await byShared(web, payload, who))).toEqual(said(http))
  return stream
}

/** The code of the first error. */
export const codeOf = ({ errors }: Reply): unknown => errors?.[0]?.extensions['code']
