import type { Viewer } from '../access/viewer.ts'
import type { Query } from '../engine/commands/transaction.ts'
import { instantSql } from '../engine/model/columns.ts'
import { sealCursor } from '../engine/plan/cursor.ts'
import { badArgument, pageOf, readAfter, sizeOf, type Page } from '../engine/read/list-page.ts'
import { readReleaseId, releaseType } from '../engine/releases/ids.ts'
import { releaseKeepers } from '../engine/releases/rights.ts'
import { globalId, readRecordId } from '../kernel/ids.ts'
import type { Problem } from '../kernel/problem.ts'
import type { ReleaseRead } from './release-read.ts'

/** A release as it is read. */
export interface ReleaseRow {
  readonly __typename: 'Release'
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

const columns = `r.id, r.name, r.note, o.type_name || '_' || o.id as organization, r.state, ${instantSql('r.publish_at')} as "publishAt",
  ${instantSql('r.published_at')} as "publishedAt", ${instantSql('r.created_at')} as "createdAt", r.created_by as "createdBy", coalesce(r.failed, '[]')::text as failed`

interface Raw extends Omit<ReleaseRow, 'failed' | '__typename'> {
  readonly failed: string
}

const shownRow = (row: Raw): ReleaseRow => {
  const id = readRecordId(row.id)
  return { __typename: 'Release', ...row, id: id ? globalId(releaseType, id) : row.id, failed: JSON.parse(row.failed) }
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
export interface ReleasesAsked {
  readonly first: number | null
  readonly after: string | null
  readonly states: readonly string[] | null
  readonly organization: string | null
}

/** A page of releases, and how many there are in all. */
export interface ReleasesPage {
  readonly page: Page<ReleaseRow>
  readonly count: () => Promise<number>
}

/** Releases that the viewer may look at, the newest first. */
export async function releasesOf(
  { query, signing }: Pick<ReleaseRead, 'query' | 'signing'>,
  viewer: Viewer,
  asked: ReleasesAsked,
): Promise<ReleasesPage> {
  const [first, list] = [sizeOf(asked.first), 'releases']
  const [after = null] = readAfter(signing, asked.after, list, 1) ?? []
  const organization = asked.organization === null ? null : (asked.organization.split('_').at(-1) ?? '')
  if (organization !== null && readRecordId(organization) === null)
    throw badArgument('organization', 'This is not an id of an organisation. Send an id as the graph gave it.')
  const from = `from releases r left join records o on o.id = r.keeper_id where ($1::uuid[] is null or r.keeper_id = any($1::uuid[])) and ($2::text[] is null or r.state = any($2::text[])) and ($3::uuid is null or r.keeper_id = $3::uuid)`
  const values = [releaseKeepers(viewer), asked.states, organization]
  const rows = await query<Raw>(
    `select ${columns} ${from} and ($4::uuid is null or r.id < $4::uuid) order by r.id desc limit $5`,
    [...values, after, first + 1],
  )
  return {
    page: pageOf(rows, { first, after }, ({ id }) => sealCursor(signing, list, [id]), shownRow),
    count: async () => (await query<{ n: number }>(`select count(*)::int as n ${from}`, values))[0]?.n ?? 0,
  }
}
