import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'

import S3rver from '@20minutes/s3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Files } from './files.ts'
import { openFiles } from './open-files.ts'
import type { Bucket } from './settings.ts'

let base: string
let store: S3rver
let bucket: Bucket
const places: Record<string, Files> = {}
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'amity-files-'))
  store = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(base, 's3'),
    configureBuckets: [{ name: 'pictures', configs: [] }],
  })
  const { port } = await store.run()
  bucket = {
    bucket: 'pictures',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    keyId: 'S3RVER',
    secret: 'S3RVER',
  }
  places.disk = await openFiles({ dir: join(base, 'disk'), s3: null })
  places.s3 = await openFiles({ dir: join(base, 'by-s3'), s3: bucket })
})
afterAll(async () => {
  await store.close()
  await rm(base, { recursive: true, force: true })
})

/** Bytes that nobody else keeps, on their way in. */
async function coming(files: Files, bytes: Buffer = Buffer.from(`0123456789 ${randomUUID()}`)) {
  const path = await files.incoming()
  await writeFile(path, bytes)
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
const read = async (files: Files, sha256: string, range?: { start: number; end: number }) => {
  const stream = await files.open(sha256, range)
  return stream && buffer(stream)
}

describe.each(['disk', 's3'])('files on %s', name => {
  test('are kept under their hash, read whole and in part, and removed', async () => {
    const files = places[name]!
    const { path, bytes, sha256 } = await coming(files)
    expect(await read(files, sha256)).toBeNull()
    await files.keep(sha256, path)
    expect(await read(files, sha256)).toEqual(bytes)
    expect(await read(files, sha256, { start: 2, end: 4 })).toEqual(Buffer.from('234'))
    await expect(writeFile(path, '', { flag: 'wx' })).resolves.toBeUndefined()
    await rm(path)
    await files.remove(sha256)
    await files.remove(sha256)
    expect(await read(files, sha256)).toBeNull()
  })

  test('stand once, however often and at once they come', async () => {
    const files = places[name]!
    const { path, bytes, sha256 } = await coming(files)
    const others = await Promise.all(Array.from({ length: 5 }, () => coming(files, bytes)))
    await Promise.all([path, ...others.map(other => other.path)].map(each => files.keep(sha256, each)))
    expect(await read(files, sha256)).toEqual(bytes)
    for (const other of others) await expect(writeFile(other.path, '', { flag: 'wx' })).resolves.toBeUndefined()
    for (const other of others) await rm(other.path)
  })

  test.runIf(process.platform === 'linux')('are let go when nobody reads on', async () => {
    const files = places[name]!
    const { path, sha256 } = await coming(files, randomBytes(2 << 20))
    await files.keep(sha256, path)
    const held = async (): Promise<number> => (await readdir('/proc/self/fd')).length
    await Promise.all([1, 2, 3].map(async () => (await files.open(sha256))?.destroy()))
    await setTimeout(200)
    const before = await held()
    for (let at = 0; at < 40; at++) {
      const stream = await files.open(sha256, { start: at, end: (2 << 20) - 1 })
      if (at % 2 === 0) stream?.once('data', () => {}).pause()
      stream?.destroy()
    }
    await expect.poll(held, { timeout: 5_000 }).toBeLessThan(before + 10)
  })

  test('that never came whole are cleared away, not those that are coming', async () => {
    const files = places[name]!
    const [old, young] = [await coming(files), await coming(files)]
    await utimes(old.path, new Date(1_000), new Date(1_000))
    await files.clearIncoming(new Date(2_000))
    await expect(writeFile(old.path, '', { flag: 'wx' })).resolves.toBeUndefined()
    await expect(writeFile(young.path, '', { flag: 'wx' })).rejects.toThrow('EEXIST')
  })
})

test('a folder that is not there yet is made, for this user alone', async () => {
  const dir = join(base, 'new', 'media')
  const files = await openFiles({ dir, s3: null })
  await files.clearIncoming(new Date())
  const { path, sha256 } = await coming(files)
  await files.keep(sha256, path)
  expect((await readdir(dir)).toSorted()).toEqual(['incoming', sha256.slice(0, 2)].toSorted())
  expect((await stat(dir)).mode & 0o777).toBe(0o700)
})

test('a bucket that refuses, or is not there, is an error and no missing file', async () => {
  for (const wrong of [
    { ...bucket, secret: 'wrong' },
    { ...bucket, bucket: 'nobody' },
  ]) {
    const files = await openFiles({ dir: join(base, 'refused'), s3: wrong })
    const { path, sha256 } = await coming(files)
    await expect(files.keep(sha256, path)).rejects.toThrow(wrong.bucket)
  }
})
