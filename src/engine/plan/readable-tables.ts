import { searchable } from './visible-documents.ts'
import { snake } from '../../kernel/names.ts'
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
  /** Table of texts → that of the answering values, which tells of them in each language. */
  readonly answers: ReadonlyMap<string, string>
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

/** Columns of search documents that hold titles alone: all others hold more. */
const ofTitles = new Set(['title', 'title_words'])
/** Those that hold no text. */
const ofKeys = new Set(['type_name', 'id', 'stage', 'locale'])

/** Where the search documents of a type come from: its titles, or all texts that are searched, in the language of the document. */
function documentSources(type: ContentType): (columns: ReadonlySet<string>) => readonly Place[] {
  const { localizedTable } = type
  if (!localizedTable) return () => []
  const lists = [...type.owned.values()].filter(({ field }) => field === 'aliases')
  const texts = (titles: boolean): readonly Place[] =>
    [...type.localized].flatMap(([field, { search }]): readonly Place[] =>
      search === 'A' || (search !== null && !titles) ? [[localizedTable, snake(field)]] : [],
    )
  return columns => {
    const read = [...columns].filter(column => !ofKeys.has(column))
    if (read.length === 0) return []
    if (read.every(column => ofTitles.has(column))) return texts(true)
    return [...texts(false), ...lists.map((list): Place => [list.table, '*'])]
  }
}

/** Where what texts name comes from: beside the text that answers it says nothing. */
function referenceSources({ localizedTable, localized }: ContentType): readonly Place[] {
  return localizedTable === null
    ? []
    : [...localized].flatMap(([field, { rich }]): readonly Place[] => (rich ? [[localizedTable, snake(field)]] : []))
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
    if (type.textReferences) sources.set(type.textReferences, () => referenceSources(type))
    for (const name of keptNames(type)) sources.set(name, () => owned)
  }
  const found = searchable(types).map(documentSources)
  sources.set(documents, columns => found.flatMap(sourcesOf => sourcesOf(columns)))
  const stored = new Map(tables.map(({ table }) => [table.name, table.columns.map(({ name }) => name)]))
  const answering = (table: string, fields: Iterable<string>): ReadonlySet<string> =>
    new Set([...(stored.get(table) ?? []), ...[...fields].map(snake)])
  const searched = /create table public\.search_documents \(([\s\S]*)\) with/.exec(searchTables[0] ?? '')?.[1] ?? ''
  return {
    columns: new Map([
      ...[...stored].map(([name, columns]) => [name, new Set(columns)] as const),
      // What is long stands in the texts alone.
      ...types.flatMap(({ localizedTable, localized, translations }) =>
        localizedTable && translations ? [[localizedTable, answering(localizedTable, localized.keys())] as const] : [],
      ),
      [documents, new Set([...searched.matchAll(/^\s*(\w+) /gm)].map(([, name = '']) => name))],
    ]),
    sources,
    answers: new Map(
      types.flatMap(({ localizedTable, translations }) =>
        localizedTable && translations ? [[translations, localizedTable] as const] : [],
      ),
    ),
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
