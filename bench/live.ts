import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { benchFiles } from './files.ts'
import { percentile } from './measure/figures.ts'
import { cpuMs, residentMb } from './measure/proc.ts'
import { benchFile } from './paths.ts'
import { keepResult } from './results.ts'
import { operator } from '../src/access/viewer.ts'
import { assemble } from '../src/assemble.ts'
import { catalogueModel } from '../src/catalogue.ts'
import { createRecord } from '../src/engine/commands/create.ts'
import { publishRecord } from '../src/engine/commands/publish.ts'
import { typeNamed } from '../src/engine/model/model.ts'
import { entitiesOf } from '../src/engine/stored/entities.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { openDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'

/** What is subscribed to: so many different operations; 0: a bare socket. */
const contestants = { bare: 0, 'one operation': 1, '64 operations': 64 } as const
type Name = keyof typeof contestants

const documentOf = (at: number): string =>
  `subscription { a${at}: changes { __typename ... on ChangeBatch { cursor changes { kind id typeName version intent at record { ... on Article { title lead } } } } } }`

/** One event: processor time of the server, and how long each socket waited. */
interface Sample {
  readonly cpuMs: number
  readonly delaysMs: readonly number[]
}

/** Measures what it costs to tell many sockets of one change a second, in turns with bare sockets. */
export async function measureLive(
  tell: (line: string) => void,
  { sockets, events, rounds }: { readonly sockets: number; readonly events: number; readonly rounds: number },
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-live-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 10 })
  const children = new Set<ChildProcess>()
  const start = (name: string, ...args: string[]): ChildProcess => {
    const child = fork(benchFile(name), args)
    children.add(child)
    return child
  }
  const end = (child: ChildProcess): void => {
    children.delete(child)
    child.kill('SIGKILL')
  }
  try {
    await migrate(database.ownerUrl, entitiesOf(catalogueModel()).all)
    const settings = { locales: ['vi', 'en'], clock: systemClock, files: benchFiles, connections: 3, secret: null }
    const amity = await assemble({ serverUrl: database.serverUrl, ...settings })
    const article = typeNamed(amity.model, 'Article')
    /** Makes one change public, and tells when it was committed. */
    const change = async (): Promise<number> => {
      const who = { viewer: operator, now: new Date() }
      const input = { title: 'Tin', lead: 'Đoàn đại biểu thăm và làm việc. '.repeat(6) }
      const made = await createRecord(amity.door, article, { ...who, locale: 'vi', input })
      if (!made.ok) throw new Error('the article was not made')
      await publishRecord(amity.door, article, { ...who, id: made.value.id })
      return Date.now()
    }
    const samples: Record<Name, Sample[]> = { bare: [], 'one operation': [], '64 operations': [] }
    const kbPerSocket: Record<Name, number[]> = { bare: [], 'one operation': [], '64 operations': [] }
    for (let round = 0; round < rounds; round += 1)
      for (const name of Object.keys(contestants).filter(key => key in samples)) {
        const contestant = name === 'bare' ? 'bare' : name === 'one operation' ? 'one operation' : '64 operations'
        const server = contestant === 'bare' ? start('live/bare') : start('live/node', '--database', database.serverUrl)
        const [{ url }] = await once(server, 'message')
        const pid = server.pid ?? 0
        await wait(1_000)
        const before = residentMb(pid) ?? 0
        const clients = start('live/clients')
        const documents = Array.from({ length: contestants[contestant] }, (_, at) => documentOf(at))
        clients.send({ url, sockets, documents })
        await once(clients, 'message')
        await wait(2_000)
        kbPerSocket[contestant].push((((residentMb(pid) ?? 0) - before) * 1_000) / sockets)
        for (let event = 0; event < events; event += 1) {
          const used = cpuMs(pid) ?? 0
          const begun = contestant === 'bare' ? (server.send('send'), Date.now()) : await change()
          await wait(1_000)
          clients.send('collect')
          const [{ arrived }] = await once(clients, 'message')
          const delays: readonly number[] = arrived.map((at: number) => at - begun)
          if (delays.length !== sockets) tell(`${contestant}: ${delays.length} of ${sockets} were told in a second`)
          // The first event warms up.
          if (event > 0) samples[contestant].push({ cpuMs: (cpuMs(pid) ?? 0) - used, delaysMs: delays })
        }
        end(clients)
        end(server)
      }
    const cpu = (name: Name): number => samples[name].reduce((sum, one) => sum + one.cpuMs, 0) / samples[name].length
    const figures = Object.fromEntries(
      (['bare', 'one operation', '64 operations'] as const).map(name => {
        const delays = samples[name].flatMap(one => one.delaysMs)
        const figure = {
          cpuMsPerEvent: cpu(name),
          timesBare: cpu(name) / cpu('bare'),
          p50Ms: percentile(delays, 0.5),
          p99Ms: percentile(delays, 0.99),
          kbPerSocket: kbPerSocket[name],
        }
        tell(
          `${name}: ${figure.cpuMsPerEvent.toFixed(0)} ms an event, ${figure.timesBare.toFixed(2)} x bare; p50 ${figure.p50Ms} ms, p99 ${figure.p99Ms} ms; ${figure.kbPerSocket.map(kb => kb.toFixed(1)).join(', ')} kB a socket`,
        )
        return [name, figure]
      }),
    )
    const cpuOf = (name: Name): readonly number[] => samples[name].map(one => one.cpuMs)
    const raw = {
      bare: cpuOf('bare'),
      'one operation': cpuOf('one operation'),
      '64 operations': cpuOf('64 operations'),
    }
    tell(keepResult('live', new Date(), { sockets, events, rounds, figures, cpuMs: raw }))
    await amity.stop()
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}
