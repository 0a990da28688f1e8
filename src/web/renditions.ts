import { Readable } from 'node:stream'

import { GraphQLError } from 'graphql'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { offer, readAsked } from '../content/media/renditions/address.ts'
import type { Missing, Renditions } from '../content/media/renditions/renditions.ts'
import { acceptedPicture } from './accepted-picture.ts'
import { matches } from './etag.ts'
import { refuseWith, sendError } from './failures.ts'
import { admittedFile, describeFile, type MediaDoor, type MediaSource } from './media-door.ts'

/** Pictures in other sizes than their originals. */
export interface RenditionSource {
  readonly renditions: Renditions
}

interface Params {
  readonly sha256: string
  readonly fit: string
  readonly size: string
}

/**
 * `/media/<sha256>/<fit>/<size>`: a picture in one of the sizes that are offered, to those who may read its original. One part
 * more than the address of an original with a name behind it: no name is taken for a size.
 */
export function renditionRoute(app: FastifyInstance, source: MediaSource & RenditionSource, door: MediaDoor): void {
  const handler = async (request: FastifyRequest<{ Params: Params }>, reply: FastifyReply): Promise<FastifyReply> => {
    const { sha256, fit, size } = request.params
    const asked = readAsked(fit, size)
    if (asked === null || !/^[0-9a-f]{64}$/.test(sha256)) return refuse(reply, 'unoffered')
    const wanted = { sha256, focal: asked.fit === 'cover' ? asked.focal : null }
    const file = await admittedFile(request, wanted, source, door)
    if (file instanceof GraphQLError) return refuseWith(reply, file)
    if (file === null) return absent(reply)
    const planned = source.renditions.plan({ ...file, sha256 }, asked, acceptedPicture(request.headers.accept))
    if (typeof planned === 'string') return refuse(reply, planned)
    const etag = `"${sha256}.${planned.name}"`
    if (asked.format === null) void reply.header('vary', 'Accept')
    if (matches(request.headers['if-none-match'], etag)) {
      describeFile(reply, file, etag)
      return reply.code(304).send()
    }
    const found = await source.renditions.open(planned)
    if (typeof found === 'string') return refuse(reply, found)
    const { body, byteLength, mimeType, isNew } = found
    // What took a while to make may have been taken back meanwhile.
    const still = isNew ? await admittedFile(request, wanted, source, door) : file
    if (still instanceof GraphQLError) return refuseWith(reply, still)
    if (still === null) return absent(reply)
    describeFile(reply, still, etag)
    void reply.headers({ 'content-type': mimeType, 'content-length': byteLength })
    if (request.method !== 'HEAD') return reply.send(body)
    if (body instanceof Readable) body.destroy()
    return reply.send()
  }
  app.route<{ Params: Params }>({
    // Of its own: the framework answers HEAD by reading the whole file.
    method: ['GET', 'HEAD'],
    exposeHeadRoute: false,
    url: '/media/:sha256/:fit/:size',
    handler,
  })
}

function absent(reply: FastifyReply): FastifyReply {
  reply.callNotFound()
  return reply
}

/** How long those are asked to wait who came when too many waited already, in seconds. */
const retryAfterSeconds = 5

function refuse(reply: FastifyReply, why: Missing): FastifyReply {
  switch (why) {
    case 'unoffered':
      sendError(reply, 404, offer, { code: 'NOT_FOUND' })
      return reply
    case 'document':
      sendError(reply, 404, 'This file is no picture: it has one form.', { code: 'NOT_FOUND' })
      return reply
    case 'gone':
      return absent(reply)
    case 'damaged':
      sendError(reply, 422, 'This picture is damaged: it cannot be shown in other sizes.', { code: 'DAMAGED_FILE' })
      return reply
    case 'late':
      return refuseWith(reply, passing('This picture took too long to be made.', 'TIMEOUT'))
    case 'busy':
      return refuseWith(reply, passing('Many pictures are being made. Try again in a moment.', 'UNAVAILABLE'))
  }
}

const passing = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, retryAfterSeconds } })
