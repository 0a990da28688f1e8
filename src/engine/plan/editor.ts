import type { FieldNode } from 'graphql'

import type { Planning } from './planning.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'

/** The user or token whose id stands in the column; null for whoever worked on the server itself. */
export function editorJson(planning: Planning, column: string, nodes: readonly FieldNode[]): string {
  const a = planning.alias('a')
  const object = jsonObject(
    [...selectionOf(planning.reading, 'Editor', nodes)].map(([key, [node]]) => {
      const field = node?.name.value
      return [key, field === 'id' || field === 'name' ? `${a}.${field}` : literal('Editor')]
    }),
  )
  return `(select ${object} from (select id, name from users union all select id, name from access_tokens) ${a} where ${a}.id = ${column})`
}
