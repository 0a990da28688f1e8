import type { Argument } from './arguments.ts'
import { pageSize } from './connection.ts'
import { withoutMarks } from './parts.ts'
import type { At, Planning, Scope } from './planning.ts'
import { Row } from './row.ts'
import type { Bound, Settled } from './slots.ts'
import { facetsOf } from './facets.ts'
import { whereSql } from './where.ts'
import { shadowsOf } from '../history/rebuild-sql.ts'
import type { ContentType } from '../model/model.ts'
import { answersOf } from '../stored/refresh-localized.ts'

/** A filter of one type as a statement over an image of a record: `matches`. */
export interface Match extends Settled {
  /** Field of a reference → ids of which it must have one: what is otherwise need not be asked. */
  readonly facets: (bound: Bound) => ReadonlyMap<string, readonly string[]>
}

/**
 * Plans a filter over an image of a record: the fragments of a list's filter, over tables in which nothing but the image
 * stands. What it points at is looked up as it is now; of its own type nothing else is there.
 * @param ownOnly whether conditions on other records are refused: a change of one of these is not told
 * @throws GraphQLError for conditions that mean nothing, or that are refused
 */
export function planMatch(
  planning: Planning,
  type: ContentType,
  scope: Scope,
  where: Argument,
  at: At,
  ownOnly = true,
): Match {
  const row = new Row(planning, type, scope, at.path)
  row.ownOnly = ownOnly
  const condition = whereSql(row, where, at)
  const from = row.from()
  const records = `select id, stage from "${type.table}"`
  const answers = answersOf(type, planning.model, type.translations, records)
  const localized =
    answers && type.localizedTable
      ? `,
  ${answers.parts},
  "${type.localizedTable}" as (select id, stage, locale, valid_from, valid_to, ${answers.names.join(', ')} from answers)`
      : ''
  const settled = planning.slots.settle(
    withoutMarks(`with image_rows as (
    select * from jsonb_to_recordset(${planning.slots.add('jsonb', bound => bound.image)}) as h (table_name text, row jsonb)
  ), ${shadowsOf(type, 'image_rows')}${localized}
  select exists (select from ${from} where ${condition}) as matches`),
  )
  const facets = facetsOf(row, where).filter(({ field }) => type.relations.get(field)?.storage.kind === 'one')
  return {
    ...settled,
    facets: bound =>
      new Map(
        facets.flatMap(({ field, get }) => {
          const values = get(bound)
          return values ? [[field, values] as const] : []
        }),
      ),
  }
}

/** Records of one type behind an id, with those that are seen and meet the filter: `id` and `version`, in the order of ids. */
export function planMatching(
  planning: Planning,
  type: ContentType,
  scope: Scope,
  where: Argument | undefined,
  at: At,
): Settled {
  const row = new Row(planning, type, scope, at.path)
  row.ownOnly = true
  const condition = where ? whereSql(row, where, at) : 'true'
  const { t } = row
  const behind = planning.slots.add('uuid', bound => bound.ids?.[0] ?? null)
  return planning.slots.settle(
    withoutMarks(
      `select ${t}.id, ${t}.version from ${row.from()} where ${row.readable()} and ${condition} and (${behind} is null or ${t}.id > ${behind}) order by ${t}.id limit ${pageSize.most}`,
    ),
  )
}
