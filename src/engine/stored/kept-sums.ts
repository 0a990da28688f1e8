import { snake } from '../../kernel/names.ts'
import type { KeptSums } from '../declare/content.ts'
import type { ContentType } from '../model/model.ts'
import { stageCheck } from './record-table.ts'
import { column, table, type StoredTable } from './table.ts'
import { ownerReference } from './text-tables.ts'

const tablesOf = (type: ContentType): (readonly [table: string, kept: KeptSums])[] =>
  Object.entries(type.declaration.keeps ?? {}).map(([name, kept]) => [`${snake(type.name)}_${snake(name)}`, kept])

/** Names of the tables with sums that a type keeps of its own lists. */
export const keptNames = (type: ContentType): readonly string[] => tablesOf(type).map(([name]) => name)

/** Sums of records, by (id, stage) and what keeps them apart. Derived from owned lists, and never written by hand. */
export const keptTables = (type: ContentType): StoredTable[] =>
  tablesOf(type).map(([name, { per, sums }]) =>
    table(name, {
      columns: [
        column('id', 'uuid'),
        column('stage', 'text'),
        column(per, 'text'),
        ...sums.map(sum => column(sum, 'numeric', { nullable: true })),
      ],
      primary: ['id', 'stage', per],
      references: [ownerReference(name, type)],
      constraints: [stageCheck(name)],
    }),
  )

/** The statements that derive the sums of records anew, with the same parameters as `refreshLocalized`. */
export const refreshKept = (type: ContentType): (readonly [table: string, statement: string])[] =>
  tablesOf(type).map(([name, { per, sums, sql }]) => {
    const keys = ['id', 'stage', per]
    const changed = (of: string): string => sums.map(sum => `${of}.${sum}`).join(', ')
    const columns = [...keys, ...sums].join(', ')
    const same = keys.map(key => `s.${key} = o.${key}`).join(' and ')
    return [
      name,
      `with k as (select distinct id, stage from unnest($1::uuid[], $2::text[]) as u (id, stage)),
  s as (${sql}),
  gone as (delete from ${name} o using k where o.id = k.id and o.stage = k.stage and not exists (select from s where ${same}))
  insert into ${name} as o (${columns}) select ${columns} from s
  on conflict (${keys.join(', ')}) do update set ${sums.map(sum => `${sum} = excluded.${sum}`).join(', ')}
  where (${changed('o')}) is distinct from (${changed('excluded')})`,
    ]
  })
