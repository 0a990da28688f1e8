import type { Viewer } from '../../access/viewer.ts'
import { columnOf } from '../model/columns.ts'
import type { ContentType, Model } from '../model/model.ts'
import { seenSql } from './checks.ts'
import { quoted } from './tables.ts'

/** A column that points at records: in the row of a record, in one of its lists or in one of its sets of references. */
interface Pointer {
  readonly type: ContentType
  readonly table: string
  readonly column: string
}

function pointersOf(type: ContentType, target: string): Pointer[] {
  const out: Pointer[] = []
  const add = (table: string, column: string, targets: readonly string[]): void => {
    if (targets.includes(target)) out.push({ type, table, column })
  }
  for (const [name, one] of type.ones) add(type.table, columnOf(name, one), one.targets)
  if (type.textReferences) out.push({ type, table: type.textReferences, column: 'target_id' })
  for (const links of type.links.values()) add(links.table, 'target_id', links.targets)
  for (const list of type.owned.values())
    for (const [name, member] of Object.entries(list.declared.fields))
      if (member.form === 'one') add(list.table, columnOf(name, member), member.targets)
  return out
}

/**
 * The statement that finds who points at the record `$1` of a type, in any stage that the viewer sees (`$2`: organisations
 * whose drafts it reads), itself left out: the number of such records and the first ones by type and id. Null when no type
 * can point at this one.
 */
export function pointersSql(model: Model, target: string, viewer: Viewer): string | null {
  const pointers = [...model.types.values()].flatMap(type => pointersOf(type, target))
  const selects = pointers.map(
    ({ type, table, column }) =>
      `select '${type.name}' as type_name, p.id from ${table} p join ${type.table} r on r.id = p.id and r.stage = p.stage where p.${quoted(column)} = $1::uuid and p.id <> $1::uuid and ${seenSql(viewer, type, 'r', '$2::uuid[]')}`,
  )
  return selects.length === 0
    ? null
    : `with pointing as (${selects.join(' union ')})
    select (select count(*) from pointing)::int as count, type_name, id from pointing order by type_name, id limit 5`
}
