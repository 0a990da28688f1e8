import { headSql } from '../commands/head-sql.ts'
import { childTables } from '../commands/tables.ts'
import type { ContentType } from '../model/model.ts'
import { columnNames, imagedTables } from '../stored/record-image.ts'
import { between, beyondSql, sinceSql } from './neighbours.ts'
import { literal } from '../stored/table.ts'

/**
 * SQL of the tables of a record, as parts of a `with` that stand before the stored ones: its rows as they were, from rows
 * (`table_name`, `row`) under a name; none where history holds none.
 */
export function shadowsOf(type: ContentType, rows = 'history_rows'): string {
  const imaged = new Map(imagedTables(type).map(one => [one.table, one]))
  return [type.table, ...childTables(type).map(({ table }) => table)]
    .map(table => {
      const known = imaged.get(table)
      if (!known) return `"${table}" as (select * from public."${table}" where false)`
      return `"${table}" as (select r.* from ${rows} h, jsonb_populate_record(null::public."${table}", h.row - ${columnNames(known.without)}) r
    where h.table_name = ${literal(table)})`
    })
    .join(',\n  ')
}

/** SQL of the rows themselves, as JSON `[{ table_name, row }]`: what `shadowsOf` reads again from `jsonb_to_recordset`. */
const rowsSql = "select coalesce(jsonb_agg(h), '[]')::text from (select table_name, row from history_rows) h"

const [statements, departures] = [new WeakMap<ContentType, string>(), new WeakMap<ContentType, string>()]

/** SQL of an array of the tables that history holds. */
const tableNames = (type: ContentType): string => columnNames(imagedTables(type).map(({ table }) => table))

/**
 * The statement that reads what the record `$1` was in the stage `$2` when its own row was deleted at position `$3`: the
 * rows that went with it stand behind it in the log, whole.
 */
export function departureSql(type: ContentType): string {
  const known = departures.get(type)
  if (known) return known
  const made = `with history_beyond as (
    select ${beyondSql({ position: 'c.position', transaction: 'c.transaction_id' })} as position
    from public.changes c where c.position = $3::bigint
  ), history_rows as (
    select c.table_name, (select jsonb_object_agg(e.key, e.value) from jsonb_each(c.before) e where e.value <> '{"changed": true}') as row
    from public.changes c
    where ${between('c', '$3::bigint - 1', '(select position from history_beyond)')} and c.stage = $2
      and c.operation = 'delete' and c.table_name = any(${tableNames(type)})
  ), ${shadowsOf(type)}
  select (${headSql(type)}) as head, (${rowsSql}) as rows`
  departures.set(type, made)
  return made
}

/**
 * The statement that rebuilds a record `$1` in the stage `$2` from the rows of the log before position `$3`, and reads it
 * as commands read the stored one: `head` is what `readHead` takes, null when the record was not in that stage; `rows` are
 * the rows themselves.
 *
 * It begins at the nearest base: an image, which holds the end of its transaction, or the insertion of the record's own
 * row, before which the stage was empty. From there each row of the record is what was written last, column by column,
 * since it was last inserted; numbers never leave the database, so amounts keep all their digits.
 */
export function rebuildSql(type: ContentType): string {
  const known = statements.get(type)
  if (known) return known
  const imaged = imagedTables(type)
  const keys = imaged.map(({ table, key }) => `when ${literal(table)} then ${key ? `columns ->> '${key}'` : "''"}`)
  const made = `with history_base as (
    select n.position, n.transaction_id, n.image from (
      select c.* from public.changes c
      where (c.record_id, c.stage, c.position) < ($1::uuid, $2, $3::bigint) and c.version is not null and (c.operation = 'insert' or c.image is not null)
      order by c.record_id desc, c.stage desc, c.position desc limit 1
    ) n where n.record_id = $1::uuid and n.stage = $2
  ), history_range as (
    -- The parts of a record may stand in the log before its own row, back to the beginning of the transaction.
    select case when b.image is not null then b.position else ${sinceSql({ position: 'b.position', transaction: 'b.transaction_id' })} end as beyond,
      case when b.image is not null then b.transaction_id end as imaged
    from history_base b
  ), history_log as (
    select c.position, c.table_name, c.operation, coalesce(c.after, c.before) as columns from public.changes c
    where ${between('c', '(select beyond from history_range)', '$3::bigint')} and c.stage = $2
      and c.transaction_id is distinct from (select imaged from history_range) and c.table_name = any(${tableNames(type)})
    union all
    select 0, t.key, 'insert', r from history_base b, jsonb_each(b.image) t, jsonb_array_elements(t.value) r
  ), history_keyed as (
    select *, case table_name ${keys.join(' ')} end as row_key from history_log
  ), history_since as (
    select *, max(position) filter (where operation <> 'update') over (partition by table_name, row_key) as since from history_keyed
  ), history_rows as (
    select h.table_name, jsonb_object_agg(e.key, e.value order by h.position) as row
    from history_since h, jsonb_each(h.columns) e
    where h.position >= h.since and h.operation <> 'delete' and e.value <> '{"changed": true}'
    group by h.table_name, h.row_key
  ), ${shadowsOf(type)}
  select (${headSql(type)}) as head, (${rowsSql}) as rows`
  statements.set(type, made)
  return made
}
