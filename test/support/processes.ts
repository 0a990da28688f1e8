import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'

/** What a process that opened a database tells. */
export interface Opened {
  readonly kind: string
  readonly ownerUrl: string
  readonly serverUrl: string
  readonly secret: string
  readonly pid: number
  readonly attached: boolean
}

/** A process that holds a database open, or why it ended. */
export interface DatabaseProcess {
  readonly child: ChildProcess
  /** null when it ended instead. */
  readonly opened: Opened | null
  /** What it said about a failure. */
  readonly failure: string
  /** Sends a signal and waits for the end. @returns the exit code, null after a signal that killed */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** Arguments for a process that runs any of the sources: Node by itself knows only TypeScript that it can strip. */
export const runsSources = ['--no-warnings', '--import', join(import.meta.dirname, 'typescript.mjs')] as const

/** Opens a database in a process of its own and waits until it is open or the process has ended. */
export function openInProcess(settings: object, options: SpawnOptions = {}): Promise<DatabaseProcess> {
  return startProcess(settings, options).ready
}

/** Begins to open a database in a process of its own. */
export function startProcess(
  settings: object,
  options: SpawnOptions = {},
): { child: ChildProcess; ready: Promise<DatabaseProcess> } {
  const script = join(import.meta.dirname, 'database-process.ts')
  const child = spawn(process.execPath, ['--no-warnings', script, JSON.stringify(settings)], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, ready: whenReady(child) }
}

async function whenReady(child: ChildProcess): Promise<DatabaseProcess> {
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error('the process has no output')
  const exit = once(child, 'exit')
  const said = text(stderr)
  const first = await Promise.race([once(createInterface({ input: stdout }), 'line'), exit.then(() => null)])
  return {
    child,
    opened: first === null ? null : JSON.parse(String(first[0])),
    failure: first === null ? (await said).trim() : '',
    end: async signal => {
      child.kill(signal)
      await exit
      return child.exitCode
    },
  }
}
