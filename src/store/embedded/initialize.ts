import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { failureCode, StartupError } from '../startup-error.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { fileFailure } from './file-failure.ts'
import { initdb } from './initdb.ts'

const marker = 'unfinished'

/**
 * Makes a cluster in `<dir>/postgres` unless there is one. It is made beside that place, written to disk and renamed,
 * so that it is there whole or not at all; what an interrupted start left beside it is removed.
 * @param dir data directory that this process has claimed
 * @returns the cluster's directory
 * @throws StartupError when what stands there is no cluster of this PostgreSQL, or none can be made
 */
export async function ensureCluster(
  dir: string,
  binaries: Binaries,
  account: Account,
  password: string,
): Promise<string> {
  const cluster = join(dir, 'postgres')
  try {
    await removeUnfinished(dir)
    account.enter(dir)
    if (!hasCluster(cluster, binaries.major)) await make(dir, cluster, binaries, account, password)
    account.own(cluster)
    return cluster
  } catch (error) {
    throw fileFailure(error, dir)
  }
}

function hasCluster(cluster: string, major: number): boolean {
  const version = join(cluster, 'PG_VERSION')
  if (existsSync(version)) {
    const found = readFileSync(version, 'utf8').trim()
    if (found === String(major)) return true
    throw new StartupError(
      `data directory ${cluster} was made by PostgreSQL ${found}, this is PostgreSQL ${major}: set AMITY_DATA_DIR to ` +
        `another directory, or run PostgreSQL ${found} on this one and set DATABASE_URL`,
    )
  }
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return false
  throw new StartupError(
    `${cluster} is not empty and not a PostgreSQL cluster: move it away or set AMITY_DATA_DIR to another directory`,
  )
}

async function make(
  dir: string,
  cluster: string,
  binaries: Binaries,
  account: Account,
  password: string,
): Promise<void> {
  const workplace = mkdtempSync(join(dir, 'postgres.unfinished-'))
  writeFileSync(join(workplace, marker), '')
  writeFileSync(join(workplace, 'password'), `${password}\n`, { mode: 0o600 })
  account.own(workplace)
  const made = join(workplace, 'cluster')
  try {
    await initdb(made, join(workplace, 'password'), binaries, account)
    renameSync(made, cluster)
    flush(dir)
  } finally {
    await removeWorkplace(workplace)
  }
}

/** Only what bears our name and our mark is removed. */
async function removeUnfinished(dir: string): Promise<void> {
  for (const name of readdirSync(dir).filter(entry => entry.startsWith('postgres.unfinished-'))) {
    const parts = readdirSync(join(dir, name))
    if (parts.length === 0 || parts.includes(marker)) await removeWorkplace(join(dir, name))
  }
}

/** The mark goes last: a removal that is broken off goes on at the next start. */
async function removeWorkplace(workplace: string): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    try {
      for (const part of readdirSync(workplace).filter(entry => entry !== marker))
        rmSync(join(workplace, part), { recursive: true, force: true })
      rmSync(join(workplace, marker), { force: true })
      return rmdirSync(workplace)
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST'].includes(failureCode(error))) throw error
      writeFileSync(join(workplace, marker), '')
      // An initdb whose starter was killed still writes here, and gives up when it misses its files.
      await delay(50)
    }
  }
}

function flush(dir: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(dir, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
