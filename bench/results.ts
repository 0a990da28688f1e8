import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, loadavg, platform, release, tmpdir, totalmem } from 'node:os'
import { join, relative } from 'node:path'
import { pinned } from './measure/serve.ts'
import { projectRoot, resultsFolder } from './paths.ts'

const git = (...args: readonly string[]): string | undefined => {
  const told = spawnSync('git', ['-C', projectRoot, ...args], { encoding: 'utf8' })
  return told.status === 0 ? told.stdout.trim() : undefined
}

/** What the figures depend on besides the code. */
export const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 1e9),
  system: `${platform()} ${release()} ${arch()}`,
  node: process.version,
  pinned: pinned(),
})

const numbersOnTheirOwnLines = /\[\n\s+([\d.eE+-]+(?:,\n\s+[\d.eE+-]+)*)\n\s+\]/g

/** JSON for people: a list of numbers stands on one line. A text in it cannot be taken for one, for it has no bare line end. */
export const printed = (result: object): string =>
  JSON.stringify(result, null, 2).replace(
    numbersOnTheirOwnLines,
    (_list, numbers: string) => `[${numbers.replace(/\n\s+/g, ' ')}]`,
  )

/**
 * Writes a result under `bench/results` with date, commit and machine; returns where it lies. Results of a quick
 * run or without the product are not for keeping: they go to the folder for temporary files.
 */
export function keepResult(
  kind:
    | 'queries'
    | 'peers'
    | 'quick'
    | 'start'
    | 'growth'
    | 'access'
    | 'editing'
    | 'sign-in'
    | 'writing'
    | 'history'
    | 'schedule'
    | 'live'
    | 'storm'
    | 'executions'
    | 'runs'
    | 'dashboard'
    | 'feeds'
    | 'embed'
    | 'renditions',
  now: Date,
  result: object,
): string {
  const commit = git('rev-parse', '--short=12', 'HEAD') ?? 'uncommitted'
  const changed = git('status', '--porcelain', '--untracked-files=no') ?? ''
  const name = `${now.toISOString().slice(0, 10)}-${commit}-${kind}.json`
  const folder = kind === 'quick' || kind === 'peers' ? tmpdir() : resultsFolder
  mkdirSync(folder, { recursive: true })
  const head = {
    date: now.toISOString(),
    commit,
    uncommittedChanges: commit === 'uncommitted' || changed !== '',
    machine: machine(),
    loadAverage: loadavg(),
  }
  writeFileSync(join(folder, name), `${printed({ ...head, ...result })}\n`)
  return relative(projectRoot, join(folder, name))
}
