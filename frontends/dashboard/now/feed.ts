import type { ChangesSubscription, LastChangedQuery } from '../generated/graphql.ts'
import type { Happened } from './happened.ts'

type Frame = ChangesSubscription['changes']
type Batch = Extract<Frame, { __typename: 'ChangeBatch' }>
type Change = Batch['changes'][number]
type Shown = NonNullable<Change['record']>

/** A line of the list. */
export interface Entry extends Happened {
  /** Unlike that of any other line. */
  readonly key: string
  readonly id: string
  readonly typeName: string
  /** What the record is called, and in which language; null where that may not be told, or is not known. */
  readonly name: { readonly text: string; readonly locale: string | null } | null
  /** ISO 8601, UTC. */
  readonly at: string
}

/** What the page has heard of changes. */
export interface Feed {
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** Whether what was changed before is among them. */
  readonly isRead: boolean
  /** Whether what was changed before could not be read. */
  readonly isUnread: boolean
  /** How many changes have come since the page was opened. */
  readonly came: number
}

export const emptyFeed: Feed = { entries: [], isRead: false, isUnread: false, came: 0 }

/** So many lines are shown. */
const most = 40

/** Whether a record left in a way that takes its name along: it was taken back, or others alone may read it now. */
const isGone = ({ kind, reason }: Change): boolean => kind === 'LEAVE' && reason !== 'DELETED' && reason !== 'NO_MATCH'

/**
 * With all that one commit changed. A record that was deleted, or is another's now, is called what it was called before,
 * where that is known; of one that is no longer public no line tells the name any more.
 */
export function withBatch({ entries, came, ...feed }: Feed, { cursor, changes }: Batch): Feed {
  const called = (id: string): Entry['name'] => entries.find(entry => entry.id === id && entry.name)?.name ?? null
  const newest = changes
    .map((change): Entry => {
      const { kind, id, typeName, intent, at, reason, record } = change
      const name = isGone(change) ? null : record ? nameOf(record) : kind === 'LEAVE' ? called(id) : null
      return { key: `${cursor} ${id}`, kind, id, typeName, intent, at, reason, name }
    })
    .toReversed()
  const told = new Set(newest.map(({ id }) => id))
  const gone = new Set(changes.filter(isGone).map(({ id }) => id))
  const before = entries
    .filter(({ id, kind }) => kind !== 'SNAPSHOT' || !told.has(id))
    .map(entry => (gone.has(entry.id) ? { ...entry, name: null } : entry))
  return { ...feed, entries: [...newest, ...before].slice(0, most), came: came + newest.length }
}

/** With what was changed last before; a record of which a change was told already is not told of again. */
export function withLast({ entries, came }: Feed, answer: LastChangedQuery): Feed {
  const told = new Set(entries.map(({ id }) => id))
  const last = [answer.aidProjects, answer.articles, answer.events]
    .flatMap(({ nodes }) => [...nodes])
    .filter(({ id }) => !told.has(id))
    .map((record): Entry => {
      const { id, __typename: typeName, updatedAt: at } = record
      return { key: id, kind: 'SNAPSHOT', id, typeName, intent: 'snapshot', at, reason: null, name: nameOf(record) }
    })
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, 8)
  return { entries: [...entries, ...last].slice(0, most), came, isRead: true, isUnread: false }
}

function nameOf(record: Shown): Entry['name'] {
  const field = 'title' in record ? 'title' : 'label' in record ? 'label' : 'name'
  const text =
    'title' in record ? record.title : 'label' in record ? record.label : 'name' in record ? record.name : null
  if (text === null) return null
  return { text, locale: record.localization.fields.find(found => found.field === field)?.locale ?? null }
}
