import type { Columns, Commit, JsonValue, RecordChange, RowChange } from '../../changes/commit.ts'
import { columnOf, keeperColumn } from '../../engine/model/columns.ts'
import type { ContentType, Model } from '../../engine/model/model.ts'
import type { Relation } from '../../engine/model/relation.ts'
import type { Reads } from '../../graph/dependencies.ts'

/** Ids that are known, or null where the log alone does not tell them. */
export type Known = ReadonlySet<string> | null

/** A list below records in which a record may stand or have stood. */
export interface TouchedList {
  /** Type and field of the list, `Federation.articles`. */
  readonly list: string
  /** The table that ties the record to the list's owners, where that is none of the columns of either. */
  readonly table: string | null
  /** Global ids of those in whose lists the record stands or stood. */
  readonly owners: Known
  /** Of these, those whose tie itself was changed. */
  readonly tied: Known
}

/** What a commit did to one record, as far as it is seen in a stage. */
export interface TouchedRecord {
  /** Global id. */
  readonly id: string
  readonly typeName: string
  /** It came, left or took another's place: everything about it may be another. */
  readonly moved: boolean
  /** What changed of it; `*` for rows that came or left. */
  readonly changed: Reads
  /** Field of a reference → ids of what it points or pointed at. */
  readonly references: ReadonlyMap<string, Known>
  readonly lists: readonly TouchedList[]
  /** Its own table. */
  readonly table: string
}

/** What a commit touches: of what is published, and of that overlaid by drafts. */
export interface Touched {
  readonly published: readonly TouchedRecord[]
  readonly drafts: readonly TouchedRecord[]
}

const same = (a: JsonValue | undefined, b: JsonValue | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

/** A personal value enters the log as changed, on both sides alike. */
const isHidden = (value: JsonValue | undefined): boolean =>
  typeof value === 'object' && value !== null && 'changed' in value

function changedColumns({ operation, before, after }: RowChange): readonly string[] {
  if (operation !== 'update') return ['*']
  return Object.keys(after ?? {}).filter(name => isHidden(after?.[name]) || !same(before?.[name], after?.[name]))
}

/** Both values of a column of a changed row; null where the log does not tell them. */
function values({ operation, before, after }: RowChange, column: string): Known {
  const sides: readonly (Columns | null)[] =
    operation === 'insert' ? [after] : operation === 'delete' ? [before] : [before, after]
  const out = new Set<string>()
  for (const side of sides) {
    const value = side?.[column]
    if (value === undefined) return null
    if (typeof value === 'string') out.add(value)
  }
  return out
}

function union(all: readonly Known[]): Known {
  const out = new Set<string>()
  for (const one of all) {
    if (one === null) return null
    for (const id of one) out.add(id)
  }
  return out
}

/** Whether one state of the record takes the place of the other for those who read drafts. */
const switches = ({ stage, row }: RecordChange): boolean =>
  stage === 'draft' &&
  row !== null &&
  (row.operation !== 'update' || !same(row.before?.[keeperColumn], row.after?.[keeperColumn]))

/** Whether a draft is all that there ever was of its record. */
const begins = ({ stage, operation, version }: RecordChange): boolean =>
  stage === 'draft' && operation === 'insert' && version === 1

function changesIn(changes: readonly RecordChange[]): Reads {
  const out = new Map<string, Set<string>>()
  for (const { row, parts } of changes)
    for (const change of row ? [row, ...parts] : parts) {
      const known = out.get(change.table) ?? new Set<string>()
      out.set(change.table, known)
      for (const column of changedColumns(change)) known.add(column)
    }
  return out
}

const tied = (changes: readonly RecordChange[], table: string, column: string): Known =>
  union(changes.flatMap(({ parts }) => parts.filter(part => part.table === table).map(part => values(part, column))))

/** What a commit did to one record, from its changes in the stages that are read. */
function touchedRecord(type: ContentType, model: Model, changes: readonly RecordChange[], id: string): TouchedRecord {
  const moved = changes.some(change => (change.row !== null && change.row.operation !== 'update') || switches(change))
  // What is published stays in the log's past where only a draft came over it or went.
  const isOverlaid =
    changes.some(change => switches(change) && !begins(change)) &&
    !changes.some(({ stage, row }) => stage === 'published' && row !== null)
  const isWhole = !isOverlaid && changes.every(({ row }) => row !== null && row.operation !== 'update')
  const pointed = (column: string): Known =>
    isOverlaid ? null : union(changes.map(({ row }) => (row === null ? null : values(row, column))))
  const listOf = ({ owner, field, storage }: Relation): TouchedList => {
    const list = `${owner}.${field}`
    const named = (ids: Known): Known => ids && new Set([...ids].map(one => `${owner}_${one}`))
    switch (storage.kind) {
      case 'inverseOne':
        return { list, table: null, owners: named(pointed(storage.column)), tied: null }
      case 'inverseLinks':
      case 'inverseThrough': {
        const column = storage.kind === 'inverseLinks' ? 'target_id' : storage.column
        const found = named(tied(changes, storage.table, column))
        return { list, table: storage.table, owners: isWhole ? found : null, tied: found }
      }
      // The other end of the tie changed with its own record, which is shown.
      default:
        return { list, table: null, owners: null, tied: null }
    }
  }
  return {
    id: `${type.name}_${id}`,
    typeName: type.name,
    table: type.table,
    moved,
    changed: changesIn(changes),
    references: new Map([...type.ones].map(([field, declared]) => [field, pointed(columnOf(field, declared))])),
    lists: listsOf(model, type.name).map(listOf),
  }
}

const known = new WeakMap<Model, ReadonlyMap<string, readonly Relation[]>>()

/** The lists below records in which records of a type stand. */
function listsOf(model: Model, typeName: string): readonly Relation[] {
  const made =
    known.get(model) ??
    new Map(
      [...model.types.keys()].map(name => [
        name,
        [...model.types.values()].flatMap(({ relations }) =>
          [...relations.values()].filter(({ many, targets }) => many && targets.includes(name)),
        ),
      ]),
    )
  known.set(model, made)
  return made.get(typeName) ?? []
}

/** What a commit touches. */
export function keysOf({ changes }: Commit, model: Model): Touched {
  const published: TouchedRecord[] = []
  const drafts: TouchedRecord[] = []
  for (const [id, all] of Map.groupBy(changes, change => change.id)) {
    const type = model.types.get(all[0]?.typeName ?? '')
    if (!type) continue
    drafts.push(touchedRecord(type, model, all, id))
    const inPublic = all.filter(({ stage }) => stage === 'published')
    if (inPublic.length > 0) published.push(touchedRecord(type, model, inPublic, id))
  }
  return { published, drafts }
}
