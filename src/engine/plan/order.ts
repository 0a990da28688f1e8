import type { Argument } from './arguments.ts'
import { joinOf } from './join.ts'
import { badInput, into, type At } from './planning.ts'
import { Row } from './row.ts'
import { sqlTypes } from './values.ts'
import { validityCondition } from './where.ts'
import { snake } from '../../kernel/names.ts'
import { typeNamed, type ContentType } from '../model/model.ts'

/** One key of an order. Missing values come last in both directions. */
export interface OrderKey {
  /** Names the key in cursors. */
  readonly name: string
  readonly sql: string
  readonly sqlType: string
  readonly descending: boolean
  readonly nullable: boolean
  /** The column that holds the same id beside this key, where it is another than the record's own: then one index serves both. */
  readonly id?: string
  /** Nothing is missing in what is read, but the column may be null elsewhere, and its index says where nulls go. */
  readonly indexedNulls?: boolean
}

/** Keys of one order; each may be a subquery per record. */
const mostKeys = 10

/** Vietnamese alphabetical order (CLDR): deterministic, and indexed. */
const collation = 'collate "vi-x-icu"'

function fieldKey(row: Row, field: string, descending: boolean): OrderKey | null {
  const { type } = row
  const key = (sql: string, sqlType: string, nullable: boolean): OrderKey => ({
    name: `${field}${descending ? '-' : '+'}`,
    sql,
    sqlType,
    descending,
    nullable,
  })
  if (field === 'createdAt' || field === 'updatedAt') return key(`${row.t}.${snake(field)}`, 'timestamptz', false)
  if (field === 'publishedAt')
    return { ...key(`${row.t}.published_at`, 'timestamptz', row.planning.stage !== 'published'), indexedNulls: true }
  const scalar = type.scalars.get(field)
  if (scalar) {
    const column = row.column(field)
    return key(scalar.scalar === 'text' ? `${column} ${collation}` : column, sqlTypes[scalar.scalar], !scalar.required)
  }
  const localized = type.localized.get(field)
  if (localized)
    return { ...key(`${row.l}.${snake(field)} ${collation}`, 'text', !localized.required), id: `${row.l}.id` }
  return null
}

function countKey(row: Row, field: string, descending: boolean): OrderKey | null {
  const relation = row.type.relations.get(field.slice(0, -'Count'.length))
  if (!field.endsWith('Count') || !relation?.many) return null
  const { planning } = row
  const target = new Row(planning, typeNamed(planning.model, relation.targets[0] ?? ''), row.below(), row.path)
  target.whenever = relation.whenever
  const join = joinOf(planning, relation, row.t, target.t, target.scope.asOf)
  const counted = [join.on, target.readable(), validityCondition(target, undefined)]
    .filter(part => part !== null)
    .join(' and ')
  planning.looked(target.type.name)
  return {
    name: `${field}${descending ? '-' : '+'}`,
    sql: `(select count(*) from ${target.from()}${join.from} where ${counted})`,
    sqlType: 'bigint',
    descending,
    nullable: false,
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
  const bare = key.sql.replace(` ${collation}`, '')
  const collated = bare === key.sql ? '' : ` ${collation}`
  return {
    ...key,
    name: `${field}.${key.name}`,
    nullable: true,
    id: `${row.t}.id`,
    sql: `(select ${bare} from ${target.from()} where ${target.t}.id = ${row.t}.${relation.storage.column} and ${target.readable()})${collated}`,
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
    keys.push({ name: 'given+', sql: ordinal, sqlType: 'int', descending: false, nullable: false })
  else if (keys.length === 0)
    keys.push(...defaults(row.type).flatMap(([field, direction]) => fieldKey(row, field, direction === 'DESC') ?? []))
  keys.push({
    name: 'id',
    sql: keys.at(-1)?.id ?? `${row.t}.id`,
    sqlType: 'uuid',
    descending: keys.at(-1)?.descending ?? false,
    nullable: false,
  })
  return keys
}

const defaults = (type: ContentType): ContentType['declaration']['defaultOrder'] => type.declaration.defaultOrder

/** `order by`, or the same backwards. */
export function orderSql(keys: readonly OrderKey[], backward: boolean): string {
  return keys
    .map(({ sql, descending, nullable, indexedNulls = false }) => {
      const down = descending !== backward
      return `${sql}${down ? ' desc' : ''}${nullable || indexedNulls ? (backward ? ' nulls first' : ' nulls last') : ''}`
    })
    .join(', ')
}
