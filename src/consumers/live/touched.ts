import type { Columns, Commit, RecordChange, RowChange } from '../../changes/commit.ts'
import { changedNames, same } from '../../changes/values.ts'
import { keeperColumn } from '../../engine/model/columns.ts'
import type { ContentType, Model } from '../../engine/model/model.ts'
import type { Reads } from '../../graph/dependencies.ts'
import { translatedIn, type Translated } from './answering.ts'
import { placeKey, placesOf, type Place, type Places } from './places.ts'

/** What a record named before or after a commit. */
export interface Named {
  readonly ids: ReadonlySet<string>
  /** Whether these are all; else it named what it names still, or what a later commit tells. */
  readonly isWhole: boolean
  /** Whether it named just these at the commit: it tells so itself, or nothing of the record came later. */
  readonly isTold: boolean
}

/** What a commit did to one record, as far as it is seen in a stage. */
export interface TouchedRecord {
  readonly type: ContentType
  readonly places: Places
  /** Without its type. */
  readonly id: string
  /** It came, left or took another's place: everything about it may be another. */
  readonly moved: boolean
  /** What changed of it. */
  readonly changed: Reads
  /** What changed of its texts. */
  readonly translated: readonly Translated[]
  /** Whether it is seen as those do who read drafts. */
  readonly isPreview: boolean
  /** What it names, by place. */
  readonly names: ReadonlyMap<string, Named>
  /** Whether it is not there any more for those who read no drafts. */
  readonly gone: boolean
  /** The rows that were changed themselves. */
  readonly rows: readonly RowChange[]
}

/** What a commit touches: of what is published, and of that overlaid by drafts. */
export interface Touched {
  /** Where the commit stands in the log. */
  readonly position: bigint
  readonly published: readonly TouchedRecord[]
  readonly drafts: readonly TouchedRecord[]
}

/** Of a row that came or went all that it has: where it has nothing, nothing was there before it either. */
function changedColumns({ operation, before, after }: RowChange): readonly string[] {
  if (operation !== 'update')
    return Object.entries(after ?? before ?? {}).flatMap(([name, value]) => (value === null ? [] : [name]))
  return changedNames(before, after)
}

/** The values of a column before and after; an update does not tell of columns that stayed. */
export function valuesIn(rows: readonly RowChange[], column: string): Named {
  const ids = new Set<string>()
  let isWhole = true
  for (const { operation, before, after } of rows) {
    const sides: readonly (Columns | null)[] =
      operation === 'insert' ? [after] : operation === 'delete' ? [before] : [before, after]
    for (const side of sides) {
      const value = side?.[column]
      if (typeof value === 'string') ids.add(value)
      if (value === undefined) isWhole = false
    }
  }
  return { ids, isWhole, isTold: isWhole }
}

/** Whether one state of the record takes the place of the other for those who read drafts. */
const switches = ({ stage, row }: RecordChange): boolean =>
  stage === 'draft' &&
  row !== null &&
  (row.operation !== 'update' || !same(row.before?.[keeperColumn], row.after?.[keeperColumn]))

/** Whether a draft is all that there ever was of its record. */
const begins = ({ stage, operation, version }: RecordChange): boolean =>
  stage === 'draft' && operation === 'insert' && version === 1

const rowsOf = (changes: readonly RecordChange[]): readonly RowChange[] =>
  changes.flatMap(({ row, parts }) => (row ? [row, ...parts] : parts))

function changesIn(changes: readonly RecordChange[]): Reads {
  const out = new Map<string, Set<string>>()
  for (const change of rowsOf(changes)) {
    const known = out.get(change.table) ?? new Set<string>()
    out.set(change.table, known)
    for (const column of changedColumns(change)) known.add(column)
  }
  return out
}

/** Of what a record names, nothing is known. */
const unknown: Named = { ids: new Set(), isWhole: false, isTold: false }

/** What a record names, its own id with it. */
export const namesOf = (
  { type, places, id }: Pick<TouchedRecord, 'type' | 'places' | 'id'>,
  named: (place: Place) => Named = () => unknown,
): TouchedRecord['names'] =>
  new Map([
    [`${type.table}.id`, { ids: new Set([id]), isWhole: true, isTold: true }],
    ...places.all.map((place): [string, Named] => [placeKey(place), named(place)]),
  ])

/** What a commit did to one record, from its changes in the stages that are read. */
function touchedRecord(
  { type, places, id, isPreview }: Pick<TouchedRecord, 'type' | 'places' | 'id' | 'isPreview'>,
  changes: readonly RecordChange[],
): TouchedRecord {
  const comesOrGoes = ({ row }: RecordChange): boolean => row !== null && row.operation !== 'update'
  // The published state says nothing of itself where only a draft came over it, or went.
  const isOverlaid =
    changes.some(change => switches(change) && !begins(change)) &&
    !changes.some(({ stage, row }) => stage === 'published' && row !== null)
  const rows = rowsOf(changes)
  const named = (place: Place): Named => {
    if (!place.isLogged) return unknown
    const found = valuesIn(
      rows.filter(({ table }) => table === place.table),
      place.column,
    )
    // Rows that hang on a record are all told of where it comes or goes, its own one always.
    const isTold =
      found.isWhole &&
      !isOverlaid &&
      changes.every(change => (place.table === type.table ? change.row !== null : comesOrGoes(change)))
    return { ids: found.ids, isWhole: isTold, isTold }
  }
  return {
    type,
    places,
    id,
    isPreview,
    translated: translatedIn(type, rows, changedColumns),
    moved: changes.some(change => comesOrGoes(change) || switches(change)),
    changed: changesIn(changes),
    names: namesOf({ type, places, id }, named),
    gone: !isPreview && changes.some(({ row }) => row?.operation === 'delete'),
    rows,
  }
}

/** What a commit touches, as far as it tells by itself. */
export function touchedBy({ position, changes }: Commit, model: Model): Touched {
  const published: TouchedRecord[] = []
  const drafts: TouchedRecord[] = []
  for (const [id, all] of Map.groupBy(changes, change => change.id)) {
    const type = model.types.get(all[0]?.typeName ?? '')
    if (!type) continue
    const places = placesOf(model, type)
    drafts.push(touchedRecord({ type, places, id, isPreview: true }, all))
    const inPublic = all.filter(({ stage }) => stage === 'published')
    if (inPublic.length > 0) published.push(touchedRecord({ type, places, id, isPreview: false }, inPublic))
  }
  return { position, published, drafts }
}
