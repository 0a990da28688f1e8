import { setImmediate } from 'node:timers/promises'

import type { WriteLimits } from '../../changes/write.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { slugBatch, takenInBatch, type ReservedSlugs } from './bulk-checks.ts'
import { readRecord, type BulkRecord, type ReadRecord } from './bulk-records.ts'
import { rowsOf } from './bulk-rows.ts'
import { missingReferences } from './checks.ts'
import { command, type CommandContext } from './command.ts'
import { notAllowed } from './facts.ts'
import { keepersFor, withKeeper } from './keepers.ts'
import type { ContentDoor } from './transaction.ts'

export type { BulkRecord } from './bulk-records.ts'

/** How a bulk is written. */
export interface BulkOptions extends CommandContext {
  /** Records in one transaction; 1,000 by default. */
  readonly batch?: number
  /** How many batches are written at once; 1 by default. Each takes a connection of the door's pool. */
  readonly writers?: number
  /** The stage in which the records come to stand. */
  readonly stage: 'draft' | 'published'
}

/** How many problems are answered at most. */
const mostProblems = 100
/** A batch takes its time, and other writers may hold the log for as long. */
const limits: WriteLimits = { statement: 120_000, lock: 120_000, idle: 60_000 }

/** A batch that is being written. */
interface Flight {
  readonly ids: ReadonlySet<string>
  readonly done: Promise<Result<number>>
}

/**
 * Makes many records by the rules of single writes, one transaction a batch; each record has version 1, also where it
 * is published at once. While batches are written the next one is read; a record may refer to any before it.
 * @returns how many records were made; or the problems of the first batch that has some, of which nothing is written,
 *   while the batches before it stay, and with several writers those that were on their way. Paths begin with `records`
 *   and the record's number
 */
export async function bulkCreate(
  door: ContentDoor,
  type: ContentType,
  records: Iterable<BulkRecord> | AsyncIterable<BulkRecord>,
  options: BulkOptions,
): Promise<Result<{ readonly records: number }>> {
  const { batch: size = 1_000, writers = 1 } = options
  const flying = new Set<Flight>()
  const reserved: ReservedSlugs = new Map()
  let made = 0
  const land = async (flight: Flight): Promise<Result<number>> => {
    const result = await flight.done
    if (flying.delete(flight) && result.ok) made += result.value
    return result
  }
  try {
    for await (const batch of batchesOf(door, type, records, size, options.now)) {
      const targets = new Set<string>(batch.flatMap(record => record.references.map(({ id }) => id)))
      for (const flight of flying) {
        // What this batch refers to must be there; and the oldest one makes room.
        if (flying.size < writers && !targets.values().some(id => flight.ids.has(id))) continue
        const result = await land(flight)
        if (!result.ok) return result
      }
      const done = writeBatch(door, type, batch, options, writers > 1 ? reserved : new Map<string, string>())
      // A failure is looked at when the flight lands; until then nobody else may see it as unhandled.
      done.catch(() => {})
      flying.add({ ids: new Set(batch.map(({ id }) => id)), done })
    }
    for (const flight of flying) {
      const result = await land(flight)
      if (!result.ok) return result
    }
    return succeed({ records: made })
  } finally {
    await Promise.allSettled([...flying].map(({ done }) => done))
  }
}

async function* batchesOf(
  door: ContentDoor,
  type: ContentType,
  records: Iterable<BulkRecord> | AsyncIterable<BulkRecord>,
  size: number,
  now: Date,
): AsyncGenerator<readonly ReadRecord[]> {
  let batch: ReadRecord[] = []
  let at = 0
  for await (const record of records) {
    batch.push(readRecord(type, record, at, door.model.locales, now, door.rules.get(type.name)))
    at += 1
    // Lets the answers of the database through to the batches that are being written.
    if (at % 50 === 0) await setImmediate()
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function writeBatch(
  door: ContentDoor,
  type: ContentType,
  batch: readonly ReadRecord[],
  { stage, viewer, now, requestId }: BulkOptions,
  reserved: ReservedSlugs,
): Promise<Result<number>> {
  // Whoever enters many records works on the server itself, or for it.
  if (!viewer.rights.everywhere) return fail(notAllowed())
  return command(
    door,
    { type, intent: `create${type.name}`, path: ['records'], viewer, now, requestId, limits },
    async ({ query, model, refresh }) => {
      const references = batch.flatMap(record => record.references)
      const slugged = await slugBatch(query, type, batch, reserved)
      const states = new Map(batch.map(({ id, state }) => [id, state]))
      const keepers = await keepersFor({ query, model }, type, states, viewer)
      const records = slugged.records.map(record => ({
        ...record,
        state: withKeeper(record.state, keepers.get(record.id) ?? null),
      }))
      const problems: Problem[] = [
        ...batch.flatMap(record => record.problems),
        ...(await missingReferences(query, model, references, viewer, new Map(batch.map(({ id }) => [id, type.name])))),
        ...(await takenInBatch(query, type, batch)),
        ...slugged.problems,
      ]
      if (problems.length > 0) return fail(...problems.slice(0, mostProblems))
      for (const { statement, rows } of rowsOf(type, records, stage, { viewer, now }))
        await query(statement, [JSON.stringify(rows)])
      await refresh(
        type,
        batch.map(({ id }) => ({ id, stage })),
      )
      return succeed(batch.length)
    },
  )
}
