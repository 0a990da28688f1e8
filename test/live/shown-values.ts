import { expect } from 'vitest'

import { seen, type Reader } from './expected-changes.ts'
import type { Followed } from './followers.ts'
import type { Transaction } from './log-by-hand.ts'
import { isEvents, type PositionOf } from './told-batches.ts'

/** What is known of the log, for looking at what was shown. */
export interface Known {
  readonly log: readonly Transaction[]
  /** Global ids of all that ever was public. */
  readonly everPublic: ReadonlySet<string>
  /** What transactions said that came to nothing. */
  readonly never: string
}

/** Looks at the records and values that somebody was shown. @throws with the first that is not as it must be */
export function checkShown(followed: Followed, positionOf: PositionOf, reader: Reader, known: Known): void {
  const { name, heard } = followed
  const unseen = lastUnseen(known.log, reader)
  for (const { frame } of heard.filter(isEvents))
    for (const change of frame.changes!) {
      const fault = faultOf(change, (unseen.get(change.id) ?? -1n) > positionOf(frame.cursor))
      if (fault !== null) throw new Error(`${name}: ${fault}: ${JSON.stringify(change)}`)
    }
  const text = JSON.stringify(heard.map(({ frame }) => frame))
  expect(text.includes(known.never), `${name} saw what was never committed`).toBe(false)
  if (reader.keepers !== null) return
  for (const [id] of text.matchAll(/(?:Article|Person|Federation)_[-0-9a-f]{36}/g))
    expect(known.everPublic.has(id), `${name} saw ${id}, which never was public`).toBe(true)
}

/** @param leftLater whether the record could not be seen after some later commit */
function faultOf({ kind, version, reason, record, diff }: any, leftLater: boolean): string | null {
  if (kind === 'LEAVE') {
    if (record !== null) return 'a record that left is shown'
    return reason !== 'NO_MATCH' && diff.length > 0 ? 'a record that cannot be read any more shows values' : null
  }
  if (record === null) return leftLater ? null : 'a record is said to be gone that never was'
  return record.version < version ? 'a record is shown as it was before its change' : null
}

/** By global id the newest position at which a record could not be seen. */
function lastUnseen(log: readonly Transaction[], reader: Reader): ReadonlyMap<string, bigint> {
  const last = new Map<string, bigint>()
  for (const { position, deeds } of log)
    for (const { type, id, after } of deeds) if (seen(after, reader) === null) last.set(`${type}_${id}`, position)
  return last
}
