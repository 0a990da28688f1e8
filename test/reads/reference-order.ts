import { columnOf } from '../../src/engine/model/columns.ts'
import { typeNamed, type ContentType, type Model } from '../../src/engine/model/model.ts'
import { snake } from '../../src/kernel/names.ts'
import type { Random } from './random.ts'
import { answering, below, hangs, valid, type Place } from './reference-where.ts'

/** One key of an order as a client sends it: a direction, or a key of what a reference points at. */
export type Order = { readonly [field: string]: 'ASC' | 'DESC' | Order }

const collated = (sql: string): string => `${sql} collate "vi-x-icu"`

/** The expression of a key, and its direction. */
function keyOf(
  model: Model,
  type: ContentType,
  t: string,
  order: Order,
  place: Place,
  level = 0,
): readonly [sql: string, direction: string] {
  const [field = '', asked = 'ASC'] = Object.entries(order)[0] ?? []
  const c = `o${level}`
  if (typeof asked !== 'string') {
    const relation = type.relations.get(field)
    if (relation?.storage.kind !== 'one') throw new Error(`${field} is no reference`)
    const target = typeNamed(model, relation.targets[0]!)
    const [sql, direction] = keyOf(model, target, c, asked, below(type, t, place), level + 1)
    const bare = sql.replace(/ collate "vi-x-icu"$/, '')
    const read = `(select ${bare} from ${target.table} ${c} where ${c}.stage = 'published' and ${c}.id = ${t}.${relation.storage.column})`
    return [bare === sql ? read : collated(read), direction]
  }
  const scalar = type.scalars.get(field)
  if (scalar)
    return [
      scalar.scalar === 'text' ? collated(`${t}.${columnOf(field, scalar)}`) : `${t}.${columnOf(field, scalar)}`,
      asked,
    ]
  if (type.localized.has(field)) return [collated(answering(type, t, field, place)), asked]
  const relation = type.relations.get(field.replace(/Count$/, ''))
  if (!relation) return [`${t}.${snake(field)}`, asked]
  const target = typeNamed(model, relation.targets[0]!)
  const { day } = below(type, t, place)
  return [
    `(select count(*) from ${target.table} ${c} where ${c}.stage = 'published' and ${hangs(relation, t, c, day)} and ${valid(target, c, day, relation.whenever ? 'ALL' : 'AS_OF')})`,
    asked,
  ]
}

/** What stands behind `order by`: the keys, missing values last, and the id in the direction of the last key. */
export function orderOf(model: Model, type: ContentType, t: string, orders: readonly Order[], place: Place): string {
  const asked =
    orders.length > 0 ? orders : type.declaration.defaultOrder.map(([field, direction]) => ({ [field]: direction }))
  const keys = asked.map(order => keyOf(model, type, t, order, place))
  return [
    ...keys.map(([sql, direction]) => `${sql} ${direction} nulls last`),
    `${t}.id ${keys.at(-1)?.[1] ?? 'ASC'}`,
  ].join(', ')
}

/** Draws an order: any field by which the type can be ordered, through references too. */
export function drawOrder(
  random: Random,
  model: Model,
  type: ContentType,
  fields: readonly string[],
  depth = 2,
): Order {
  const field = random.pick(fields)
  const relation = type.relations.get(field)
  if (!relation) return { [field]: random.pick(['ASC', 'DESC']) }
  const target = typeNamed(model, relation.targets[0]!)
  const inner = depth > 1 ? [...target.localized].filter(([, { search }]) => search === 'A').map(([name]) => name) : []
  return { [field]: drawOrder(random, model, target, ['createdAt', ...inner], depth - 1) }
}
