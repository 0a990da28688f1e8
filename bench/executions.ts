import { setTimeout as wait } from 'node:timers/promises'

import { quickSize } from './data/rows.ts'
import { inLivePlace } from './live/place.ts'
import { percentile } from './measure/figures.ts'
import { keepResult } from './results.ts'

/** How many different queries are kept true, how many of them look at the same record, and how often one changes. */
export interface ExecutionsPlan {
  readonly queries: number
  readonly alike: number
  readonly changes: number
  readonly isQuick: boolean
}

/** How often queries ran, by what came of it. */
type Executions = Readonly<Record<string, number>>

/** Milliseconds without an execution after which all have run. */
const still = 1_000

/** Counts what runs again when a change touches a few of many different queries that are kept true. */
export async function measureExecutions(
  tell: (line: string) => void,
  { queries, alike, changes, isQuick }: ExecutionsPlan,
): Promise<void> {
  await inLivePlace(quickSize, async ({ amity, node, start, change }) => {
    const server = await node()
    const { rows } = await amity.pool.query<{ id: string }>(
      "select id from articles where stage = 'published' order by id limit $1",
      [Math.ceil(queries / alike)],
    )
    const ids = rows.map(({ id }) => `Article_${id}`)
    const documents = Array.from({ length: queries }, (_, at) => {
      const id = ids[at % ids.length] ?? ''
      return `query @live(throttle: 0) { ready: article(id: "${id}") { q${at}: title } }`
    })
    const screens = start('live/clients')
    screens.send({ url: server.socketUrl, sockets: queries, documents })
    const executions = async (): Promise<Executions> => {
      const text = await (await fetch(`${server.url}/metrics`)).text()
      const found = text.matchAll(/^amity_live_executions_total\{outcome="(\w+)"\} (\d+)$/gm)
      return Object.fromEntries([...found].map(([, outcome = '', count]) => [outcome, Number(count)]))
    }
    const sum = (of: Executions): number => Object.values(of).reduce((total, count) => total + count, 0)
    /** What they are once nothing runs any more. */
    const settled = async (least: number): Promise<Executions> => {
      for (let before = -1; ;) {
        const now = await executions()
        if (sum(now) === before && before >= least) return now
        before = sum(now)
        await wait(still)
      }
    }
    let known = await settled(queries)
    const begun = known
    const ran: Executions[] = []
    for (let at = 0; at < changes; at += 1) {
      await change(ids[(at * 7) % ids.length] ?? '', { title: `Tin ${at}` })
      const now = await settled(sum(known) + 1)
      ran.push(
        Object.fromEntries(Object.entries(now).map(([outcome, count]) => [outcome, count - (known[outcome] ?? 0)])),
      )
      known = now
    }
    const each = ran.map(sum)
    tell(
      `${queries} different queries, ${alike} of them over each record: ${sum(begun)} executions to begin; then for each of ${changes} changes ${Math.min(...each)} to ${Math.max(...each)}, p50 ${percentile(each, 0.5)}`,
    )
    tell(keepResult(isQuick ? 'quick' : 'executions', new Date(), { queries, alike, begun, ran }))
  })
}
