import type { Readable } from 'node:stream'

import type { Pool } from 'pg'

import type { Viewer } from '../../access/viewer.ts'
import type { Query } from '../../changes/write.ts'
import type { ByteRange } from '../../files/files.ts'
import type { Result } from '../../kernel/problem.ts'
import { cutsAround, mayReadFile } from './media-rights.ts'
import { openRenditions, type Renditions } from './renditions/renditions.ts'
import type { Point } from './renditions/sizes.ts'
import {
  openUploads,
  prepareUpload,
  type Sending,
  type StoredMedia,
  type UploadParts,
  type UploadTicket,
  type UploadWish,
} from './uploads.ts'

/** What a server says about a stored file. */
export interface MediaFound {
  readonly mimeType: string
  readonly byteLength: number
  /** Of a picture, in pixels, as it is shown; null for what is none. */
  readonly width: number | null
  readonly height: number | null
  /** Whether a published asset shows it, to everyone. */
  readonly isPublished: boolean
}

/** Files of this node: coming in, and going out to those who may read them. */
export interface Media {
  readonly prepare: (wish: UploadWish) => Result<UploadTicket>
  readonly receive: (sending: Sending) => Promise<Result<StoredMedia>>
  /** What stands under a hash; null when nothing does. With a focal point it is as public as assets that have it. */
  readonly find: (sha256: string, focal?: Point | null) => Promise<MediaFound | null>
  readonly mayRead: (sha256: string, viewer: Viewer, focal?: Point | null) => Promise<boolean>
  /** The bytes, or a part of them; null when they are gone. */
  readonly open: (sha256: string, range?: ByteRange) => Promise<Readable | null>
  readonly renditions: Renditions
}

/** @param pool connections that read; those in `parts` may write */
export function openMedia(pool: Pool, parts: UploadParts & { readonly writing: Pool }): Media {
  const query: Query = async (statement, values = []) =>
    (typeof statement === 'string' ? await pool.query(statement, [...values]) : await pool.query(statement)).rows
  return {
    prepare: wish => prepareUpload(parts, wish),
    receive: openUploads(parts),
    find: async (sha256, focal = null) => {
      const [row] = await query<MediaFound>(
        `select mime_type as "mimeType", byte_length as "byteLength", width, height,
           exists (select from media_assets a where a.sha256 = f.sha256 and a.stage = 'published' and ${cutsAround('a', '$2', '$3')}) as "isPublished"
         from media_files f where sha256 = $1`,
        [sha256, focal?.x ?? null, focal?.y ?? null],
      )
      return row ?? null
    },
    mayRead: (sha256, viewer, focal) => mayReadFile(query, viewer, sha256, focal),
    open: parts.files.open,
    renditions: openRenditions({ pool: parts.writing, files: parts.files, now: parts.clock }),
  }
}
