import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'pg'

import { benchFiles } from './files.ts'
import { benchFile } from './paths.ts'
import { keepResult } from './results.ts'
import { operator } from '../src/access/viewer.ts'
import { assemble } from '../src/assemble.ts'
import { catalogueModel } from '../src/catalogue.ts'
import { createRecord } from '../src/engine/commands/create.ts'
import { scheduleRecord } from '../src/engine/commands/schedule.ts'
import { typeNamed } from '../src/engine/model/model.ts'
import { entitiesOf } from '../src/engine/stored/entities.ts'
import { systemClock } from '../src/kernel/clock.ts'
import type { Result } from '../src/kernel/problem.ts'
import { openDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'

/** Articles that are scheduled, and over how many seconds their times are spread. */
const [articles, spread] = [200, 20]

/** Measures how late schedules are kept, as a reader sees it, by two nodes of which one is killed and started again. */
export async function measureSchedule(tell: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-schedule-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 10 })
  const nodes: ChildProcess[] = []
  const start = async (): Promise<ChildProcess> => {
    const node = spawn(process.execPath, [benchFile('schedule/node'), '--database', database.serverUrl], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    nodes.push(node)
    await once(node.stdout, 'data')
    return node
  }
  try {
    await migrate(database.ownerUrl, entitiesOf(catalogueModel()).all)
    const settings = { locales: ['vi', 'en'], clock: systemClock, files: benchFiles, connections: 6, secret: null }
    const amity = await assemble({ serverUrl: database.serverUrl, ...settings })
    const article = typeNamed(amity.model, 'Article')
    const who = () => ({ viewer: operator, now: new Date() })
    const due = new Map<string, number>()
    const begin = Date.now() + 15_000
    for (let n = 0; n < articles; n += 1) {
      const made = must(
        await createRecord(amity.door, article, { ...who(), locale: 'vi', input: { title: `Tin ${n}` } }),
      )
      const at = begin + Math.floor((n * spread * 1_000) / articles)
      must(await scheduleRecord(amity.door, article, { ...who(), id: made.id, publishAt: new Date(at).toISOString() }))
      due.set(made.id, at)
    }
    const [first] = await Promise.all([start(), start()])
    const killing = wait(Math.max(0, begin + (spread * 1_000) / 3 - Date.now())).then(async () => {
      first.kill('SIGKILL')
      await wait(3_000)
      await start()
    })
    const pool = new Pool({ connectionString: database.serverUrl, max: 1 })
    const late: number[] = []
    while (late.length < articles && Date.now() < begin + 60_000) {
      const { rows } = await pool.query<{ id: string; now: number }>(
        `select id::text, (extract(epoch from clock_timestamp()) * 1000)::float8 as now from articles where stage = 'published' and id = any($1::uuid[])`,
        [[...due.keys()]],
      )
      for (const { id, now } of rows) {
        late.push(now - (due.get(id) ?? now))
        due.delete(id)
      }
      await wait(10)
    }
    await killing
    const { rows } = await pool.query<{ times: number }>(
      `select count(distinct transaction_id)::int as times from changes where intent = 'publishArticle' group by record_id`,
    )
    const exactlyOnce = rows.filter(({ times }) => times === 1).length
    tell(
      `${late.length} of ${articles} kept, ${exactlyOnce} exactly once; late p50 ${percentile(late, 0.5).toFixed(0)} ms, p99 ${percentile(late, 0.99).toFixed(0)} ms, at most ${Math.max(...late).toFixed(0)} ms`,
    )
    tell(keepResult('schedule', new Date(), { articles, spread, exactlyOnce, lateMs: late }))
    await pool.end()
    await amity.stop()
  } finally {
    for (const node of nodes) node.kill('SIGKILL')
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const percentile = (list: readonly number[], part: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? 0
