import { spawnSync, type SpawnOptions } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { isRunning } from '../../src/store/embedded/processes.ts'
import { openInProcess, type DatabaseProcess } from './processes.ts'

/** Data directories of the embedded PostgreSQL, and the processes that hold them. */
export interface DataDirectories {
  /** The directory above all of them; everybody may enter it. */
  readonly base: string
  /** Makes an empty one. */
  readonly fresh: (name: string) => string
  /** Makes one with a cluster that was stopped cleanly; its database has the table `kept (word text)`. */
  readonly copied: (name: string) => string
  /** Opens one in a process of its own. */
  readonly open: (dataDir: string, options?: SpawnOptions) => Promise<DatabaseProcess>
  /** Ends all processes that still hold one. */
  readonly endAll: () => Promise<void>
  readonly remove: () => void
}

/** @param prepare is given the first cluster's address for its owner; copies begin with what it makes */
export async function makeDataDirectories(prepare: (ownerUrl: string) => Promise<unknown>): Promise<DataDirectories> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'amity-embedded-')))
  chmodSync(base, 0o755)
  const running: DatabaseProcess[] = []
  const made = join(base, 'made')
  const fresh = (name: string): string => mkdtempSync(join(base, `${name}-`))
  const first = await openInProcess({ dataDir: made })
  if (!first.opened) throw new Error(first.failure)
  await prepare(first.opened.ownerUrl)
  await first.end('SIGTERM')
  return {
    base,
    fresh,
    copied: name => {
      const dir = fresh(name)
      cpSync(made, dir, { recursive: true })
      chmodSync(join(dir, 'postgres'), 0o700)
      return dir
    },
    open: async (dataDir, options = {}) => {
      const started = await openInProcess({ dataDir }, options)
      running.push(started)
      return started
    },
    endAll: async () => {
      for (const { child, end, opened } of running.splice(0)) {
        const alive = child.exitCode === null && child.signalCode === null
        if (alive) await end('SIGTERM')
        else if (opened && isRunning(opened.pid)) process.kill(opened.pid, 'SIGQUIT')
      }
    },
    remove: () => rmSync(base, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** Whether the user without rights can run Node and read the program: not below a directory that is closed to others. */
export function readableForNobody(): boolean {
  const look = `require('fs').accessSync(${JSON.stringify(import.meta.filename)})`
  return spawnSync(process.execPath, ['-e', look], { uid: 65_534, gid: 65_534 }).status === 0
}
