import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'

import { rateLimited } from '../graph/limits.ts'
import { masked, type Log } from './errors.ts'
import { refuseWith, sendError } from './failures.ts'
import { goFor } from './under-rights.ts'
import type { Asked } from './operations.ts'
import { keepChecked } from './recheck.ts'
import { dataHeaders } from './security-headers.ts'
import { askingAt, namedAsked, severalIn, singleAsked, type Asking, type StreamDoor } from './stream-asked.ts'
import { StreamClient } from './stream-client.ts'
import { alone, among, StreamHearing } from './stream-hearing.ts'
import type { Named } from './stream-operations.ts'

/** What streams need. */
export interface StreamOptions extends StreamDoor {
  readonly log: Log
  /** Milliseconds between two looks at credentials. */
  readonly recheck: number
  /** A number from 0 to 1. */
  readonly random: () => number
}

/** Silence after which a stream gives a sign of life, in milliseconds. */
const silence = 15_000

const path = '/graphql/stream'

/** An operation, or why it is not answered. */
type AskedOrNot = Asked | readonly GraphQLError[]

/**
 * `GET /graphql/stream?documentId=…&variables=…`, or `?operations=[…]` for several at once: answers that go on as server-sent
 * events, for networks that let no WebSocket through and for plain pages. Gives what ends all streams.
 */
export function streamRoute(app: FastifyInstance, options: StreamOptions): () => void {
  const { operations, viewerOf, now, random } = options
  const { guard } = operations
  const clients = new Set<StreamClient>()
  const speaking = setInterval(() => clients.forEach(client => client.speak(silence)), 1_000)
  speaking.unref()
  const stopChecking = keepChecked(clients, viewerOf, { log: options.log, every: options.recheck })

  /** What a client is told by, once it has a seat; null where there is none left. */
  const seated = (request: FastifyRequest, reply: FastifyReply, { address, viewer }: Asking): StreamClient | null => {
    const { raw } = reply
    const leaveSeats = guard.seats.forClient(address, viewer)
    if (leaveSeats === null) return null
    const client = new StreamClient(raw, {
      credentials: { authorization: request.headers.authorization },
      now,
      open: () => {
        reply.hijack()
        raw.writeHead(200, { ...dataHeaders, ...guard.origins.headers(request.headers), ...eventStream })
        return `retry: ${Math.round(1_000 + 4_000 * random())}\n\n`
      },
    })
    clients.add(client)
    client.whenEnded(() => clients.delete(client))
    raw.once('close', () => {
      client.end()
      leaveSeats()
    })
    return client
  }
  const begin = async (client: StreamClient, hearing: StreamHearing, asked: AskedOrNot): Promise<void> => {
    if (!('document' in asked)) return hearing.over(asked)
    const begun = await goFor(operations, client, asked, hearing)
    if (typeof begun === 'function') hearing.begun(begun)
    else hearing.over(begun.errors)
  }
  const beginAll = async (client: StreamClient, asking: Asking, several: readonly Named[]): Promise<void> => {
    // All are there before the first begins: the last one that is over ends the stream.
    const hearings = several.map(named => [named, new StreamHearing(client, among(named.id))] as const)
    const { requestId } = asking
    const beginOne = async ([named, hearing]: (typeof hearings)[number]): Promise<void> => {
      try {
        await begin(client, hearing, await namedAsked(options, asking, named))
      } catch (error) {
        // What is wrong with one of several is told to it alone.
        hearing.over([error instanceof GraphQLError ? error : masked(error, { requestId, log: operations.log })])
      }
    }
    await Promise.all(hearings.map(beginOne))
  }

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asking = await askingAt(options, request)
    if (asking instanceof GraphQLError) return refuseWith(reply, asking)
    const search = new URLSearchParams(request.url.split('?')[1] ?? '')
    const several = severalIn(search)
    if (several instanceof GraphQLError) return refuseWith(reply, several)
    const single = several ? null : await singleAsked(options, asking, search, request.headers['last-event-id'])
    if (single && !('document' in single)) return refuseWith(reply, ...single)
    // Whoever has gone meanwhile is not told of again.
    if (reply.raw.destroyed) return reply.hijack()
    const client = seated(request, reply, asking)
    if (client === null) return refuseWith(reply, rateLimited(60))
    const refuse = (errors: readonly GraphQLError[]): void => void refuseWith(reply, ...errors)
    if (single) await begin(client, new StreamHearing(client, alone(refuse)), single)
    if (several) await beginAll(client, asking, several)
    return reply
  }

  app.get(path, { exposeHeadRoute: false }, async (request, reply) => {
    void reply.headers(guard.origins.headers(request.headers))
    try {
      return await answer(request, reply)
    } catch (error) {
      if (error instanceof GraphQLError) return refuseWith(reply, error)
      throw error
    }
  })
  app.options(path, (request, reply) => {
    void reply
      .code(204)
      .headers({ ...dataHeaders, ...preflight, ...guard.origins.headers(request.headers) })
      .send()
  })
  app.route({
    method: ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: path,
    handler: (_request, reply) =>
      sendError(reply.header('allow', 'GET'), 405, 'Streams are asked for by GET.', { code: 'BAD_REQUEST' }),
  })
  return () => {
    clearInterval(speaking)
    stopChecking()
    for (const client of clients) client.end()
  }
}

const eventStream: Readonly<Record<string, string>> = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Proxies that gather answers would keep them back.
  'x-accel-buffering': 'no',
}
const preflight: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET',
  'access-control-allow-headers': 'authorization, amity-preview, last-event-id',
  'access-control-max-age': '86400',
}
