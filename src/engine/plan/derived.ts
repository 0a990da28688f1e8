import type { FieldNode } from 'graphql'

import { listedPart } from './parts.ts'
import type { Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { withKeys } from './told-keys.ts'
import { shownSql } from './values.ts'
import { snake } from '../../kernel/names.ts'
import type { DerivedList } from '../declare/derived-list.ts'
import { typeNamed } from '../model/model.ts'

/** A derived list as a JSON array, in the order of its select. */
export function derivedJson(row: Row, list: DerivedList, nodes: readonly FieldNode[]): string {
  const { planning, t } = row
  const d = planning.alias('d')
  const item = jsonObject(
    [...selectionOf(planning.reading, list.typeName, nodes)].map(([key, [node]]) => {
      const name = node?.name.value ?? ''
      const field = list.fields[name]
      return [key, field ? shownSql(field.scalar, `${d}.${snake(name)}`, field.end) : literal(list.typeName)]
    }),
  )
  const { parts, rows, keys } = list.sql({
    t,
    readable: (typeName, alias) => {
      if (list.follows.includes(typeName)) planning.reckoned(typeName)
      else planning.looked(typeName)
      return planning.readable(typeNamed(planning.model, typeName), alias)
    },
  })
  const all = `(select coalesce(json_agg(${item}), '[]'::json) from (${rows}) ${d})`
  return listedPart(`(${parts} select ${withKeys(all, `(select string_agg(distinct s.key, ' ') from (${keys}) s)`)})`)
}
