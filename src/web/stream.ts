import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'

import { rateLimited } from '../graph/limits.ts'
import type { Log } from './errors.ts'
import { refuseWith, sendError } from './failures.ts'
import { goFor } from './going-on.ts'
import type { Asked } from './operations.ts'
import { keepChecked } from './recheck.ts'
import { dataHeaders } from './security-headers.ts'
import { askedOfStream, type StreamDoor } from './stream-asked.ts'
import { StreamClient } from './stream-client.ts'

/** What streams need. */
export interface StreamOptions extends StreamDoor {
  readonly log: Log
  /** Milliseconds between two looks at credentials. */
  readonly recheck: number
  /** A number from 0 to 1. */
  readonly random: () => number
}

/** Silence after which a comment keeps the connection open, in milliseconds. */
const silence = 15_000

const path = '/graphql/stream'

/**
 * `GET /graphql/stream?documentId=…&variables=…`: answers that go on as server-sent events, for networks that let no
 * WebSocket through and for plain pages. Gives what ends all streams.
 */
export function streamRoute(app: FastifyInstance, options: StreamOptions): () => void {
  const { operations, viewerOf, now, random } = options
  const { guard } = operations
  const clients = new Set<StreamClient>()
  const speaking = setInterval(() => clients.forEach(client => client.speak(silence)), 1_000)
  speaking.unref()
  const stopChecking = keepChecked(clients, viewerOf, { log: options.log, every: options.recheck })

  const stream = async (request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<FastifyReply> => {
    const { raw } = reply
    // Whoever has gone meanwhile is not told of again.
    if (raw.destroyed) return reply.hijack()
    const leaveSeats = guard.seats.forClient(asked.address, asked.viewer)
    if (leaveSeats === null) return refuseWith(reply, rateLimited(60))
    const client = new StreamClient(raw, {
      credentials: { authorization: request.headers.authorization },
      now,
      open: () => {
        reply.hijack()
        raw.writeHead(200, { ...dataHeaders, ...guard.origins.headers(request.headers), ...eventStream })
        return `retry: ${Math.round(1_000 + 4_000 * random())}\n\n`
      },
      refuse: errors => void refuseWith(reply, ...errors),
    })
    clients.add(client)
    client.whenEnded(() => clients.delete(client))
    raw.once('close', () => {
      client.end()
      leaveSeats()
    })
    const begun = await goFor(operations, client, asked, {
      answer: answer => client.next(answer),
      some: answers => client.some(answers),
      room: () => client.room(),
      over: errors => client.over(errors),
    })
    if (typeof begun === 'function') client.whenEnded(begun)
    else client.over(begun.errors)
    return reply
  }

  app.get(path, { exposeHeadRoute: false }, async (request, reply) => {
    void reply.headers(guard.origins.headers(request.headers))
    try {
      const asked = await askedOfStream(options, request)
      return 'document' in asked ? await stream(request, reply, asked) : refuseWith(reply, ...asked)
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
