import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'

import { mayPreview } from '../access/policy.ts'
import { chosenOperation } from '../graph/documents.ts'
import { liveThrottle } from '../graph/live.ts'
import { askedPreview } from './asked-preview.ts'
import { viewerAtDoor, type ViewerOf } from './credentials.ts'
import { unauthenticated, type Log } from './errors.ts'
import { refuseWith } from './failures.ts'
import { goFor } from './going-on.ts'
import { documentIdOf } from './guard/trusted-documents.ts'
import { rateLimited } from '../graph/limits.ts'
import type { Asked, Operations } from './operations.ts'
import { dataHeaders } from './security-headers.ts'
import { StreamClient } from './stream-client.ts'
import { recheckCredentials } from './recheck.ts'

/** What streams need. */
export interface StreamOptions {
  readonly operations: Operations
  readonly viewerOf: ViewerOf
  readonly newRequestId: () => string
  readonly log: Log
  readonly now: () => number
  /** Milliseconds between two looks at credentials. */
  readonly recheck: number
  /** A number from 0 to 1. */
  readonly random: () => number
}

/** Silence after which a comment keeps the connection open, in milliseconds. */
const silence = 15_000

const badRequest = (message: string, code = 'BAD_REQUEST'): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

/**
 * `GET /graphql/stream?documentId=…&variables=…`: answers that go on as server-sent events, for networks that let no
 * WebSocket through and for plain pages. Gives what ends all streams.
 */
export function streamRoute(app: FastifyInstance, options: StreamOptions): () => void {
  const { operations, viewerOf, newRequestId, now, random } = options
  const { guard } = operations
  const clients = new Set<StreamClient>()
  const timers = [
    setInterval(() => clients.forEach(client => client.speak(silence)), 1_000),
    setInterval(() => void recheckCredentials(clients, viewerOf, options.log), options.recheck),
  ]
  for (const timer of timers) timer.unref()

  const askedOf = async (request: FastifyRequest): Promise<Asked | GraphQLError> => {
    const { headers } = request
    const search = new URLSearchParams(request.url.split('?')[1] ?? '')
    const since = now()
    const [address, requestId] = [guard.addressOf(request.raw), newRequestId()]
    // A GET never reads cookies.
    const credentials = { authorization: headers.authorization }
    const viewer = await viewerAtDoor(options, { credentials, headers, address, requestId })
    if (viewer instanceof GraphQLError) return viewer
    const id = documentIdOf({ documentId: search.get('documentId') ?? undefined })
    if (id instanceof GraphQLError) return id
    if (id === null) return badRequest('Streams answer registered documents: send its documentId.')
    const source = await operations.documentOf(id, viewer, address)
    const admission = await operations.admit(source, { viewer, address, known: true, transport: 'http' })
    if ('errors' in admission) return admission.errors[0] ?? badRequest('The document cannot run.')
    const { document } = admission
    const operationName = search.get('operationName')
    const operation = chosenOperation(document, operationName)
    if (operation instanceof GraphQLError) return operation
    const variables = objectIn(search.get('variables') ?? '{}')
    if (variables === null) return badRequest('variables must be one JSON object, URL-encoded.', 'BAD_USER_INPUT')
    const throttle = liveThrottle(document, operationName, variables)
    if (operation.operation !== 'subscription' && throttle === null)
      return badRequest('Streams answer subscriptions, and queries with @live.')
    const { preview, release } = askedPreview(headers['amity-preview'])
    if (preview && !mayPreview(viewer)) return unauthenticated()
    const after = headers['last-event-id']
    return {
      document,
      operationName,
      variables,
      viewer,
      preview,
      ...(release === null ? {} : { release }),
      ...(typeof after === 'string' && after !== '' ? { after } : {}),
      requestId,
      transport: 'http',
      kind: operation.operation,
      since,
      address,
      throttle,
    }
  }

  const stream = async (request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<FastifyReply> => {
    const leaveSeat = guard.seats.forAddress(asked.address)
    if (leaveSeat === null) return refuseWith(reply, rateLimited(60))
    const { raw } = reply
    const client = new StreamClient(raw, { authorization: request.headers.authorization }, asked.viewer, now)
    const headers = {
      ...dataHeaders,
      ...guard.origins.headers(request.headers),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Proxies that gather answers would keep them back.
      'x-accel-buffering': 'no',
    }
    let isOpen = false
    const open = (): void => {
      if (isOpen) return
      isOpen = true
      reply.hijack()
      clients.add(client)
      client.open(headers, Math.round(1_000 + 4_000 * random()))
    }
    let leave = (): void => {}
    raw.once('close', () => {
      clients.delete(client)
      leaveSeat()
      leave()
    })
    const hearing = {
      answer: (answer: Parameters<StreamClient['next']>[0]) => (open(), client.next(answer)),
      some: (answers: Parameters<StreamClient['some']>[0]) => (open(), client.some(answers)),
      room: () => client.room(),
      over: (errors?: readonly GraphQLError[]) => (open(), client.over(errors)),
    }
    const begun = await goFor(operations, client, { ...asked, preview: asked.preview === true }, hearing)
    if (typeof begun !== 'function') {
      leaveSeat()
      return refuseWith(reply, begun.errors?.[0] ?? badRequest('The operation did not begin.'))
    }
    leave = begun
    if (raw.destroyed) leave()
    else open()
    return reply
  }

  app.get('/graphql/stream', { exposeHeadRoute: false }, async (request, reply) => {
    void reply.headers(guard.origins.headers(request.headers))
    try {
      const asked = await askedOf(request)
      return asked instanceof GraphQLError ? refuseWith(reply, asked) : await stream(request, reply, asked)
    } catch (error) {
      if (error instanceof GraphQLError) return refuseWith(reply, error)
      throw error
    }
  })
  return () => {
    for (const timer of timers) clearInterval(timer)
    for (const client of clients) client.end()
  }
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
