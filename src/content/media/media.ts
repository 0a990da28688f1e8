import type { Readable } from 'node:stream'

import type { Pool } from 'pg'

import type { Viewer } from '../../access/viewer.ts'
import type { Query } from '../../changes/write.ts'
import type { ByteRange } from '../../files/files.ts'
import type { Result } from '../../kernel/problem.ts'
import { mayReadFile } from './media-rights.ts'
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
  /** Whether a published asset shows it, to everyone. */
  readonly isPublished: boolean
}

/** Files of this node: coming in, and going out to those who may read them. */
export interface Media {
  readonly prepare: (wish: UploadWish) => Result<UploadTicket>
  readonly receive: (sending: Sending) => Promise<Result<StoredMedia>>
  /** What stands under a hash; null when nothing does. */
  readonly find: (sha256: string) => Promise<MediaFound | null>
  readonly mayRead: (sha256: string, viewer: Viewer) => Promise<boolean>
  /** The bytes, or a part of them; null when they are gone. */
  readonly open: (sha256: string, range?: ByteRange) => Promise<Readable | null>
}

/** @param pool connections that read */
export function openMedia(pool: Pool, parts: UploadParts): Media {
  const query: Query = async (statement, values = []) =>
    (typeof statement === 'string' ? await pool.query(statement, [...values]) : await pool.query(statement)).rows
  return {
    prepare: wish => prepareUpload(parts, wish),
    receive: openUploads(parts),
    find: async sha256 => {
      const [row] = await query<MediaFound>(
        `select mime_type as "mimeType", byte_length as "byteLength",
           exists (select from media_assets a where a.sha256 = f.sha256 and a.stage = 'published') as "isPublished"
         from media_files f where sha256 = $1`,
        [sha256],
      )
      return row ?? null
    },
    mayRead: (sha256, viewer) => mayReadFile(query, viewer, sha256),
    open: parts.files.open,
  }
}
