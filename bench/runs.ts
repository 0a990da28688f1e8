import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { randomOf } from './data/random.ts'
import { benchFiles } from './files.ts'
import { keepResult } from './results.ts'
import { Counting } from './runs/counting.ts'
import { Judging } from './runs/judging.ts'
import { ask, keepAll } from './runs/kept.ts'
import { federations, fillWorld } from './runs/world.ts'
import { Writes } from './runs/writes.ts'
import { assemble } from '../src/assemble.ts'
import { catalogueModel } from '../src/catalogue.ts'
import { entitiesOf } from '../src/engine/stored/entities.ts'
import { openDatabase } from '../src/store/database.ts'
import { connected } from '../src/store/embedded/bootstrap.ts'
import { migrate } from '../src/store/migrate.ts'

/** How many queries are kept true. */
const kept = 500

/**
 * Keeps 500 queries true, and counts of each change
 * - the runs: queries that are asked again because of it, once each, as a server does at ten changes a second;
 * - the unneeded ones: those whose answer is byte for byte the one that was sent last;
 * - the missed ones: queries that are not asked again and have another answer all the same.
 * Changes are commands; one of them lets the day pass too.
 */
export async function measureRuns(
  tell: (line: string) => void,
  { changes, seed }: { readonly changes: number; readonly seed: number },
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-runs-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 10 })
  let now = new Date('2026-11-22T05:00:00.000Z')
  try {
    await migrate(database.ownerUrl, entitiesOf(catalogueModel()).all)
    const settings = { locales: ['vi', 'en'], clock: () => now, files: benchFiles, connections: 6, secret: null }
    const amity = await assemble({ serverUrl: database.serverUrl, ...settings })
    const random = randomOf(seed, 1)
    const published = await fillWorld(amity, random, now)
    // Else PostgreSQL guesses at tables that were filled a moment ago.
    await connected(database.ownerUrl, client => client.query('analyze'))
    const nextDay = (): void => void (now = new Date(now.getTime() + 86_400_000))
    const writes = new Writes({ amity, random, published, now: () => now, nextDay })
    const queries = await keepAll(amity, { random, published, kept })
    tell(`${queries.length} queries over ${federations} federations`)
    const judging = await Judging.begin(amity, queries)
    const counting = new Counting()
    for (let at = 0; at < changes; at += 1) {
      const kind = await writes.write()
      const again = await judging.again(now)
      const asked = await Promise.all(queries.map(async query => ({ query, fresh: await ask(amity, query) })))
      for (const { query, fresh } of asked) {
        const isSame = fresh.text === query.text
        if (counting.count(`${query.shape} × ${kind}`, again.has(query), isSame) === 'missed')
          tell(`missed: ${query.shape} × ${kind}\n${query.text}\n${fresh.text}`)
        if (!again.has(query) && isSame) continue
        Object.assign(query, fresh)
        judging.settled(query)
      }
    }
    const { runs, unneeded, missed, cells, worst } = counting.told()
    for (const line of worst) tell(line)
    const { p50, p99 } = judging.milliseconds()
    tell(
      `${changes} changes: ${runs} runs, ${unneeded} unneeded (${((100 * unneeded) / Math.max(1, runs)).toFixed(1)} %), ${missed} missed; a commit is judged in ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
    )
    const result = { seed, changes, kept, runs, unneeded, missed, judgingMs: { p50, p99 }, cells }
    tell(keepResult('runs', new Date(), result))
    await amity.stop()
  } finally {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}
