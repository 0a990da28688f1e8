import { draftKeepers, draftsFor } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { instantSql, keeperColumn } from '../../engine/model/columns.ts'
import type { ContentType } from '../../engine/model/model.ts'
import { sealCursor } from '../../engine/plan/cursor.ts'
import { pageOf, readAfter, sizeOf, type Page } from '../../engine/read/list-page.ts'
import { snake } from '../../kernel/names.ts'
import { globalId, type RecordId } from '../../kernel/ids.ts'
import type { HistoryRead } from './history-read.ts'

/** A deleted record, as the graph shows it. */
export interface DeletedRecord {
  readonly id: string
  readonly typeName: string
  readonly title: string | null
  readonly version: number
  /** RFC 3339. */
  readonly deletedAt: string
  /** Not shown: who did it. */
  readonly actorId: string | null
}

interface Row extends Omit<DeletedRecord, 'id' | 'typeName'> {
  readonly id: RecordId
  /** Microseconds since 1970, by which the list is ordered. */
  readonly instant: string
}

/** SQL of a page of deleted records of a type, the last deletion first; `$6`: all of them, else those of keepers `$2`. */
function deletedSql({ name, table, translations, localized, declaration, policy }: ContentType): string {
  const title = declaration.slugFrom ?? [...localized.keys()][0]
  const titleSql =
    translations === null || title === undefined
      ? 'null::text'
      : `(select c.before ->> '${snake(title)}' from changes c
          where c.record_id = d.id and c.position > d.position and c.transaction_id = d.transaction_id and c.stage = d.stage
            and c.table_name = '${translations}' and c.operation = 'delete'
          order by c.before ->> 'locale' = $7 desc, c.before ->> 'locale' limit 1)`
  return `with d as (
      select r.id, c.position, c.transaction_id, c.stage, c.at, c.version, c.actor, (extract(epoch from c.at) * 1000000)::bigint as instant
      from records r
      cross join lateral (
        select * from changes c where c.record_id = r.id and c.version is not null and c.operation = 'delete'
        order by c.version desc, c.stage limit 1
      ) c
      where r.type_name = $1 and not exists (select from "${table}" t where t.id = r.id)
        and ($6::boolean or (c.before ->> '${keeperColumn}')::uuid = any($2::uuid[])${policy.itself ? ' or r.id = any($2::uuid[])' : ''})
        and ($3::bigint is null or ((extract(epoch from c.at) * 1000000)::bigint, r.id) < ($3::bigint, $4::uuid))
      order by instant desc, r.id desc limit $5
    )
    select d.id, '${name}' as type, d.version, d.actor as "actorId", d.instant::text as instant, ${instantSql('d.at')} as "deletedAt", ${titleSql} as title
    from d order by d.instant desc, d.id desc`
}

/** What a page of deleted records is asked with. */
export interface DeletedAsked {
  readonly type: ContentType
  readonly first: number
  readonly after: string | null
  /** The language of titles, where there is one in it. */
  readonly locale: string
}

/** Deleted records of which the viewer may read drafts where they were kept, the last deletion first. */
export async function deletedRecords(
  { query, signing }: HistoryRead,
  viewer: Viewer,
  { type, first: asked, after, locale }: DeletedAsked,
): Promise<Page<DeletedRecord>> {
  const [first, list] = [sizeOf(asked), `deletedRecords ${type.name}`]
  const [instant = null, last = null] = readAfter(signing, after, list, 2) ?? []
  const drafts = draftsFor(viewer, type)
  const keepers = draftKeepers(viewer, type)
  const rows =
    drafts === 'all' || keepers.length > 0
      ? await query<Row>(deletedSql(type), [type.name, keepers, instant, last, first + 1, drafts === 'all', locale])
      : []
  const cursor = ({ instant: at, id }: Row): string => sealCursor(signing, list, [at, id])
  return pageOf(rows, { first, after }, cursor, ({ id, title, version, deletedAt, actorId }) => ({
    id: globalId(type.name, id),
    typeName: type.name,
    title,
    version,
    deletedAt,
    actorId,
  }))
}
