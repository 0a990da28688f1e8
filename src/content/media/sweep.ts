import type { Pool } from 'pg'

import type { Files } from '../../files/files.ts'
import { fileOf, keptNames } from './renditions/kept.ts'

/** How long an upload waits for an asset that shows it, in milliseconds. */
const waits = 24 * 3_600_000

/** What sweeping works with: connections that may write, and where files lie. */
export interface SweepParts {
  readonly pool: Pool
  readonly files: Files
}

/**
 * Removes the files of uploads that no asset came to show within 24 hours, with what killed processes left on their way in.
 * Two nodes may sweep at once.
 * @returns how many files were removed
 */
export async function sweepUploads({ pool, files }: SweepParts, now: Date): Promise<number> {
  const before = new Date(now.getTime() - waits)
  await files.clearIncoming(before)
  const { rows } = await pool.query<{ sha256: string }>(
    'select distinct sha256 from media_uploads where created_at < $1::timestamptz',
    [before.toISOString()],
  )
  let removed = 0
  for (const { sha256 } of rows) removed += Number(await sweepOne({ pool, files }, sha256, before))
  return removed
}

/**
 * Under the lock of uploads: the renditions, then row, then file, then the notes of its uploads, so that what is broken off
 * is done again.
 */
async function sweepOne({ pool, files }: SweepParts, sha256: string, before: Date): Promise<boolean> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [sha256])
    const { rows } = await client.query<{ needed: boolean }>(
      `select exists (select from media_assets where sha256 = $1)
         or exists (select from media_uploads where sha256 = $1 and created_at >= $2::timestamptz) as needed`,
      [sha256, before.toISOString()],
    )
    const unused = rows[0]?.needed === false
    if (unused) {
      for (const name of await keptNames(client, sha256)) await files.remove(fileOf(sha256, name))
      // An asset that came since then is told by the database: nothing else is removed, the next sweep sees it.
      await client.query('delete from media_files where sha256 = $1', [sha256])
      await files.remove(sha256)
    }
    await client.query('delete from media_uploads where sha256 = $1 and created_at < $2::timestamptz', [
      sha256,
      before.toISOString(),
    ])
    return unused
  } finally {
    await client.query('select pg_advisory_unlock_all()').finally(() => client.release())
  }
}
