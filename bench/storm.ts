import { setTimeout as wait } from 'node:timers/promises'

import { quickSize } from './data/rows.ts'
import { inLivePlace, type LivePlace } from './live/place.ts'
import { percentile } from './measure/figures.ts'
import type { Order, Seen } from './live/returning.ts'
import { visit } from './live/visitors.ts'
import { cpuMs, residentMb } from './measure/proc.ts'
import { keepResult } from './results.ts'

/** How clients lose their sockets, and how long they wait before they come back, in milliseconds. */
interface Storm {
  readonly name: string
  /** `killed`: one node of two, and its clients go to the other. `replaced`: the same, and a new one takes them. `cut`: all sockets, of nodes that live. */
  readonly loss: 'killed' | 'replaced' | 'cut'
  readonly wait: readonly [least: number, most: number]
  /** Different subscriptions among them. */
  readonly operations: number
}

const [atOnce, asAsked] = [
  [0, 0],
  [1_000, 5_000],
] as const
const storms: readonly Storm[] = [
  { name: 'one of two nodes killed, at once', loss: 'killed', wait: atOnce, operations: 1 },
  { name: 'one of two nodes killed, after 1 to 5 s', loss: 'killed', wait: asAsked, operations: 1 },
  { name: 'one of two nodes replaced, at once', loss: 'replaced', wait: atOnce, operations: 1 },
  { name: 'all sockets cut, at once', loss: 'cut', wait: atOnce, operations: 1 },
  { name: 'all sockets cut, after 1 to 5 s', loss: 'cut', wait: asAsked, operations: 1 },
  { name: 'all sockets cut, at once, 64 operations', loss: 'cut', wait: atOnce, operations: 64 },
]

/** What one storm came to. */
interface Told extends Seen {
  readonly name: string
  readonly sockets: number
  /** Milliseconds from the order to come back until each had caught up, and from the end of each one's own wait. */
  readonly backMs: readonly number[]
  readonly ownMs: readonly number[]
  /** Attempts that were refused. */
  readonly refused: number
  /** Processor time of the nodes and of the clients while they came back, in milliseconds. */
  readonly nodesCpuMs: number
  readonly clientsCpuMs: number
  /** Memory of the largest node before, and the most while they came back, in megabytes. */
  readonly mb: Readonly<Record<'before' | 'most', number>>
  readonly http: Readonly<Record<'before' | 'during' | 'after', readonly number[]>>
}

export interface StormPlan {
  readonly sockets: number
  readonly changes: number
  /** Requests a second. */
  readonly visits: number
  /** Milliseconds for which visitors are measured before and after. */
  readonly calm: number
  readonly isQuick: boolean
}

const documentOf = (at: number): string =>
  `subscription ($after: Cursor) { a${at}: changes(after: $after, where: { article: {} }) { __typename ... on ChangeBatch { cursor changes { kind id version intent at record { ... on Article { title lead } } } } ... on Heartbeat { cursor } ... on Reset { cursor reason } } }`

/** Measures how long clients that all lost their sockets take to have everything again, and what others feel of it. */
export async function measureStorm(tell: (line: string) => void, plan: StormPlan): Promise<void> {
  await inLivePlace(quickSize, async place => {
    const told: Told[] = []
    for (const storm of storms) {
      const one = await weather(place, storm, plan)
      told.push(one)
      const http = (['before', 'during', 'after'] as const).map(phase => {
        const [p50, p95, p99] = [0.5, 0.95, 0.99].map(part => percentile(one.http[phase], part).toFixed(0))
        return `${phase} ${p50}/${p95}/${p99}`
      })
      tell(
        `${storm.name}: ${one.backMs.length} back, p50 ${seconds(percentile(one.backMs, 0.5))}, all ${seconds(Math.max(...one.backMs))}; missing ${one.missing}, again ${one.again}, wrong ${one.wrong}, refused ${one.refused}; CPU nodes ${seconds(one.nodesCpuMs)}, clients ${seconds(one.clientsCpuMs)}; node ${one.mb.before.toFixed(0)} MB, at most ${one.mb.most.toFixed(0)}; HTTP p50/p95/p99 ms ${http.join(', ')}`,
      )
    }
    tell(keepResult(plan.isQuick ? 'quick' : 'storm', new Date(), { plan, storms: told }))
  })
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`

interface Back {
  readonly back: readonly { readonly ms: number; readonly ownMs: number; readonly refused: number }[]
}

async function weather(
  { node, start, make }: LivePlace,
  { name, loss, wait: waits, operations }: Storm,
  { sockets, changes, visits, calm }: StormPlan,
): Promise<Told> {
  const [first, second] = [await node(), await node()]
  const clients = start('live/returning')
  const send = <T>(order: Order): Promise<T> =>
    new Promise(resolve => {
      clients.once('message', (answer: T) => resolve(answer))
      clients.send(order)
    })
  const both = [first.socketUrl, second.socketUrl]
  const documents = Array.from({ length: operations }, (_, at) => documentOf(at))
  await send({ do: 'open', urls: both, sockets, documents })
  let visited = second.url
  const leave = visit(() => visited, visits)
  await wait(calm)
  const lostAt = performance.now()
  if (loss === 'cut') await send({ do: 'cut' })
  else first.process.kill('SIGKILL')
  for (let number = 0; number < changes; number += 1)
    await make('Article', { title: `Tin ${number}`, lead: 'Đoàn đại biểu thăm và làm việc. '.repeat(6) })
  const third = loss === 'replaced' ? await node() : null
  const taking = third ? [third] : loss === 'killed' ? [second] : [first, second]
  visited = taking.at(-1)?.url ?? visited
  const nodesCpu = (): number => taking.reduce((sum, { pid }) => sum + (cpuMs(pid) ?? 0), 0)
  const clientsCpu = (): number => cpuMs(clients.pid ?? 0) ?? 0
  const [nodesBefore, clientsBefore, from] = [nodesCpu(), clientsCpu(), performance.now()]
  const resident = (): number => Math.max(...taking.map(({ pid }) => residentMb(pid) ?? 0))
  const mb = { before: resident(), most: 0 }
  const looking = setInterval(() => (mb.most = Math.max(mb.most, resident())), 100)
  const { back } = await send<Back>({ do: 'return', urls: taking.map(({ socketUrl }) => socketUrl), wait: waits })
  const to = performance.now()
  clearInterval(looking)
  const [nodesCpuMs, clientsCpuMs] = [nodesCpu() - nodesBefore, clientsCpu() - clientsBefore]
  await wait(calm)
  const all = await leave()
  const seen = await send<Seen>({ do: 'tell', changes })
  clients.kill('SIGKILL')
  for (const { process } of [first, second, ...(third ? [third] : [])]) process.kill('SIGKILL')
  const between = (least: number, most: number): readonly number[] =>
    all.filter(({ at }) => at >= least && at < most).map(({ ms }) => ms)
  return {
    ...seen,
    name,
    sockets,
    backMs: back.map(({ ms }) => ms),
    ownMs: back.map(({ ownMs }) => ownMs),
    refused: back.reduce((sum, { refused }) => sum + refused, 0),
    nodesCpuMs,
    clientsCpuMs,
    mb,
    http: { before: between(0, lostAt), during: between(from, to), after: between(to, Infinity) },
  }
}
