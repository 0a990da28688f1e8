import type { FastifyInstance, FastifyReply } from 'fastify'

import { matches } from './etag.ts'
import { mediaHeaders } from './security-headers.ts'

/** A stored file. */
export interface MediaFile {
  mimeType: string
  bytes: Buffer
}

/** Finds a file by the SHA-256 of its bytes, in lower-case hexadecimal. */
export type MediaOf = (sha256: string) => Promise<MediaFile | null>

const fileName = /^(?<sha256>[0-9a-f]{64})(?:\.[a-z0-9]{1,8})?$/
const shownInPlace = /^(image|audio|video)\/|^application\/pdf$/
const singleRange = /^bytes=(?<first>\d*)-(?<last>\d*)$/

/** `/media/<sha256>`: the name is the content, so an answer may be kept for ever. An extension behind it is for people. */
export function mediaRoute(app: FastifyInstance, mediaOf: MediaOf): void {
  app.get<{ Params: { file: string } }>('/media/:file', async (request, reply) => {
    const sha256 = fileName.exec(request.params.file)?.groups?.sha256
    const file = sha256 === undefined ? null : await mediaOf(sha256)
    if (sha256 === undefined || file === null) return reply.callNotFound()
    const etag = `"${sha256}"`
    void reply.headers(mediaHeaders).headers({
      etag,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': file.mimeType,
      'accept-ranges': 'bytes',
    })
    if (!shownInPlace.test(file.mimeType)) void reply.header('content-disposition', 'attachment')
    if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return sendBytes(reply, file.bytes, request.headers.range)
  })
}

/** One range is answered in part; several, or none that can be read, with the whole (RFC 9110, section 14.2). */
function sendBytes(reply: FastifyReply, bytes: Buffer, header: string | undefined): FastifyReply {
  const { first = '', last = '' } = singleRange.exec(header ?? '')?.groups ?? {}
  const unreadable = first === '' ? last === '' : last !== '' && Number(first) > Number(last)
  if (unreadable) return reply.send(bytes)
  const size = bytes.length
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (start > end) return reply.code(416).header('content-range', `bytes */${size}`).send()
  void reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`)
  return reply.send(bytes.subarray(start, end + 1))
}
