import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { runsSources } from './processes.ts'
import type { TestDatabase } from './database.ts'
import { serverAt, type TestServer } from './web.ts'

/** A node in a process of its own: the program as it is, on a database that others share. */
export interface NodeProcess extends TestServer {
  /** What it said last, for whoever wants to know why something failed. */
  readonly said: () => string
  /** What one of its metrics says now. */
  readonly metric: (name: string) => Promise<number>
  /** Ends it, and waits until it is gone: by SIGKILL without a word. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
  /** Starts it again at the same address. */
  readonly again: () => Promise<void>
  /** Sends it a message, and waits for its answer. */
  readonly tell: (message: number) => Promise<void>
  /** Whether it can answer now. */
  readonly isReady: () => Promise<boolean>
}

const main = join(import.meta.dirname, '../../src/main.ts')
const unlimited = Object.fromEntries(
  ['POINTS_PER_MINUTE_ADDRESS', 'POINTS_PER_MINUTE_TOKEN', 'SOCKETS_PER_ADDRESS', 'SOCKETS_PER_VIEWER'].map(name => [
    `AMITY_${name}`,
    '0',
  ]),
)

/** What a test may choose of a node. */
export interface NodeSettings {
  readonly dataDir: string
  /** What its askers send when they say nothing else. */
  readonly token: string
  /** What runs instead of the program as it is. */
  readonly script?: string
  /** More of its environment, at each start. */
  readonly env?: () => Readonly<Record<string, string>>
}

/** Starts a node on a migrated database and waits until it serves. */
export async function startNode(
  { ownerUrl, serverUrl }: Pick<TestDatabase, 'ownerUrl' | 'serverUrl'>,
  { dataDir, token, script = main, env: more = () => ({}) }: NodeSettings,
): Promise<NodeProcess> {
  let said = ''
  const start = async (port: string): Promise<{ child: ChildProcess; url: string }> => {
    const env = { ...unlimited, PORT: port, DATABASE_URL: serverUrl, AMITY_OWNER_DATABASE_URL: ownerUrl }
    const child = spawn(process.execPath, [...runsSources, script], {
      env: { ...env, PATH: process.env['PATH'], AMITY_DATA_DIR: dataDir, AMITY_LOG_LEVEL: 'error', ...more() },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    // A test run that ends leaves nothing behind.
    const end = (): void => void child.kill('SIGKILL')
    process.once('exit', end)
    child.once('exit', () => process.off('exit', end))
    let own = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', data => {
        own += data
        said = (said + data).slice(-20_000)
      })
    while (!/ready after/.test(own)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`a node did not start: ${own}`)
      await wait(10)
    }
    return { child, url: /http:\/\/[^/\s]+/.exec(own)![0] }
  }
  let running = await start('0')
  const { url } = running
  return {
    ...serverAt(url, token),
    said: () => said,
    metric: async name => {
      const metrics = await (await fetch(`${url}/metrics`)).text()
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1])
    },
    end: async signal => {
      const { child } = running
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
    tell: async message => {
      const { child } = running
      const answered = once(child, 'message')
      child.send(message)
      await answered
    },
    again: async () => void (running = await start(new URL(url).port)),
    isReady: () =>
      fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
  }
}
