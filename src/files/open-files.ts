import { openAsBlob } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'

import { Files as Storage, FilesError, type Adapter } from 'files-sdk'

import { keyOf, type Files } from './files.ts'
import { incomingFolder, incomingIn } from './incoming.ts'
import type { Bucket, FileSettings } from './settings.ts'

/** Opens the place where files lie; what speaks with it is loaded only where it is needed. */
export const openFiles = ({ dir, s3 }: FileSettings): Promise<Files> => (s3 === null ? onDisk(dir) : inBucket(s3, dir))

/** Files in a folder of this machine, or in one that several share. A rename keeps them: all of the bytes or nothing. */
async function onDisk(dir: string): Promise<Files> {
  const { fs } = await import('files-sdk/fs')
  return filesIn(fs({ root: dir }), dir, async (storage, key, path) => {
    const written = await open(path, 'r+')
    await written.sync().finally(() => written.close())
    await storage.move(`${incomingFolder}/${basename(path)}`, key)
  })
}

/** Files in a bucket that speaks S3, by path-style addresses. An object is there whole or not at all. */
async function inBucket({ bucket, region, endpoint, keyId, secret }: Bucket, dir: string): Promise<Files> {
  const { s3Fetch } = await import('files-sdk/s3-fetch')
  const adapter = s3Fetch({
    bucket,
    region,
    endpoint,
    accessKeyId: keyId,
    secretAccessKey: secret,
    forcePathStyle: true,
  })
  return filesIn(adapter, dir, async (storage, key, path) => {
    await storage.upload(key, await openAsBlob(path)).catch((cause: unknown) => {
      throw new Error(`the bucket ${bucket} did not take ${key}`, { cause })
    })
    await rm(path, { force: true })
  })
}

type Keep = (storage: Storage, key: string, path: string) => Promise<void>

function filesIn(adapter: Adapter, dir: string, keep: Keep): Files {
  const storage = new Storage({ adapter, retries: 3 })
  return {
    ...incomingIn(dir),
    keep: (sha256, path) => keep(storage, keyOf(sha256), path),
    open: async (sha256, range) => {
      const asked = { as: 'stream', ...(range && { range }) } as const
      const found = await storage.download(keyOf(sha256), asked).catch(missing)
      return found && Readable.fromWeb(found.stream())
    },
    remove: sha256 => storage.delete(keyOf(sha256)),
  }
}

/** What is not there is no error. */
function missing(error: unknown): null {
  if (error instanceof FilesError && error.code === 'NotFound') return null
  throw error
}
