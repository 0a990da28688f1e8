import { diskFiles } from './disk-files.ts'
import type { Files } from './files.ts'
import type { FileSettings } from './settings.ts'

/** Opens the place where files lie; the client of S3 is loaded only where there is a bucket. */
export async function openFiles({ dir, s3 }: FileSettings): Promise<Files> {
  if (s3 === null) return diskFiles(dir)
  const { s3Files } = await import('./s3-files.ts')
  return s3Files(s3, dir)
}
