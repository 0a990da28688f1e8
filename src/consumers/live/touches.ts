import type { RowChange } from '../../changes/commit.ts'
import { withdrawalKey, type Days, type Dependencies, type ListKey, type Reads } from '../../graph/dependencies.ts'
import { answersChanged } from './answering.ts'
import { placeKey, type ListBelow } from './places.ts'
import { valuesIn, type Touched, type TouchedRecord } from './touched.ts'

const meet = (changed: ReadonlySet<string>, read: ReadonlySet<string> | undefined): boolean =>
  read !== undefined &&
  changed.size > 0 &&
  (read.has('*') || changed.has('*') || [...changed].some(column => read.has(column)))

/** Whether answering values are others in a language in which they were read. */
function changesAnswers(record: TouchedRecord, reads: Reads, locales: ReadonlySet<string>): boolean {
  const read = record.type.localizedTable === null ? undefined : reads.get(record.type.localizedTable)
  return read !== undefined && [...locales].some(locale => meet(answersChanged(record, locale), read))
}

/** Whether something came, left or changed of a record that was read, in the languages in which it was. */
export const changes = (record: TouchedRecord, reads: Reads, locales: ReadonlySet<string>): boolean =>
  record.moved ||
  [...record.changed].some(([table, columns]) => meet(columns, reads.get(table))) ||
  changesAnswers(record, reads, locales)

/** What a record named at a place, or was found by; null where it may be anything. */
export function namedAt({ names }: TouchedRecord, place: string): ReadonlySet<string> | null {
  const named = names.get(place)
  return named?.isWhole ? named.ids : null
}

const isDay = /^\d{4}-\d{2}-\d{2}$/

/** Whether a day lies between two, both included; what is no plain day may lie anywhere. */
const lies = (day: string, { from, to }: Days): boolean =>
  ![day, from ?? day, to ?? day].every(one => isDay.test(one)) ||
  ((from === null || day >= from) && (to === null || day <= to))

/** What must hold of a record of a list: what stands at one of some places. */
interface Condition {
  readonly places: readonly string[]
  readonly holds: (place: string, named: ReadonlySet<string>) => boolean
}

const conditionsOf = ({ facets, days }: ListKey): readonly Condition[] => [
  ...facets.map(({ places, values }): Condition => ({
    places,
    holds: (_, named) => values.some(value => named.has(value)),
  })),
  ...days.map((any): Condition => ({
    places: any.map(({ place }) => place),
    holds: (place, named) => any.some(one => one.place === place && [...named].some(day => lies(day, one))),
  })),
]

const stands = (record: TouchedRecord, { places, holds }: Condition): boolean =>
  places.some(place => {
    const named = namedAt(record, place)
    return named === null || holds(place, named)
  })

const isTold = ({ names }: TouchedRecord, { places }: Condition): boolean =>
  places.every(place => names.get(place)?.isTold === true)

/** Whether a commit changed what stands at one of the places. */
const renames = ({ moved, changed }: TouchedRecord, { places }: Condition): boolean =>
  moved ||
  places.some(place => {
    const cut = place.indexOf('.')
    return changed.get(place.slice(0, cut))?.has(place.slice(cut + 1)) === true
  })

/**
 * Whether a record may stand or have stood in a list. Where a commit changes what stands at one of its places, what
 * stands at another one now may have come later: the commit that brought it asks in its turn what stood here before.
 */
function isIn(record: TouchedRecord, list: ListKey): boolean {
  if (record.type.name !== list.typeName) return false
  const conditions = conditionsOf(list)
  return conditions.every(
    one =>
      stands(record, one) ||
      (!isTold(record, one) && conditions.some(other => other !== one && renames(record, other))),
  )
}

/** Whether a list may be another now. */
export const changesList = (
  record: TouchedRecord,
  list: ListKey,
  { listed, locales }: Pick<Dependencies, 'listed' | 'locales'>,
): boolean => isIn(record, list) && changes(record, listed, locales)

const nobody: ReadonlySet<string> = new Set()

/** Below which records a list may be another now, by their ids; null: below any. */
export function ownersTouched(
  record: TouchedRecord,
  { place, ends }: ListBelow,
  { listed, shared, locales, held }: Pick<Dependencies, 'listed' | 'shared' | 'locales' | 'held'>,
): ReadonlySet<string> | null {
  const tie = place === null || place.table === record.type.table || shared.has(place.table) ? null : place.table
  const others = [...record.changed].some(([table, columns]) => table !== tie && meet(columns, listed.get(table)))
  if (record.moved || others || changesAnswers(record, listed, locales)) {
    const named = place && record.names.get(placeKey(place))
    return named?.isWhole ? named.ids : null
  }
  // What it names in the same table is a matter of its own lists.
  const columns = tie === null || place?.isLogged === false ? undefined : record.changed.get(tie)
  if (!place || !columns || !meet(columns, listed.get(place.table))) return nobody
  const rows = record.rows.filter(row => row.table === place.table && mayHold(row, ends, held.get(place.table)))
  const [changed, all] = [valuesIn(rows, place.column), record.names.get(placeKey(place))]
  return changed.isWhole ? changed.ids : all?.isWhole ? all.ids : null
}

/** Whether a row had not ended by a day, before or after it was changed. */
function mayHold({ operation, before, after }: RowChange, ends: string | null, day: string | undefined): boolean {
  if (ends === null || day === undefined) return true
  const sides = operation === 'insert' ? [after] : operation === 'delete' ? [before] : [before, after]
  return sides.some(side => {
    const end = side?.[ends]
    return typeof end !== 'string' || !isDay.test(end) || end > day
  })
}

/** Whether a record that went was none of those that lists showed, and nothing but these was read of the lists. */
export const wentUnseen = ({ type, id, gone }: TouchedRecord, { records, counted }: Dependencies): boolean =>
  gone && !counted.has(type.name) && !records.has(`${type.name}_${id}`)

function hasBelow(
  below: ReadonlySet<string>,
  { owner, field }: ListBelow,
  owners: ReadonlySet<string> | null,
): boolean {
  if (owners) return [...owners].some(id => below.has(`${owner}_${id}.${field}`))
  return [...below].some(key => key.startsWith(`${owner}_`) && key.endsWith(`.${field}`))
}

/** Under what it stands that a record was withdrawn. */
export const withdrawalOf = ({ type, id }: Pick<TouchedRecord, 'type' | 'id'>): string =>
  `${type.name}_${id}.${withdrawalKey}`

/** Whether an answer may be another after a commit. False says that it is the same, byte for byte. */
export function isTouched(dependencies: Dependencies, touched: Touched): boolean {
  const { records, below, lists, shown, locales, drafts, elsewhere } = dependencies
  if (elsewhere) return true
  // Also by what only editors see of it: another reason is a version of the draft.
  if (below.size > 0 && touched.drafts.some(record => below.has(withdrawalOf(record)))) return true
  return (drafts ? touched.drafts : touched.published).some(
    record =>
      (records.has(`${record.type.name}_${record.id}`) && changes(record, shown, locales)) ||
      (!wentUnseen(record, dependencies) &&
        (lists.some(list => changesList(record, list, dependencies)) ||
          (below.size > 0 &&
            record.places.lists.some(list => hasBelow(below, list, ownersTouched(record, list, dependencies)))))),
  )
}
