import { GraphQLError } from 'graphql'

import { changedFields } from '../../engine/history/changed-fields.ts'
import { difference, type FieldDifference } from '../../engine/history/difference.ts'
import { locateVersions, versionsBelow, type Located } from '../../engine/history/locate.ts'
import { shownValues, type ShownValues } from '../../engine/history/shown-values.ts'
import { emptyState } from '../../engine/commands/state.ts'
import { openCursor, sealCursor, type Signing } from '../../engine/plan/cursor.ts'
import type { HistoryRead } from './history-read.ts'
import type { Opened } from './opened.ts'

/** A version of a record, as the graph shows it. */
export interface Revision {
  readonly version: number
  /** RFC 3339. */
  readonly at: string
  readonly intent: string
  readonly stage: 'DRAFT' | 'PUBLISHED'
  readonly comment: string | null
  /** Not shown: what it is read from. */
  readonly opened: Opened
  readonly located: Located
  /** Language of its values. */
  readonly locale: string
}

/** A page of a list with cursors. */
export interface Page<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[]
  readonly nodes: readonly Node[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

const refused = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument: [argument] } })

/** A size of page, 1 to 100. */
export function pageSize(first: number): number {
  if (first < 1 || first > 100) throw refused('first', 'first is from 1 to 100.')
  return first
}

/** The values in a cursor that this list gave; null for its beginning. */
export function readAfter(
  signing: Signing,
  after: string | null,
  list: string,
  count: number,
): readonly string[] | null {
  if (after === null) return null
  const values = openCursor(signing, after, list, count)
  if (values) return values
  throw refused('after', 'This is not a cursor of this list. Use a cursor that this same field gave, or leave it out.')
}

/** A page of nodes with their cursors; one node more than `first` tells that others follow. */
export function pageOf<Node>(
  found: readonly Node[],
  { first, after }: { readonly first: number; readonly after: string | null },
  cursor: (node: Node) => string,
): Page<Node> {
  const nodes = found.slice(0, first)
  const edges = nodes.map(node => ({ node, cursor: cursor(node) }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
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
  comment: null,
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
  const [first, list] = [pageSize(asked), `history ${shown}`]
  const below = readAfter(signing, after, list, 1)
  if (!opened) return pageOf<Revision>([], { first, after }, () => '')
  const record = { typeName: opened.type.name, id: opened.id }
  const versions = await versionsBelow(query, { ...record, below: below && Number(below[0]), first: first + 1 })
  const located = await locateVersions(query, { ...record, versions })
  return pageOf(
    located.map(one => revisionOf(opened, one, locale)),
    { first, after },
    ({ version }) => sealCursor(signing, list, [String(version)]),
  )
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
): Promise<readonly FieldDifference[]> {
  const other = against ?? located.previous
  const before = other === null ? null : await read.state(opened, other)
  if (against !== null && !before) throw refused('against', 'The record has no version of this number.')
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
