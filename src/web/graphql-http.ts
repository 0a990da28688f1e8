import { HeaderMap } from '@apollo/server'
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { mayPreview } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import { Exchange, withHttp } from './apollo.ts'
import type { ApolloContext } from './apollo.ts'
import { credentialsOf, isNamed, type ViewerOf } from './credentials.ts'
import { masked, unauthenticated } from './errors.ts'
import { etagOf, matches } from './etag.ts'
import { hasForeignCookie } from './origin.ts'
import type { Operations } from './operations.ts'
import { dataHeaders } from './security-headers.ts'

/** What the HTTP side of `/graphql` needs. */
export interface GraphqlHttpOptions {
  apollo: ApolloServer<ApolloContext>
  operations: Operations
  viewerOf: ViewerOf
  newRequestId: () => string
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
    'content-type, authorization, apollo-require-preflight, x-apollo-operation-name, amity-preview, if-none-match',
  'access-control-max-age': '86400',
}

/** What a request asks of the graph: its own words, or those of a route that asks for it. */
export type Asking = Pick<HTTPGraphQLRequest, 'method' | 'headers' | 'search' | 'body'>

/** Answers a request over HTTP with what the graph says to `asking`. */
export type AnswerHttp = (request: FastifyRequest, reply: FastifyReply, asking: Asking) => Promise<FastifyReply>

/** `/graphql` over HTTP: queries by GET and POST, mutations by POST. Gives its way to answer to other routes. */
export function graphqlHttp(app: FastifyInstance, options: GraphqlHttpOptions): AnswerHttp {
  const { apollo, operations, viewerOf, newRequestId } = options

  const admitted = async (request: FastifyRequest, exchange: Exchange): Promise<ApolloContext> => {
    let viewer: Viewer | null
    try {
      viewer = await viewerOf(credentialsOf(request.headers))
    } catch (error) {
      throw withHttp(masked(error, { requestId: exchange.requestId, log: operations.log }), 500)
    }
    if (viewer === null) throw withHttp(unauthenticated(), 401, [['www-authenticate', 'Bearer']])
    exchange.viewer = viewer
    exchange.preview = request.headers['amity-preview'] === 'true'
    if (exchange.preview && !mayPreview(viewer))
      throw withHttp(unauthenticated(), 401, [['www-authenticate', 'Bearer']])
    return { exchange }
  }

  const answer: AnswerHttp = async (request, reply, httpGraphQLRequest) => {
    if (hasForeignCookie(request.headers)) return refuseForeignCookie(reply)
    const exchange = new Exchange(newRequestId(), operations.now())
    const { body, headers, status } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: () => admitted(request, exchange),
    })
    if (body.kind !== 'complete') throw new Error('incremental delivery is not offered')
    for (const [name, value] of headers) void reply.header(name, value)
    void reply.headers(dataHeaders).code(status ?? 200)
    return request.method !== 'POST' && exchange.succeeded
      ? sendCacheable(request, reply, body.string)
      : reply.header('cache-control', 'no-store').send(body.string)
  }

  app.options('/graphql', (_request, reply) => {
    void reply.code(204).headers(preflight).send()
  })

  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
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
    handler: (request, reply) =>
      answer(request, reply, {
        method: request.method,
        headers: headersOf(request),
        search: searchOf(request.url),
        body: request.body,
      }),
  })
  return answer
}

/** Answers of GET may be kept when they are asked for again each time; those made for somebody, not at all. */
function sendCacheable(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  void reply.header('vary', 'accept, authorization, cookie')
  if (isNamed(credentialsOf(request.headers))) return reply.header('cache-control', 'private, no-store').send(text)
  const etag = etagOf(text)
  void reply.headers({ etag, 'cache-control': 'no-cache', 'access-control-expose-headers': 'etag' })
  return matches(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(text)
}

function refuseForeignCookie(reply: FastifyReply): FastifyReply {
  const error = { message: 'A cookie from a foreign origin is refused.', extensions: { code: 'FOREIGN_ORIGIN' } }
  return reply
    .code(403)
    .headers(uncached)
    .send({ errors: [error] })
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
