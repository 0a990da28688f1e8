import { fork, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'pg'

import { freePort } from '../measure/ports.ts'
import { projectRoot } from '../paths.ts'
import type { PageNews, PagePlace, PageServer } from './order.ts'
import { runOn } from '../../src/access/grants.ts'
import { createToken } from '../../src/access/tokens.ts'
import { openDatabase, type Database } from '../../src/store/database.ts'

/** The program as it runs, of one checkout or of several, over one database with the demo content. */
export interface ProductPlace extends PagePlace {
  /**
   * Has a process of its own drive the browser; it runs from its sources. Gives what it found.
   * @param file from the root of the checkout
   */
  readonly inBrowser: (file: string, order: object, tell: (line: string) => void) => Promise<object>
}

/** Starts the programs of these checkouts for some work, and takes everything away again. */
export async function inProducts(
  roots: readonly string[],
  work: (place: ProductPlace) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-page-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 30 })
  const children: ChildProcess[] = []
  try {
    const servers: PageServer[] = []
    for (const root of roots) {
      const { child, url } = await startProduct(root, database, join(dataDir, 'files'))
      children.push(child)
      servers.push({ name: root === projectRoot ? 'this' : 'beside', url, pid: child.pid ?? 0 })
    }
    const pool = new Pool({ connectionString: database.serverUrl, max: 1 })
    const made = { isOwner: true, name: 'the benchmark', now: new Date(), random: randomBytes }
    const { secret } = await createToken(runOn(pool), made)
    await pool.end()
    await work({
      servers,
      token: secret,
      databaseUrl: database.ownerUrl,
      inBrowser: (file, order, tell) => inBrowser(file, order, children, tell),
    })
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Starts the program of a checkout as it is, with demo content and without a limit on what one address may ask. */
async function startProduct(
  root: string,
  { serverUrl, ownerUrl }: Database,
  folder: string,
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const port = await freePort()
  const settings = {
    DATABASE_URL: serverUrl,
    AMITY_OWNER_DATABASE_URL: ownerUrl,
    AMITY_DATA_DIR: folder,
    AMITY_DEMO: 'on',
    AMITY_SECRET: 'the-secret-of-a-benchmark-which-nobody-keeps',
    AMITY_POINTS_PER_MINUTE_ADDRESS: '0',
    AMITY_POINTS_PER_MINUTE_TOKEN: '0',
    AMITY_SOCKETS_PER_ADDRESS: '0',
    AMITY_LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: String(port),
  }
  const child = spawn(
    'env',
    [
      ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
      process.execPath,
      '--expose-gc',
      join(root, 'dist/src/main.js'),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], cwd: root },
  )
  const url = `http://127.0.0.1:${port}`
  for (const end = Date.now() + 120_000; ;) {
    const isReady = await fetch(`${url}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    )
    if (isReady) return { child, url }
    if (child.exitCode !== null || Date.now() > end) throw new Error(`${root} did not start`)
    await wait(50)
  }
}

async function inBrowser(
  file: string,
  order: object,
  children: ChildProcess[],
  tell: (line: string) => void,
): Promise<object> {
  const child = fork(join(projectRoot, file), [], { stdio: 'inherit' })
  children.push(child)
  const found: Record<string, object> = {}
  child.on('message', (news: PageNews) => {
    if ('tell' in news) tell(news.tell)
    else Object.assign(found, news.found)
  })
  child.send(order)
  await once(child, 'exit')
  if (Object.keys(found).length === 0) throw new Error('the browser’s process ended without figures')
  if (child.exitCode !== 0) tell('not all was measured')
  return found
}
