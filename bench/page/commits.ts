import { Client } from 'pg'

import { wakeChannel } from '../../src/changes/recorder.ts'

/** What the database tells of commits. */
export interface Commits {
  /** When the log says that each version of a record was written, which is when its command began (ms since 1970), by version. */
  readonly loggedAt: (globalId: string) => Promise<ReadonlyMap<number, number>>
  /** When the first commit since an instant was told to all who listen; undefined when there was none. Both in ms since 1970. */
  readonly toldSince: (instant: number) => number | undefined
  readonly close: () => Promise<void>
}

/** Listens to a database of the product from now on. */
export async function openCommits(databaseUrl: string): Promise<Commits> {
  const log = new Client({ connectionString: databaseUrl })
  await log.connect()
  const told: number[] = []
  log.on('notification', () => void told.push(Date.now()))
  await log.query(`listen ${wakeChannel}`)
  return {
    loggedAt: async globalId => {
      const { rows } = await log.query<{ version: number; at: string }>(
        'select version, extract(epoch from min(at)) * 1000 as at from changes where record_id = $1 group by version',
        [globalId.slice(globalId.indexOf('_') + 1)],
      )
      return new Map(rows.map(({ version, at }) => [version, Number(at)]))
    },
    toldSince: instant => told.find(at => at >= instant),
    close: () => log.end(),
  }
}

/** How often a server has run live queries so far. */
export async function executions(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const found = text.matchAll(/^amity_live_executions_total\{outcome="\w+"\} (\d+)$/gm)
  return [...found].reduce((sum, [, count]) => sum + Number(count), 0)
}

/** So many moments, so many a second, not in step with anything that beats; each comes when it is there. */
export async function* moments(count: number, perSecond: number): AsyncGenerator<number> {
  const begun = performance.now()
  for (let number = 0; number < count; number += 1) {
    const ahead = begun + ((number + Math.random() * 0.8) * 1_000) / perSecond - performance.now()
    if (ahead > 0) await new Promise(resolve => setTimeout(resolve, ahead))
    yield number
  }
}
