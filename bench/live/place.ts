import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { operator } from '../../src/access/viewer.ts'
import { assemble, type Amity } from '../../src/assemble.ts'
import { createRecord } from '../../src/engine/commands/create.ts'
import { publishRecord } from '../../src/engine/commands/publish.ts'
import { updateRecord } from '../../src/engine/commands/update.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { newRecordId, readGlobalId, type RecordId } from '../../src/kernel/ids.ts'
import type { Result } from '../../src/kernel/problem.ts'
import { openDatabase } from '../../src/store/database.ts'
import { fillAmity } from '../amity.ts'
import { rowsOf } from '../data.ts'
import type { Size } from '../data/rows.ts'
import { benchFiles } from '../files.ts'
import { benchFile } from '../paths.ts'

/** A node of the product in a process of its own. */
export interface LiveNode {
  readonly process: ChildProcess
  readonly pid: number
  /** `ws://…/graphql`. */
  readonly socketUrl: string
  /** `http://…`, without a slash. */
  readonly url: string
}

/** A filled database, nodes over it, and somebody who writes. */
export interface LivePlace {
  readonly amity: Amity
  readonly node: () => Promise<LiveNode>
  /** A process of the benchmark, named by its file. */
  readonly start: (file: string) => ChildProcess
  /** Makes a public record and gives its id. */
  readonly make: (typeName: string, input: object) => Promise<RecordId>
  /** Changes a public record in public. */
  readonly change: (globalId: string, input: object) => Promise<void>
}

/** Opens a database with the benchmark's rows for some work, and takes everything away again. */
export async function inLivePlace(size: Size, work: (place: LivePlace) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-live-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 10 })
  const children = new Set<ChildProcess>()
  const start = (file: string, ...args: string[]): ChildProcess => {
    const child = fork(benchFile(file), args)
    children.add(child)
    return child
  }
  try {
    await fillAmity({ database, rows: rowsOf(size) }, () => {})
    const settings = { locales: ['vi', 'en'], clock: systemClock, files: benchFiles, connections: 3, secret: null }
    const amity = await assemble({ serverUrl: database.serverUrl, ...settings })
    const who = () => ({ viewer: operator, now: systemClock() })
    await work({
      amity,
      start,
      node: async () => {
        const child = start('live/node', '--database', database.serverUrl)
        const [{ url }] = await once(child, 'message')
        const socketUrl = String(url)
        return {
          process: child,
          pid: child.pid ?? 0,
          socketUrl,
          url: socketUrl.replace('ws', 'http').replace('/graphql', ''),
        }
      },
      make: async (typeName, input) => {
        const type = typeNamed(amity.model, typeName)
        const { id } = must(await createRecord(amity.door, type, { ...who(), locale: 'vi', input }))
        must(await publishRecord(amity.door, type, { ...who(), id, publishedAt: null }))
        return id
      },
      change: async (globalId, input) => {
        const { typeName, id } = readGlobalId(globalId) ?? { typeName: '', id: newRecordId(0) }
        const type = typeNamed(amity.model, typeName)
        const { rows } = await amity.pool.query<{ version: number }>(
          `select max(version) as version from ${type.table} where id = $1`,
          [id],
        )
        const expectedVersion = rows[0]?.version ?? 0
        must(await updateRecord(amity.door, type, { ...who(), id, expectedVersion, locale: 'vi', input }))
        must(await publishRecord(amity.door, type, { ...who(), id, publishedAt: null }))
      },
    })
    await amity.stop()
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}
