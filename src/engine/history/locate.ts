import type { Query } from '../../changes/write.ts'
import { between, beyondSql, sinceSql } from './neighbours.ts'

/** Where in the log a version of a record stands: rows of its stage before `before` make its state. */
export interface Located {
  readonly version: number
  readonly stage: 'draft' | 'published'
  /** Positions in the log, as text since they outgrow numbers: its transaction lies behind `since`. */
  readonly since: string
  readonly before: string
  /** Whether it is a deletion; its state is that before it. */
  readonly deletes: boolean
  /** Whether it moved a state between stages as it was: a publication of the whole draft, the end of one, a deletion. */
  readonly moves: boolean
  /** Whether its transaction put the record into the stage, beside a draft into the public, or threw the draft away: rows do not tell what differs. */
  readonly isFresh: boolean
  /** The version before it; null for the first. */
  readonly previous: number | null
  readonly at: Date
  /** The command's name. */
  readonly intent: string
  /** The user's or the token's id; null: the server itself. */
  readonly actor: string | null
}

/** The row that made a version, by its alias. */
const made = { position: 'm.position', transaction: 'm.transaction_id' }

// A version is made by the first transaction in which a row bears it: a draft that is copied later bears it again. The
// rows of a transaction stand together, since the log is locked from its first row to its commit. A draft that was thrown
// away leaves with the new version, one that was published with the version that it had.
const statement = `select v.version, t.stage, b.since::text as since, case when t.operation = 'delete' then t.position else b.beyond end::text as before,
    t.operation = 'delete' as deletes, t.operation = 'delete' or t.leaves or (t.stage = 'published' and p.previous is not null and not t.stays and not t.discards) as moves,
    t.enters or (t.stage = 'published' and (t.stays or t.discards)) as "isFresh", p.previous, (extract(epoch from m.at) * 1000)::float8 as at, m.intent, m.actor
  from unnest($2::int[]) v (version)
  cross join lateral (
    select n.* from (
      select c.* from changes c where (c.record_id, c.version, c.position) > ($1::uuid, v.version, 0) and c.version is not null
      order by c.record_id, c.version, c.position limit 1
    ) n where n.record_id = $1::uuid and n.version = v.version and n.type_name = $3
  ) m
  cross join lateral (
    select ${sinceSql(made)} as since, ${beyondSql(made)} as beyond
  ) b
  cross join lateral (
    select s.*, bool_or(s.stage = 'published' and s.operation = 'delete') over () as leaves,
      bool_or(s.stage = 'draft' and s.operation <> 'delete') over () as stays,
      bool_or(s.stage = 'draft' and s.operation = 'delete' and s.version = v.version) over () as discards from (
      select distinct on (c.stage) c.stage, c.operation, c.version, c.position, bool_or(c.operation = 'insert') over (partition by c.stage) as enters,
        bool_or(c.version = v.version) over (partition by c.stage) as bears
      from changes c where ${between('c', 'b.since', 'b.beyond')} and c.version is not null
      order by c.stage, c.position desc
    ) s order by s.version <> v.version, not s.bears, s.operation = 'delete', s.stage limit 1
  ) t
  cross join lateral (select max(c.version) as previous from changes c where c.record_id = $1::uuid and c.version < v.version) p
  order by v.version desc`

/** Which versions of which record. */
export interface Versions {
  readonly typeName: string
  readonly id: string
  readonly versions: readonly number[]
}

/**
 * Finds versions of a record, the newest first; those that there are none of are left out. A version stands in the stage
 * that bears it at the end of its transaction, or, when the record left both in it, in the one that commands worked on.
 */
export async function locateVersions(query: Query, { typeName, id, versions }: Versions): Promise<readonly Located[]> {
  const found = await query<Omit<Located, 'at'> & { readonly at: number }>({
    name: 'versions of a record',
    text: statement,
    values: [id, versions, typeName],
  })
  return found.map(row => ({ ...row, at: new Date(row.at) }))
}

/** SQL of the greatest version of the record `$1` below one; null when there is none, or when it is of another type. */
const nextBelow = (
  version: string,
): string => `select case when n.record_id = $1::uuid and n.type_name = $2 then n.version end from (
          select c.record_id, c.type_name, c.version from changes c where (c.record_id, c.version) < ($1::uuid, ${version}) and c.version is not null
          order by c.record_id desc, c.version desc limit 1) n`

/** Numbers of a record's versions below one, the newest first. */
export async function versionsBelow(
  query: Query,
  {
    typeName,
    id,
    below,
    first,
  }: Omit<Versions, 'versions'> & { readonly below: number | null; readonly first: number },
): Promise<readonly number[]> {
  const found = await query<{ readonly version: number }>({
    name: 'numbers of versions',
    // From one number to the next in the index: what lies before the page is not read.
    text: `with recursive v as (
        select (${nextBelow('coalesce($3::int, 2147483647)')}) as version
        union all
        select (${nextBelow('v.version')}) from v where v.version is not null
      ) select version from v where version is not null limit $4::int`,
    values: [id, typeName, below, first],
  })
  return found.map(({ version }) => version)
}
