import type { Viewer } from '../../access/viewer.ts'
import { snake } from '../../kernel/names.ts'
import { recordColumns } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import type { ReadRecord } from './bulk-records.ts'
import { columnText } from './state.ts'
import { childTables, columnList, ownColumns } from './tables.ts'

/** Rows of one table, to be inserted by one statement. */
export interface TableRows {
  /** Inserts the rows of the JSON array `$1`. */
  readonly statement: string
  readonly rows: readonly object[]
}

/** An insertion of rows given as JSON, whose values PostgreSQL reads by the types of the table's columns. */
const insertion = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${columnList(columns)}) select ${columnList(columns)} from json_populate_recordset(null::${table}, $1::json)`

/** The rows of some records in one stage, in version 1: tables that others point at first, empty ones left out. */
export function rowsOf(
  type: ContentType,
  records: readonly ReadRecord[],
  stage: 'draft' | 'published',
  { viewer, now }: { readonly viewer: Viewer; readonly now: Date },
): readonly TableRows[] {
  const at = now.toISOString()
  const own = [...recordColumns, ...ownColumns(type)]
  const out: TableRows[] = [
    {
      statement: insertion('records', ['id', 'type_name', 'created_at', 'made_by']),
      rows: records.map(({ id }) => ({ id, type_name: type.name, created_at: at, made_by: viewer.actorId })),
    },
    {
      statement: insertion(type.table, own),
      rows: records.map(({ id, state, publishedAt }) => ({
        ...state.columns,
        id,
        stage,
        version: 1,
        state: stage,
        created_at: at,
        updated_at: at,
        published_at: stage === 'published' ? publishedAt : null,
      })),
    },
  ]
  for (const { table, key, columns, field } of childTables(type)) {
    const rows = records.flatMap(record =>
      field === null ? translationRows(type, record, stage) : childRows(record, field, stage),
    )
    if (rows.length > 0) out.push({ statement: insertion(table, ['id', 'stage', key, ...columns]), rows })
  }
  return out
}

function translationRows(type: ContentType, { id, state }: ReadRecord, stage: string): object[] {
  return [...state.translations].map(([locale, { slug, texts, revisions }]) => ({
    id,
    stage,
    locale,
    revisions,
    ...(type.declaration.slugFrom ? { slug } : {}),
    ...Object.fromEntries([...type.localized].map(([name, field]) => [snake(name), columnText(field, texts[name])])),
  }))
}

function childRows({ id, state }: ReadRecord, field: string, stage: string): object[] {
  const list = state.lists.get(field)
  if (list) return list.map((row, ordinal) => ({ ...row, id, stage, ordinal }))
  return (state.links.get(field) ?? []).map(link => ({ id, stage, target_id: link.id, ordinal: link.ordinal }))
}
