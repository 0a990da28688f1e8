import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { afterOf, byType, firstOf, forwardJson } from './forward-page.ts'
import { listedPart } from './parts.ts'
import type { Path } from './planning.ts'
import { prices } from './price.ts'
import { recordByIdSql } from './record.ts'
import type { Row } from './row.ts'
import type { Bound } from './slots.ts'
import { constant } from '../../kernel/names.ts'
import { typeNamed } from '../model/model.ts'
import type { Relation } from '../model/relation.ts'

/** A connection over linked records of several types: one page of those that may be read, in the given order. */
export function mixedSql(
  row: Row,
  relation: Relation & { readonly storage: { readonly table: string } },
  args: ReadonlyMap<string, Argument>,
  nodes: readonly FieldNode[],
  path: Path,
): string {
  const { planning, t } = row
  const asked = args.get('types')?.value
  const names = relation.targets.filter(name => !Array.isArray(asked) || asked.includes(constant(name)))
  const { count, size } = firstOf(planning, args, path)
  const above = row.rows
  const rows = (bound: Bound): number => above(bound) * count(bound)
  planning.priced.push(rows)
  const scope = { ...row.below(), rows }
  const list = `${row.type.name}.${relation.field}:${Array.isArray(asked) ? asked.join(',') : ''}`
  const after = afterOf(planning, args, path, () => list, ['int'])
  const [k, r, s] = [planning.alias('k'), planning.alias('r'), planning.alias('s')]
  const readable = byType(names, `${r}.type_name`, name => {
    const [type, y] = [typeNamed(planning.model, name), planning.alias('y')]
    planning.looked(name)
    return `exists (select from ${type.table} ${y} where ${y}.id = ${k}.target_id and ${planning.readable(type, y)})`
  })
  const from = `${relation.storage.table} ${k} join records ${r} on ${r}.id = ${k}.target_id where ${k}.id = ${t}.id and ${k}.stage = ${t}.stage and (${readable})`
  const object = forwardJson(
    planning,
    {
      typeName: 'Content',
      rows: s,
      size,
      begins: after !== null,
      payload: () => `json_build_array(${planning.slots.add('text', () => list)}, ${s}.ordinal::text)::text`,
      node: (inner, where) =>
        byType(names, `${s}.type_name`, name =>
          recordByIdSql(planning, [typeNamed(planning.model, name)], scope, where, inner, `${s}.id`, row.level + 1),
        ),
      total: () => `(select count(*) from ${from})`,
      counting: bound => above(bound) * prices.innerCount,
    },
    nodes,
    path,
  )
  const beyond = after ? ` and ${k}.ordinal > ${after[0]}` : ''
  const page = `select ${r}.id, ${r}.type_name, ${k}.ordinal, row_number() over (order by ${k}.ordinal) as rn from ${from}${beyond} order by ${k}.ordinal limit ${size} + 1`
  // All rows are one group, also where nothing in the object aggregates them.
  return listedPart(`(select ${object} from (${page}) ${s} having true)`)
}
