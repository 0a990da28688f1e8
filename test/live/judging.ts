import type { Pool } from 'pg'
import { expect } from 'vitest'

import { decodeCursor } from '../../src/changes/cursor.ts'
import type { Member } from './crowd.ts'
import { expectedChanges, type Batch } from './expected-changes.ts'
import type { Transaction } from './log-by-hand.ts'
import type { Place } from './place.ts'
import { checkShown } from './shown-values.ts'
import { heldBy, heldInTables } from './tables-by-hand.ts'
import { toldBatches } from './told-batches.ts'
import type { World } from './world.ts'
import type { Written } from './writers.ts'

/** What was told, all together. */
export interface Figures {
  readonly transactions: number
  /** Transactions that committed before others that had begun earlier. */
  readonly outOfOrder: number
  readonly frames: number
  readonly batches: number
  readonly duplicates: number
  readonly lines: number
  readonly pauses: number
  readonly rewinds: number
  readonly ends: Readonly<Record<string, number>>
}

/** What was written, as far as it bears on what is told. */
export interface Wrote {
  readonly written: Written
  readonly world: World
}

/**
 * Ends that followers may meet: a node that was killed or went, a PostgreSQL that was away, somebody who was too slow, a
 * right that was lost.
 */
const ends =
  /^(closed (1001|1006|1013|4430)|status 503|broken|over|error (UNAVAILABLE|TIMEOUT|RIGHTS_CHANGED)( UNAVAILABLE)*)$/

/** Holds all that everybody heard against the log. @throws with the first difference */
export async function judge(
  { pool, key }: Place,
  log: readonly Transaction[],
  members: readonly Member[],
  { written, world }: Wrote,
): Promise<Figures> {
  const positionOf = (cursor: string): bigint => {
    const read = decodeCursor(cursor, key)
    if (!read.ok) throw new Error(`a cursor that is ${read.reason}`)
    return read.position
  }
  const figures = { frames: 0, batches: 0, duplicates: 0, lines: 0, pauses: 0, rewinds: 0 }
  const ended = new Map<string, number>()
  const known = { log, everPublic: await everPublic(pool), never: world.never }
  for (const { following, reader, holds } of members) {
    const { followed } = following
    const { name, heard, counts } = followed
    const { told, duplicates } = toldBatches(followed, positionOf)
    const [first, last] = [positionOf(heard[0]!.frame.cursor), positionOf(heard.at(-1)!.frame.cursor)]
    const wanted = expectedChanges(log, reader).filter(({ position }) => position > first && position <= last)
    same(name, told, wanted, log)
    checkShown(followed, positionOf, reader, known)
    if (holds !== undefined)
      expect(heldBy(followed), `${name}: snapshot and events`).toEqual(await heldInTables(pool, holds))
    for (const [end, times] of followed.ends) ended.set(end, (ended.get(end) ?? 0) + times)
    figures.frames += heard.length
    figures.batches += told.length
    figures.duplicates += duplicates
    for (const count of ['lines', 'pauses', 'rewinds'] as const) figures[count] += counts[count]
  }
  expect([...ended.keys()].filter(end => !ends.test(end))).toEqual([])
  checkAnswered(log, written)
  const outOfOrder = log.filter(({ id }, at) => at > 0 && BigInt(id) < BigInt(log[at - 1]!.id)).length
  return { transactions: log.length, outOfOrder, ...figures, ends: Object.fromEntries(ended) }
}

/** What was answered survives whatever was killed afterwards. */
function checkAnswered(log: readonly Transaction[], { answered }: Written): void {
  const logged = new Set(
    log.flatMap(({ deeds }) =>
      deeds.flatMap(({ id, touched }) => [...touched.values()].map(version => `${id} ${version}`)),
    ),
  )
  expect(
    [...answered].filter(one => !logged.has(one)),
    'was answered, and is not in the log',
  ).toEqual([])
}

/** Global ids of all that ever was public, by plain SQL. */
async function everPublic(pool: Pool): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query(
    "select distinct type_name || '_' || record_id as id from changes where stage = 'published'",
  )
  return new Set(rows.map(({ id }) => id))
}

const plain = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value instanceof Map ? [...value] : value

/** Throws the first difference, with what the log says of it. */
function same(name: string, told: readonly Batch[], wanted: readonly Batch[], log: readonly Transaction[]): void {
  const shown = (batch: Batch | undefined): string =>
    batch === undefined ? 'nothing' : JSON.stringify(batch, plain, 1)
  const longest = told.length > wanted.length ? told : wanted
  const at = longest.findIndex((_batch, index) => shown(wanted[index]) !== shown(told[index]))
  if (at < 0) return
  const { position } = wanted[at] ?? told[at]!
  throw new Error(`${name}: batch ${at + 1} of ${wanted.length} differs
told: ${shown(told[at])}
the log says: ${shown(wanted[at])}
transaction: ${JSON.stringify(
    log.find(one => one.position === position),
    plain,
  )}`)
}
