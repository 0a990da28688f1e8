import type { Argument } from './arguments.ts'
import { askedId, idCondition, scalarCondition } from './filters.ts'
import { joinOf } from './join.ts'
import { badInput, into, type At, type ListRead } from './planning.ts'
import { holdsOn, Row } from './row.ts'
import { snake } from '../../kernel/names.ts'
import { typeNamed } from '../model/model.ts'
import type { Relation } from '../model/relation.ts'

const keysOf = (argument: Argument): string[] => typeof argument.value === 'object' && argument.value !== null ? Object.keys(argument.value).filter(key => argument.at(key) !== undefined) : []

/** Records of the relation's target that hang on the row and meet the filter: an exists condition. */
function related(row: Row, relation: Relation, targetName: string, filter: Argument | undefined, at: At): string {
  const { planning } = row
  const target = new Row(planning, typeNamed(planning.model, targetName), row.below(), at.path)
  const join = joinOf(planning, relation, row.t, target.t, target.scope.asOf)
  const condition = filter ? whereSql(target, filter, at) : 'true'
  planning.looked(targetName)
  return `exists (select from ${target.from()}${join.from} where ${join.on} and ${target.readable()} and ${condition})`
}

function relationCondition(row: Row, relation: Relation, filter: Argument, at: At): string {
  if (filter.value === null) throw badInput('This filter was given null. Leave it out, or ask with isNull.', at)
  const out: string[] = []
  if (!relation.many && relation.targets.length === 1) return related(row, relation, relation.targets[0] ?? '', filter, at)
  if (!relation.many) {
    for (const target of relation.targets) {
      const key = target.charAt(0).toLowerCase() + target.slice(1)
      const condition = filter.at(key)
      if (condition) out.push(related(row, relation, target, condition, into(at, key)))
    }
  } else {
    const [some, none, every] = [filter.at('some'), filter.at('none'), filter.at('every')]
    const target = relation.targets[0] ?? ''
    if (some) out.push(related(row, relation, target, some, into(at, 'some')))
    if (none) out.push(`not ${related(row, relation, target, none, into(at, 'none'))}`)
    if (every) out.push(`not ${negated(row, relation, target, every, into(at, 'every'))}`)
  }
  if (out.length === 0) throw badInput('A filter without a condition would match everything. Give it a condition or leave it out.', at)
  return out.join(' and ')
}

function negated(row: Row, relation: Relation, targetName: string, filter: Argument, at: At): string {
  const { planning } = row
  const target = new Row(planning, typeNamed(planning.model, targetName), row.below(), at.path)
  const join = joinOf(planning, relation, row.t, target.t, target.scope.asOf)
  const condition = whereSql(target, filter, at)
  planning.looked(targetName)
  return `exists (select from ${target.from()}${join.from} where ${join.on} and ${target.readable()} and (${condition}) is not true)`
}

function keyCondition(row: Row, key: string, filter: Argument, at: At): string {
  const { planning, type } = row
  if (filter.value === null) throw badInput(`The filter ${key} was given null. Leave it out, or ask with isNull.`, at)
  if (key === 'id') return idCondition(planning, [type.name], `${row.t}.id`, filter, at)
  if (key === 'createdAt' || key === 'updatedAt' || key === 'publishedAt') return scalarCondition(planning, 'instant', `${row.t}.${snake(key)}`, filter, at)
  if (key === 'slug') return scalarCondition(planning, 'text', `${row.l}.slug`, filter, at)
  if (key === 'validity') return 'true'
  const scalar = type.scalars.get(key)
  if (scalar) return scalarCondition(planning, scalar.scalar, row.column(key), filter, at)
  const localized = type.localized.get(key)
  if (localized) {
    if (!localized.long) return scalarCondition(planning, 'text', `${row.l}.${snake(key)}`, filter, at)
    return scalarCondition(planning, 'text', longText(row, key), filter, at)
  }
  const computed = type.computed.get(key)
  if (computed) return scalarCondition(planning, computed.scalar, computed.sql(row.t), filter, at)
  if (key.endsWith('Id')) {
    const relation = type.relations.get(key.slice(0, -2))
    if (relation?.storage.kind === 'one') return idCondition(planning, relation.targets, `${row.t}.${relation.storage.column}`, filter, at)
  }
  const relation = type.relations.get(key)
  if (relation) return relationCondition(row, relation, filter, at)
  throw new Error(`${type.name} cannot be filtered by ${key}`)
}

/** A long text in the language that answers for it. */
export function longText(row: Row, field: string): string {
  const x = row.planning.alias('x')
  return `(select ${x}.${snake(field)} from ${row.type.translations} ${x} where ${x}.id = ${row.t}.id and ${x}.stage = ${row.t}.stage and ${x}.locale = ${row.l}.${snake(field)}_locale)`
}

/** A `where` input as one SQL condition on the row. */
export function whereSql(row: Row, where: Argument, at: At): string {
  const out: string[] = []
  for (const key of keysOf(where)) {
    const filter = where.at(key)
    if (!filter) continue
    const inner = into(at, key)
    if (key === 'AND') out.push(...filter.items().map(item => whereSql(row, item, inner)))
    else if (key === 'OR') out.push(filter.items().length === 0 ? 'false' : `(${filter.items().map(item => whereSql(row, item, inner)).join(' or ')})`)
    else if (key === 'NOT') out.push(`(${whereSql(row, filter, inner)}) is not true`)
    else out.push(keyCondition(row, key, filter, inner))
  }
  return out.length === 0 ? 'true' : `(${out.join(' and ')})`
}

/** Lists of types with a validity show what is valid on the day, unless the filter asks for all. */
export function validityCondition(row: Row, where: Argument | undefined): string | null {
  const { validity } = row.type
  if (!validity) return null
  const asked = where?.at('validity')?.value ?? 'AS_OF'
  if (asked === 'ALL') return null
  const day = row.scope.asOf
  if (asked === 'PAST') return `${row.t}.${validity.to} <= ${day}`
  if (asked === 'FUTURE') return `${row.t}.${validity.from} > ${day}`
  return holdsOn(row.t, validity, day)
}

/** The facets that a `where` fixes on its top level: references asked for by id. */
export function facetsOf(row: Row, where: Argument | undefined): ListRead['facets'] {
  if (!where) return []
  const out: ListRead['facets'][number][] = []
  for (const relation of row.type.relations.values()) {
    if (relation.storage.kind !== 'one') continue
    const get = askedId(where.at(relation.field)?.at('id')) ?? askedId(where.at(`${relation.field}Id`))
    if (get) out.push({ field: relation.field, get })
  }
  return out
}
