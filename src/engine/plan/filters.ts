import type { Argument } from './arguments.ts'
import { badInput, type At, type Planning } from './planning.ts'
import { sqlTypes } from './values.ts'
import type { ScalarName } from '../declare/fields.ts'
import { readGlobalId } from '../../kernel/ids.ts'
import type { Bound, Getter } from './slots.ts'

const comparisons: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' }
const normal = (value: unknown): unknown => (typeof value === 'string' ? value.normalize('NFC') : value)

/** A getter that refuses null: a filter that compares with nothing would silently mean something else. */
function present(argument: Argument, name: string, at: At): Getter {
  return bound => {
    const value = argument.get(bound)
    if (value === null || value === undefined) throw badInput(`The filter ${name} was given null. Leave it out, or ask with isNull.`, at)
    if (typeof value === 'string' && value.includes('\0')) throw badInput('A text cannot hold the character U+0000.', at)
    return normal(value)
  }
}

function listOf(argument: Argument, name: string, at: At, item: (value: unknown) => unknown): Getter {
  const get = present(argument, name, at)
  return bound => {
    const value = get(bound)
    if (!Array.isArray(value)) return [item(value)]
    return value.map((one: unknown) => { if (one === null) throw badInput(`The filter ${name} holds null. Ask with isNull.`, at); return item(normal(one)) })
  }
}

/** `like` pattern of folded text with its own wildcards made harmless. */
const folded = (parameter: string): string => `replace(replace(replace(vn_fold(${parameter}), '\\', '\\\\'), '%', '\\%'), '_', '\\_')`

/** The conditions of one field filter (`{ eq, in, lt, … }`) on a column. A filter without any operator is refused. */
export function scalarCondition(planning: Planning, scalar: ScalarName, column: string, filter: Argument, at: At): string {
  const type = sqlTypes[scalar]
  const out: string[] = []
  for (const operator of ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'isNull']) {
    const argument = filter.at(operator)
    if (!argument) continue
    const value = (): string => planning.slots.add(type, present(argument, operator, at))
    if (operator === 'eq') out.push(`${column} = ${value()}`)
    else if (operator === 'ne') out.push(`${column} is distinct from ${value()}`)
    else if (operator === 'in') out.push(`${column} = any(${planning.slots.add(`${type}[]`, listOf(argument, operator, at, one => one))})`)
    else if (operator === 'contains') out.push(`vn_fold(${column}) like '%' || ${folded(value())} || '%'`)
    else if (operator === 'startsWith') out.push(`vn_fold(${column}) like ${folded(value())} || '%'`)
    else if (operator === 'isNull') out.push(`(${column} is null) = ${planning.slots.add('boolean', present(argument, operator, at))}`)
    else out.push(`${column} ${comparisons[operator]} ${value()}`)
  }
  if (out.length === 0) throw badInput('A filter without a condition would match everything. Give it a condition or leave it out.', at)
  return out.join(' and ')
}

/** Reads a global id that must be of one of the types; anything else is bad input. */
export function idOf(value: unknown, typeNames: readonly string[], at: At): string {
  const read = typeof value === 'string' ? readGlobalId(value) : null
  if (!read) throw badInput('This is not an id of this graph. Send an id as the graph gave it.', at)
  if (!typeNames.includes(read.typeName)) throw badInput(`This id does not belong to ${typeNames.join(' or ')}.`, at)
  return read.id
}

/** `{ eq, in, isNull }` on ids of records of the named types. */
export function idCondition(planning: Planning, typeNames: readonly string[], column: string, filter: Argument, at: At): string {
  const out: string[] = []
  const [eq, within, isNull] = [filter.at('eq'), filter.at('in'), filter.at('isNull')]
  if (eq) out.push(`${column} = ${planning.slots.add('uuid', bound => idOf(present(eq, 'eq', at)(bound), typeNames, at))}`)
  if (within) out.push(`${column} = any(${planning.slots.add('uuid[]', listOf(within, 'in', at, one => idOf(one, typeNames, at)))})`)
  if (isNull) out.push(`(${column} is null) = ${planning.slots.add('boolean', present(isNull, 'isNull', at))}`)
  if (out.length === 0) throw badInput('A filter without a condition would match everything. Give it a condition or leave it out.', at)
  return out.join(' and ')
}

/** The id that an equality filter asks for, for facets; undefined where it asks otherwise. */
export function askedId(filter: Argument | undefined): ((bound: Bound) => unknown) | undefined {
  return filter?.at('eq')?.get
}
