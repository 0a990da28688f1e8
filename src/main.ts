import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

// Only what an older Node can load too: it must get as far as being told which one is needed.
import { readConfig, type Config, type Environment } from './config.ts'
import { systemClock, type Clock } from './kernel/clock.ts'
import type { Opened, Rooms, Serving } from './lifecycle.ts'
import type { Database } from './store/database.ts'
import { failureCode, StartupError } from './store/startup-error.ts'

const neededNode = 24
/** How long running requests may take to end, in milliseconds. */
const drainTime = 25_000
/** How long PostgreSQL may take to stop once the end is forced, in milliseconds. */
const forcedTime = 5_000
/** npm passes on an interrupt that the terminal has sent to us as well: one press, two signals. In milliseconds. */
const echoTime = 500

/**
 * Runs from start to stop: settings, database, migrations, demo content, graph and edge; at the end the edge first and
 * then the database. SIGTERM, SIGINT and SIGHUP end it; a second one does not wait for running requests.
 * @returns the exit code
 */
export async function run(open: Rooms, clock: Clock, env?: Environment): Promise<number> {
  const end = listenForEnd()
  let database: Database | null = null
  let serving: Serving | null = null
  let code = 0
  try {
    const config = readConfig(env)
    if (config.unknown.length > 0) console.error(`no such setting, likely misspelt: ${config.unknown.join(', ')}`)
    database = await (await import('./store/database.ts')).openDatabase(config)
    const opened: Opened = { config, database, clock, print: line => console.log(line) }
    serving = await Promise.race([start(open, opened), end.asked])
    if (serving !== null) {
      for (const [name, url] of serving.urls) opened.print(`${name.padEnd(12)} ${url}`)
      opened.print(`ready after ${process.uptime().toFixed(1)} s`)
      await Promise.race([end.asked, database.lost.then(reportLoss)])
    }
  } catch (error) {
    code = report(error)
  }
  try {
    await Promise.race([serving?.drain(), end.forced, delay(drainTime)])
    await Promise.race([database?.stop(), end.forced.then(() => delay(forcedTime))])
  } catch (error) {
    code = report(error)
  }
  return end.isForced() ? 1 : code
}

async function start(open: Rooms, opened: Opened): Promise<Serving> {
  const { config, database, print } = opened
  await assertFree(config)
  const { migrate } = await import('./store/migrate.ts')
  const steps = await migrate(database.ownerUrl, open.entities)
  if (steps.length > 0) print(`migrated: ${steps.join(', ')}`)
  try {
    return await open.serve(opened)
  } catch (error) {
    throw explainListening(error, config)
  }
}

/** Looks before the work of a first start whether the edge will be able to listen after it. */
function assertFree(config: Config): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', error => fail(explainListening(error, config)))
    probe.listen(config.port, config.host, () => probe.close(() => done()))
  })
}

function explainListening(error: unknown, { host, port }: Config): unknown {
  switch (failureCode(error)) {
    case 'EADDRINUSE':
      return new StartupError(
        `port ${port} on ${host} is taken: stop the program that uses it, or set PORT to another one`,
      )
    case 'EACCES':
      return new StartupError(`port ${port} needs more rights than this user has: set PORT to one above 1023`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartupError(`${host} is not an address of this machine: set HOST to one that is, such as 127.0.0.1`)
    default:
      return error
  }
}

function reportLoss(): never {
  throw new StartupError('PostgreSQL has ended unexpectedly: see postgres.log in the data directory, then start again')
}

/** An expected failure is told in its own words, anything else with where it happened. */
function report(error: unknown): number {
  console.error(error instanceof StartupError ? error.message : error)
  return 1
}

/** The end, asked for by a signal, or come by an error that nobody expected; a second signal forces it. */
function listenForEnd(): { asked: Promise<null>; forced: Promise<void>; isForced(): boolean } {
  const asked = Promise.withResolvers<null>()
  const forced = Promise.withResolvers<void>()
  let first: number | null = null
  let isForced = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => {
      const now = performance.now()
      first ??= now
      if (now - first < echoTime) return asked.resolve(null)
      isForced = true
      forced.resolve()
    })
  process.on('uncaughtException', error => asked.reject(error))
  asked.promise.catch(() => {})
  return { asked: asked.promise, forced: forced.promise, isForced: () => isForced }
}

if (Number(process.versions.node.split('.')[0]) < neededNode) {
  console.error(
    `Node ${neededNode} is needed and this is ${process.version}: run it through npm start, which brings its own`,
  )
  process.exit(1)
}
if (import.meta.main) process.exit(await run((await import('./rooms.ts')).rooms, systemClock))
