import { fork, type ChildProcess } from 'node:child_process'

import type { Outcome, ToMake } from './make.ts'

/** Bounds of those who make pictures. */
export interface MakerLimits {
  /** Milliseconds after which a picture is given up. */
  readonly longest: number
  /** Milliseconds after which a process that has nothing to do ends. */
  readonly idle: number
  /** Bytes: a process that has become larger makes no further picture. It would keep most of that while others work. */
  readonly largest: number
}

/** What a process tells of one picture, and of itself. */
export interface Done {
  readonly outcome: Outcome
  readonly residentBytes: number
}

const usualLimits: MakerLimits = { longest: 30_000, idle: 10_000, largest: 150_000_000 }

/** Makes pictures in processes of their own, as many at a time as are asked for. */
export interface Maker {
  /** `late` where it took too long or was ended from outside; what broke the process is damaged. */
  readonly make: (wanted: ToMake) => Promise<Outcome | 'late'>
  /** Ends the processes, with what they are at. */
  readonly close: () => void
}

const script = new URL(import.meta.url.endsWith('.ts') ? './maker-process.ts' : './maker-process.js', import.meta.url)

/**
 * Starts a process with the first picture. What is read there was sent by others, and is read by code that is not ours: it has
 * no variable of this environment, may be ended at any time, and gives back all memory when it ends.
 */
function start(): ChildProcess {
  const child = fork(script, {
    // Fewer arenas of the allocator: it would keep the memory of each thread that ever worked.
    env: { MALLOC_ARENA_MAX: '2' },
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // A server that stops does not wait for it.
  child.unref()
  child.channel?.unref()
  return child
}

export function openMaker({ longest, idle, largest }: MakerLimits = usualLimits): Maker {
  const all = new Set<ChildProcess>()
  const free = new Map<ChildProcess, NodeJS.Timeout>()
  const leave = (child: ChildProcess): void => {
    free.delete(child)
    child.disconnect()
  }
  const take = (): ChildProcess => {
    for (const [child, timer] of free) {
      clearTimeout(timer)
      free.delete(child)
      if (child.connected) return child
    }
    const child = start()
    all.add(child)
    // What fails while it is at work is told there.
    child.on('error', () => all.delete(child))
    child.once('exit', () => {
      all.delete(child)
      clearTimeout(free.get(child))
      free.delete(child)
    })
    return child
  }
  return {
    make: wanted =>
      new Promise((resolve, reject) => {
        const child = take()
        const end = (outcome: Outcome | 'late'): void => {
          clearTimeout(timer)
          child.removeAllListeners('message').off('error', reject).off('exit', broken)
          resolve(outcome)
        }
        const broken = (_code: number | null, signal: NodeJS.Signals | null): void =>
          end(signal === 'SIGKILL' ? 'late' : 'damaged')
        const timer = setTimeout(() => {
          // `exit` tells the outcome.
          child.kill('SIGKILL')
        }, longest)
        child.once('error', reject).once('exit', broken)
        child.once('message', ({ outcome, residentBytes }: Done) => {
          if (residentBytes > largest) child.disconnect()
          else free.set(child, setTimeout(leave, idle, child).unref())
          end(outcome)
        })
        child.send(wanted)
      }),
    close: () => {
      for (const child of all) child.kill('SIGKILL')
    },
  }
}
