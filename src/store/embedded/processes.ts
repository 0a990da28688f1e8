import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'

import { failureCode } from '../startup-error.ts'

const hasProc = existsSync('/proc/self/stat')

/**
 * A mark of a running process that no later process with the same number shares: when it was started, and in which
 * boot of the machine. null when no such process runs; a dead one that nobody has collected yet does not run.
 */
export function processMark(pid: number): string | null {
  if (hasProc) return markFromProc(pid)
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (failureCode(error) !== 'EPERM') return null
  }
  if (process.platform === 'win32') return 'running'
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() || 'running'
}

/** Whether a process of that number runs at all. */
export function isRunning(pid: number): boolean {
  return processMark(pid) !== null
}

/**
 * Whether a process is the PostgreSQL of that cluster: it works in its directory, and was started with it. null when
 * the system does not tell.
 * @param directory a path without symbolic links
 */
export function worksIn(pid: number, directory: string): boolean | null {
  if (process.platform === 'win32') return null
  if (!hasProc) {
    const { status, stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
    return status === null ? null : stdout.includes(`-D ${directory} `)
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === directory
  } catch (error) {
    return failureCode(error) === 'ENOENT' ? false : null
  }
}

/** @see proc_pid_stat(5): the command may hold blanks and brackets, the fields after its last bracket begin with the state */
function markFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, startedAt] = [fields[0], fields[19]]
    return state === 'Z' || state === 'X' ? null : `${bootMark()}:${startedAt}`
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(failureCode(error))) return null
    throw error
  }
}

function bootMark(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return 'boot'
  }
}
