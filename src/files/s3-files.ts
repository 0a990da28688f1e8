import { openAsBlob } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'

import { AwsClient } from 'aws4fetch'

import { incomingIn } from './disk-files.ts'
import { keyOf, type Files } from './files.ts'
import type { Bucket } from './settings.ts'

/**
 * Files in a bucket that speaks S3, by path-style addresses and Signature Version 4. An object is there whole or not at
 * all; the store itself checks what it is given against the hash that is signed (`x-amz-content-sha256`).
 */
export function s3Files({ bucket, region, endpoint, keyId, secret }: Bucket, dir: string): Files {
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, region, service: 's3', retries: 3 })
  const addressOf = (sha256: string): string => `${endpoint}/${bucket}/${keyOf(sha256)}`
  const ask = async (
    method: string,
    sha256: string,
    more: { readonly headers?: Record<string, string>; readonly body?: Blob } = {},
  ): Promise<Response | null> => {
    const response = await client.fetch(addressOf(sha256), { method, ...more })
    if (response.ok) return response
    await response.body?.cancel()
    if (response.status === 404) return null
    throw new Error(`the bucket ${bucket} answered ${method} of ${keyOf(sha256)} with ${response.status}`)
  }
  return {
    ...incomingIn(dir),
    keep: async (sha256, path) => {
      // Again, if it lies there already: one request, and no right to look around is needed.
      const sent = await ask('PUT', sha256, {
        body: await openAsBlob(path),
        headers: { 'x-amz-content-sha256': sha256 },
      })
      if (sent === null) throw new Error(`there is no bucket ${bucket}`)
      await sent.body?.cancel()
      await rm(path, { force: true })
    },
    open: async (sha256, range) => {
      const found = await ask('GET', sha256, range ? { headers: { range: `bytes=${range.start}-${range.end}` } } : {})
      if (found === null || found.body === null) return null
      if (range && found.status !== 206) throw new Error(`the bucket ${bucket} gives no ranges`)
      return Readable.fromWeb(found.body)
    },
    remove: async sha256 => {
      const answer = await ask('DELETE', sha256)
      await answer?.body?.cancel()
    },
  }
}
