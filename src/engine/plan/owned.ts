import type { FieldNode } from 'graphql'

import { personalFor, personalKeepers } from '../../access/policy.ts'
import type { Path } from './planning.ts'
import { targetSql } from './record.ts'
import type { Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { ownedTextSql, shownSql } from './values.ts'
import { columnOf, keptSql } from '../model/columns.ts'
import { typeNamed, type OwnedList } from '../model/model.ts'

/** An owned list as a JSON array, in its order. */
export function ownedJson(row: Row, list: OwnedList, nodes: readonly FieldNode[], path: Path): string {
  const { planning, t } = row
  const o = planning.alias('o')
  const parts = [...selectionOf(planning.reading, list.declared.typeName, nodes)].map(([inner, members]) => {
    const name = members[0]?.name.value ?? ''
    if (name === '__typename') return [inner, literal(list.declared.typeName)] as const
    const member = list.declared.fields[name]
    if (!member) throw new Error(`${list.declared.typeName}.${name} is not planned`)
    const column = `${o}.${columnOf(name, member)}`
    if (member.form === 'scalar') return [inner, shownSql(member.scalar, column, member.end)] as const
    if (member.form === 'ownedText')
      return [inner, ownedTextSql(column, row.scope.locale, planning.model.locales)] as const
    return [
      inner,
      targetSql(
        row,
        member.targets.map(target => typeNamed(planning.model, target)),
        column,
        row.below(),
        [...path, inner],
        members,
      ),
    ] as const
  })
  const rows = `(select coalesce(json_agg(${jsonObject(parts)} order by ${o}.ordinal), '[]'::json) from ${list.table} ${o} where ${o}.id = ${t}.id and ${o}.stage = ${t}.stage)`
  return list.declared.personal ? personal(row, rows) : rows
}

/** Personal values, for those who have the right to them where the record is kept; an empty list for all others. */
function personal({ planning, t }: Row, rows: string): string {
  switch (personalFor(planning.viewer)) {
    case 'all':
      return rows
    case 'none':
      return `'[]'::json`
    case 'some': {
      const keepers = planning.slots.add('uuid[]', bound => personalKeepers(bound.viewer), 'personal')
      return `case when ${keptSql(false, t, keepers)} then ${rows} else '[]'::json end`
    }
  }
}
