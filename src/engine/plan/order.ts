import type { Argument } from './arguments.ts'
import { joinOf } from './join.ts'
import { badInput, into, type At } from './planning.ts'
import { Row } from './row.ts'
import { holding, validityCondition } from './where.ts'
import { snake } from '../../kernel/names.ts'
import { typeNamed, type ContentType } from '../model/model.ts'
import { sortKey, type SortKey } from '../model/sort-key.ts'

/** One key of an order. */
export interface OrderKey extends SortKey {
  /** Names the key in cursors. */
  readonly name: string
  /** Its values are others in another language or on another day. */
  readonly spoken: boolean
  /** Whether an index has its values, each with the record's id. */
  readonly indexed: boolean
  /** The column that holds the same id beside this key, where it is another than the record's own: then one index serves both. */
  readonly id?: string
}

/** Keys of one order; each may be a subquery per record. */
const mostKeys = 10

function fieldKey(row: Row, field: string, descending: boolean): OrderKey | null {
  const named = { name: `${field}${descending ? '-' : '+'}`, spoken: false, indexed: true }
  const localized = row.type.localized.get(field)
  if (localized) {
    const key = sortKey(`${row.l}.${snake(field)}`, 'text', descending, !localized.required)
    return { ...named, ...key, spoken: true, id: `${row.l}.id` }
  }
  const key = row.sortKey(field, descending)
  if (key) row.downwards.set(field, descending)
  return key && { ...named, ...key, descending }
}

function countKey(row: Row, field: string, descending: boolean): OrderKey | null {
  const relation = row.type.relations.get(field.slice(0, -'Count'.length))
  if (!field.endsWith('Count') || !relation?.many) return null
  const { planning } = row
  const target = new Row(planning, typeNamed(planning.model, relation.targets[0] ?? ''), row.below(), row.path)
  target.whenever = relation.whenever
  const join = joinOf(planning, relation, row.t, target.t, holding(target, undefined))
  const counted = [join.on, target.readable(), validityCondition(target, undefined)]
    .filter(part => part !== null)
    .join(' and ')
  planning.looked(target.type.name)
  return {
    ...sortKey(`(select count(*) from ${target.from()}${join.from} where ${counted})`, 'bigint', descending),
    name: `${field}${descending ? '-' : '+'}`,
    spoken: true,
    indexed: false,
  }
}

function keyOf(row: Row, order: Argument, at: At): OrderKey {
  const value = order.value
  const names =
    typeof value === 'object' && value !== null ? Object.keys(value).filter(name => order.at(name) !== undefined) : []
  const [field] = names
  const inner = field === undefined ? undefined : order.at(field)
  if (field === undefined || !inner || names.length > 1 || inner.value === null)
    throw badInput(
      'Each entry of orderBy names exactly one field, like { title: ASC }; several keys are several entries.',
      at,
    )
  if (typeof inner.value === 'string') {
    const key = fieldKey(row, field, inner.value === 'DESC') ?? countKey(row, field, inner.value === 'DESC')
    if (!key) throw new Error(`${row.type.name} cannot be ordered by ${field}`)
    return key
  }
  const relation = row.type.relations.get(field)
  const { planning } = row
  if (!relation || relation.storage.kind !== 'one') throw new Error(`${row.type.name} cannot be ordered by ${field}`)
  const target = new Row(planning, typeNamed(planning.model, relation.targets[0] ?? ''), row.below(), row.path)
  const key = keyOf(target, inner, into(at, field))
  planning.looked(target.type.name)
  const found = `(select ${key.sql} from ${target.from()} where ${target.t}.id = ${row.t}.${relation.storage.column} and ${target.readable()})`
  return {
    ...key,
    ...sortKey(found, key.sqlType, key.descending, true),
    name: `${field}.${key.name}`,
    indexed: false,
    id: `${row.t}.id`,
  }
}

/** The order of a list: what was asked for, else the type's own, and the id at the end, so that it is total. */
export function orderKeys(
  row: Row,
  orderBy: Argument | undefined,
  at: At,
  ordinal: string | null,
): readonly OrderKey[] {
  const asked = orderBy?.value === null ? [] : (orderBy?.items() ?? [])
  if (asked.length > mostKeys) throw badInput(`An order has at most ${mostKeys} keys.`, at)
  const keys = asked.map((item, n) => keyOf(row, item, into(at, n)))
  if (keys.length === 0 && ordinal !== null)
    keys.push({ ...sortKey(ordinal, 'int', false), name: 'given+', spoken: false, indexed: false })
  else if (keys.length === 0)
    keys.push(...defaults(row.type).flatMap(([field, direction]) => fieldKey(row, field, direction === 'DESC') ?? []))
  const last = keys.at(-1)
  const id = sortKey(last?.id ?? `${row.t}.id`, 'uuid', last?.descending ?? false)
  return [...keys, { ...id, name: 'id', spoken: false, indexed: false }]
}

const defaults = (type: ContentType): ContentType['declaration']['defaultOrder'] => type.declaration.defaultOrder

/** `order by`, or the same backwards. */
export const orderSql = (keys: readonly OrderKey[], backward: boolean): string =>
  keys.map(({ sql, descending }) => `${sql}${descending === backward ? '' : ' desc'}`).join(', ')
