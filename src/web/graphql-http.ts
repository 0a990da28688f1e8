import { HeaderMap } from '@apollo/server'
import type { ApolloServer, BaseContext, HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { Exchange } from './apollo.ts'
import { foreignCookie } from './credentials.ts'
import { etagOf, matches } from './etag.ts'
import { refuseWith } from './failures.ts'
import type { Guard } from './guard/guard.ts'
import { dataHeaders } from './security-headers.ts'
import { leaving } from './visitor-graph.ts'

/** What the HTTP side of `/graphql` needs. */
export interface GraphqlHttpOptions<Context extends BaseContext> {
  apollo: ApolloServer<Context>
  guard: Guard
  /** Looks at who asks, and for which document, before Apollo does; throws the error that is to be shown. */
  contextOf: (exchange: Exchange, request: FastifyRequest, asking: Asking) => Promise<Context>
  newRequestId: () => string
  /** A monotonic clock, in milliseconds. */
  now: () => number
}

/** The only headers that Apollo looks at, apart from `accept`. */
const readByApollo = ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name'] as const

/** These get what Apollo gives without the header; leaving it out spares two rounds of negotiation. */
const acceptsPlainJson: ReadonlySet<string> = new Set(['*/*', 'application/json'])

const uncached = { ...dataHeaders, 'cache-control': 'no-store' }

const preflight: Readonly<Record<string, string>> = {
  ...dataHeaders,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'content-type, authorization, apollo-require-preflight, x-apollo-operation-name, amity-preview, idempotency-key, if-none-match',
  'access-control-max-age': '86400',
}

/** What a request asks of the graph: its own words, or those of a route that asks for it. */
export type Asking = Pick<HTTPGraphQLRequest, 'method' | 'headers' | 'search' | 'body'>

/** Answers a request over HTTP with what the graph says to `asking`; `known` when the document is one of the server's own. */
export type AnswerHttp = (
  request: FastifyRequest,
  reply: FastifyReply,
  asking: Asking,
  known?: boolean,
) => Promise<FastifyReply>

/** `/graphql` over HTTP: queries by GET and POST, mutations by POST. Gives its way to answer to other routes. */
export function graphqlHttp<Context extends BaseContext>(
  app: FastifyInstance,
  { apollo, guard, contextOf, newRequestId, now }: GraphqlHttpOptions<Context>,
): AnswerHttp {
  const answer: AnswerHttp = async (request, reply, asking, known = false) => {
    void reply.headers({ ...dataHeaders, ...guard.origins.headers(request.headers) })
    if (guard.origins.hasForeignCookie(request.headers)) return refuseWith(reply, foreignCookie())
    const exchange = new Exchange(newRequestId(), now(), guard.addressOf(request.raw), leaving(reply))
    exchange.known = known
    const { body, headers, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asking,
      context: () => contextOf(exchange, request, asking),
    })
    if (body.kind !== 'complete') throw new Error('incremental delivery is not offered')
    for (const [name, value] of headers) void reply.header(name, value)
    void reply.code(status ?? 200)
    if (exchange.viewer.kind !== 'anonymous' || request.headers.authorization !== undefined)
      return reply.header('cache-control', 'private, no-store').send(body.string)
    return request.method !== 'POST' && exchange.succeeded
      ? sendCacheable(request, reply, body.string)
      : reply.header('cache-control', 'no-store').send(body.string)
  }

  app.options('/graphql', (request, reply) => {
    void reply
      .code(204)
      .headers({ ...preflight, ...guard.origins.headers(request.headers) })
      .send()
  })

  app.route({
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async (_request, reply) => {
      const error = { message: 'Only GET and POST are answered here.', extensions: { code: 'BAD_REQUEST' } }
      return reply
        .code(405)
        .headers(uncached)
        .header('allow', 'GET, POST')
        .send({ errors: [error] })
    },
  })

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: (request, reply) => {
      const { method, body } = request
      const search = searchOf(request.url)
      const headers = headersOf(request)
      // A registered document can only be one that the server knows: a plain GET of a browser or a CDN may ask for it.
      if (method === 'GET' && /[?&]documentId=/.test(search)) headers.set('apollo-require-preflight', 'true')
      return answer(request, reply, { method, headers, search, body })
    },
  })
  return answer
}

/** Answers of GET to visitors may be kept when they are asked for again each time. */
export function sendCacheable(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const etag = etagOf(text)
  const vary = reply.getHeader('vary') === undefined ? 'accept, authorization' : 'accept, authorization, origin'
  void reply.headers({ etag, vary, 'cache-control': 'no-cache', 'access-control-expose-headers': 'etag' })
  return matches(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(text)
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  if (headers.accept !== undefined && !acceptsPlainJson.has(headers.accept)) map.set('accept', headers.accept)
  for (const name of readByApollo) {
    const value = headers[name]
    if (typeof value === 'string') map.set(name, value)
  }
  return map
}

function searchOf(url: string): string {
  const start = url.indexOf('?')
  return start < 0 ? '' : url.slice(start)
}
