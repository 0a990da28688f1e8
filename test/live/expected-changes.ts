import type { Deed, State, States, Transaction } from './log-by-hand.ts'

/** What a subscriber is told of a record, without the record itself. */
export interface Told {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly intent: string
  readonly reason: string | null
  /** Of the fields that are looked at: by-line and title. */
  readonly diff: readonly object[]
}

/** What one commit told. */
export interface Batch {
  readonly position: bigint
  readonly releaseId: string | null
  readonly changes: readonly Told[]
}

/** Who looks, and at what. */
export interface Reader {
  /** Whether a record is asked for, by what the log says of it. */
  readonly asks: (state: State) => boolean
  /** Organisations whose drafts are read; null looks at what is published alone. */
  readonly keepers: readonly string[] | null
}

/** A state that is seen, and in which stage it stands. */
export interface Seen {
  readonly stage: 'draft' | 'published'
  readonly state: State
}

/** What somebody must be told, batch by batch, who follows from the beginning. */
export function expectedChanges(log: readonly Transaction[], reader: Reader): readonly Batch[] {
  return log.flatMap(({ position, release, intent, deeds }) => {
    const changes = deeds.flatMap(deed => toldOf(deed, reader, intent) ?? [])
    return changes.length === 0 ? [] : [{ position, releaseId: release && `Release_${release}`, changes }]
  })
}

function toldOf(deed: Deed, reader: Reader, intent: string): Told | null {
  const [before, after] = [seen(deed.before, reader), seen(deed.after, reader)]
  // What was not touched is what it was.
  if (before === null && after === null) return null
  if (before && before.stage === after?.stage && !deed.touched.has(before.stage)) return null
  const [did, does] = [before !== null && reader.asks(before.state), after !== null && reader.asks(after.state)]
  if (!did && !does) return null
  const kind = !did ? 'ENTER' : does ? 'UPDATE' : 'LEAVE'
  const stages = reader.keepers === null ? (['published'] as const) : (['draft', 'published'] as const)
  const version = Math.max(...stages.map(stage => deed.touched.get(stage) ?? 0))
  const reason = kind !== 'LEAVE' ? null : after === null ? reasonOf(deed, reader) : 'NO_MATCH'
  const diff = did && before && after ? diffOf(before.state, after.state) : []
  return { kind, id: `${deed.type}_${deed.id}`, version, intent, reason, diff }
}

const readsDraft = ({ draft }: States, { keepers }: Reader): boolean =>
  draft !== null && keepers !== null && keepers.includes(draft.columns['keeper_id'])

/** What somebody sees of a record, null when nothing. */
export function seen(states: States, reader: Reader): Seen | null {
  const stage = readsDraft(states, reader) ? 'draft' : 'published'
  const state = states[stage]
  if (state === null || (stage === 'draft' && ['archived', 'withdrawn'].includes(state.columns['state']))) return null
  return { stage, state }
}

function reasonOf({ before, after }: Deed, reader: Reader): string {
  if (after.draft === null) return 'DELETED'
  if (!readsDraft(after, reader) && readsDraft(before, reader)) return 'NOT_READABLE'
  const { state } = after.draft.columns
  return state === 'withdrawn' ? 'WITHDRAWN' : state === 'archived' ? 'ARCHIVED' : 'UNPUBLISHED'
}

function diffOf(before: State, after: State): readonly object[] {
  const differs = (field: string, locale: string | null, old: unknown = null, fresh: unknown = null) =>
    old === fresh ? [] : [{ field, locale, before: old, after: fresh }]
  return [
    ...differs('byline', null, before.columns['byline'], after.columns['byline']),
    ...differs(after.type === 'Person' ? 'name' : 'title', 'vi', before.titles['vi'], after.titles['vi']),
  ]
}

/** The fields of a difference that {@link Told} looks at. */
export const lookedAt = (diff: readonly any[]): readonly object[] =>
  diff.filter(({ field }) => ['byline', 'title', 'name'].includes(field))
