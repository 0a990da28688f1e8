import { searchable } from './visible-documents.ts'
import { snake } from '../../kernel/names.ts'
import { answeredColumn, staleColumn, workColumn } from '../model/columns.ts'
import type { ContentType, Model } from '../model/model.ts'
import { searchTables } from '../search/tables.ts'
import { formerSlugFunction } from '../stored/former-slugs.ts'
import { keptNames } from '../stored/kept-sums.ts'
import { systemTables } from '../stored/system-tables.ts'
import { tablesOfType } from '../stored/tables.ts'

/** A column of a table; `*` is all of them. */
type Place = readonly [table: string, column: string]

/** What is known of the tables that statements read. */
export interface Catalogue {
  /** Columns of the tables that hold content, or are derived from it. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>
  /** Of a derived table: the columns of logged ones from which some of its own come. */
  readonly sources: ReadonlyMap<string, (columns: ReadonlySet<string>) => readonly Place[]>
  /** Functions of the database that read content. */
  readonly functions: ReadonlyMap<string, readonly Place[]>
  /** Type of the records that have a table of their own; what hangs on one is read through it. */
  readonly types: ReadonlyMap<string, string>
  /** Columns that are derived from rows of other records. */
  readonly derived: ReadonlyMap<string, readonly string[]>
  /** Tables that change without the log. */
  readonly unlogged: ReadonlySet<string>
}

const documents = 'search_documents'

/** What never changes once it is there, or is no content: records, their log, files by their bytes, the thesaurus of search. */
const settled = ['records', 'changes', 'media_files']

/** Lists with the past of dated texts: they decide about all answering values of a type. */
const formerLists = (type: ContentType): readonly Place[] =>
  [...type.owned.values()].flatMap((list): readonly Place[] => (list.formerOf === null ? [] : [[list.table, '*']]))

/** Where the answering values of a type come from. */
function localizedSources(type: ContentType, texts: string): (columns: ReadonlySet<string>) => readonly Place[] {
  const former = formerLists(type)
  const all = [...type.localized.keys()].map((field): Place => [texts, snake(field)])
  const revisions: Place = [texts, 'revisions']
  const known = new Map<string, readonly Place[]>([
    ['slug', [[texts, 'slug']]],
    [workColumn, [...all, revisions]],
    ['*', [[texts, '*']]],
  ])
  for (const field of type.localized.keys()) {
    const value: Place = [texts, snake(field)]
    known.set(snake(field), [value])
    known.set(answeredColumn(field), [value])
    known.set(staleColumn(field), [value, revisions])
  }
  return columns => [...former, ...[...columns].flatMap(column => known.get(column) ?? [])]
}

/** Columns of search documents that hold titles alone: all others hold more. */
const ofTitles = new Set(['title', 'title_words'])
/** Those that hold no text. */
const ofKeys = new Set(['type_name', 'id', 'stage', 'locale'])

/** Where the search documents of a type come from: its titles, or all texts that are searched. Its past decides about both. */
function documentSources(type: ContentType): (columns: ReadonlySet<string>) => readonly Place[] {
  const { translations } = type
  if (translations === null) return () => []
  const lists = [...type.owned.values()].filter(({ field }) => field === 'aliases')
  const past = formerLists(type)
  const texts = (titles: boolean): readonly Place[] =>
    [...type.localized].flatMap(([field, { search }]): readonly Place[] =>
      search === 'A' || (search !== null && !titles) ? [[translations, snake(field)]] : [],
    )
  return columns => {
    const read = [...columns].filter(column => !ofKeys.has(column))
    if (read.length === 0) return []
    if (read.every(column => ofTitles.has(column))) return [...past, ...texts(true)]
    return [...past, ...texts(false), ...lists.map((list): Place => [list.table, '*'])]
  }
}

function referenceSources({ translations, localized }: ContentType): readonly Place[] {
  return translations === null
    ? []
    : [...localized].flatMap(([field, { rich }]): readonly Place[] => (rich ? [[translations, snake(field)]] : []))
}

/** What is read by the function that finds a type's record by a slug that it had. */
const formerSlugSources = ({ table, translations }: ContentType): readonly Place[] =>
  translations === null
    ? []
    : [
        [translations, 'slug'],
        [table, 'id'],
      ]

function catalogue(model: Model): Catalogue {
  const types = [...model.types.values()]
  const tables = types.flatMap(type => tablesOfType(type).map(table => ({ type, table })))
  const sources = new Map<string, (columns: ReadonlySet<string>) => readonly Place[]>()
  for (const type of types) {
    const owned = [...type.owned.values()].map((list): Place => [list.table, '*'])
    if (type.localizedTable && type.translations)
      sources.set(type.localizedTable, localizedSources(type, type.translations))
    if (type.textReferences) sources.set(type.textReferences, () => referenceSources(type))
    for (const name of keptNames(type)) sources.set(name, () => owned)
  }
  const found = searchable(types).map(documentSources)
  sources.set(documents, columns => found.flatMap(sourcesOf => sourcesOf(columns)))
  const searched = /create table public\.search_documents \(([\s\S]*)\) with/.exec(searchTables[0] ?? '')?.[1] ?? ''
  return {
    columns: new Map([
      ...tables.map(({ table }) => [table.name, new Set(table.columns.map(({ name }) => name))] as const),
      [documents, new Set([...searched.matchAll(/^\s*(\w+) /gm)].map(([, name = '']) => name))],
    ]),
    sources,
    functions: new Map(
      types
        .filter(({ declaration }) => declaration.slugFrom !== null)
        .map(type => [formerSlugFunction(type), formerSlugSources(type)]),
    ),
    types: new Map(types.map(type => [type.table, type.name])),
    derived: new Map(types.map(type => [type.table, Object.keys(type.declaration.derived ?? {})])),
    unlogged: new Set(systemTables.map(({ name }) => name).filter(name => !settled.includes(name))),
  }
}

const known = new WeakMap<Model, Catalogue>()

/** The tables of a model. */
export function catalogueOf(model: Model): Catalogue {
  const made = known.get(model) ?? catalogue(model)
  known.set(model, made)
  return made
}
