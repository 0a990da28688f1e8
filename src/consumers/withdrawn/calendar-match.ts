import type { RecordState } from '../../engine/commands/state.ts'
import type { CalendarFeed } from '../../engine/declare/calendar.ts'
import type { RecordList } from '../../engine/lists/record-lists.ts'
import { columnOf, precisionColumn } from '../../engine/model/columns.ts'
import type { ContentType } from '../../engine/model/model.ts'
import { listArguments, type ListMatch } from '../../engine/read/list-match.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import type { Operation } from '../../graph/operation.ts'
import { readGlobalId } from '../../kernel/ids.ts'

/** When something that comes once stood in the calendar. */
export interface StoodOn {
  /** The day, or the month or year where no more was known. */
  readonly on: string
  /** The day after its last one, `YYYY-MM-DD`; null where it has no end. */
  readonly until: string | null
}

/** The feed of a type in which its records come once. */
const onceOf = (type: ContentType): CalendarFeed | undefined =>
  type.declaration.calendar?.find(({ time }) => time.each === 'once')

/** When a record in a state stands in the calendar once; null where it does not. */
export function onceIn(type: ContentType, { columns }: RecordState): StoodOn | null {
  const time = onceOf(type)?.time
  if (time?.each !== 'once') return null
  const column = (field: string): string => {
    const declared = type.scalars.get(field)
    if (!declared) throw new Error(`${type.name}: the calendar names ${field}, which is no date`)
    return columnOf(field, declared)
  }
  const [on, until] = [columns[column(time.from)], columns[column(time.to)]]
  if (typeof on !== 'string') return null
  const precision = columns[precisionColumn(column(time.from))]
  const known = precision === 'year' ? 4 : precision === 'month' ? 7 : 10
  return { on: on.slice(0, known), until: typeof until === 'string' ? until : null }
}

/** Ids that a record in a state has behind fields that a feed names. */
function idsBehind(type: ContentType, { columns, links, lists }: RecordState, fields: readonly string[]): unknown[] {
  return fields.flatMap(field => {
    const one = type.ones.get(field)
    if (one) return [columns[columnOf(field, one)]]
    const linked = links.get(field)
    if (linked) return linked.map(({ id }) => id)
    const [name = '', member = ''] = field.split('.')
    const declared = type.owned.get(name)?.declared.fields[member]
    return declared ? (lists.get(name) ?? []).map(row => row[columnOf(member, declared)]) : []
  })
}

/** Judges images of records that come once by the arguments of a calendar that has been answered. */
export function calendarMatch(model: ReadModel, asked: Operation, list: RecordList, type: ContentType): ListMatch {
  const args = listArguments(model, asked, list)
  const value = (name: string): unknown => args.get(name)?.value ?? null
  const where = args.get('where')
  const feed = onceOf(type)
  return async ({ head: { state } }) => {
    const stood = onceIn(type, state)
    const kinds = value('kinds')
    if (!feed || stood === null || (Array.isArray(kinds) && !kinds.includes(feed.kind))) return false
    const [from, to] = [String(value('from')), String(value('to'))]
    // Of a year or month the first day is compared; where no end is known it lasts as long as that.
    if (stood.on > to || (stood.until ?? `${stood.on}~`) <= from) return false
    const concerns = (key: string, fields: readonly string[] = []): boolean => {
      const ids = where?.at(key)?.value
      if (!Array.isArray(ids)) return true
      const behind = idsBehind(type, state, fields)
      return ids.some(id => behind.includes(readGlobalId(String(id))?.id))
    }
    return concerns('countries', feed.countries) && concerns('organizations', feed.organizations)
  }
}
