import { columnOf } from './columns.ts'
import type { ContentType, OwnedList } from './model.ts'

/** An owned list with a date, by which aggregates group its rows and between days of which they count them. */
export interface DatedList {
  readonly list: OwnedList
  readonly prefix: string
  readonly member: string
  readonly column: string
  readonly scalar: 'date' | 'partialDate'
}

/** The owned lists of a type whose dates aggregates go by. */
export function datedLists(type: ContentType): readonly DatedList[] {
  return [...type.owned.values()].flatMap((list): readonly DatedList[] => {
    const { groupBy, fields } = list.declared
    const member = groupBy && fields[groupBy.member]
    if (!groupBy || member?.form !== 'scalar') return []
    const { scalar } = member
    if (scalar !== 'date' && scalar !== 'partialDate') return []
    return [{ list, prefix: groupBy.prefix, member: groupBy.member, column: columnOf(groupBy.member, member), scalar }]
  })
}

/** Names of the arguments that bound the period of a dated list. */
export const periodNames = ({ prefix }: DatedList): { readonly from: string; readonly to: string } => ({
  from: `${prefix}From`,
  to: `${prefix}To`,
})
