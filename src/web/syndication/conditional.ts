import type { FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'

import type { Clock } from '../../kernel/clock.ts'
import { etagOf, matches } from '../etag.ts'
import { dataHeaders } from '../security-headers.ts'

/** A document that was written, with its tag and the newest instant of which it tells, RFC 3339; null where it tells of none. */
export interface Written {
  readonly body: string
  readonly etag: string
  readonly newest: string | null
}

export const written = (body: string, newest: string | null): Written => ({ body, etag: etagOf(body), newest })

interface Seen {
  readonly etag: string
  /** Seconds since 1970. */
  readonly modified: number
  /** Whether another answer had the same second, so that the date alone tells nothing. */
  readonly unsure: boolean
}

/**
 * When answers changed. The newest instant in an answer does not tell of what left it (a record that was unpublished, a
 * tag that was renamed): then it is when this node saw another answer.
 */
export class Ages {
  readonly #seen = new LRUCache<string, Seen>({ max: 10_000 })

  constructor(readonly clock: Clock) {}

  of(address: string, { etag, newest }: Written): Seen {
    const known = this.#seen.get(address)
    if (known?.etag === etag) return known
    const now = Math.floor(this.clock().getTime() / 1000)
    const told = newest === null ? 0 : Math.floor(Date.parse(newest) / 1000)
    const modified = known === undefined || told > known.modified ? Math.min(told, now) : now
    const seen = { etag, modified, unsure: known?.modified === modified }
    this.#seen.set(address, seen)
    return seen
  }
}

/**
 * Answers GET and HEAD with a document that may be kept when it is asked for again each time (RFC 9110, section 13).
 * @param named whether somebody gave credentials: then nobody else keeps it
 */
export function sendWritten(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  one: Written & { readonly type: string; readonly named: boolean },
  { modified, unsure }: Seen,
): FastifyReply {
  const since = new Date(modified * 1000).toUTCString()
  void reply.headers({
    ...dataHeaders,
    etag: one.etag,
    ...(modified > 0 ? { 'last-modified': since } : {}),
    vary: 'authorization',
    'cache-control': one.named ? 'private, no-cache' : 'no-cache',
    'access-control-expose-headers': 'etag, last-modified',
  })
  const { 'if-none-match': tag, 'if-modified-since': date } = request.headers
  // Only the very date that was given out counts: an answer may also become one of older records.
  const same = tag === undefined ? date === since && modified > 0 && !unsure : matches(tag, one.etag)
  return same ? reply.code(304).send() : reply.type(one.type).send(one.body)
}
