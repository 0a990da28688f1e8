import { answerPlaces } from './answering.ts'
import type { DependencyIndex } from './dependency-index.ts'
import { placeKey, type ListBelow } from './places.ts'
import type { Touched, TouchedRecord } from './touched.ts'
import { changes, namedAt, ownersTouched } from './touches.ts'

/**
 * The places of which it matters to some answer what records named there, where what touches them does not tell it: ask
 * what they name now.
 */
export function unsurePlaces<Id>(index: DependencyIndex<Id>, touched: Touched): ReadonlySet<string> {
  const out = new Set<string>()
  for (const drafts of [false, true])
    for (const record of drafts ? touched.drafts : touched.published) {
      for (const key of record.places.all.map(placeKey))
        if (namedAt(record, key) === null && looksBy(index, record, key)) out.add(key)
      for (const list of record.places.lists)
        if (list.place !== null && hangsBy(index, record, list)) out.add(placeKey(list.place))
      if (!record.moved && record.translated.length > 0)
        for (const key of answerPlaces(record, localesFor(index, record))) out.add(key)
    }
  return out
}

/** Whether lists are told apart by what stands at a place. */
function looksBy<Id>(index: DependencyIndex<Id>, record: TouchedRecord, place: string): boolean {
  const groups = ['any list', 'days'].flatMap(kind =>
    index.at(`${kind} ${record.type.name} ${place}`, record.isPreview),
  )
  return groups.some(([, { dependencies }]) => changes(record, dependencies.listed, dependencies.locales))
}

/** Whether lists below records may be others, and nobody knows below which. */
function hangsBy<Id>(index: DependencyIndex<Id>, record: TouchedRecord, list: ListBelow): boolean {
  const groups = index.at(`below ${list.list}`, record.isPreview)
  return groups.some(([, { dependencies }]) => ownersTouched(record, list, dependencies) === null)
}

/** The languages of answers that may have read a record. */
function localesFor<Id>(
  index: DependencyIndex<Id>,
  { type, id, places, isPreview }: TouchedRecord,
): ReadonlySet<string> {
  const keys = [
    `record ${type.name}_${id}`,
    `list ${type.name}`,
    ...places.all.map(place => `any list ${type.name} ${placeKey(place)}`),
    ...places.lists.map(({ list }) => `below ${list}`),
  ]
  const groups = keys.flatMap(key => index.at(key, isPreview))
  return new Set(groups.flatMap(([, { dependencies }]) => [...dependencies.locales]))
}
