import { draftKeepers } from '../../../access/policy.ts'
import type { Viewer } from '../../../access/viewer.ts'
import { readPartialDate } from '../../../kernel/partial-date.ts'
import { readRecordId, type RecordId } from '../../../kernel/ids.ts'
import { columnOf, precisionColumn } from '../../model/columns.ts'
import { typeNamed, type ContentType, type Model } from '../../model/model.ts'
import { workingSql } from '../checks.ts'
import type { ColumnValue, OwnedRow } from '../parse/parsed.ts'
import type { Transaction } from '../transaction.ts'
import { ownedList } from './lists.ts'

/** A record that a merger changes besides those that end by it. */
export interface Dependant {
  readonly type: ContentType
  readonly id: RecordId
  /** The field that says when it ends, of what ends too. */
  readonly end: string | null
  /** The list in which it goes over to the successor. */
  readonly list: string | null
}

/** The dated reference of an owned list that goes over to a successor: its list and columns. */
export interface Member {
  readonly list: string
  readonly table: string
  readonly reference: string
  readonly from: string
  readonly to: string
  /** Whether it can lead to records of a type. */
  readonly leadsTo: (typeName: string) => boolean
}

/** What of a type goes over; null when nothing does. */
export function memberOf(type: ContentType): Member | null {
  const [list = '', name = ''] = type.declaration.passesOn?.split('.') ?? []
  if (list === '') return null
  const { table, declared } = ownedList(type, list)
  const reference = declared.fields[name]
  const [from = '', to = ''] = declared.period ?? []
  const [begin, end] = [declared.fields[from], declared.fields[to]]
  if (reference?.form !== 'one' || !begin || !end)
    throw new Error(`${type.name} passes on ${type.declaration.passesOn}, which is no reference with a period`)
  return {
    list,
    table,
    reference: columnOf(name, reference),
    from: columnOf(from, begin),
    to: columnOf(to, end),
    leadsTo: typeName => reference.targets.includes(typeName),
  }
}

/** The end of a record, and who sees what depends on it. */
interface Ended {
  readonly viewer: Viewer
  readonly id: RecordId
  /** The first day after the end. */
  readonly day: string
}

/** SQL: whether a row of a type, by its alias, is the one that the viewer works with. */
type Current = (type: ContentType, alias: string) => string
/** SQL of what depends on the record `$1` beyond the day `$2`, about the row `r`. */
type Depends = (current: Current) => string

/** What lasts beyond the end of a record and depends on it, as far as the viewer sees it. */
export async function dependantsOf(
  { query, model }: Pick<Transaction, 'query' | 'model'>,
  ended: ContentType,
  { viewer, id, day }: Ended,
): Promise<readonly Dependant[]> {
  const ask = async (type: ContentType, depends: Depends): Promise<readonly RecordId[]> => {
    const values: unknown[] = [id, day]
    const current: Current = (of, alias) =>
      workingSql(viewer, of, alias, `$${values.push(draftKeepers(viewer, of))}::uuid[]`)
    const rows = await query<{ id: string }>(
      `select r.id from ${type.table} r where ${current(type, 'r')} and ${depends(current)} order by r.id`,
      values,
    )
    return rows.map(row => readRecordId(row.id)).filter(known => known !== null)
  }
  const out: Dependant[] = []
  for (const type of model.types.values()) {
    const [path, end] = type.declaration.endsWith ?? []
    if (path !== undefined && end !== undefined && leads(model.types, type, path, ended.name))
      for (const one of await ask(type, endingSql(model, type, [path, end])))
        out.push({ type, id: one, end, list: null })
    const member = memberOf(type)
    if (member?.leadsTo(ended.name))
      for (const one of await ask(type, () => memberSql(member)))
        out.push({ type, id: one, end: null, list: member.list })
  }
  return out
}

const memberSql = ({ table, reference, to }: Member): string =>
  `r.id <> $1::uuid and exists (select from ${table} o where o.id = r.id and o.stage = r.stage and o.${reference} = $1::uuid and (o.${to} is null or o.${to} > $2::date))`

/** By a reference to the ended record, or by one to a record that refers to it (`post.organization`). */
const endingSql =
  (model: Model, type: ContentType, [path, end]: readonly [string, string]): Depends =>
  current => {
    const [first = '', second] = path.split('.')
    const to = columnNamed(type, end)
    const lasts = `(r.${to} is null or r.${to} > $2::date)`
    const reference = `r.${columnNamed(type, first)}`
    if (second === undefined) return `${reference} = $1::uuid and ${lasts}`
    const between = typeNamed(model, type.ones.get(first)?.targets[0] ?? '')
    return `exists (select from ${between.table} b where b.id = ${reference} and b.${columnNamed(between, second)} = $1::uuid and ${current(between, 'b')}) and ${lasts}`
  }

function columnNamed(type: ContentType, name: string): string {
  const field = type.declaration.fields[name]
  if (!field) throw new Error(`${type.name} has no field ${name}`)
  return columnOf(name, field)
}

function leads(types: ReadonlyMap<string, ContentType>, type: ContentType, path: string, target: string): boolean {
  const [first = '', second] = path.split('.')
  const targets = type.ones.get(first)?.targets ?? []
  if (second === undefined) return targets.includes(target)
  return targets.some(name => types.get(name)?.ones.get(second)?.targets.includes(target) === true)
}

/** Where a dated reference goes over: from one record to another, on a day as it was sent and its first day after. */
interface Handing {
  readonly id: RecordId
  readonly into: RecordId
  readonly on: string
  readonly day: string
}

/**
 * A list in which what leads to the one record ends on the day, and leads to the other from then on, unless it does so
 * already. What was to begin later leads to the other alone.
 */
export function handedOver(
  { reference, from, to }: Member,
  rows: readonly OwnedRow[],
  { id, into, on, day }: Handing,
): readonly OwnedRow[] {
  const precision = readPartialDate(on)
  if (!precision) throw new Error(`${on} is no date`)
  const lasts = (row: OwnedRow): boolean => isAfter(row[to] ?? null, day)
  const isThere = rows.some(row => row[reference] === into && lasts(row))
  const out: OwnedRow[] = []
  const begun: OwnedRow[] = []
  for (const row of rows) {
    if (row[reference] !== id || !lasts(row)) out.push(row)
    else if (typeof row[from] === 'string' && row[from] >= day) out.push({ ...row, [reference]: into })
    else {
      out.push({ ...row, [to]: day, [precisionColumn(to)]: precision.precision })
      if (!isThere)
        begun.push({
          ...row,
          [reference]: into,
          [from]: precision.on,
          [precisionColumn(from)]: precision.precision,
        })
    }
  }
  return [...out, ...begun]
}

/** A list of a record that itself ended: nothing in it lasts longer. */
export function closed(
  { from, to }: Member,
  rows: readonly OwnedRow[],
  { on, day }: Omit<Handing, 'id' | 'into'>,
): readonly OwnedRow[] {
  const precision = readPartialDate(on)?.precision ?? 'day'
  return rows.map(row =>
    isAfter(row[to] ?? null, day) && !(typeof row[from] === 'string' && row[from] >= day)
      ? { ...row, [to]: day, [precisionColumn(to)]: precision }
      : row,
  )
}

const isAfter = (end: ColumnValue, day: string): boolean => typeof end !== 'string' || end > day
