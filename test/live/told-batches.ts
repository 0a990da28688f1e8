import { expect } from 'vitest'

import { lookedAt, type Batch, type Told } from './expected-changes.ts'
import type { Followed, Heard } from './followers.ts'

/** Reads the position out of a cursor. */
export type PositionOf = (cursor: string) => bigint

/**
 * The batches of events as somebody was told them, without those that came again.
 * @throws where cursors do not ascend, what came again is another, or versions go back
 */
export function toldBatches(
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
  }
  const batches = [...told.values()]
  versionsAscend(name, batches)
  return { told: batches, duplicates }
}

/** Whether something is told, and no page of a snapshot. */
export const isEvents = ({ frame: { changes } }: Heard): boolean =>
  changes !== undefined && changes[0]?.kind !== 'SNAPSHOT'

/** Cursors ascend on each connection, from behind the one with which it began: nothing comes twice but after a resume. */
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

function versionsAscend(name: string, batches: readonly Batch[]): void {
  const versions = new Map<string, number>()
  for (const { changes } of batches)
    for (const { id, version } of changes) {
      if (version < (versions.get(id) ?? 0)) throw new Error(`${name}: ${id} went back to version ${version}`)
      versions.set(id, version)
    }
}
