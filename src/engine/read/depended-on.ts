import { noteIdentities, type Dependencies, type ListKey } from '../../graph/dependencies.ts'
import { nextMidnight } from '../../kernel/clock.ts'
import { allReads } from '../plan/all-reads.ts'
import type { Plan } from '../plan/plan.ts'
import type { Bound } from '../plan/slots.ts'

/** One execution of a statement, and what its answer told. */
export interface Noted {
  readonly plan: Plan
  readonly bound: Bound
  readonly identities: readonly string[]
}

/**
 * Everything on which the answers of some statements depend.
 * @param elsewhere whether something else was read, of which no statement tells
 */
export function dependedOn(noted: readonly Noted[], now: Date, elsewhere: boolean): Omit<Dependencies, 'position'> {
  const [records, below] = [new Set<string>(), new Set<string>()]
  const lists: ListKey[] = []
  for (const { plan, bound, identities } of noted) {
    noteIdentities(identities, { records, below, lists })
    for (const get of plan.names) for (const id of [get(bound)].flat()) records.add(String(id))
    lists.push(...listsOf(plan, bound))
  }
  const plans = [...new Set(noted.map(({ plan }) => plan))]
  return {
    records,
    below,
    lists: [...new Map(lists.map(list => [JSON.stringify(list), list])).values()],
    ...allReads(plans.map(({ reads }) => reads)),
    counted: new Set(plans.flatMap(({ counted }) => [...counted])),
    held: heldIn(noted),
    locales: new Set(noted.flatMap(({ plan, bound }) => plan.locales.map(get => get(bound)))),
    drafts: plans.some(({ drafts }) => drafts),
    elsewhere: elsewhere || plans.some(({ reads }) => reads.elsewhere),
    until: noted.some(({ plan }) => plan.usesToday) ? nextMidnight(now) : null,
  }
}

const listsOf = ({ lists }: Plan, bound: Bound): readonly ListKey[] =>
  lists.map(({ typeName, facets, days }) => ({
    typeName,
    facets: facets.flatMap(({ places, get }) => {
      const values = get(bound)
      return values ? [{ places, values }] : []
    }),
    days: days.map(any => any.map(({ place, from, to }) => ({ place, from: from(bound), to: to(bound) }))),
  }))

/** Tables of memberships of which all that read them read those of the same day. */
function heldIn(noted: readonly Noted[]): Dependencies['held'] {
  const days = noted.flatMap(({ plan, bound }) =>
    [...plan.held].map(([table, dayOf]) => ({ table, day: dayOf?.(bound) })),
  )
  return new Map(
    [...Map.groupBy(days, ({ table }) => table)].flatMap(([table, [first, ...others]]) =>
      first?.day !== undefined && others.every(({ day }) => day === first.day) ? [[table, first.day] as const] : [],
    ),
  )
}
