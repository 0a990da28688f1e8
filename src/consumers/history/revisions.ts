import { changedFields } from '../../engine/history/changed-fields.ts'
import { difference, type FieldChange } from '../../engine/history/difference.ts'
import { locateVersions, versionsBelow, type Located } from '../../engine/history/locate.ts'
import { shownValues, type ShownValues } from '../../engine/history/shown-values.ts'
import { emptyState } from '../../engine/commands/state.ts'
import { sealCursor } from '../../engine/plan/cursor.ts'
import { badArgument, pageOf, readAfter, sizeOf, type Page } from '../../engine/read/list-page.ts'
import type { HistoryRead } from './history-read.ts'
import type { Opened } from './opened.ts'

/** A version of a record, as the graph shows it. */
export interface Revision {
  readonly version: number
  /** RFC 3339. */
  readonly at: string
  readonly intent: string
  readonly stage: 'DRAFT' | 'PUBLISHED'
  /** Not shown: what it is read from. */
  readonly opened: Opened
  readonly located: Located
  /** Language of its values. */
  readonly locale: string
}

/** What a page of history is asked with. */
export interface HistoryAsked {
  /** The global id, as it was sent. */
  readonly id: string
  readonly first: number
  readonly after: string | null
  readonly locale: string
}

const revisionOf = (opened: Opened, located: Located, locale: string): Revision => ({
  version: located.version,
  at: located.at.toISOString(),
  intent: located.intent,
  stage: located.stage === 'draft' ? 'DRAFT' : 'PUBLISHED',
  opened,
  located,
  locale,
})

/** Versions of a record, the newest first; none of one that was not opened. */
export async function history(
  { query, signing }: HistoryRead,
  opened: Opened | null,
  { id: shown, first: asked, after, locale }: HistoryAsked,
): Promise<Page<Revision>> {
  const [first, list] = [sizeOf(asked), `history ${shown}`]
  const [below = null] = readAfter(signing, after, list, 1) ?? []
  const page = (found: readonly Revision[]): Page<Revision> =>
    pageOf(
      found,
      { first, after },
      ({ version }) => sealCursor(signing, list, [String(version)]),
      one => one,
    )
  if (!opened) return page([])
  const record = { typeName: opened.type.name, id: opened.id }
  const versions = await versionsBelow(query, {
    ...record,
    below: below === null ? null : Number(below),
    first: first + 1,
  })
  const located = await locateVersions(query, { ...record, versions })
  return page(located.map(one => revisionOf(opened, one, locale)))
}

/** One version of a record; null when there is none. */
export async function revision(
  { query }: HistoryRead,
  opened: Opened | null,
  version: number,
  locale: string,
): Promise<Revision | null> {
  if (!opened) return null
  const [located] = await locateVersions(query, { typeName: opened.type.name, id: opened.id, versions: [version] })
  return located ? revisionOf(opened, located, locale) : null
}

/** The values of a version. */
export async function valuesAt(
  read: HistoryRead,
  { opened, version, locale }: Revision,
  asked: string | null,
): Promise<ShownValues | null> {
  const found = await read.state(opened, version)
  return found && shownValues(opened.type, found.state, asked ?? locale, await read.idsIn(opened, [found]))
}

/** The fields in which a version differs from another one, by default the one before it. */
export async function differencesAt(
  read: HistoryRead,
  { opened, version, located }: Revision,
  against: number | null,
): Promise<readonly FieldChange[]> {
  const other = against ?? located.previous
  const before = other === null ? null : await read.state(opened, other)
  if (against !== null && !before) throw badArgument('against', 'The record has no version of this number.')
  const after = await read.state(opened, version)
  return difference(
    before?.state ?? emptyState,
    after?.state ?? emptyState,
    opened.type,
    await read.idsIn(opened, [before, after]),
  )
}

/** Names of the fields in which a version differs from the one before it. */
export const changedIn = ({ query }: HistoryRead, { opened, located }: Revision): Promise<readonly string[]> =>
  changedFields(query, opened.type, opened.id, located, opened.withPersonal)
