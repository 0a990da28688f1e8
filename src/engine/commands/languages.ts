import { operator } from '../../access/viewer.ts'
import type { ContentType } from '../model/model.ts'
import type { ContentDoor, Query } from './transaction.ts'

/** Records whose stored answers are derived anew in one transaction. */
const batch = 500

/**
 * Derives every record's stored answers anew when the configured languages are others than those of the last start:
 * without it a new language would show empty lists. Returns how many records that took.
 */
export async function settleLanguages(door: ContentDoor, now: Date): Promise<number> {
  const locales = JSON.stringify(door.model.locales)
  const reason = { intent: 'settleLanguages', viewer: operator, now }
  let count = 0
  for (const type of door.model.types.values()) {
    for (let after: string | null = '00000000-0000-0000-0000-000000000000'; after !== null;) {
      const begin: string = after
      const done = await door.write(reason, async ({ query, refresh }) => {
        const rows = await next(query, type, begin)
        if (type.localizedTable)
          await query(
            `delete from ${type.localizedTable} where id = any($1::uuid[]) and not locale = any($2::text[])`,
            [rows.map(({ id }) => id), [...door.model.locales]],
          )
        await query(
          'delete from search_documents where type_name = $1 and id = any($2::uuid[]) and not locale = any($3::text[])',
          [type.name, rows.map(({ id }) => id), [...door.model.locales]],
        )
        await refresh(type, rows)
        return rows
      })
      count += done.length
      after = done.at(-1)?.id ?? null
    }
  }
  await door.write(reason, async ({ query }) => query('update installation set locales = $1::jsonb', [locales]))
  return count
}

/** The next records in order of their ids, all stages of each. */
function next(
  query: Query,
  type: ContentType,
  after: string,
): Promise<readonly { readonly id: string; readonly stage: 'draft' | 'published' }[]> {
  return query(
    `select t.id, t.stage from ${type.table} t where t.id in (select distinct n.id from ${type.table} n where n.id > $1::uuid order by n.id limit ${batch}) order by t.id`,
    [after],
  )
}
