import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { failureCode } from '../store/startup-error.ts'
import type { Files } from './files.ts'

/** The folder for bytes on their way in, beside what is kept on the same disk: a rename is enough to keep them. */
export const incomingFolder = 'incoming'

/** Bytes on their way in, on this machine. */
export function incomingIn(dir: string): Pick<Files, 'incoming' | 'clearIncoming'> {
  const folder = join(dir, incomingFolder)
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

const absent =
  <T>(value: T) =>
  (error: unknown): T => {
    if (failureCode(error) === 'ENOENT') return value
    throw error
  }
