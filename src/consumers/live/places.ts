import { columnOf } from '../../engine/model/columns.ts'
import type { ContentType, Model } from '../../engine/model/model.ts'
import type { Relation } from '../../engine/model/relation.ts'

/** Where a record of a type names others: a column of its own row, or of rows that hang on it. */
export interface Place {
  readonly table: string
  readonly column: string
}

/** A list below records in which records of a type stand. */
export interface ListBelow {
  /** Type and field, `Federation.articles`. */
  readonly list: string
  readonly owner: string
  readonly field: string
  /** Where a record names those in whose lists it stands; null where these name the record. */
  readonly place: Place | null
}

/** What is known of a type once and for all. */
export interface Places {
  /** Reference field → its column. */
  readonly references: ReadonlyMap<string, Place>
  readonly lists: readonly ListBelow[]
  /** All of these places, each once. */
  readonly all: readonly Place[]
}

/** Name of a place. */
export const placeKey = ({ table, column }: Place): string => `${table}.${column}`

function listBelow(type: ContentType, { owner, field, storage }: Relation): ListBelow {
  const named = { list: `${owner}.${field}`, owner, field }
  switch (storage.kind) {
    case 'inverseOne':
      return { ...named, place: { table: type.table, column: storage.column } }
    case 'inverseLinks':
      return { ...named, place: { table: storage.table, column: 'target_id' } }
    case 'inverseThrough':
      return { ...named, place: { table: storage.table, column: storage.column } }
    default:
      return { ...named, place: null }
  }
}

function placesIn(type: ContentType, relations: readonly Relation[]): Places {
  const references = new Map(
    [...type.ones].map(([field, declared]) => [field, { table: type.table, column: columnOf(field, declared) }]),
  )
  const lists = relations
    .filter(({ many, targets }) => many && targets.includes(type.name))
    .map(relation => listBelow(type, relation))
  const all = [...references.values(), ...lists.flatMap(({ place }) => place ?? [])]
  return { references, lists, all: [...new Map(all.map(place => [placeKey(place), place])).values()] }
}

const known = new WeakMap<Model, ReadonlyMap<string, Places>>()

/** Where records of a type name others. */
export function placesOf(model: Model, type: ContentType): Places {
  let made = known.get(model)
  if (!made) {
    const relations = [...model.types.values()].flatMap(one => [...one.relations.values()])
    made = new Map([...model.types.values()].map(one => [one.name, placesIn(one, relations)]))
    known.set(model, made)
  }
  return made.get(type.name) ?? { references: new Map(), lists: [], all: [] }
}
