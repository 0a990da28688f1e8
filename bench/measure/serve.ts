import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Contestant, Dialect } from '../contestant.ts'

/** The core of the servers and the core of the load generator. PostgreSQL runs where the system puts it. */
export const serverCore = 0
export const loadCore = 1

const hasTaskset = spawnSync('taskset', ['-V']).status === 0
/** Whether processes are pinned to cores on this machine. */
export const pinned = (): boolean => hasTaskset
/** The command line that runs a program on one core, or anywhere where the system has no `taskset`. */
export const onCore = (core: number, command: readonly string[]): readonly string[] =>
  hasTaskset ? ['taskset', '-c', String(core), ...command] : command

/** A program that prints `{"port": …, "path": …}` when it listens. */
export interface Program {
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  readonly dialect: Dialect
  readonly searchOrder?: 'same' | 'own'
}

/** Starts a contestant in production mode on the servers' core and waits for the line that tells its port. Throws when it ends before or after 60 s. */
export async function serve(program: Program): Promise<Contestant> {
  const [command, ...args] = [
    'env',
    'NODE_ENV=production',
    'GRAPHILE_ENV=production',
    ...onCore(serverCore, [process.execPath, program.file, ...program.args]),
  ]
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${program.name} did not listen within 60 s`)), 60_000)
    child.once('exit', code => reject(new Error(`${program.name} ended with code ${code} before it listened`)))
    createInterface(child.stdout).on('line', line => {
      if (!line.startsWith('{')) return
      const told: { port: number; path: string } = JSON.parse(line)
      clearTimeout(late)
      resolve(`http://127.0.0.1:${told.port}${told.path}`)
    })
  })
  return {
    name: program.name,
    url,
    pid: child.pid ?? 0,
    dialect: program.dialect,
    searchOrder: program.searchOrder ?? 'same',
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await exited
    },
  }
}
