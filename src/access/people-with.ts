import type { Run } from '../store/run.ts'
import type { GrantStore } from './grants.ts'
import { atLeast, roles, type Role } from './rights.ts'

/**
 * Ids of the users who hold at least a role in an organisation, granted there or handed down from above. Neither those
 * who are disabled nor platform owners without a grant.
 * @param today the day on which organisations stand under each other
 */
export async function peopleWith(
  run: Run,
  { hierarchy }: Pick<GrantStore, 'hierarchy'>,
  { organizationId, least, today }: { readonly organizationId: string; readonly least: Role; readonly today: string },
): Promise<readonly string[]> {
  const rows = await run(
    `with recursive above as materialized (${hierarchy}), places as (
       select $1::uuid as id, false as is_above
       union
       select a.parent, true from places p join above a on a.child = p.id
     ) select distinct u.id::text as id from places p
       join role_grants g on g.organization_id = p.id and (g.is_inherited or not p.is_above)
       join users u on u.id = g.holder_id
     where u.disabled_at is null and g.role = any($3::text[]) and $2::date is not null order by 1`,
    [organizationId, today, roles.filter(role => atLeast(role, least))],
  )
  return rows.flatMap(row => ('id' in row && typeof row.id === 'string' ? [row.id] : []))
}
