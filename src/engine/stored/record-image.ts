import type { ContentType } from '../model/model.ts'
import { personalColumns } from './record-table.ts'
import { identifier, literal } from './table.ts'

/** A table of a record, with what of its rows history does not hold. */
export interface ImagedTable {
  readonly table: string
  /** The column that tells its rows apart within one record and stage; null for the record's own row. */
  readonly key: 'locale' | 'ordinal' | 'target_id' | null
  /** Columns that are left out: personal ones, and those that the database fills by itself. */
  readonly without: readonly string[]
}

/** The tables that make up a record's history: all but the derived ones and whole lists of personal data. */
export const imagedTables = (type: ContentType): readonly ImagedTable[] => [
  {
    table: type.table,
    key: null,
    without: [...personalColumns(type.scalars), ...Object.keys(type.declaration.derived ?? {})],
  },
  ...(type.translations ? [{ table: type.translations, key: 'locale' as const, without: [] }] : []),
  ...[...type.owned.values()]
    .filter(({ declared }) => !declared.personal)
    .map(({ table, declared }) => ({
      table,
      key: 'ordinal' as const,
      without: personalColumns(Object.entries(declared.fields)),
    })),
  ...[...type.links.values()].map(({ table }) => ({ table, key: 'target_id' as const, without: [] })),
]

/** SQL of an array of column names. */
export const columnNames = (columns: readonly string[]): string => `${literal(`{${columns.join(',')}}`)}::text[]`

/** The name of the function that makes images of a type's records. */
export const imageName = (type: ContentType): string => identifier('image_of', type.table)

/** The function that makes the image of a record in one stage: table → rows; null when it is not in that stage. */
export function imageFunction(type: ContentType): string {
  const tables = imagedTables(type).map(
    ({ table, without }) =>
      `(select coalesce(jsonb_agg(to_jsonb(t) - ${columnNames(without)}), '[]') from public."${table}" t where t.id = record and t.stage = of_stage) as "${table}"`,
  )
  return `create or replace function public.${imageName(type)}(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select ${tables.join(',\n    ')}) image
  where exists (select from public."${type.table}" t where t.id = record and t.stage = of_stage)
$$`
}
