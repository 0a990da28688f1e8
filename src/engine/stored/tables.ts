import type { ContentType, Model } from '../model/model.ts'
import { keptTables } from './kept-sums.ts'
import { linkTable, ownedTable } from './owned-tables.ts'
import { recordTable } from './record-table.ts'
import { systemTables } from './system-tables.ts'
import type { StoredTable } from './table.ts'
import { textReferencesTable } from './text-references.ts'
import { localizedTable, translationsTable } from './text-tables.ts'

/** The tables of one content type: its records first. */
export function tablesOfType(type: ContentType): StoredTable[] {
  return [
    recordTable(type),
    ...(type.translations ? [translationsTable(type, type.translations)] : []),
    ...(type.localizedTable ? [localizedTable(type, type.localizedTable)] : []),
    ...[...type.owned.values()].map(list => ownedTable(type, list)),
    ...[...type.links.values()].map(link => linkTable(type, link.table)),
    ...(type.textReferences ? [textReferencesTable(type, type.textReferences)] : []),
    ...keptTables(type),
  ]
}

/** All tables, each behind those that it refers to. */
export function tablesOf(model: Model): StoredTable[] {
  return [...systemTables, ...[...model.types.values()].flatMap(tablesOfType)]
}
