import type { FieldNode } from 'graphql'

import { badInput, type At, type Path } from './planning.ts'
import type { Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { shownSql, sqlTypes } from './values.ts'
import { snake } from '../../kernel/names.ts'
import type { AskedField } from '../declare/asked-field.ts'

/** A field that its arguments ask for: a text, or an object of the values that are selected; null where its select has no row. */
export function askedSql(row: Row, field: AskedField, nodes: readonly FieldNode[], path: Path): string {
  const { planning, type, t } = row
  const [node] = nodes
  if (!node) throw new Error('a selection without a node')
  const read = field.sql(t, argumentsIn(row, field, planning.arguments(type.name, node), path))
  const { shows } = field
  if (shows === null) return read
  const d = planning.alias('d')
  const item = jsonObject(
    [...selectionOf(planning.reading, shows.typeName, nodes)].map(([key, [inner]]) => {
      const name = inner?.name.value ?? ''
      const value = shows.fields[name]
      return [key, value ? shownSql(value.scalar, `${d}.${snake(name)}`, value.end) : literal(shows.typeName)]
    }),
  )
  return `(select ${item} from (${read}) ${d})`
}

/** The field as it is where no argument is given. */
export const unaskedSql = (t: string, { arguments: declared, sql }: AskedField): string =>
  sql(t, name => `null::${sqlTypes[declared[name]?.scalar ?? 'text']}`)

function argumentsIn(
  row: Row,
  { arguments: declared }: AskedField,
  given: ReturnType<Row['planning']['arguments']>,
  path: Path,
): (name: string) => string {
  const made = new Map<string, string>()
  return name => {
    const known = made.get(name)
    if (known !== undefined) return known
    const field = declared[name]
    if (!field) throw new Error(`no argument ${name}`)
    const { range } = field
    const at: At = { path, argument: [name] }
    const slot = row.planning.slots.add(sqlTypes[field.scalar], bound => {
      const value = given.get(name)?.get(bound) ?? null
      if (range !== null && typeof value === 'number' && (value < range[0] || value > range[1]))
        throw badInput(`${name} must be from ${range[0]} to ${range[1]}.`, at)
      return value
    })
    made.set(name, slot)
    return slot
  }
}
