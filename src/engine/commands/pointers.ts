import { columnOf } from '../model/columns.ts'
import type { ContentType, Model } from '../model/model.ts'
import { quoted } from './tables.ts'

/** A column that points at records: in the row of a record, in one of its lists or in one of its sets of references. */
interface Pointer {
  readonly typeName: string
  readonly table: string
  readonly column: string
}

function pointersOf(type: ContentType, target: string): Pointer[] {
  const out: Pointer[] = []
  const add = (table: string, column: string, targets: readonly string[]): void => {
    if (targets.includes(target)) out.push({ typeName: type.name, table, column })
  }
  for (const [name, one] of type.ones) add(type.table, columnOf(name, one), one.targets)
  for (const links of type.links.values()) add(links.table, 'target_id', links.targets)
  for (const list of type.owned.values())
    for (const [name, member] of Object.entries(list.declared.fields))
      if (member.form === 'one') add(list.table, columnOf(name, member), member.targets)
  return out
}

const statements = new WeakMap<Model, Map<string, string | null>>()

/**
 * The statement that finds who points at the record `$1` of a type, in any stage, itself left out: the number of such
 * records and the first ones by type and id. Null when no type can point at this one.
 */
export function pointersSql(model: Model, target: string): string | null {
  const known = statements.get(model) ?? new Map<string, string | null>()
  statements.set(model, known)
  const before = known.get(target)
  if (before !== undefined) return before
  const pointers = [...model.types.values()].flatMap(type => pointersOf(type, target))
  const selects = pointers.map(
    ({ typeName, table, column }) =>
      `select '${typeName}' as type_name, id from ${table} where ${quoted(column)} = $1::uuid and id <> $1::uuid`,
  )
  const made =
    selects.length === 0
      ? null
      : `with pointing as (${selects.join(' union ')})
    select (select count(*) from pointing)::int as count, type_name, id from pointing order by type_name, id limit 5`
  known.set(target, made)
  return made
}
