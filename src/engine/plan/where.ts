import type { Argument } from './arguments.ts'
import { idCondition, referenceCondition, scalarCondition } from './filters.ts'
import { joinOf, type Holding } from './join.ts'
import { answeringTable } from './parts.ts'
import { badInput, into, type At } from './planning.ts'
import { holdsOn, Row } from './row.ts'
import { snake, upperFirst } from '../../kernel/names.ts'
import { typeNamed } from '../model/model.ts'
import type { Period, Relation } from '../model/relation.ts'

const keysOf = (argument: Argument): string[] =>
  typeof argument.value === 'object' && argument.value !== null
    ? Object.keys(argument.value).filter(key => argument.at(key) !== undefined)
    : []

const givenNull = 'This filter was given null. Leave it out, or ask with isNull.'
const withoutCondition = 'A filter without a condition would match everything. Give it a condition or leave it out.'

const othersFields =
  'This condition is on other records, of which a change of this one tells nothing. Name them by id, or keep a query true with @live.'
const ofLists = 'validity is asked of lists. Compare the dates of the record, or keep a query true with @live.'

/** How many relations a filter may go through; each is a subquery in the one around it. */
const mostRelations = 8

/** What a condition on related records says of each of them. */
type Each = (condition: string) => string

/**
 * Whether records of the relation's target hang on the row and meet the filter. Of a list those count that the list
 * shows; of a single reference the record that it shows.
 */
function related(
  row: Row,
  relation: Relation,
  targetName: string,
  filter: Argument,
  at: At,
  each: Each = condition => condition,
): string {
  if (filter.value === null) throw badInput(givenNull, at)
  const { planning } = row
  if (row.filtered >= mostRelations) throw badInput(`A filter goes through at most ${mostRelations} relations.`, at)
  const target = new Row(
    planning,
    typeNamed(planning.model, targetName),
    row.below(),
    at.path,
    row.level,
    row.filtered + 1,
  )
  const join = joinOf(planning, relation, row.t, target.t, holding(target, filter))
  target.whenever = relation.whenever
  const condition = each(whereSql(target, filter, at))
  const valid = validityCondition(target, filter)
  planning.looked(targetName)
  return `exists (select from ${target.from()}${join.from} where ${[join.on, target.readable(), valid, condition].filter(part => part !== null).join(' and ')})`
}

function relationCondition(row: Row, relation: Relation, filter: Argument, at: At): string {
  const [target = ''] = relation.targets
  if (!relation.many && relation.targets.length === 1) return related(row, relation, target, filter, at)
  const out: string[] = []
  for (const key of keysOf(filter)) {
    const condition = filter.at(key)
    if (!condition) continue
    const inner = into(at, key)
    if (!relation.many) out.push(related(row, relation, upperFirst(key), condition, inner))
    else if (key === 'some') out.push(related(row, relation, target, condition, inner))
    else if (key === 'none') out.push(`not ${related(row, relation, target, condition, inner)}`)
    else if (key === 'every')
      out.push(`not ${related(row, relation, target, condition, inner, sql => `(${sql}) is not true`)}`)
  }
  if (out.length === 0) throw badInput(withoutCondition, at)
  return out.join(' and ')
}

function keyCondition(row: Row, key: string, filter: Argument, at: At): string {
  const { planning, type } = row
  if (key === 'id') return idCondition(planning, type.name, `${row.t}.id`, filter, at)
  if (key === 'createdAt' || key === 'updatedAt' || key === 'publishedAt')
    return scalarCondition(planning, 'instant', row.stored(snake(key)), filter, at, row.sortKey(key))
  if (key === 'slug') return scalarCondition(planning, 'text', `${row.l}.slug`, filter, at)
  if (key === 'state') return scalarCondition(planning, 'enumeration', `upper(${row.stored('state')})`, filter, at)
  const scalar = type.scalars.get(key)
  if (scalar) return scalarCondition(planning, scalar.scalar, row.column(key), filter, at, row.sortKey(key))
  const localized = type.localized.get(key)
  if (localized) {
    if (!localized.long) return scalarCondition(planning, 'text', `${row.l}.${snake(key)}`, filter, at)
    return scalarCondition(planning, 'text', longText(row, key), filter, at)
  }
  const computed = type.computed.get(key)
  if (computed) return scalarCondition(planning, computed.scalar, computed.sql(row.t), filter, at)
  if (key.endsWith('Id')) {
    const relation = type.relations.get(key.slice(0, -2))
    if (relation?.storage.kind === 'one')
      return referenceCondition(planning, relation.targets, `${row.t}.${relation.storage.column}`, filter, at)
    if (relation?.storage.kind === 'links') {
      if (filter.at('isNull')) throw badInput('A list has no single id that may be missing: ask with eq or in.', at)
      const k = planning.alias('k')
      return `exists (select from ${relation.storage.table} ${k} where ${k}.id = ${row.t}.id and ${k}.stage = ${row.t}.stage and ${referenceCondition(planning, relation.targets, `${k}.target_id`, filter, at)})`
    }
  }
  const relation = type.relations.get(key)
  if (relation && row.ownOnly) throw badInput(othersFields, at)
  if (relation) return relationCondition(row, relation, filter, at)
  throw new Error(`${type.name} cannot be filtered by ${key}`)
}

/** A long text, a rich one as plain text, in the language that answers for it. */
export function longText(row: Row, field: string): string {
  const x = row.planning.alias('x')
  const column = `${x}.${snake(field)}`
  const text = row.type.localized.get(field)?.rich ? `rich_text_text(${column})` : column
  return `(select ${text} from ${answeringTable(row.type.translations ?? '')} ${x} where ${x}.id = ${row.t}.id and ${x}.stage = ${row.textStage(x)} and ${x}.locale = ${row.l}.${snake(field)}_locale)`
}

/** A `where` input as one SQL condition on the row; the validity at its top is a condition on the list. */
export function whereSql(row: Row, where: Argument, at: At): string {
  return conditions(row, where, at, true)
}

function conditions(row: Row, where: Argument, at: At, top: boolean): string {
  if (where.value === null) throw badInput(givenNull, at)
  const out: string[] = []
  for (const key of keysOf(where)) {
    const filter = where.at(key)
    if (!filter) continue
    const inner = into(at, key)
    if (filter.value === null) throw badInput(givenNull, inner)
    row.planning.countCondition(inner)
    const each = (): string[] =>
      filter.items().map((item, n) => {
        // A member that asks nothing would make an OR hold for every record.
        if (key === 'OR' && keysOf(item).length === 0)
          throw badInput(
            'A member of OR without a condition would match everything. Give it a condition or leave it out.',
            into(inner, n),
          )
        return conditions(row, item, into(inner, n), false)
      })
    if (key === 'AND') out.push(...each())
    else if (key === 'OR') out.push(`(${['false', ...each()].join(' or ')})`)
    else if (key === 'NOT') out.push(`(${conditions(row, filter, inner, false)}) is not true`)
    else if (key !== 'validity') out.push(keyCondition(row, key, filter, inner))
    else if (row.ownOnly) throw badInput(ofLists, inner)
    else if (!top)
      throw badInput('validity is asked of a whole list: put it beside AND, OR and NOT, not into them.', inner)
  }
  return out.length === 0 ? 'true' : `(${out.join(' and ')})`
}

/** What decides which records stand in a list: rights and stage, the day, the filter, and what it hangs on. */
export function listConditions(row: Row, where: Argument | undefined, hangsOn?: string): string {
  const filter = where ? whereSql(row, where, { path: row.path, argument: ['where'] }) : null
  row.putAway = where?.at('state') !== undefined
  const parts = [hangsOn, row.readable(), validityCondition(row, where), filter]
  return parts.filter(part => typeof part === 'string').join(' and ')
}

const validityOf = (row: Row, where: Argument | undefined): unknown =>
  where?.at('validity')?.value ?? (row.whenever ? 'ALL' : 'AS_OF')

/** Whether a list shows what holds on the day of its scope. */
const asksForDay = (row: Row, where: Argument | undefined): boolean =>
  !['ALL', 'PAST', 'FUTURE'].some(other => validityOf(row, where) === other)

/** Which periods a list shows: those that hold on the day, unless the filter asks for others or the list is of all times. */
function during(row: Row, where: Argument | undefined, alias: string, period: Period): string | null {
  const asked = validityOf(row, where)
  if (asked === 'ALL') return null
  const day = row.scope.asOf
  if (asked === 'PAST') return `${alias}.${period.to} <= ${day}`
  if (asked === 'FUTURE') return `${alias}.${period.from} > ${day}`
  return holdsOn(alias, period, day)
}

/** What is shown of a list's records by their own validity. */
export function validityCondition(row: Row, where: Argument | undefined): string | null {
  const { validity } = row.type
  const asked = where?.at('validity')?.value
  // Asked for others below a body, it is the memberships that are past or to come.
  if (!validity || (row.held && (asked === 'PAST' || asked === 'FUTURE'))) return null
  return during(row, where, row.t, validity)
}

/** Which memberships a list goes through: as its validity is asked for, those of the day by default. */
export const holding =
  (row: Row, where: Argument | undefined): Holding =>
  (alias, period) => {
    row.held = true
    return { sql: during(row, where, alias, period), day: asksForDay(row, where) ? row.scope.dayOf : null }
  }
