import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, fstatSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { failureCode, StartupError } from '../startup-error.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { ask, explainEnd, freePort } from './answer.ts'
import { isRunning, processMark, worksIn } from './processes.ts'

/** A PostgreSQL that answers. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** What a PostgreSQL is started with. */
export interface Launch {
  readonly cluster: string
  readonly logFile: string
  readonly binaries: Binaries
  readonly account: Account
  /** `name=value` of server settings. */
  readonly settings: readonly string[]
  /** The superuser's address of a database on that port. */
  address(port: number): string
}

/** How long a server may take that replays its log after a crash. */
const patience = 120_000
const logLimit = 10_000_000

/** The process and port that a cluster's own lock file names; null when there is none, port 0 before it is known. */
export function recordedPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3] ?? 0) }
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Finds the PostgreSQL that a killed server left running in its cluster and waits until it answers.
 * A lock file whose process is gone, or is another program by now, is removed.
 * @returns null when none runs
 */
export async function attach(launch: Launch): Promise<Postmaster | null> {
  for (const end = Date.now() + patience; ; await delay(20)) {
    const found = recordedPostmaster(launch.cluster)
    if (found === null) return null
    const here = isRunning(found.pid) ? worksIn(found.pid, launch.cluster) : false
    if (here === false) {
      rmSync(join(launch.cluster, 'postmaster.pid'), { force: true })
      return null
    }
    const answer = found.port > 0 ? await ask(launch.address(found.port), launch.cluster) : 'not yet'
    if (answer === 'ready') return found
    if (answer !== 'not yet' || Date.now() > end)
      throw new StartupError(
        `process ${found.pid} holds ${launch.cluster} but cannot be used (${answer}): stop it or set AMITY_DATA_DIR to another directory`,
      )
  }
}

/**
 * Starts PostgreSQL and waits until it answers.
 * @returns null when this attempt met a port that was taken meanwhile or a predecessor still about to end
 * @throws StartupError with the reason that PostgreSQL gave
 */
export async function start(launch: Launch): Promise<Postmaster | null> {
  const port = await freePort()
  if (existsSync(launch.logFile) && statSync(launch.logFile).size > logLimit)
    renameSync(launch.logFile, `${launch.logFile}.old`)
  const log = openSync(launch.logFile, 'a', 0o600)
  const before = fstatSync(log).size
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...launch.settings].flatMap(setting => [
    '-c',
    setting,
  ])
  const [command, args] = launch.account.command(launch.binaries.postgres, [
    '-D',
    launch.cluster,
    '-p',
    String(port),
    ...settings,
  ])
  const identity = launch.account.user === null ? {} : { uid: launch.account.user, gid: launch.account.user }
  // A process group of its own: an interrupt typed at the terminal reaches us alone, and we stop it when we have drained.
  const child = spawn(command, args, { ...identity, stdio: ['ignore', log, log], detached: true, cwd: launch.cluster })
  closeSync(log)
  child.unref()
  let failure = ''
  child.once('error', error => (failure = error.message))
  let refusals = 0
  for (const end = Date.now() + patience; Date.now() < end; await delay(10)) {
    if (failure !== '')
      throw new StartupError(
        `PostgreSQL could not be started (${failure}): set DATABASE_URL to a PostgreSQL 16 or newer`,
      )
    if (child.exitCode !== null || child.signalCode !== null)
      return explainEnd(readFileSync(launch.logFile).subarray(before).toString(), launch)
    if (!child.pid) continue
    const answer = await ask(launch.address(port), launch.cluster)
    if (answer === 'ready') return { pid: child.pid, port }
    // At first it may be another program that answers, which took the port a moment before ours.
    if (answer === 'not yet' || ++refusals < 20) continue
    await stop(child.pid, launch)
    throw new StartupError(
      `PostgreSQL in ${launch.cluster} does not let us in (${answer}): restore secrets.json, or set AMITY_DATA_DIR`,
    )
  }
  throw new StartupError(`PostgreSQL did not answer within ${patience / 1000} s: see ${launch.logFile}`)
}

/** Lets PostgreSQL end open transactions, write its data and stop; returns when its process is gone. */
export async function stop(pid: number, launch: Pick<Launch, 'cluster' | 'binaries'>): Promise<void> {
  const mark = processMark(pid)
  if (mark === null) return
  if (process.platform === 'win32') spawnSync(launch.binaries.pgCtl, ['stop', '-D', launch.cluster, '-m', 'fast', '-w'])
  else signal(pid, 'SIGINT')
  for (const end = Date.now() + patience; Date.now() < end; await delay(10)) if (processMark(pid) !== mark) return
  signal(pid, 'SIGQUIT')
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (failureCode(error) !== 'ESRCH') throw error
  }
}
