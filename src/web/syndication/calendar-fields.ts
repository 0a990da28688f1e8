import { titleField } from '../../engine/model/feeds.ts'
import type { ContentType } from '../../engine/model/model.ts'
import type { CalendarFeed } from '../../engine/declare/calendar.ts'

/** What is asked of an entry of the calendar itself. */
export const entryFields = 'on lastDay kind title years'

/** The feed in which records of a type come once. */
export const onceOf = (type: ContentType): CalendarFeed | undefined =>
  type.declaration.calendar?.find(({ time }) => time.each === 'once')

/** Texts of a record that a calendar shows as they are. */
const texts = ['summary', 'place', 'beginsAt', 'partOfDay', 'eventStatus'] as const

/**
 * What a calendar asks of records of a type, by the names of their fields; null for types that stand in no calendar, or in
 * lists of their own come back each year. Beside others each type has keys of its own.
 */
export function calendarFields(type: ContentType, mixed: boolean): string | null {
  const once = onceOf(type)
  if ((type.declaration.calendar ?? []).length === 0 || (!mixed && !once)) return null
  const of = mixed ? `_${type.name}` : ''
  const has = (name: string): boolean => type.scalars.has(name) || type.localized.has(name)
  const { from, to } = once?.time.each === 'once' ? once.time : { from: null, to: null }
  return [
    '__typename id version slug updatedAt',
    type.ones.has('federation') ? 'federation { id }' : '',
    mixed ? '' : `title: ${titleField(type) ?? 'id'} on: ${from ?? ''} until: ${to ?? ''}`,
    ...texts.filter(has).map(name => `${name}${of}: ${name}`),
    type.owned.has('bridgePoints') ? `bridgePoints${of}: bridgePoints { name localTime country { name } }` : '',
  ].join(' ')
}
