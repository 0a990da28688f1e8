import type { Query } from '../../changes/write.ts'
import type { ContentType, Model } from '../model/model.ts'
import { refreshKept } from './kept-sums.ts'
import { refreshLocalized } from './refresh-localized.ts'
import { refreshSearch } from './refresh-search.ts'
import { refreshTextReferences } from './text-references.ts'

/** A record in one stage. */
export interface StagedRecord {
  readonly id: string
  readonly stage: 'draft' | 'published'
}

/** Derives stored answering values, search documents and kept sums of records of one type anew, in the transaction of the query. */
export type Refresh = (query: Query, type: ContentType, records: readonly StagedRecord[]) => Promise<void>

/** Up to so many records take the plan that a connection keeps; it was made for few, and is no good for a thousand. */
const few = 20

/** The statements of a model, made once; for few records each connection plans them once. */
export function refresher(model: Model): Refresh {
  const statements = new Map(
    [...model.types.values()].map(type => {
      const texts = [
        ['localized', refreshLocalized(type, model)],
        ['search', refreshSearch(type)],
        ['text references', refreshTextReferences(type)],
        ...refreshKept(type),
      ] as const
      return [
        type.name,
        texts.flatMap(([what, text]) => (text === null ? [] : [{ name: `refresh ${what} ${type.name}`, text }])),
      ]
    }),
  )
  return async (query, type, records) => {
    if (records.length === 0) return
    const values = [records.map(({ id }) => id), records.map(({ stage }) => stage)]
    for (const { name, text } of statements.get(type.name) ?? [])
      await query(records.length > few ? { text, values } : { name, text, values })
  }
}
