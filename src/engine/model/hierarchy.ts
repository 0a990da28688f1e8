import { columnOf } from './columns.ts'
import type { Model } from './model.ts'

/**
 * A select of (child, parent): which organisation stands under which on a day, of what is published. Types say in `under`
 * which of their references lead upwards, their own or those of an owned list with a period (`memberships.federation`).
 * @param day the day as SQL
 */
export function hierarchySql(model: Model, day: string): string {
  const parts = [...model.types.values()].flatMap(type =>
    (type.declaration.under ?? []).map(path => {
      const [first = '', member] = path.split('.')
      const list = type.owned.get(first)
      const one = type.ones.get(first)
      if (member === undefined && one)
        return `select id as child, ${columnOf(first, one)} as parent from ${type.table} where stage = 'published' and ${columnOf(first, one)} is not null`
      const field = member === undefined ? undefined : list?.declared.fields[member]
      if (!list || !field || member === undefined)
        throw new Error(`${type.name}: under names ${path}, which is no reference`)
      const holds = (list.declared.period ?? []).map((name, at) => {
        const bound = list.declared.fields[name]
        const column = bound ? columnOf(name, bound) : name
        return ` and (${column} is null or ${column} ${at === 0 ? '<=' : '>'} ${day})`
      })
      return `select id, ${columnOf(member, field)} from ${list.table} where stage = 'published'${holds.join('')}`
    }),
  )
  return parts.length === 0 ? 'select null::uuid as child, null::uuid as parent where false' : parts.join(' union all ')
}
