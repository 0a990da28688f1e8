import { GraphQLError } from 'graphql'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { matches } from './etag.ts'
import { refuseWith } from './failures.ts'
import { admittedFile, describeFile, type MediaDoor, type MediaSource } from './media-door.ts'

type Request = FastifyRequest<{ Params: { sha256: string; name?: string } }>

const hash = /^(?<sha256>[0-9a-f]{64})(?:\.[a-z0-9]{1,8})?$/
const shownInPlace = /^image\//
const singleRange = /^bytes=(?<first>\d*)-(?<last>\d*)$/

/**
 * `/media/<sha256>`, with an extension or a name behind it for people: the address is the content, so what is published may
 * be kept for ever. Of what is not, those who read its draft get it and keep nothing; to all others it is not there.
 */
export function mediaRoute(app: FastifyInstance, source: MediaSource, door: MediaDoor): void {
  const handler = async (request: Request, reply: FastifyReply): Promise<FastifyReply> => {
    const sha256 = hash.exec(request.params.sha256)?.groups?.sha256
    if (sha256 === undefined) return absent(reply)
    const file = await admittedFile(request, { sha256, focal: null }, source, door)
    if (file instanceof GraphQLError) return refuseWith(reply, file)
    if (file === null) return absent(reply)
    const etag = `"${sha256}"`
    describeFile(reply, file, etag)
    void reply.headers({ 'content-type': file.mimeType, 'accept-ranges': 'bytes' })
    if (!shownInPlace.test(file.mimeType)) void reply.header('content-disposition', 'attachment')
    if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return sendBytes(request, reply, { source, sha256, size: file.byteLength })
  }
  for (const url of ['/media/:sha256', '/media/:sha256/:name'])
    app.route<{ Params: { sha256: string; name?: string } }>({
      // Of its own: the framework answers HEAD by reading the whole file.
      method: ['GET', 'HEAD'],
      exposeHeadRoute: false,
      url,
      handler,
    })
}

function absent(reply: FastifyReply): FastifyReply {
  reply.callNotFound()
  return reply
}

/** One range is answered in part; several, or none that can be read, with the whole (RFC 9110, section 14.2). */
async function sendBytes(
  request: Request,
  reply: FastifyReply,
  { source, sha256, size }: { source: MediaSource; sha256: string; size: number },
): Promise<FastifyReply> {
  const found = rangeOf(request, size, `"${sha256}"`)
  if (found === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${size}`).send()
  const length = found ? found.end - found.start + 1 : size
  void reply.header('content-length', length)
  if (found) void reply.code(206).header('content-range', `bytes ${found.start}-${found.end}/${size}`)
  if (request.method === 'HEAD') return reply.send()
  const stream = await source.open(sha256, found ?? undefined)
  if (stream === null) throw new Error(`the file ${sha256} has a row and no bytes`)
  return reply.send(stream)
}

function rangeOf(
  { headers, method }: Request,
  size: number,
  etag: string,
): { readonly start: number; readonly end: number } | 'unsatisfiable' | null {
  const { range = '', 'if-range': ifRange } = headers
  // What stands at this address never changes: any other tag, and any date, is not ours.
  if (method !== 'GET' || (ifRange !== undefined && ifRange !== etag)) return null
  const { first = '', last = '' } = singleRange.exec(range)?.groups ?? {}
  const unreadable = first === '' ? last === '' : last !== '' && Number(first) > Number(last)
  if (unreadable) return null
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start > end ? 'unsatisfiable' : { start, end }
}
