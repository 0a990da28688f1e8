import { spokenPlaces } from './answering.ts'
import { columnOf, isLoggedDay } from '../../engine/model/columns.ts'
import type { ContentType, Model } from '../../engine/model/model.ts'
import type { Relation } from '../../engine/model/relation.ts'
import { formerSlugsTable } from '../../engine/stored/former-slugs.ts'

/** Where a record of a type names others, is named, or what it is found by. */
export interface Place {
  readonly table: string
  readonly column: string
  /** What is read there under the alias `k`, where it is not the column itself. */
  readonly sql?: string
  /** The column that holds the record's own id. */
  readonly own: string
  /** Whether the record's changes tell of it: its own row, and rows that hang on it. */
  readonly isLogged: boolean
  /** Whether there is a row for each stage. */
  readonly isStaged: boolean
}

/** A list below records in which records of a type stand. */
export interface ListBelow {
  /** Type and field, `Federation.articles`. */
  readonly list: string
  readonly owner: string
  readonly field: string
  /** Where those stand in whose lists a record does; null where any may be. */
  readonly place: Place | null
  /** Where it stands in rows that hold up to a day: the column of that. */
  readonly ends: string | null
}

/** What is known of a type once and for all. */
export interface Places {
  readonly lists: readonly ListBelow[]
  /** The languages in which there are answers. */
  readonly locales: readonly string[]
  /** All places, each once. */
  readonly all: readonly Place[]
}

/** Name of a place, as lists that were read name it too. */
export const placeKey = ({ table, column, own }: Pick<Place, 'table' | 'column' | 'own'>): string =>
  own === 'id' ? `${table}.${column}` : `${table}.${column} by ${own}`

const logged = (table: string, column: string): Place => ({
  table,
  column,
  own: 'id',
  isLogged: true,
  isStaged: true,
})

/** Where others name a record: the ids of these. */
const naming = (table: string, own: string): Place => ({ ...logged(table, 'id'), own, isLogged: false })

function listBelow(type: ContentType, { owner, field, storage }: Relation): ListBelow {
  const named = { list: `${owner}.${field}`, owner, field, ends: null }
  switch (storage.kind) {
    case 'inverseOne':
      return { ...named, place: logged(type.table, storage.column) }
    case 'inverseLinks':
      return { ...named, place: logged(storage.table, 'target_id') }
    case 'inverseThrough':
      return { ...named, place: logged(storage.table, storage.column), ends: storage.period?.to ?? null }
    case 'links':
      return { ...named, place: naming(storage.table, 'target_id') }
    case 'through':
      return { ...named, place: naming(storage.table, storage.column) }
    default:
      return { ...named, place: null }
  }
}

/** Where records of a type are found by a slug that they have, or had. */
const slugPlaces = ({ declaration, translations }: ContentType): readonly Place[] =>
  declaration.slugFrom === null || translations === null
    ? []
    : [logged(translations, 'slug'), { ...logged(formerSlugsTable.name, 'slug'), isLogged: false, isStaged: false }]

/** Where days of a record stand. */
const dayPlaces = ({ table, scalars, owned }: ContentType): readonly Place[] => [
  ...[...scalars].flatMap(([field, declared]) =>
    isLoggedDay(declared) ? [logged(table, columnOf(field, declared))] : [],
  ),
  ...[...owned.values()].flatMap(list =>
    Object.entries(list.declared.fields).flatMap(([field, member]) =>
      member.form === 'scalar' && isLoggedDay(member) ? [logged(list.table, columnOf(field, member))] : [],
    ),
  ),
]

function placesIn(type: ContentType, relations: readonly Relation[], locales: readonly string[]): Places {
  const lists = relations
    .filter(({ many, targets }) => many && targets.includes(type.name))
    .map(relation => listBelow(type, relation))
  const named = [...type.relations.values()].flatMap(({ storage }) =>
    storage.kind === 'one'
      ? [logged(type.table, storage.column)]
      : storage.kind === 'links'
        ? [logged(storage.table, 'target_id')]
        : [],
  )
  const owned = [...type.owned.values()].flatMap(({ table, declared }) =>
    Object.entries(declared.fields).flatMap(([field, member]) =>
      member.form === 'one' ? [logged(table, columnOf(field, member))] : [],
    ),
  )
  const all = [
    ...named,
    ...owned,
    ...slugPlaces(type),
    ...spokenPlaces(type),
    ...dayPlaces(type),
    ...lists.flatMap(({ place }) => place ?? []),
  ]
  return { lists, locales, all: [...new Map(all.map(place => [placeKey(place), place])).values()] }
}

const known = new WeakMap<Model, ReadonlyMap<string, Places>>()

/** Where records of a type name others. */
export function placesOf(model: Model, type: ContentType): Places {
  let made = known.get(model)
  if (!made) {
    const relations = [...model.types.values()].flatMap(one => [...one.relations.values()])
    made = new Map([...model.types.values()].map(one => [one.name, placesIn(one, relations, model.locales)]))
    known.set(model, made)
  }
  return made.get(type.name) ?? { lists: [], locales: [], all: [] }
}
