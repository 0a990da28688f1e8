import { GraphQLError } from 'graphql'
import type { FastifyRequest } from 'fastify'

import type { ApolloContext, Exchange } from './apollo.ts'
import { askedPreview } from './asked-preview.ts'
import { credentialsOf, viewerAtDoor, type ViewerOf } from './credentials.ts'
import { unauthenticated } from './errors.ts'
import type { Asking } from './graphql-http.ts'
import { documentIdOf } from './guard/trusted-documents.ts'
import { withHttp } from './http-errors.ts'
import type { Operations } from './operations.ts'
import { mayPreview } from '../access/policy.ts'

/** What admission looks things up in. */
export interface HttpAdmission {
  readonly viewerOf: ViewerOf
  readonly operations: Operations
}

/**
 * Who asks over HTTP, and the document that was registered under the id that they give.
 *
 * @throws GraphQLError with the status that HTTP gives to it
 */
export async function admitHttp(
  parts: HttpAdmission,
  exchange: Exchange,
  { headers, method }: FastifyRequest,
  asking: Asking,
): Promise<ApolloContext> {
  const { address, requestId } = exchange
  // A cookie speaks where a browser must ask first, and nowhere else: what a GET answers may be kept for all.
  const { authorization } = headers
  const credentials = method === 'POST' ? credentialsOf(headers) : { authorization }
  const viewer = await viewerAtDoor(parts, { credentials, headers, address, requestId })
  if (viewer instanceof GraphQLError) throw withHttp(viewer)
  exchange.viewer = viewer
  Object.assign(exchange, askedPreview(headers['amity-preview']))
  exchange.idempotencyKey = headers['idempotency-key']
  if (exchange.preview && !mayPreview(viewer)) throw withHttp(unauthenticated())
  await putDocument(parts, exchange, asking)
  return { exchange }
}

/** Puts the text of a document that is asked for by its id in its place. */
async function putDocument({ operations }: HttpAdmission, exchange: Exchange, asking: Asking): Promise<void> {
  const { search, body } = asking
  const inSearch = asking.method === 'GET' ? new URLSearchParams(search) : null
  const named = inSearch === null ? (isObject(body) ? body : {}) : singleOf(inSearch)
  const id = documentIdOf(named)
  if (id === null) return
  if (id instanceof GraphQLError) throw withHttp(id)
  const query = await operations.documentOf(id, exchange.viewer, exchange.address).catch((error: unknown) => {
    throw error instanceof GraphQLError ? withHttp(error) : error
  })
  exchange.known = true
  if (inSearch === null) Object.assign(asking, { body: { ...named, query, documentId: undefined } })
  else {
    inSearch.delete('documentId')
    inSearch.set('query', query)
    Object.assign(asking, { search: `?${inSearch.toString()}` })
  }
}

/** How an address names its document. */
export const singleOf = (search: URLSearchParams): object => {
  const all = search.getAll('documentId')
  // Given twice it is no text, and is refused as such.
  return { documentId: all.length > 1 ? all : all[0], query: search.get('query') }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
