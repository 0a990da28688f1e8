import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { median } from './measure/figures.ts'
import { freePort } from './measure/ports.ts'
import { nodeProcesses, residentMb } from './measure/proc.ts'
import { projectRoot } from './paths.ts'
import { keepResult } from './results.ts'

/** One start: from the command to the first 200 of `/readyz`, and the memory of the Node process a second later. */
export interface Start {
  readonly readySeconds: number
  readonly residentMb: number | null
  readonly stopSeconds: number
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    response => response.status === 200,
    () => false,
  )

/** Starts and stops the server once. Throws when it is not ready within two minutes or ends by itself. */
async function startOnce(command: string, dataDirectory: string): Promise<Start> {
  const port = await freePort()
  const begun = performance.now()
  const settings = [`PORT=${port}`, 'HOST=127.0.0.1', `AMITY_DATA_DIR=${dataDirectory}`]
  const child = spawn('env', ['-u', 'DATABASE_URL', ...settings, 'sh', '-c', command], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`${command} ended with code ${child.exitCode}`)
    if (performance.now() - begun > 120_000) {
      for (const pid of nodeProcesses(child.pid ?? 0)) process.kill(pid)
      throw new Error(`${command} was not ready within 120 s`)
    }
    await sleep(10)
  }
  const readySeconds = (performance.now() - begun) / 1_000
  await sleep(1_000)
  // npm and the shells between do not count, nor does PostgreSQL.
  const servers = nodeProcesses(child.pid ?? 0)
  const memory = servers.map(pid => residentMb(pid) ?? 0)
  const stopping = performance.now()
  // Without /proc the server's own process is not known: npm passes the signal on.
  if (servers.length === 0) child.kill('SIGTERM')
  for (const pid of servers) process.kill(pid, 'SIGTERM')
  await ended
  return {
    readySeconds,
    residentMb: memory.length === 0 ? null : Math.max(...memory),
    stopSeconds: (performance.now() - stopping) / 1_000,
  }
}

/** The first start on an empty data directory (the cluster is made, migrated and filled) and later starts on the same one. */
export async function measureStart(command: string, runs: number, tell: (line: string) => void): Promise<void> {
  const cold: Start[] = []
  const later: Start[] = []
  for (let run = 0; run < runs; run += 1) {
    const directory = mkdtempSync(join(tmpdir(), 'amity-start-'))
    try {
      cold.push(await startOnce(command, join(directory, 'data')))
      for (let again = 0; again < 2; again += 1) later.push(await startOnce(command, join(directory, 'data')))
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
    tell(`run ${run + 1} of ${runs}`)
  }
  const figures = (starts: readonly Start[]) => ({
    readySeconds: median(starts.map(start => start.readySeconds)),
    residentMb: median(starts.flatMap(start => start.residentMb ?? [])),
    stopSeconds: median(starts.map(start => start.stopSeconds)),
  })
  const [first, next] = [figures(cold), figures(later)]
  const line = (name: string, one: typeof first) =>
    tell(
      `${name.padEnd(14)}ready ${one.readySeconds.toFixed(2)} s   memory ${one.residentMb.toFixed(0)} MB   stopped ${one.stopSeconds.toFixed(2)} s`,
    )
  line('first start', first)
  line('later starts', next)
  tell(keepResult('start', new Date(), { command, figures: { first, later: next }, cold, later }))
}
