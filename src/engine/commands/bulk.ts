import { setImmediate } from 'node:timers/promises'

import type { WriteLimits } from '../../changes/write.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { slugBatch, takenInBatch } from './bulk-checks.ts'
import { readRecord, type BulkRecord, type ReadRecord } from './bulk-records.ts'
import { rowsOf } from './bulk-rows.ts'
import { missingReferences } from './checks.ts'
import { command, type CommandContext } from './command.ts'
import type { ContentDoor } from './transaction.ts'

export type { BulkRecord } from './bulk-records.ts'

/** How a bulk is written. */
export interface BulkOptions extends CommandContext {
  /** Records in one transaction; 1,000 by default. */
  readonly batch?: number
  /** The stage in which the records come to stand. */
  readonly stage: 'draft' | 'published'
}

/** A batch takes its time, and other writers may hold the log for as long. */
const limits: WriteLimits = { statement: 120_000, lock: 60_000, idle: 60_000 }

/** How many problems are answered at most. */
const mostProblems = 100

/**
 * Makes many records by the rules of single writes, one transaction a batch; each record has version 1, also where it
 * is published at once. While one batch is written the next one is read.
 * @returns how many records were made; or the problems of the first batch that has some, of which nothing is written,
 *   while the batches before it stay. Paths begin with `records` and the record's number
 */
export async function bulkCreate(door: ContentDoor, type: ContentType, records: Iterable<BulkRecord> | AsyncIterable<BulkRecord>, options: BulkOptions): Promise<Result<{ readonly records: number }>> {
  const size = options.batch ?? 1_000
  let writing: Promise<Result<number>> = Promise.resolve(succeed(0))
  let made = 0
  for await (const batch of batchesOf(door, type, records, size, options.now)) {
    const before = await writing
    if (!before.ok) return before
    made += before.value
    writing = writeBatch(door, type, batch, options)
    // A failure is looked at when the next batch is ready; until then nobody else may see it as unhandled.
    writing.catch(() => {})
  }
  const last = await writing
  return last.ok ? succeed({ records: made + last.value }) : last
}

async function* batchesOf(door: ContentDoor, type: ContentType, records: Iterable<BulkRecord> | AsyncIterable<BulkRecord>, size: number, now: Date): AsyncGenerator<readonly ReadRecord[]> {
  let batch: ReadRecord[] = []
  let at = 0
  for await (const record of records) {
    batch.push(readRecord(type, record, at, door.model.locales, now))
    at += 1
    // Lets the answers of the database through to the batch that is being written.
    if (at % 50 === 0) await setImmediate()
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function writeBatch(door: ContentDoor, type: ContentType, batch: readonly ReadRecord[], { stage, viewer, now, requestId }: BulkOptions): Promise<Result<number>> {
  return command(door, { type, intent: `create${type.name}`, path: ['records'], viewer, now, requestId, limits }, async ({ query, model, refresh }) => {
    const references = batch.flatMap(record => record.references)
    const slugged = await slugBatch(query, type, batch)
    const problems: Problem[] = [
      ...batch.flatMap(record => record.problems),
      ...(await missingReferences(query, model, references, new Map(batch.map(({ id }) => [id, type.name])))),
      ...(await takenInBatch(query, type, batch)),
      ...slugged.problems,
    ]
    if (problems.length > 0) return fail(...problems.slice(0, mostProblems))
    for (const { statement, rows } of rowsOf(type, slugged.records, stage, now)) await query(statement, [JSON.stringify(rows)])
    await refresh(type, batch.map(({ id }) => ({ id, stage })))
    return succeed(batch.length)
  })
}
