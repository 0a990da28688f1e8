import type { Readable } from 'node:stream'

import { GraphQLError } from 'graphql'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import type { Viewer } from '../access/viewer.ts'
import { credentialsOf, foreignOrigin, isNamed, viewerAtDoor, type ViewerOf } from './credentials.ts'
import { matches } from './etag.ts'
import { refuseWith } from './failures.ts'
import type { Operations } from './operations.ts'
import { mediaHeaders, privateHeaders } from './security-headers.ts'

/** What is said about a stored file. */
export interface MediaFound {
  readonly mimeType: string
  readonly byteLength: number
  /** Whether everyone may read it. */
  readonly isPublished: boolean
}

/** Stored files, by the SHA-256 of their bytes in lower-case hexadecimal. */
export interface MediaSource {
  readonly find: (sha256: string) => Promise<MediaFound | null>
  readonly mayRead: (sha256: string, viewer: Viewer) => Promise<boolean>
  readonly open: (sha256: string, range?: { readonly start: number; readonly end: number }) => Promise<Readable | null>
}

/** What asks who it is, for what is not for everyone. */
export interface MediaDoor {
  readonly viewerOf: ViewerOf
  readonly operations: Operations
  readonly newRequestId: () => string
}

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
    const file = await source.find(sha256)
    if (file?.isPublished !== true) {
      // Whoever asks is told the same of a draft of others and of what never was.
      const viewer = await whoAsks(request, door)
      if (viewer instanceof GraphQLError) return refuseWith(reply, viewer)
      if (file === null || viewer === null || !(await source.mayRead(sha256, viewer))) return absent(reply)
    }
    const etag = `"${sha256}"`
    void reply.headers(mediaHeaders).headers({
      etag,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': file.mimeType,
      'accept-ranges': 'bytes',
    })
    if (!file.isPublished)
      void reply
        .removeHeader('access-control-allow-origin')
        .headers({ ...privateHeaders, 'content-security-policy': mediaHeaders['content-security-policy'] })
        .header('cache-control', 'private, no-store')
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

/** Null: nobody. A picture is asked for by a page itself, so a cookie speaks here; not from pages of other sites. */
async function whoAsks({ headers, raw }: Request, door: MediaDoor): Promise<Viewer | GraphQLError | null> {
  const { operations, newRequestId } = door
  const credentials = credentialsOf(headers)
  if (!isNamed(credentials)) return null
  if (credentials.authorization === undefined && operations.guard.origins.hasForeignCookie(headers))
    return foreignOrigin()
  const address = operations.guard.addressOf(raw)
  return viewerAtDoor(door, { credentials, headers, address, requestId: newRequestId() })
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
