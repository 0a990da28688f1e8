import { answeredColumn, staleColumn, workColumn } from '../model/columns.ts'
import { orderableLocalized } from '../model/orderable.ts'
import { snake } from '../../kernel/names.ts'
import type { ContentType } from '../model/model.ts'
import { orderIndexes, stageCheck, uniqueInPublic } from './record-table.ts'
import { column, identifier, table, type Reference, type StoredTable } from './table.ts'

/** The foreign key of rows that belong to a record's row, and go with it. */
export const ownerReference = (name: string, type: ContentType): Reference => ({
  name: identifier(name, 'record_fkey'),
  columns: ['id', 'stage'],
  table: type.table,
  onDelete: 'cascade',
})

/** Texts as they were written, by (id, stage, locale). */
export function translationsTable(type: ContentType, name: string): StoredTable {
  const slug = type.declaration.slugFrom !== null
  const texts = [...type.localized].map(([field, { max, rich }]) => ({ name: snake(field), max, rich }))
  return table(name, {
    columns: [
      column('id', 'uuid'),
      column('stage', 'text'),
      column('locale', 'text'),
      ...(slug ? [column('slug', 'text', { nullable: true })] : []),
      ...texts.map(text => column(text.name, text.rich ? 'jsonb' : 'text', { nullable: true })),
      column('revisions', 'jsonb', { default: "'{}'" }),
    ],
    primary: ['id', 'stage', 'locale'],
    references: [ownerReference(name, type)],
    constraints: [
      stageCheck(name),
      ...texts.map(text =>
        text.rich
          ? {
              name: identifier(name, text.name, 'document'),
              expression: `("${text.name}" ->> 'type'::text) = 'doc'::text`,
            }
          : { name: identifier(name, text.name, 'length'), expression: `char_length("${text.name}") <= ${text.max}` },
      ),
    ],
    indexes: slug ? uniqueInPublic(name, 'slug', ['slug', 'locale']) : [],
  })
}

/**
 * The answering values, by (id, stage, locale, valid_from): one row per configured language and per time in which they
 * are the same. Derived from the translations and the former values, and never written by hand.
 */
export function localizedTable(type: ContentType, name: string): StoredTable {
  const columns = [
    column('id', 'uuid'),
    column('stage', 'text'),
    column('locale', 'text'),
    column('valid_from', 'date', { default: "'-infinity'" }),
    column('valid_to', 'date', { default: "'infinity'" }),
    ...(type.declaration.slugFrom === null ? [] : [column('slug', 'text', { nullable: true })]),
    ...[...type.localized].flatMap(([field, { long, required }]) => [
      ...(long ? [] : [column(snake(field), 'text', { nullable: !required })]),
      column(answeredColumn(field), 'text', { nullable: long || !required }),
      column(staleColumn(field), 'boolean', { default: 'false' }),
    ]),
    ...(type.dated ? [] : [column(workColumn, 'text', { nullable: true })]),
  ]
  const names = new Set(orderableLocalized(type).map(snake))
  const ordered = columns.filter(one => names.has(one.name))
  return table(name, {
    columns,
    primary: ['id', 'stage', 'locale', 'valid_from'],
    references: [ownerReference(name, type)],
    constraints: [
      stageCheck(name),
      { name: identifier(name, 'valid_to_after_valid_from'), expression: 'valid_from < valid_to' },
    ],
    indexes: [
      ...ordered.flatMap(one => orderIndexes(name, one, 'locale, ')),
      ...(type.dated
        ? []
        : [
            {
              name: identifier(name, workColumn, 'idx'),
              on: `USING btree (locale, id) WHERE ((stage = 'published'::text) AND (${workColumn} IS NOT NULL))`,
            },
          ]),
      ...ordered.map(text => ({
        name: identifier(name, text.name, 'trgm_idx'),
        on: `USING gin (vn_fold("${text.name}") gin_trgm_ops)`,
      })),
    ],
  })
}
