import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

/** Linux counts processor time for user space in hundredths of a second, whatever the kernel's own tick is. */
const ticksPerSecond = 100

interface Stat {
  readonly parent: number
  readonly ticks: number
  readonly residentPages: number
}

function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in parentheses and may hold blanks.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [, parent = 0] = fields
    const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0)
    return { parent, ticks, residentPages: fields[21] ?? 0 }
  } catch {
    return undefined
  }
}

/** The process and all its living descendants. Empty where the system has no /proc. */
export function processTree(root: number): readonly number[] {
  let entries: string[] = []
  try {
    entries = readdirSync('/proc').filter(entry => /^\d+$/.test(entry))
  } catch {
    return []
  }
  const children = new Map<number, number[]>()
  for (const entry of entries) {
    const parent = statOf(Number(entry))?.parent
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(entry)])
  }
  const found = statOf(root) === undefined ? [] : [root]
  for (const pid of found) found.push(...(children.get(pid) ?? []))
  return found
}

/**
 * Processor time, user and system, that a process tree has used so far, in milliseconds; children that ended and were
 * waited for included. Undefined where the system has no /proc.
 */
export function cpuMs(root: number): number | undefined {
  const tree = processTree(root)
  if (tree.length === 0) return undefined
  return (tree.reduce((sum, pid) => sum + (statOf(pid)?.ticks ?? 0), 0) * 1_000) / ticksPerSecond
}

/** The parent of a process; undefined where it is not known. */
export const parentOf = (pid: number): number | undefined => statOf(pid)?.parent

/** Resident memory of one process in megabytes (10^6 bytes); undefined where the system has no /proc. */
export function residentMb(pid: number): number | undefined {
  const pages = statOf(pid)?.residentPages
  return pages === undefined ? undefined : (pages * 4_096) / 1e6
}

/** The Node processes of a tree that do not run npm. */
export const nodeProcesses = (root: number): readonly number[] =>
  processTree(root).filter(pid => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      return (
        basename(readlinkSync(`/proc/${pid}/exe`)) === 'node' &&
        !command.some(word => /(^|\/)(npm|npm-cli\.js)$/.test(word)) &&
        !command[0]?.startsWith('npm')
      )
    } catch {
      return false
    }
  })
