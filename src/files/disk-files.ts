import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

import { failureCode } from '../store/startup-error.ts'
import { keyOf, type ByteRange, type Files } from './files.ts'

/** A folder for bytes on their way in: in the file system of what is kept, so that a rename is enough. */
export function incomingIn(dir: string): Pick<Files, 'incoming' | 'clearIncoming'> {
  const folder = join(dir, 'incoming')
  return {
    incoming: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      return join(folder, randomUUID())
    },
    clearIncoming: async before => {
      for (const name of await readdir(folder).catch(absent([]))) {
        const path = join(folder, name)
        const found = await stat(path).catch(absent(null))
        if (found && found.mtime < before) await rm(path, { force: true })
      }
    },
  }
}

/** Files in a folder of this machine, or in one that several share. */
export function diskFiles(dir: string): Files {
  const pathOf = (sha256: string): string => join(dir, keyOf(sha256))
  return {
    ...incomingIn(dir),
    keep: async (sha256, path) => {
      const target = pathOf(sha256)
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      if (await stat(target).catch(absent(null))) return rm(path, { force: true })
      const written = await open(path, 'r+')
      await written.sync().finally(() => written.close())
      await rename(path, target)
    },
    open: async (sha256, range) => streamOf(pathOf(sha256), range),
    remove: sha256 => rm(pathOf(sha256), { force: true }),
  }
}

/** Opened before it is answered: a file that is missing is known before a header goes out. */
async function streamOf(path: string, range: ByteRange | undefined): Promise<Readable | null> {
  const handle = await open(path).catch(absent(null))
  return handle === null ? null : createReadStream(path, { fd: handle, ...range })
}

const absent =
  <T>(value: T) =>
  (error: unknown): T => {
    if (failureCode(error) === 'ENOENT') return value
    throw error
  }
