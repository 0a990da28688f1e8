import type { Argument } from './arguments.ts'
import { shownPart } from './parts.ts'
import { badInput, into, type At, type FacetRead, type Planning } from './planning.ts'
import { sqlTypes } from './values.ts'
import type { ScalarName } from '../declare/fields.ts'
import { typeNamed } from '../model/model.ts'
import type { SortKey } from '../model/sort-key.ts'
import { readGlobalId } from '../../kernel/ids.ts'
import { normaliseText } from '../../kernel/text.ts'
import type { Getter } from './slots.ts'

const comparisons: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' }

/** What is compared with a value: what an index has, and the bound behind which values are missing above or below it. */
function compared(column: string, key: SortKey | null): { sql: string; above: string; below: string } {
  if (!key?.missing) return { sql: column, above: '', below: '' }
  const { sql, missing, descending } = key
  const [above, below] = descending ? ['', ` and ${sql} > ${missing}`] : [` and ${sql} < ${missing}`, '']
  return { sql, above, below }
}

/** What a filter compares with, as the column holds it; throws bad input. */
type Reading = (value: unknown, at: At) => unknown

/** Text as the write door stores it, so that equal looks are equal here too. */
export function readText(value: unknown, at: At): unknown {
  if (typeof value !== 'string') return value
  if (value.includes('\0')) throw badInput('A text cannot hold the character U+0000.', at)
  return normaliseText(value)
}

/** A text to look for: one that shows nothing would be found in every text. */
function readWanted(value: unknown, at: At): unknown {
  const text = readText(value, at)
  if (typeof text === 'string' && /^\p{M}*$/u.test(text)) throw badInput('This text has no letter to look for.', at)
  return text
}

/** PostgreSQL takes offsets below 16 hours; no zone of the world has one above 14. */
function readInstant(value: unknown, at: At): unknown {
  const hours = typeof value === 'string' ? /[+-](\d\d):\d\d$/.exec(value)?.[1] : undefined
  if (hours !== undefined && Number(hours) > 15)
    throw badInput('No place on earth has this offset; write it as +07:00.', at)
  return value
}

const readings: Readonly<Partial<Record<ScalarName, Reading>>> = {
  text: readText,
  url: readText,
  currency: readText,
  instant: readInstant,
}

/** A getter that refuses null: a filter that compares with nothing would silently mean something else. */
function present(argument: Argument, name: string, at: At, read: Reading = value => value): Getter {
  return bound => {
    const value = argument.get(bound)
    if (value === null || value === undefined)
      throw badInput(`The filter ${name} was given null. Leave it out, or ask with isNull.`, at)
    return read(value, at)
  }
}

function listOf(argument: Argument, name: string, at: At, read: Reading = value => value): Getter {
  const get = present(argument, name, at)
  return bound => {
    const value = get(bound)
    const items: readonly unknown[] = Array.isArray(value) ? value : [value]
    return items.map(one => {
      if (one === null || one === undefined) throw badInput(`The filter ${name} holds null. Ask with isNull.`, at)
      return read(one, at)
    })
  }
}

/** `like` pattern of folded text with its own wildcards made harmless. */
const folded = (parameter: string): string =>
  `replace(replace(replace(vn_fold(${parameter}), '\\', '\\\\'), '%', '\\%'), '_', '\\_')`

/** The conditions of one field filter (`{ eq, in, lt, … }`) on a column. A filter without any operator is refused. */
export function scalarCondition(
  planning: Planning,
  scalar: ScalarName,
  column: string,
  filter: Argument,
  at: At,
  key: SortKey | null = null,
): string {
  if (filter.value === null) throw badInput('This filter was given null. Leave it out, or ask with isNull.', at)
  const { sql, above, below } = compared(column, key)
  const type = sqlTypes[scalar]
  const read = readings[scalar]
  const out: string[] = []
  for (const operator of ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'isNull']) {
    const argument = filter.at(operator)
    if (!argument) continue
    const value = (): string => planning.slots.add(type, present(argument, operator, into(at, operator), read))
    const wanted = (): string =>
      folded(planning.slots.add(type, present(argument, operator, into(at, operator), readWanted)))
    if (operator === 'eq') out.push(`${sql} = ${value()}`)
    else if (operator === 'ne') out.push(`${column} is distinct from ${value()}`)
    else if (operator === 'in')
      out.push(`${sql} = any(${planning.slots.add(`${type}[]`, listOf(argument, operator, into(at, operator), read))})`)
    else if (operator === 'contains') out.push(`vn_fold(${column}) like '%' || ${wanted()} || '%'`)
    else if (operator === 'startsWith') out.push(`vn_fold(${column}) like ${wanted()} || '%'`)
    else if (operator === 'isNull') out.push(`(${column} is null) = ${askedNull(planning, argument, at)}`)
    else out.push(`${sql} ${comparisons[operator]} ${value()}${operator.startsWith('g') ? above : below}`)
  }
  if (out.length === 0) throw badInput(withoutCondition, at)
  return out.join(' and ')
}

/** Reads a global id that must be of one of the types; anything else is bad input. */
export function readId(
  value: unknown,
  typeNames: readonly string[],
  at: At,
): { readonly typeName: string; readonly id: string } {
  const read = typeof value === 'string' ? readGlobalId(value) : null
  if (!read) throw badInput('This is not an id of this graph. Send an id as the graph gave it.', at)
  if (!typeNames.includes(read.typeName)) throw badInput(`This id does not belong to ${typeNames.join(' or ')}.`, at)
  return read
}

/** The record's id in a global id. */
export const idOf = (value: unknown, typeNames: readonly string[], at: At): string => readId(value, typeNames, at).id

/** `{ eq, in, isNull }` on the records' own ids. */
export function idCondition(planning: Planning, typeName: string, column: string, filter: Argument, at: At): string {
  const { eq, within } = askedIds(planning, [typeName], filter, at)
  const out = [...(eq ? [`${column} = ${eq}`] : []), ...(within ? [`${column} = any(${within})`] : [])]
  const isNull = filter.at('isNull')
  if (isNull) out.push(`(${column} is null) = ${askedNull(planning, isNull, at)}`)
  if (out.length === 0) throw badInput(withoutCondition, at)
  return out.join(' and ')
}

const askedNull = (planning: Planning, isNull: Argument, at: At): string =>
  planning.slots.add('boolean', present(isNull, 'isNull', into(at, 'isNull')))

/**
 * `{ eq, in, isNull }` on a reference to records of the named types. One to what the viewer cannot read is none: else a
 * filter would tell of drafts that point nowhere in the answer.
 */
export function referenceCondition(
  planning: Planning,
  typeNames: readonly string[],
  column: string,
  filter: Argument,
  at: At,
): string {
  const shown = (matches: (alias: string) => string): string =>
    typeNames
      .map(name => {
        const type = typeNamed(planning.model, name)
        const r = planning.alias('r')
        return `select ${r}.id from public.${type.table} ${r} where ${matches(r)} and ${planning.readable(type, r)}`
      })
      .join(' union all ')
  const out: string[] = []
  const { eq, within } = askedIds(planning, typeNames, filter, at)
  // Beside the equality, which an index serves, a condition that is looked at once.
  // The records that are named here are noted by their ids.
  if (eq) out.push(`${column} = ${eq} and exists (${shownPart(shown(r => `${r}.id = ${eq}`))})`)
  if (within) out.push(`${column} = any(array(${shownPart(shown(r => `${r}.id = any(${within})`))}))`)
  const isNull = filter.at('isNull')
  if (isNull) {
    for (const name of typeNames) planning.looked(name)
    out.push(`(not exists (${shown(r => `${r}.id = ${column}`)})) = ${askedNull(planning, isNull, at)}`)
  }
  if (out.length === 0) throw badInput(withoutCondition, at)
  return out.join(' and ')
}

const withoutCondition = 'A filter without a condition would match everything. Give it a condition or leave it out.'

/** The ids that a filter asks for, as parameters; the answer depends on these records. */
function askedIds(
  planning: Planning,
  typeNames: readonly string[],
  filter: Argument,
  at: At,
): { readonly eq: string | null; readonly within: string | null } {
  const read: Reading = (value, where) => idOf(value, typeNames, where)
  const [eq, within] = [filter.at('eq'), filter.at('in')]
  for (const asked of [eq, within]) if (asked) planning.names.push(asked.get)
  return {
    eq: eq ? planning.slots.add('uuid', present(eq, 'eq', into(at, 'eq'), read)) : null,
    within: within ? planning.slots.add('uuid[]', listOf(within, 'in', into(at, 'in'), read)) : null,
  }
}

/** The ids of which a filter asks for one, without their types, for facets; null where it asks otherwise. */
export function askedIdsOf(filter: Argument | undefined): FacetRead['get'] | null {
  const asked = filter?.at('eq') ?? filter?.at('in')
  if (!asked) return null
  return bound => {
    const ids = [asked.get(bound)]
      .flat()
      .map((id: unknown) => (typeof id === 'string' ? readGlobalId(id)?.id : undefined))
    return ids.every(id => id !== undefined) ? ids : null
  }
}
