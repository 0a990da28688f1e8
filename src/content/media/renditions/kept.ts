import type { Readable } from 'node:stream'

import type { Pool } from 'pg'

import type { Files } from '../../../files/files.ts'
/** A finished rendition on this machine. */
export interface MadePicture {
  readonly mimeType: string
  readonly byteLength: number
  readonly path: string
}

/** A rendition among the files. */
export interface KeptPicture {
  readonly mimeType: string
  readonly byteLength: number
  readonly body: Readable
}

/** What keeping works with: connections that may write, and where files lie. */
export interface KeepingParts {
  readonly pool: Pool
  readonly files: Files
  readonly now: () => Date
}

/** Under which a rendition lies among the files: beside its original, which has the same beginning. */
export const fileOf = (sha256: string, name: string): string => `${sha256}.${name}`

/** Opens a rendition that was kept; null where there is none, or its bytes were lost, as in a copy that left them out. */
export async function openKept(
  { pool, files }: KeepingParts,
  sha256: string,
  name: string,
): Promise<KeptPicture | null> {
  const { rows } = await pool.query<{ mimeType: string; byteLength: number }>(
    `select mime_type as "mimeType", byte_length as "byteLength" from media_renditions
     where sha256 = $1 and name = $2 and byte_length is not null`,
    [sha256, name],
  )
  const [row] = rows
  const body = row ? await files.open(fileOf(sha256, name)) : null
  return row && body ? { ...row, body } : null
}

/**
 * Keeps a rendition while its original is there: under the lock of uploads first the note that it comes, then the file, then
 * what it is, so that a sweep finds what a killed process leaves.
 */
export async function keep(
  { pool, files, now }: KeepingParts,
  sha256: string,
  name: string,
  { mimeType, byteLength, path }: MadePicture,
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [sha256])
    await client.query(
      `insert into media_renditions (sha256, name, created_at) select f.sha256, $2, $3::timestamptz from media_files f
       where f.sha256 = $1 on conflict do nothing`,
      [sha256, name, now().toISOString()],
    )
    const { rowCount } = await client.query('select from media_renditions where sha256 = $1 and name = $2', [
      sha256,
      name,
    ])
    // Nothing is kept of what was swept meanwhile.
    if (rowCount === 0) return
    await files.keep(fileOf(sha256, name), path)
    await client.query('update media_renditions set mime_type = $3, byte_length = $4 where sha256 = $1 and name = $2', [
      sha256,
      name,
      mimeType,
      byteLength,
    ])
  } finally {
    await client.query('select pg_advisory_unlock_all()').finally(() => client.release())
  }
}

/** The names of all renditions of an original, those that are coming too. */
export async function keptNames(query: Pick<Pool, 'query'>, sha256: string): Promise<readonly string[]> {
  const { rows } = await query.query<{ name: string }>('select name from media_renditions where sha256 = $1', [sha256])
  return rows.map(({ name }) => name)
}
