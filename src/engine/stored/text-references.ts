import { snake } from '../../kernel/names.ts'
import type { ContentType } from '../model/model.ts'
import { recordReference, stageCheck } from './record-table.ts'
import { column, identifier, table, type StoredTable } from './table.ts'
import { ownerReference } from './text-tables.ts'

/**
 * Records and pictures that the rich texts of a record name, in any language, by (id, stage, target_id). Derived from the
 * translations, and never written by hand: what somebody mentions cannot be deleted.
 */
export function textReferencesTable(type: ContentType, name: string): StoredTable {
  return table(name, {
    columns: [column('id', 'uuid'), column('stage', 'text'), column('target_id', 'uuid')],
    primary: ['id', 'stage', 'target_id'],
    references: [ownerReference(name, type), recordReference(name, 'target_id')],
    constraints: [stageCheck(name)],
    indexes: [{ name: identifier(name, 'target_id_idx'), on: 'USING btree (target_id, stage, id)' }],
  })
}

/** The statement that derives them anew, with the same parameters as `refreshLocalized`; null for types without rich texts. */
export function refreshTextReferences(type: ContentType): string | null {
  const { textReferences: name, translations } = type
  if (!name || !translations) return null
  const named = [...type.localized]
    .filter(([, { rich }]) => rich)
    .map(
      ([field]) =>
        `select k.id, k.stage, r.id as target_id from k join ${translations} t using (id, stage) cross join rich_text_references(t."${snake(field)}") r`,
    )
  return `with k as (select distinct m.id, m.stage from ${type.table} m join unnest($1::uuid[], $2::text[]) as u (id, stage) using (id, stage)),
  named as (${named.join(' union ')}),
  gone as (delete from ${name} o using k where o.id = k.id and o.stage = k.stage
    and not exists (select from named n where n.id = o.id and n.stage = o.stage and n.target_id = o.target_id))
  insert into ${name} (id, stage, target_id) select id, stage, target_id from named on conflict do nothing`
}
