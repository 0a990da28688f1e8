import type { ContentType, Model } from './model.ts'
import type { CalendarFeed } from '../declare/calendar.ts'

/** A feed of the calendar with its type; `at` is its place among all feeds, which orders entries of one day. */
export interface Feed {
  readonly type: ContentType
  readonly feed: CalendarFeed
  readonly at: number
}

/** Every feed of the calendar, in the order of the catalogue. */
export const feedsOf = (model: Model): readonly Feed[] =>
  [...model.types.values()]
    .flatMap(type => (type.declaration.calendar ?? []).map(feed => ({ type, feed })))
    .map((one, at) => ({ ...one, at }))

/** The localized field that names a record, its title or name; null for types without. */
export const titleField = (type: ContentType): string | null =>
  [...type.localized].find(([, field]) => field.search === 'A')?.[0] ?? null

/** The same, of a type that has one. */
export function titleOf(type: ContentType): string {
  const title = titleField(type)
  if (title === null) throw new Error(`${type.name} has no title`)
  return title
}
