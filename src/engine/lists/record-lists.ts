import type { FieldNode } from 'graphql'

import type { ContentType } from '../model/model.ts'

/** A list of records in a document that was reshaped, and where its answer stands. */
export interface RecordList {
  /** Response keys from the root down to the records; lists on the way are gone through. */
  readonly path: readonly string[]
  /** The types whose records it may show. */
  readonly types: readonly ContentType[]
  /** The type whose field it is: `Query` at the root. */
  readonly parent: string
  /** The field with its arguments, and that of the root below which it stands. */
  readonly node: FieldNode
  readonly root: FieldNode
  /** Of entries that show a record (`CalendarEntry`, `SearchHit`): their type. */
  readonly entry: string | null
}

/** The key under which the record above a list tells its global id. */
export const aboveKey = 'amity_above'

/** Records that a list shows, with the global id of the record above them; null at the root. */
export interface ListedRecords {
  readonly above: string | null
  readonly items: readonly Readonly<Record<string, unknown>>[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an answer shows at the place of a list: one or none at the root, below other records maybe more. */
export function recordsAt(data: unknown, { path }: Pick<RecordList, 'path'>): readonly ListedRecords[] {
  let places: readonly { readonly above: string | null; readonly value: unknown }[] = [{ above: null, value: data }]
  for (const key of path)
    places = places.flatMap(({ above, value }) => {
      const objects = Array.isArray(value) ? value : [value]
      return objects.filter(isObject).map(object => {
        const own = object[aboveKey]
        return { above: typeof own === 'string' ? own : above, value: object[key] }
      })
    })
  return places.flatMap(({ above, value }) =>
    Array.isArray(value) ? [{ above, items: value.filter((item: unknown) => isObject(item)) }] : [],
  )
}
