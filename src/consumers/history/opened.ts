import { may, seesPersonal, translates, type Kept } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Query } from '../../changes/write.ts'
import { keeperColumn } from '../../engine/model/columns.ts'
import type { ContentType, Model } from '../../engine/model/model.ts'
import { readGlobalId, type RecordId } from '../../kernel/ids.ts'

/** A record whose history the viewer may see. */
export interface Opened {
  readonly type: ContentType
  readonly id: RecordId
  /** Whether the viewer is told that personal fields changed. */
  readonly withPersonal: boolean
}

/**
 * Whether somebody sees the history of records like this one: those who read its drafts, translators too. A preview
 * token opens one draft, and nothing of what was before it.
 */
export const seesHistory = (viewer: Viewer, type: ContentType, record: Kept): boolean =>
  viewer.rights.preview === null && (may(viewer, 'read', type, record) || translates(viewer, type, record).length > 0)

/** SQL: who keeps the record `$1` now, or kept it last when it is deleted. */
const keeperSql = ({ table, name }: ContentType) => ({
  name: `keeper of ${name}`,
  text: `select r.made_by as "madeBy", coalesce(
      (select to_jsonb(t) from "${table}" t where t.id = r.id order by t.stage = 'draft' desc limit 1),
      (select c.before from changes c where c.record_id = r.id and c.version is not null and c.operation = 'delete' order by c.version desc, c.stage limit 1)
    ) ->> '${keeperColumn}' as keeper
    from records r where r.id = $1::uuid and r.type_name = $2`,
})

/** The record of a global id, for a viewer who sees its history; null for all others, as for an id that nobody has. */
export async function openRecord(query: Query, model: Model, viewer: Viewer, globalId: string): Promise<Opened | null> {
  const read = readGlobalId(globalId)
  const type = read && model.types.get(read.typeName)
  if (!read || !type) return null
  const [found] = await query<Omit<Kept, 'id'>>({ ...keeperSql(type), values: [read.id, type.name] })
  if (!found || !seesHistory(viewer, type, { ...found, id: read.id })) return null
  return { type, id: read.id, withPersonal: seesPersonal(viewer, found.keeper) }
}
