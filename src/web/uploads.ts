import type { Readable } from 'node:stream'

import { GraphQLError } from 'graphql'
import type { FastifyInstance } from 'fastify'

import type { Viewer } from '../access/viewer.ts'
import { problemValue } from '../engine/shape/results.ts'
import type { Result } from '../kernel/problem.ts'
import { credentialsOf, foreignOrigin, viewerAtDoor } from './credentials.ts'
import { refuseWith } from './failures.ts'
import type { MediaDoor } from './media-door.ts'
import { privateHeaders } from './security-headers.ts'

/** Takes the bytes of one file. */
export type ReceiveUpload = (sending: {
  readonly viewer: Viewer
  readonly ticket: string
  readonly announced: number | null
  readonly body: Readable
}) => Promise<Result<object>>

/** How long a file may take to arrive, in milliseconds: 20 MB at half a megabit a second. */
export const uploadTime = 360_000

/**
 * `PUT /media/uploads/<ticket>`: the bytes of a file, from whom the ticket was given to. The answer is what was found in
 * them, or a problem in the form that problems have in the graph.
 */
export async function uploadRoute(app: FastifyInstance, receive: ReceiveUpload, door: MediaDoor): Promise<void> {
  const { operations, newRequestId } = door
  const { origins } = operations.guard
  await app.register(async uploads => {
    uploads.removeAllContentTypeParsers()
    // The body is left on the wire for whoever reads it.
    uploads.addContentTypeParser('*', (_request, _payload, done) => done(null))
    uploads.options('/media/uploads/:ticket', async ({ headers }, reply) =>
      reply
        .code(204)
        .headers({
          ...origins.headers(headers),
          'access-control-allow-methods': 'PUT',
          'access-control-allow-headers': 'authorization, content-type',
        })
        .send(),
    )
    uploads.put<{ Params: { ticket: string } }>('/media/uploads/:ticket', async (request, reply) => {
      const { headers, raw, params } = request
      void reply.headers(privateHeaders).headers(origins.headers(headers))
      if (headers.authorization === undefined && origins.hasForeignCookie(headers))
        return refuseWith(reply, foreignOrigin())
      const address = operations.guard.addressOf(raw)
      const viewer = await viewerAtDoor(door, {
        credentials: credentialsOf(headers),
        headers,
        address,
        requestId: newRequestId(),
      })
      if (viewer instanceof GraphQLError) return refuseWith(reply, viewer)
      const length = headers['content-length']
      const announced = length === undefined ? null : Number(length)
      const done = await receive({ viewer, ticket: params.ticket, announced, body: raw })
      if (done.ok) return reply.code(201).send(done.value)
      const refused = done.problems.some(({ code }) => code === 'NOT_ALLOWED')
      return reply.code(refused ? 403 : 422).send(problemValue(done.problems))
    })
  })
}
