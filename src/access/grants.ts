import type { Pool } from 'pg'

import { allRights, atLeast, noRights, roles, type Rights, type Role, type Standing } from './rights.ts'
import { newRecordId, type RecordId } from '../kernel/ids.ts'
import type { Run } from '../store/run.ts'

export { runOn, type Run } from '../store/run.ts'

/** What somebody is granted in an organisation; a grant without a role may still hold the rest. */
export interface Grant {
  readonly holderId: string
  readonly organizationId: string
  readonly role: Role | null
  /** Languages into which the holder translates. */
  readonly languages: readonly string[]
  readonly seesPersonal: boolean
  /** Whether it holds in all organisations below that one too. */
  readonly isInherited: boolean
}

/** Where rights are read. */
export interface GrantStore {
  readonly pool: Pool
  /** Select of (child, parent) of organisations on the day `$2`. */
  readonly hierarchy: string
}

interface Held {
  readonly id: string
  readonly role: string | null
  readonly languages: readonly string[]
  readonly sees_personal: boolean
  readonly is_inherited: boolean
  readonly own: boolean
}

/** A JSON list of texts as an array; null stays null. */
export const texts = (column: string): string =>
  `case when ${column} is not null then array(select jsonb_array_elements_text(${column})) end`

/** The role of that name; null for anything else. */
export const readRole = (role: string | null | undefined): Role | null => roles.find(one => one === role) ?? null

/** Two standings in one organisation are what either of them is. */
const joined = (a: Standing | undefined, b: Standing): Standing =>
  a === undefined
    ? b
    : {
        role: b.role !== null && atLeast(a.role, b.role) ? a.role : (b.role ?? a.role),
        languages: [...new Set([...a.languages, ...b.languages])],
        seesPersonal: a.seesPersonal || b.seesPersonal,
        isInherited: a.isInherited || b.isInherited,
      }

/** The rights that a user or token has by its grants on a day, those handed down to organisations below included. */
export async function rightsOf({ pool, hierarchy }: GrantStore, holderId: string, today: string): Promise<Rights> {
  const { rows } = await pool.query<Held>({
    name: 'rights of a holder',
    text: `with recursive above as materialized (${hierarchy}), held as (
        select organization_id as id, role, languages, sees_personal, is_inherited, true as own from role_grants where holder_id = $1::uuid
        union
        select a.child, h.role, h.languages, h.sees_personal, true, false from held h join above a on a.parent = h.id where h.is_inherited
      ) select id, role, ${texts('languages')} as languages, sees_personal, is_inherited, own from held where $2::date is not null
      order by id`,
    values: [holderId, today],
  })
  const standings = new Map<string, Standing>()
  for (const { id, role, languages, sees_personal: seesPersonal, is_inherited: isInherited } of rows)
    standings.set(id, joined(standings.get(id), { role: readRole(role), languages, seesPersonal, isInherited }))
  const granted = [...new Set(rows.flatMap(({ id, own }) => (own ? [id] : [])))]
  return { ...noRights, standings, granted }
}

/** The rights of somebody who owns the platform, or has grants. */
export const rightsOfHolder = async (
  store: GrantStore,
  holder: { readonly id: string; readonly isOwner: boolean },
  today: string,
): Promise<Rights> => (holder.isOwner ? allRights : rightsOf(store, holder.id, today))

/** Grants a role, or changes what was granted to the same holder in the same organisation. */
export async function grant(run: Run, given: Grant, by: string | null, now: Date): Promise<RecordId> {
  const id = newRecordId(now.getTime())
  const { holderId, organizationId, role, languages, seesPersonal, isInherited } = given
  await run(
    `insert into role_grants (id, holder_id, organization_id, role, languages, sees_personal, is_inherited, granted_at, granted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (holder_id, organization_id) do update set role = excluded.role, languages = excluded.languages,
       sees_personal = excluded.sees_personal, is_inherited = excluded.is_inherited, granted_at = excluded.granted_at, granted_by = excluded.granted_by`,
    [id, holderId, organizationId, role, JSON.stringify(languages), seesPersonal, isInherited, now, by],
  )
  return id
}

/** Takes back all that was granted to the holder in the organisation. Answers whether there was something. */
export async function revoke(run: Run, holderId: string, organizationId: string): Promise<boolean> {
  const rows = await run('delete from role_grants where holder_id = $1 and organization_id = $2 returning id', [
    holderId,
    organizationId,
  ])
  return rows.length > 0
}
