import { createHash } from 'node:crypto'

import type { Pool } from 'pg'

import { mayWrite } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { notAllowed } from '../../engine/commands/facts.ts'
import type { ContentDoor } from '../../engine/commands/transaction.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import { normaliseLine } from '../../kernel/text.ts'
import { inspectMedia, largestFile, type MediaKindFound } from './media-file.ts'

/** A file to be stored. */
export interface MediaUpload {
  /** The name under which it came: not believed, only told back. */
  readonly fileName: string
  /** The bytes, base64 of RFC 4648 with padding and without line breaks. */
  readonly base64: string
  readonly viewer: Viewer
  readonly now: Date
}

/** A stored file. */
export interface StoredMedia extends MediaKindFound {
  /** Hash of the bytes, hexadecimal; the file stands under `/media/<sha256>`. */
  readonly sha256: string
  readonly byteLength: number
  /** The name as an asset may keep it: without folders, normalised. */
  readonly fileName: string
}

const problem = (field: string, message: string, messageVi: string, advice: string): Problem => ({
  code: 'VALIDATION',
  path: [field],
  message,
  messageVi,
  advice,
})

/**
 * Stores the bytes of a picture or PDF once per content; the same bytes again are a success without effect. Type and
 * size come from the bytes. A `MediaAsset` with this `sha256` then gives them words and rights.
 */
export async function uploadMedia(
  door: ContentDoor,
  { fileName, base64, viewer, now }: MediaUpload,
): Promise<Result<StoredMedia>> {
  if (!mayWrite(viewer)) return fail(notAllowed())
  const name = nameOf(fileName)
  const problems =
    name === null
      ? [
          problem(
            'fileName',
            'The file has no name, or one of more than 200 characters.',
            'Tệp không có tên hoặc tên dài quá 200 ký tự.',
            'Send a name of 1 to 200 characters.',
          ),
        ]
      : []
  const read = readBase64(base64)
  const found = read.ok ? inspectMedia(read.value) : read
  if (!found.ok) problems.push(...found.problems)
  if (name === null || !read.ok || !found.ok) return fail(...problems)

  const bytes = read.value
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { mimeType, width, height } = found.value
  await door.write({ intent: 'uploadMedia', viewer, now }, ({ query }) =>
    query(
      'insert into media_files (sha256, mime_type, bytes, byte_length, width, height, created_at) values ($1, $2, $3, $4, $5, $6, $7::timestamptz) on conflict do nothing',
      [sha256, mimeType, bytes, bytes.length, width, height, now.toISOString()],
    ),
  )
  return succeed({ sha256, mimeType, byteLength: bytes.length, width, height, fileName: name })
}

/** The last part of a path, whatever its system. */
function nameOf(fileName: string): string | null {
  const name = normaliseLine(fileName.split(/[/\\]/).at(-1) ?? '')
  return name === '' || name.length > 200 ? null : name
}

function readBase64(text: string): Result<Buffer> {
  const tooLarge = problem(
    'base64',
    `The file is larger than ${largestFile / 1024 / 1024} MB.`,
    `Tệp lớn hơn ${largestFile / 1024 / 1024} MB.`,
    'Send a smaller file.',
  )
  // Judged by its length before it takes memory.
  if (text.length > Math.ceil(largestFile / 3) * 4) return fail(tooLarge)
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
    return fail(
      problem(
        'base64',
        'This is no base64.',
        'Đây không phải là dữ liệu base64.',
        'Send the bytes as base64 (RFC 4648) with padding, without line breaks and without a data: prefix.',
      ),
    )
  const bytes = Buffer.from(text, 'base64')
  return bytes.length > largestFile ? fail(tooLarge) : succeed(bytes)
}

/** The bytes of a stored file, with what a server says about them. */
export interface MediaBytes {
  readonly mimeType: string
  readonly bytes: Buffer
  readonly createdAt: Date
}

/** Reads a stored file; null when there is none with this hash. */
export async function readMedia(pool: Pool, sha256: string): Promise<MediaBytes | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null
  const { rows } = await pool.query<{ mime_type: string; bytes: Buffer; created_ms: number }>(
    'select mime_type, bytes, (extract(epoch from created_at) * 1000)::float8 as created_ms from media_files where sha256 = $1',
    [sha256],
  )
  const row = rows[0]
  return row ? { mimeType: row.mime_type, bytes: row.bytes, createdAt: new Date(row.created_ms) } : null
}
