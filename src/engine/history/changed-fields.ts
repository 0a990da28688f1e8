import type { Query } from '../../changes/write.ts'
import { emptyState } from '../commands/state.ts'
import { columnsOf } from '../commands/tables.ts'
import type { ContentType } from '../model/model.ts'
import { snake } from '../../kernel/names.ts'
import { difference } from './difference.ts'
import type { Located } from './locate.ts'
import { between } from './neighbours.ts'
import { rebuild, stateAt } from './state-at.ts'

/** `table.column` → field, and `table` → field for tables of one field. */
function fieldsByColumn(type: ContentType, withPersonal: boolean): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const [name, field] of [...type.scalars, ...type.ones])
    if (field.form === 'one' || withPersonal || !field.personal)
      for (const column of columnsOf(name, field)) out.set(`${type.table}.${column}`, name)
  if (type.translations) {
    for (const name of type.localized.keys()) out.set(`${type.translations}.${snake(name)}`, name)
    if (type.declaration.slugFrom !== null) out.set(`${type.translations}.slug`, 'slug')
  }
  for (const [name, { table }] of type.links) out.set(table, name)
  for (const [name, { table, declared }] of type.owned) if (withPersonal || !declared.personal) out.set(table, name)
  return out
}

const touchedSql = `select c.table_name as "table", array_agg(distinct e.key) as columns
  from changes c, jsonb_each(coalesce(c.after, c.before)) e
  where ${between('c', '$3::bigint', '$4::bigint')} and c.stage = $2
    and (c.operation = 'update' or e.value <> 'null')
  group by c.table_name`

/**
 * The fields in which a version differs from the one before it, told from its own rows of the log. Only where these hold
 * the whole record, since a draft began with it, two states are compared.
 * @param withPersonal whether it is told of personal fields that they changed
 */
export async function changedFields(
  query: Query,
  type: ContentType,
  id: string,
  version: Located,
  withPersonal: boolean,
): Promise<readonly string[]> {
  if (version.moves) return []
  if (version.isFresh && version.previous !== null) {
    const before = await stateAt(query, type, id, version.previous)
    const after = await rebuild(query, type, { id, ...version })
    const found = difference(before?.state ?? emptyState, after?.state ?? emptyState, type)
    return [...new Set(found.map(({ field }) => field))]
  }
  const fields = fieldsByColumn(type, withPersonal)
  const touched = await query<{ readonly table: string; readonly columns: readonly string[] }>({
    name: 'columns of a version',
    text: touchedSql,
    values: [id, version.stage, version.since, version.before],
  })
  const found = new Set(
    touched.flatMap(({ table, columns }) =>
      [fields.get(table), ...columns.map(column => fields.get(`${table}.${column}`))].filter(
        field => field !== undefined,
      ),
    ),
  )
  // Always in the same order.
  return [...new Set(fields.values())].filter(field => found.has(field))
}
