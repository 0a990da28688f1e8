import { columnOf } from './columns.ts'
import type { ContentType, OwnedList } from './model.ts'
import { upperFirst } from '../../kernel/names.ts'
import type { OwnedMember, ScalarField } from '../declare/fields.ts'

/** A number that is only added up where the values beside it are equal: money by currency, counts by unit. */
export interface ApartMeasure {
  readonly name: string
  readonly description: string
  readonly of: 'apart'
  /** The type of its figures in the graph. */
  readonly typeName: string
  /** The table of the numbers, and the owned list that it belongs to; null for the records' own table. */
  readonly table: string
  readonly list: OwnedList | null
  readonly amount: string
  readonly apart: readonly ApartKey[]
  readonly only: { readonly column: string; readonly values: readonly string[] } | null
  /** Which rows count besides, for an alias. */
  readonly counts: ((w: string) => string) | null
}

/** A value that figures keep apart. */
export interface ApartKey {
  readonly name: string
  readonly column: string
  readonly declared: ScalarField
}

/** Figures that aggregates of a type give besides the count. */
export type Measure =
  | {
      readonly name: string
      readonly description: string
      readonly of: 'number' | 'day' | 'instant'
      readonly column: string
    }
  | ApartMeasure

type Members = Readonly<Record<string, OwnedMember>> | ReadonlyMap<string, ScalarField>

const memberOf = (members: Members, name: string): OwnedMember | undefined =>
  members instanceof Map ? members.get(name) : Object.entries(members).find(([key]) => key === name)?.[1]

function apartOf(owner: string, members: Members, amount: string): Pick<ApartMeasure, 'typeName' | 'amount' | 'apart'> {
  const number = memberOf(members, amount)
  if (number?.form !== 'scalar' || number.apart.length === 0)
    throw new Error(`${owner}.${amount} is a figure and does not say what keeps it apart`)
  const apart = number.apart.map(name => {
    const declared = memberOf(members, name)
    if (declared?.form !== 'scalar') throw new Error(`${owner}.${amount} is kept apart by ${name}, which is no value`)
    return { name, column: columnOf(name, declared), declared }
  })
  // Types of the graph are shared by all figures that the same values keep apart.
  const of = apart.map(({ name, declared }) => declared.values?.typeName ?? upperFirst(name))
  return {
    typeName: `${of.join('') === 'Currency' ? 'Money' : of.join('')}Figures`,
    amount: columnOf(amount, number),
    apart,
  }
}

function ofList(type: ContentType, list: OwnedList): ApartMeasure[] {
  const { fields, figures } = list.declared
  return Object.entries(figures).map(([name, { description, amount, only, counts = null }]) => {
    const member = only && fields[only.member]
    // Rows of the base have but the columns that figures are known to read.
    if (counts && list.declared.groupBy) throw new Error(`${type.name}.${list.field}: grouped by, and counted by SQL`)
    return {
      name,
      description,
      of: 'apart',
      table: list.table,
      list,
      ...apartOf(`${type.name}.${list.field}`, fields, amount),
      only: only && member ? { column: columnOf(only.member, member), values: only.values } : null,
      counts,
    }
  })
}

/** The measures of a type: its numbers and dates, and the figures of its owned lists. */
export function measuresOf(type: ContentType): readonly Measure[] {
  const out: Measure[] = [
    { name: 'publishedAt', description: 'First and last publication.', of: 'instant', column: 'published_at' },
  ]
  for (const [name, declared] of type.scalars) {
    const { description, scalar, apart } = declared
    const column = columnOf(name, declared)
    if (apart.length > 0)
      out.push({
        name,
        description,
        of: 'apart',
        table: type.table,
        list: null,
        ...apartOf(type.name, type.scalars, name),
        only: null,
        counts: null,
      })
    else if (scalar === 'integer' || scalar === 'decimal') out.push({ name, description, of: 'number', column })
    if (scalar === 'date' || scalar === 'partialDate') out.push({ name, description, of: 'day', column })
    if (scalar === 'instant') out.push({ name, description, of: 'instant', column })
  }
  for (const list of type.owned.values()) out.push(...ofList(type, list))
  return out
}

/** Columns of a list's rows that its figures read. */
export function figureColumns(type: ContentType, list: OwnedList): readonly string[] {
  const columns = ofList(type, list).flatMap(({ amount, apart, only }) => [
    amount,
    ...apart.map(({ column }) => column),
    ...(only ? [only.column] : []),
  ])
  return [...new Set(columns)]
}
