import type { Readable } from 'node:stream'

import { GraphQLError } from 'graphql'
import type { FastifyReply, FastifyRequest } from 'fastify'

import type { Viewer } from '../access/viewer.ts'
import type { Point } from '../content/media/renditions/sizes.ts'
import { credentialsOf, foreignOrigin, isNamed, viewerAtDoor, type ViewerOf } from './credentials.ts'
import type { Operations } from './operations.ts'
import { mediaHeaders, privateHeaders } from './security-headers.ts'

/** What is said about a stored file. */
export interface MediaFound {
  readonly mimeType: string
  readonly byteLength: number
  /** Of a picture, in pixels. */
  readonly width: number | null
  readonly height: number | null
  /** Whether everyone may read it. */
  readonly isPublished: boolean
}

/** Stored files, by the SHA-256 of their bytes in lower-case hexadecimal; with a focal point those whose assets have it. */
export interface MediaSource {
  readonly find: (sha256: string, focal?: Point | null) => Promise<MediaFound | null>
  readonly mayRead: (sha256: string, viewer: Viewer, focal?: Point | null) => Promise<boolean>
  readonly open: (sha256: string, range?: { readonly start: number; readonly end: number }) => Promise<Readable | null>
}

/** What asks who it is, for what is not for everyone. */
export interface MediaDoor {
  readonly viewerOf: ViewerOf
  readonly operations: Operations
  readonly newRequestId: () => string
}

/** What a request asks for. */
export interface MediaAsked {
  readonly sha256: string
  /** The focal point that the address names, of pictures that are cut. */
  readonly focal: Point | null
}

/**
 * The file that somebody may read; null where it is not there for whoever asks. They are told the same of a draft of others
 * and of what never was.
 */
export async function admittedFile(
  request: FastifyRequest,
  { sha256, focal }: MediaAsked,
  source: MediaSource,
  door: MediaDoor,
): Promise<MediaFound | GraphQLError | null> {
  const file = await source.find(sha256, focal)
  if (file?.isPublished === true) return file
  const viewer = await whoAsks(request, door)
  if (viewer instanceof GraphQLError) return viewer
  return file === null || viewer === null || !(await source.mayRead(sha256, viewer, focal)) ? null : file
}

/** Headers of what never changes: kept for ever where everyone may read it, else by nobody. */
export function describeFile(reply: FastifyReply, { isPublished }: MediaFound, etag: string): void {
  void reply.headers(mediaHeaders).headers({ etag, 'cache-control': 'public, max-age=31536000, immutable' })
  if (!isPublished)
    void reply
      .removeHeader('access-control-allow-origin')
      .headers({ ...privateHeaders, 'content-security-policy': mediaHeaders['content-security-policy'] })
      .header('cache-control', 'private, no-store')
}

/** Null: nobody. A picture is asked for by a page itself, so a cookie speaks here; not from pages of other sites. */
async function whoAsks({ headers, raw }: FastifyRequest, door: MediaDoor): Promise<Viewer | GraphQLError | null> {
  const { operations, newRequestId } = door
  const credentials = credentialsOf(headers)
  if (!isNamed(credentials)) return null
  if (credentials.authorization === undefined && operations.guard.origins.hasForeignCookie(headers))
    return foreignOrigin()
  const address = operations.guard.addressOf(raw)
  return viewerAtDoor(door, { credentials, headers, address, requestId: newRequestId() })
}
