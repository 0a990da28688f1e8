import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { accountFor } from '../../src/store/embedded/account.ts'
import { findBinaries } from '../../src/store/embedded/binaries.ts'
import { connected } from '../../src/store/embedded/bootstrap.ts'
import { openCluster } from '../../src/store/embedded/cluster.ts'
import { isRunning } from '../../src/store/embedded/processes.ts'
import type { ThrowAwayAddresses } from './throw-away.ts'

/** How PostgreSQL is told to stop: at the end of running statements, or at once, as a power cut would. */
export type Stop = 'fast' | 'immediate'

/** A PostgreSQL of a test's own, which it may restart under those who use it: its addresses stay. */
export interface OwnPostgres extends ThrowAwayAddresses {
  /** Where it lies; the test may put more there. */
  readonly dir: string
  /** Resolves when it answers again. */
  readonly restart: (stop: Stop) => Promise<void>
  /** Ends and removes it. */
  readonly remove: () => Promise<void>
}

const signals = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const

/** Starts one. Only a power cut could take what was committed: of its ends none does. */
export async function openOwnPostgres(): Promise<OwnPostgres> {
  const dir = mkdtempSync(join(tmpdir(), 'amity-own-'))
  const cluster = join(dir, 'postgres')
  const settings = ['fsync=off', 'max_connections=200', 'shared_buffers=64MB']
  const { adminUrl, ownerUrl, serverUrl, pid, stop } = await openCluster(dir, { settings })
  const [, ...quoted] = readFileSync(join(cluster, 'postmaster.opts'), 'utf8').split(' "')
  const begun = quoted.map(argument => argument.trimEnd().replace(/"$/, ''))
  let running = pid
  const end = async (how: Stop): Promise<void> => {
    process.kill(running, signals[how])
    while (isRunning(running)) await wait(5)
  }
  const start = async (): Promise<void> => {
    const binaries = findBinaries()
    const { command, user } = accountFor(binaries)
    const [file, args] = command(binaries.postgres, begun)
    const identity = user === null ? {} : { uid: user, gid: user }
    const child = spawn(file, args, { ...identity, stdio: 'ignore', detached: true, cwd: cluster })
    child.unref()
    running = child.pid!
    while (!(await answers(adminUrl('postgres')))) {
      if (child.exitCode !== null) throw new Error('PostgreSQL did not start again')
      await wait(20)
    }
  }
  return {
    dir,
    adminUrl: adminUrl('postgres'),
    ownerUrl,
    serverUrl,
    restart: async how => {
      await end(how)
      await start()
    },
    remove: async () => {
      await end('immediate')
      await stop()
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const answers = (url: string): Promise<boolean> =>
  connected(url, async client => (await client.query('select 1')).rowCount === 1).catch(() => false)
