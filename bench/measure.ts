import type { Contestant } from './contestant.ts'
import type { Size } from './data/rows.ts'
import type { Sample } from './measure/figures.ts'
import type { Generator } from './measure/generator.ts'
import { cpuMs } from './measure/proc.ts'
import { queryNames, variablesList, type QueryName } from './queries.ts'

/** How long and how often is measured. */
export interface Plan {
  readonly rounds: number
  readonly seconds: number
  readonly warmSeconds: number
  readonly connections: number
}
/** What is reported. */
export const fullPlan: Plan = { rounds: 5, seconds: 4, warmSeconds: 3, connections: 16 }
/** For trying the benchmark itself. */
export const quickPlan: Plan = { rounds: 2, seconds: 1, warmSeconds: 0.5, connections: 16 }

/** Different questions of one query: more than any server keeps answers of by accident, few enough to be sent round. */
const questions = 500

const used = (before: number | undefined, after: number | undefined, requests: number): number | null =>
  before === undefined || after === undefined ? null : (after - before) / requests

/**
 * Measures the contestants in turns: in every round each query goes to each contestant for some seconds, every round
 * beginning with another contestant. All of them are up all the time, and only one works at a time.
 */
export async function measure(
  contestants: readonly Contestant[],
  generator: Generator,
  postmaster: number,
  size: Size,
  plan: Plan,
  tell: (line: string) => void,
): Promise<readonly Sample[]> {
  const bodies = (contestant: Contestant, name: QueryName) =>
    variablesList(name, size, questions).map(variables => JSON.stringify(contestant.dialect.ask(name, variables)))
  const orders = new Map(
    contestants.map(contestant => [contestant, new Map(queryNames.map(name => [name, bodies(contestant, name)]))]),
  )
  const run = (contestant: Contestant, name: QueryName, seconds: number) =>
    generator.run({
      url: contestant.url,
      bodies: orders.get(contestant)?.get(name) ?? [],
      connections: plan.connections,
      seconds,
    })
  for (const contestant of contestants) for (const name of queryNames) await run(contestant, name, plan.warmSeconds)
  const samples: Sample[] = []
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const query of queryNames) {
      for (let turn = 0; turn < contestants.length; turn += 1) {
        const contestant = contestants[(round + turn) % contestants.length]
        if (contestant === undefined) continue
        const before = { server: cpuMs(contestant.pid), database: cpuMs(postmaster) }
        const result = await run(contestant, query, plan.seconds)
        const after = { server: cpuMs(contestant.pid), database: cpuMs(postmaster) }
        if (result.failures > 0)
          throw new Error(`${contestant.name} refused ${result.failures} of ${result.requests} requests of ${query}`)
        samples.push({
          round,
          query,
          contestant: contestant.name,
          ...result,
          serverCpuMs: used(before.server, after.server, result.requests),
          databaseCpuMs: used(before.database, after.database, result.requests),
        })
      }
    }
    tell(`round ${round + 1} of ${plan.rounds}`)
  }
  return samples
}
