import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { openDatabase } from '../src/store/database.ts'
import type { Contestant } from './contestant.ts'
import { rowsOf } from './data.ts'
import { fullSize, quickSize } from './data/rows.ts'
import { measureDashboard } from './dashboard.ts'
import { embedParts, measureEmbed } from './embed.ts'
import { measureAccess } from './access.ts'
import { measureEditing } from './editing.ts'
import { measureFeeds } from './feeds.ts'
import { measureGrowth } from './growth.ts'
import { measureLive } from './live.ts'
import { measureHistory } from './history.ts'
import { fullPlan, measure, quickPlan } from './measure.ts'
import { checkAnswers } from './measure/check.ts'
import { figuresOf, tableOf, type Figures } from './measure/figures.ts'
import { startGenerator } from './measure/generator.ts'
import { parentOf, residentMb } from './measure/proc.ts'
import { fillPlain, plainIsFilled } from './plain.ts'
import { pageParts } from './page/order.ts'
import { measureRenditions } from './renditions.ts'
import { keepResult } from './results.ts'
import { installRivals, rivalVersions, startPlainContestants } from './rivals.ts'
import { measureRuns } from './runs.ts'
import { measureSignIn } from './sign-in.ts'
import { measureSchedule } from './schedule.ts'
import { measureStart } from './start.ts'
import { measureStorm } from './storm.ts'
import { measureExecutions } from './executions.ts'
import { measureWriting } from './writing.ts'

const usage = `npm run bench -- [queries] [--quick] [--peers-only] [--rounds n] [--seconds n] [--data-dir path]
    the five queries beside the limit and the rivals; --peers-only leaves the product out
npm run bench -- start [--runs n] [--command "npm start"]
    from npm start to /readyz, and memory
npm run bench -- sign-in [--rounds n]
    what people who sign in cost those who read
npm run bench -- writing [--rounds n]
    updates through the graph by 8 clients at once, and what the log grows by
npm run bench -- schedule
    how late schedules are kept by two nodes, of which one is killed
npm run bench -- live [--quick] [--rounds n]
    what it costs to tell ten thousand sockets of a change, beside bare sockets
npm run bench -- storm [--quick]
    five thousand sockets that are lost and come back with their cursors, and what others feel of it
npm run bench -- executions [--quick]
    how many of a thousand live queries run again at a change that touches ten
npm run bench -- dashboard [--quick] [--rounds n] [--parts first,day,pixel] [--beside path]
    the page in a browser: its first figure on a slow line, also of another checkout in turns; its memory; commit to pixel
npm run bench -- embed [--quick] [--rounds n] [--parts first,fresh,pages]
    pages of partner sites: their first component on a slow line, from publishing to the pixel, and embeds beside /graphql
npm run bench -- feeds [--quick] [--rounds n]
    feeds in each format, a calendar and oEmbed, beside answers of the graph of the same size
npm run bench -- runs [--quick] [--seed n]
    how many of 500 live queries run again for nothing, and what is missed
npm run bench -- access [--quick] [--rounds n]
    what policies cost, and what row-level security would
npm run bench -- history [--quick] [--rounds n]
    records with 10, 1,000 and 10,000 versions, and what a version costs in the log
npm run bench -- editing [--quick] [--rounds n]
    what editors look at: work lists, lists of drafts
npm run bench -- renditions [--quick]
    pictures in other sizes: made, kept, and the memory of twenty large ones at once
npm run bench -- growth [--quick] [--rounds n] [--data-dir path]
    pages, totals, a search and a grouping over ten times as much`
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    'peers-only': { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    'data-dir': { type: 'string' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    parts: { type: 'string' },
    beside: { type: 'string' },
    command: { type: 'string', default: 'npm start' },
    help: { type: 'boolean', default: false },
  },
})
const tell = (line: string): void => console.log(line)

/** The process that all backends of PostgreSQL come from; 0 where it cannot be told. */
async function postmaster(client: Client): Promise<number> {
  const told = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  return parentOf(told.rows[0]?.pid ?? 0) ?? 0
}

async function queries(): Promise<void> {
  const size = options.quick ? quickSize : fullSize
  const usual = options.quick ? quickPlan : fullPlan
  const plan = {
    ...usual,
    rounds: Number(options.rounds ?? usual.rounds),
    seconds: Number(options.seconds ?? usual.seconds),
  }
  installRivals()
  const kept = options['data-dir']
  const directory = kept === undefined ? mkdtempSync(join(tmpdir(), 'amity-bench-')) : resolve(kept)
  const database = await openDatabase({
    databaseUrl: null,
    ownerDatabaseUrl: null,
    dataDir: directory,
    poolConnections: 10,
  })
  const client = new Client({ connectionString: database.ownerUrl })
  const generator = startGenerator()
  let contestants: readonly Contestant[] = []
  let closed: Promise<void> | undefined
  const close = async (): Promise<void> => {
    generator.close()
    await Promise.all(contestants.map(one => one.close()))
    await client.end().catch(() => undefined)
    await database.stop()
    if (kept === undefined) rmSync(directory, { recursive: true, force: true })
  }
  const closeOnce = (): Promise<void> => (closed ??= close())
  // PostgreSQL is in a process group of its own: an interrupt from the terminal does not reach it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void closeOnce().finally(() => process.exit(130)))
  try {
    await client.connect()
    const place = { database, rows: rowsOf(size) }
    const begun = performance.now()
    if (!(await plainIsFilled(client, place.rows))) await fillPlain(client, place.rows)
    const plainSeconds = (performance.now() - begun) / 1_000
    // Loaded only when it takes part: the peers can be measured while the product does not compile.
    const amity = options['peers-only'] ? undefined : await import('./amity.ts')
    const fillSeconds = { plain: plainSeconds, amity: await amity?.fillAmity(place) }
    tell(`filled: plain tables ${fillSeconds.plain.toFixed(1)} s, Amity ${fillSeconds.amity?.toFixed(1) ?? '–'} s`)
    contestants = await startPlainContestants(database.ownerUrl)
    contestants = [...contestants, ...((await amity?.startAmity(place)) ?? [])]
    const answerBytes = await checkAnswers(client, contestants, size, 25)
    tell(`answers are equal: ${contestants.map(one => one.name).join(', ')}`)
    const samples = await measure(contestants, generator, await postmaster(client), size, plan, tell)
    const figures = figuresOf(
      samples,
      contestants.map(one => one.name),
    )
    const memoryMb = Object.fromEntries(contestants.map(one => [one.name, residentMb(one.pid) ?? null]))
    const table = (title: string, cell: (one: Figures) => string) => tell(`\n${tableOf(title, figures, cell)}`)
    table('server CPU, × limit', one => one.timesLimit.serverCpu.toFixed(2))
    table('server CPU, ms', one => one.serverCpuMs.toFixed(3))
    table('PostgreSQL CPU, ms', one => one.databaseCpuMs.toFixed(2))
    table('requests/s, × limit', one => one.timesLimit.requestsPerSecond.toFixed(2))
    table('requests/s', one => one.requestsPerSecond.toFixed(0))
    const path = keepResult(options.quick ? 'quick' : options['peers-only'] ? 'peers' : 'queries', new Date(), {
      size,
      plan,
      rivals: rivalVersions(),
      fillSeconds,
      answerBytes,
      memoryMb,
      figures,
      samples,
    })
    tell(`\n${path}`)
  } finally {
    await closeOnce()
  }
}

const [task = 'queries'] = positionals
if (options.help) tell(usage)
else if (task === 'queries') await queries()
else if (task === 'growth')
  await measureGrowth(
    { quick: options.quick, directory: options['data-dir'], rounds: Number(options.rounds ?? (options.quick ? 3 : 9)) },
    tell,
  )
else if (task === 'sign-in') await measureSignIn(Number(options.rounds ?? 4), tell)
else if (task === 'access') await measureAccess(options.quick, Number(options.rounds ?? (options.quick ? 2 : 8)), tell)
else if (task === 'writing') await measureWriting(Number(options.rounds ?? 4), tell)
else if (task === 'history') await measureHistory(Number(options.rounds ?? 100), options.quick, tell)
else if (task === 'editing') await measureEditing(options.quick, Number(options.rounds ?? 15), tell)
else if (task === 'renditions') await measureRenditions(options.quick, tell)
else if (task === 'schedule') await measureSchedule(tell)
else if (task === 'live')
  await measureLive(tell, {
    sockets: options.quick ? 1_000 : 10_000,
    // One to warm up, and 18 s in which every socket is pinged once.
    events: options.quick ? 6 : 19,
    rounds: Number(options.rounds ?? (options.quick ? 1 : 3)),
  })
else if (task === 'storm')
  await measureStorm(
    tell,
    options.quick
      ? { sockets: 500, changes: 20, visits: 20, calm: 2_000, isQuick: true }
      : { sockets: 5_000, changes: 100, visits: 20, calm: 10_000, isQuick: false },
  )
else if (task === 'executions')
  await measureExecutions(
    tell,
    options.quick
      ? { queries: 100, alike: 10, changes: 3, isQuick: true }
      : { queries: 1_000, alike: 10, changes: 20, isQuick: false },
  )
else if (task === 'runs') await measureRuns(tell, { changes: options.quick ? 100 : 600, seed: Number(options.seed) })
else if (task === 'feeds')
  await measureFeeds(tell, { isQuick: options.quick, rounds: Number(options.rounds ?? (options.quick ? 2 : 9)) })
else if (task === 'dashboard')
  await measureDashboard(
    {
      parts: pageParts.filter(part => options.parts?.split(',').includes(part) ?? true),
      beside: options.beside ?? null,
      rounds: Number(options.rounds ?? (options.quick ? 1 : 10)),
      isQuick: options.quick,
      ...(options.quick
        ? { projects: 40, changes: { before: 20, each: 10 }, samples: 9 }
        : { projects: 400, changes: { before: 200, each: 180 }, samples: 300 }),
    },
    tell,
  )
else if (task === 'embed')
  await measureEmbed(
    {
      parts: embedParts.filter(part => options.parts?.split(',').includes(part) ?? true),
      rounds: Number(options.rounds ?? (options.quick ? 1 : 10)),
      changes: options.quick ? 12 : 200,
      isQuick: options.quick,
    },
    tell,
  )
else if (task === 'start') await measureStart(options.command, Number(options.runs), tell)
else {
  console.error(usage)
  process.exitCode = 2
}
