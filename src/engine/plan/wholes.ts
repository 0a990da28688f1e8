import type { Row } from './row.ts'
import { columnOf } from '../model/columns.ts'
import type { Group } from '../model/groups.ts'

/**
 * The column that leads to what a record is a part of, where figures would add up both: not where parts are grouped by
 * it, and stand apart from their wholes.
 */
export function wholeOf({ type }: Row, groups: readonly Group[]): string | null {
  const [found] = [...type.ones].filter(([, { whole }]) => whole)
  if (!found) return null
  const [name, declared] = found
  const apart = groups.some(group => group.of === 'reference' && group.relation.field === name)
  return apart ? null : columnOf(name, declared)
}

/**
 * Records of the base, `b`, with those above them, however far, in the set that decides what is covered.
 * @param set the base, or what it was cut from
 */
export function wholes({ planning, type }: Row, column: string, set: string): string {
  const up = `select a.id, q.${column} from above a join ${type.table} q on q.id = a.over where ${planning.readable(type, 'q')} and q.${column} is not null`
  return `above(id, over) as (select id, whole_id from b where whole_id is not null union ${up}),
    whole as (select distinct a.id, a.over, o.stage from above a join ${set} o on o.id = a.over),`
}
