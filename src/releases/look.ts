import { GraphQLError } from 'graphql'

import { may } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Query } from '../engine/commands/transaction.ts'
import { instantSql, keeperColumn } from '../engine/model/columns.ts'
import { titleField } from '../engine/model/feeds.ts'
import type { ContentType, Model } from '../engine/model/model.ts'
import { itemColumns, itemsOf, type ItemRow, type ReleaseItem } from '../engine/releases/items.ts'
import { readReleaseId, releaseType } from '../engine/releases/ids.ts'
import { releaseKeepers } from '../engine/releases/rights.ts'
import { globalId, readRecordId } from '../kernel/ids.ts'
import { snake } from '../kernel/names.ts'
import type { Problem } from '../kernel/problem.ts'

/** A release as it is read. */
export interface ReleaseRow {
  readonly id: string
  readonly name: string
  readonly note: string | null
  readonly organization: string | null
  readonly state: string
  readonly publishAt: string | null
  readonly publishedAt: string | null
  readonly createdAt: string
  readonly createdBy: string | null
  readonly failed: readonly Problem[]
}

/** An item as it is read. */
export interface ItemShown {
  readonly item: ReleaseItem
  readonly cursor: string
}

/** One page of a list. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly hasNextPage: boolean
  readonly count: () => Promise<number>
}

/** Which page of a list, and which of its members. */
export interface Paging {
  readonly first: number | null
  readonly after: string | null
}

const badInput = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument: [argument] } })

/** How many a page holds. @throws GraphQLError for a size that none has */
function sizeOf(first: number | null): number {
  const size = first ?? 20
  if (size < 1 || size > 100) throw badInput('first', 'first must be from 1 to 100.')
  return size
}

/** A place in a list that stays as it is: where the page before ended. */
export const cursorOf = (place: string | number): string => Buffer.from(`r:${place}`).toString('base64url')

function placeOf(after: string | null, form: RegExp): string | null {
  if (after === null) return null
  const place = /^r:(.*)$/.exec(Buffer.from(after, 'base64url').toString())?.[1] ?? ''
  if (!form.test(place)) throw badInput('after', 'This is not a cursor of this list. Use one that the list gave.')
  return place
}

const columns = `r.id, r.name, r.note, o.type_name || '_' || o.id as organization, r.state, ${instantSql('r.publish_at')} as "publishAt",
  ${instantSql('r.published_at')} as "publishedAt", ${instantSql('r.created_at')} as "createdAt", r.created_by as "createdBy", coalesce(r.failed, '[]')::text as failed`

interface Raw extends Omit<ReleaseRow, 'failed'> {
  readonly failed: string
}

const shownRow = (row: Raw): ReleaseRow => {
  const id = readRecordId(row.id)
  return { ...row, id: id ? globalId(releaseType, id) : row.id, failed: JSON.parse(row.failed) }
}

/** A release that the viewer may look at; null for any other. */
export async function releaseById(query: Query, viewer: Viewer, id: string): Promise<ReleaseRow | null> {
  const read = readReleaseId(id)
  if (!read) return null
  const [row] = await query<Raw>(
    `select ${columns} from releases r left join records o on o.id = r.keeper_id where r.id = $1::uuid and ($2::uuid[] is null or r.keeper_id = any($2::uuid[]))`,
    [read, releaseKeepers(viewer)],
  )
  return row ? shownRow(row) : null
}

/** What is asked of a list of releases. */
export interface ReleasesAsked extends Paging {
  readonly states: readonly string[] | null
  readonly organization: string | null
}

/** Releases that the viewer may look at, the newest first. */
export async function releasesOf(query: Query, viewer: Viewer, asked: ReleasesAsked): Promise<Page<ReleaseRow>> {
  const size = sizeOf(asked.first)
  const after = placeOf(asked.after, /^[0-9a-f-]{36}$/)
  const organization = asked.organization === null ? null : (asked.organization.split('_').at(-1) ?? '')
  if (organization !== null && readRecordId(organization) === null)
    throw badInput('organization', 'This is not an id of an organisation. Send an id as the graph gave it.')
  const from = `from releases r left join records o on o.id = r.keeper_id where ($1::uuid[] is null or r.keeper_id = any($1::uuid[])) and ($2::text[] is null or r.state = any($2::text[])) and ($3::uuid is null or r.keeper_id = $3::uuid)`
  const values = [releaseKeepers(viewer), asked.states, organization]
  const rows = await query<Raw>(
    `select ${columns} ${from} and ($4::uuid is null or r.id < $4::uuid) order by r.id desc limit $5`,
    [...values, after, size + 1],
  )
  return {
    rows: rows.slice(0, size).map(shownRow),
    hasNextPage: rows.length > size,
    count: async () => (await query<{ n: number }>(`select count(*)::int as n ${from}`, values))[0]?.n ?? 0,
  }
}

/** Where the id of a row stands in a cursor. */
export const releaseCursor = ({ id }: ReleaseRow): string => cursorOf(id.slice(releaseType.length + 1))

/** What a release does, in order. */
export async function itemsOfRelease(
  query: Query,
  model: Model,
  release: string,
  { first, after: cursor }: Paging,
): Promise<Page<ItemShown>> {
  const size = sizeOf(first)
  const after = placeOf(cursor, /^\d{1,9}$/)
  const id = readReleaseId(release)
  const rows = await query<ItemRow>(
    `select ${itemColumns} from release_items i where i.release_id = $1::uuid and ($2::int is null or i.ordinal > $2::int) order by i.ordinal limit $3`,
    [id, after, size + 1],
  )
  const shown = rows.slice(0, size)
  return {
    rows: shown.flatMap(row => itemsOf(model, [row]).map(item => ({ item, cursor: cursorOf(row.ordinal) }))),
    hasNextPage: rows.length > size,
    count: async () =>
      (await query<{ n: number }>('select count(*)::int as n from release_items where release_id = $1::uuid', [id]))[0]
        ?.n ?? 0,
  }
}

/** What a record is called in a language, in its draft where the viewer may read that; null where it has no name or is gone. */
export async function titleOfRecord(
  query: Query,
  viewer: Viewer,
  { type, id }: { readonly type: ContentType; readonly id: string },
  locale: string,
): Promise<string | null> {
  const field = titleField(type)
  if (field === null || type.localizedTable === null) return null
  const rows = await query<{ stage: string; keeper: string | null; title: string | null }>(
    `select t.stage, t.${keeperColumn} as keeper, l."${snake(field)}" as title from ${type.table} t
     join ${type.localizedTable} l on l.id = t.id and l.stage = t.stage and l.locale = $2 and l.valid_to = 'infinity' where t.id = $1::uuid order by t.stage`,
    [id, locale],
  )
  const seen = rows.find(
    ({ stage, keeper }) => stage === 'published' || may(viewer, 'read', type, { id, keeper, madeBy: null }),
  )
  return seen?.title ?? null
}
