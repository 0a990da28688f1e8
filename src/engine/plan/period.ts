import type { Argument } from './arguments.ts'
import { badInput } from './planning.ts'
import type { Row } from './row.ts'
import type { Bound } from './slots.ts'
import { datedLists, periodNames, type DatedList } from '../model/dated-lists.ts'
import type { OwnedList } from '../model/model.ts'

/** A period in which rows of an owned list count. */
export interface Period {
  readonly list: OwnedList
  /** SQL: whether a row of the list lies in it, for an alias. */
  readonly holds: (o: string) => string
}

function periodOf({ planning, path }: Row, dated: DatedList, args: ReadonlyMap<string, Argument>): Period | null {
  const names = periodNames(dated)
  const given = (name: string): Argument | null => {
    const argument = args.get(name)
    return argument === undefined || argument.value === null ? null : argument
  }
  const [from, to] = [given(names.from), given(names.to)]
  if (!from && !to) return null
  const check = (bound: Bound): void => {
    if (from && to && String(from.get(bound)) >= String(to.get(bound)))
      throw badInput(
        `The period is empty: ${names.from} is its first day, ${names.to} the day on which it ends, not part of it. Send an end after the first day.`,
        { path, argument: [names.to] },
      )
  }
  check(planning.bound)
  const day = (argument: Argument): string => planning.slots.add('date', bound => (check(bound), argument.get(bound)))
  const [first, end] = [from && day(from), to && day(to)]
  return {
    list: dated.list,
    holds: o => {
      const on = `${o}.${dated.column}`
      return [...(first ? [`${on} >= ${first}`] : []), ...(end ? [`${on} < ${end}`] : [])].join(' and ')
    },
  }
}

/** The periods that the arguments of an aggregate give, one for each list at most. */
export const periodsOf = (row: Row, args: ReadonlyMap<string, Argument>): readonly Period[] =>
  datedLists(row.type).flatMap(dated => periodOf(row, dated, args) ?? [])
