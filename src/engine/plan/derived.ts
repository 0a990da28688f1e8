import type { FieldNode } from 'graphql'

import { listedPart } from './parts.ts'
import type { Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { shownSql } from './values.ts'
import { snake } from '../../kernel/names.ts'
import type { DerivedList } from '../declare/fields.ts'
import { typeNamed } from '../model/model.ts'

/** A derived list as a JSON array, in the order of its select. */
export function derivedJson(row: Row, list: DerivedList, nodes: readonly FieldNode[]): string {
  const { planning, t, scope } = row
  const d = planning.alias('d')
  const item = jsonObject(
    [...selectionOf(planning.reading, list.typeName, nodes)].map(([key, [node]]) => {
      const name = node?.name.value ?? ''
      const field = list.fields[name]
      return [key, field ? shownSql(field.scalar, `${d}.${snake(name)}`, field.end) : literal(list.typeName)]
    }),
  )
  const select = list.sql({
    t,
    asOf: scope.asOf,
    readable: (typeName, alias) => {
      planning.looked(typeName)
      return planning.readable(typeNamed(planning.model, typeName), alias)
    },
  })
  return listedPart(`(select coalesce(json_agg(${item}), '[]'::json) from (${select}) ${d})`)
}
