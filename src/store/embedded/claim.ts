import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { failureCode, StartupError } from '../startup-error.ts'
import { fileFailure } from './file-failure.ts'
import { processMark } from './processes.ts'

/** The right of this process to a data directory. */
export interface Claim {
  /** The directory without symbolic links. */
  readonly dir: string
  release(): void
}

/** Directories claimed by this very process: its own lock file looks the same whoever in it wrote it. */
const mine = new Set<string>()

/**
 * Claims a data directory, making it when there is none, for as long as this process lives.
 *
 * Every claimant first writes a lock file of its own and looks afterwards for those of other living processes. Of two
 * that start together the later writer always sees the earlier one, so never do both proceed; what a dead process left
 * behind is swept away.
 * @throws StartupError when another living process has it, or when it cannot be written
 */
export async function claim(path: string): Promise<Claim> {
  const dir = prepare(path)
  if (mine.has(dir)) throw inUse(dir, process.pid)
  mine.add(dir)
  const file = join(dir, lockName(process.pid))
  const release = (): void => {
    mine.delete(dir)
    rmSync(file, { force: true })
  }
  try {
    writeFileSync(`${file}.new`, processMark(process.pid) ?? '', { mode: 0o600 })
    renameSync(`${file}.new`, file)
    let other = livingOwner(dir)
    // Of two at the same moment the higher number withdraws, and the lower one gives it the time for that.
    for (let turn = 0; turn < 10 && other !== null && process.pid < other; turn++) {
      await delay(50)
      other = livingOwner(dir)
    }
    if (other !== null) throw inUse(dir, other)
  } catch (error) {
    try {
      release()
    } catch {
      // Where nothing could be written there is nothing to take away.
    }
    throw fileFailure(error, dir)
  }
  return { dir, release }
}

function prepare(path: string): string {
  try {
    const made = mkdirSync(path, { recursive: true, mode: 0o700 })
    if (made) chmodSync(path, 0o700)
    return realpathSync(path)
  } catch (error) {
    throw fileFailure(error, path)
  }
}

/** The number of another living process with a lock file here; lock files of dead ones are removed. */
function livingOwner(dir: string): number | null {
  for (const name of readdirSync(dir)) {
    const pid = Number(/^owner-(\d+)\.lock$/.exec(name)?.[1] ?? 0)
    if (pid === 0 || pid === process.pid) continue
    const mark = processMark(pid)
    if (mark !== null && mark === markIn(join(dir, name))) return pid
    rmSync(join(dir, name), { force: true })
  }
  return null
}

function markIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return null
    throw error
  }
}

function lockName(pid: number): string {
  return `owner-${pid}.lock`
}

function inUse(dir: string, pid: number): StartupError {
  return new StartupError(
    `data directory in use by process ${pid} (${dir}): stop it or set AMITY_DATA_DIR to another one`,
  )
}
