import type { Pool } from 'pg'
import { expect } from 'vitest'

import { decodeCursor } from '../../src/changes/cursor.ts'
import type { Member } from './crowd.ts'
import { expectedChanges, lookedAt, type Batch, type Told } from './expected-changes.ts'
import type { Followed, Heard } from './followers.ts'
import type { Transaction } from './log-by-hand.ts'
import type { Place } from './place.ts'
import { heldBy, heldInTables } from './tables-by-hand.ts'
import type { World } from './world.ts'
import type { Written } from './writers.ts'

/** Reads the position out of a cursor. */
type PositionOf = (cursor: string) => bigint

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
  const ends = new Map<string, number>()
  const known = await everPublic(pool)
  for (const {
    following: { followed },
    reader,
    isPublic,
    holds,
  } of members) {
    const { name, heard, counts } = followed
    const { told, duplicates } = events(followed, positionOf)
    const [begun, ended] = [positionOf(heard[0]!.frame.cursor), positionOf(heard.at(-1)!.frame.cursor)]
    const wanted = expectedChanges(log, reader).filter(({ position }) => position > begun && position <= ended)
    same(name, told, wanted, log)
    versionsAscend(name, told)
    const text = JSON.stringify(heard.map(({ frame }) => frame))
    expect(text.includes(world.never), `${name} saw what was never committed`).toBe(false)
    if (isPublic)
      for (const [id] of text.matchAll(/(?:Article|Person|Federation)_[-0-9a-f]{36}/g))
        expect(known.has(id), `${name} saw ${id}, which never was public`).toBe(true)
    if (holds !== undefined)
      expect(heldBy(followed), `${name}: snapshot and events`).toEqual(await heldInTables(pool, holds))
    for (const [end, times] of followed.ends) ends.set(end, (ends.get(end) ?? 0) + times)
    figures.frames += heard.length
    figures.batches += told.length
    figures.duplicates += duplicates
    for (const count of ['lines', 'pauses', 'rewinds'] as const) figures[count] += counts[count]
  }
  const logged = new Set(
    log.flatMap(({ deeds }) =>
      deeds.flatMap(({ id, touched }) => [...touched.values()].map(version => `${id} ${version}`)),
    ),
  )
  expect(
    [...written.answered].filter(one => !logged.has(one)),
    'was answered, and is not in the log',
  ).toEqual([])
  const outOfOrder = log.filter(({ id }, at) => at > 0 && BigInt(id) < BigInt(log[at - 1]!.id)).length
  return { transactions: log.length, outOfOrder, ...figures, ends: Object.fromEntries(ends) }
}

/** Global ids of all that ever was public, by plain SQL. */
async function everPublic(pool: Pool): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query(
    "select distinct type_name || '_' || record_id as id from changes where stage = 'published'",
  )
  return new Set(rows.map(({ id }) => id))
}

/** The batches of events as they came, without those that came again. */
function events(
  followed: Followed,
  positionOf: PositionOf,
): { readonly told: readonly Batch[]; readonly duplicates: number } {
  const { name, heard } = followed
  ascends(followed, positionOf)
  const told = new Map<string, Batch>()
  let duplicates = 0
  for (const { frame, line } of heard.filter(isEvents)) {
    const batch = batchOf(frame, positionOf)
    const known = told.get(frame.cursor)
    if (known) {
      duplicates += 1
      expect(batch, `${name}: what came again on connection ${line} is what came before`).toEqual(known)
    } else told.set(frame.cursor, batch)
    for (const change of frame.changes!) saysNoMore(name, change)
  }
  return { told: [...told.values()], duplicates }
}

const isEvents = ({ frame: { changes } }: Heard): boolean => changes !== undefined && changes[0]?.kind !== 'SNAPSHOT'

/** Cursors ascend on each connection, from behind the one with which it began. */
function ascends({ name, heard }: Followed, positionOf: PositionOf): void {
  let last: { line: number; position: bigint } = { line: 0, position: 0n }
  for (const one of heard) {
    const { frame, line, behind } = one
    const position = positionOf(frame.cursor)
    const least = line === last.line ? last.position : behind === null ? 0n : positionOf(behind)
    const fits = isEvents(one) ? position > least : position >= least
    if (!fits || frame.__typename === 'Reset')
      throw new Error(`${name}: on connection ${line} came ${JSON.stringify(frame)} at ${position}, behind ${least}`)
    last = { line, position }
  }
}

const batchOf = ({ cursor, releaseId, changes }: Heard['frame'], positionOf: PositionOf): Batch => ({
  position: positionOf(cursor),
  releaseId: releaseId ?? null,
  changes: changes!.map(({ kind, id, version, intent, reason, diff }): Told => {
    return { kind, id, version, intent, reason, diff: lookedAt(diff) }
  }),
})

/** Whoever left shows no values, unless it can still be read. */
function saysNoMore(name: string, { kind, reason, record, diff }: any): void {
  if (kind === 'LEAVE' && (record !== null || (reason !== 'NO_MATCH' && diff.length > 0)))
    throw new Error(`${name}: a record that left shows ${JSON.stringify({ reason, record, diff })}`)
}

function versionsAscend(name: string, batches: readonly Batch[]): void {
  const versions = new Map<string, number>()
  for (const { changes } of batches)
    for (const { id, version } of changes) {
      if (version < (versions.get(id) ?? 0)) throw new Error(`${name}: ${id} went back to version ${version}`)
      versions.set(id, version)
    }
}

/** Throws the first difference, with what the log says of it. */
function same(name: string, told: readonly Batch[], wanted: readonly Batch[], log: readonly Transaction[]): void {
  const shown = (batch: Batch | undefined): string =>
    batch === undefined ? 'nothing' : JSON.stringify({ ...batch, position: String(batch.position) }, null, 1)
  const at = wanted.findIndex((batch, index) => shown(batch) !== shown(told[index]))
  const first = at < 0 ? (told.length === wanted.length ? -1 : wanted.length) : at
  if (first < 0) return
  const { position } = wanted[first] ?? told[first]!
  const transaction = log.find(one => one.position === position)
  throw new Error(`${name}: batch ${first + 1} of ${wanted.length} differs
told: ${shown(told[first])}
the log says: ${shown(wanted[first])}
transaction: ${JSON.stringify(transaction, (_key, value) => (typeof value === 'bigint' ? String(value) : value instanceof Map ? [...value] : value))}`)
}
