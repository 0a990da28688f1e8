import { columnOf } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import type { Query } from '../commands/transaction.ts'
import type { ReleaseItem } from './items.ts'

/** Columns of a record's row that exclude others with the same value, or that lead up a hierarchy. */
const exclusive = (type: ContentType): readonly string[] => [
  ...[...type.scalars].flatMap(([name, field]) => (field.unique ? [columnOf(name, field)] : [])),
  ...[...type.ones].flatMap(([name, field]) => (field.tree ? [columnOf(name, field)] : [])),
]

const excludes = ({ declaration }: ContentType): boolean =>
  (declaration.constraints ?? []).some(({ expression }) => /^exclude /i.test(expression))

/** The published rows that must go before others can take what is theirs; null where a type has nothing of the kind. */
function inTheWay(type: ContentType): string | null {
  const columns = exclusive(type).map(column => `p."${column}" is distinct from d."${column}"`)
  if (columns.length === 0 && !excludes(type)) return null
  const differs = excludes(type) ? 'true' : `(${columns.join(' or ')})`
  return `select p.id from ${type.table} p join ${type.table} d on d.id = p.id and d.stage = 'draft' where p.id = any($1::uuid[]) and p.stage = 'published' and ${differs}`
}

/**
 * Takes from public records of one type what they will give up, so that others of the release may take it, whatever the
 * order: slugs, and whole rows where values or periods exclude each other. Rows that are taken come back when their drafts
 * are published; in the log that is one change.
 * @returns the records whose rows were taken
 */
export async function freeNames(
  query: Query,
  type: ContentType,
  items: readonly ReleaseItem[],
): Promise<readonly string[]> {
  const { translations, declaration } = type
  const whole = items.flatMap(({ id, locales }) => (locales === null ? [id] : []))
  if (declaration.slugFrom !== null && translations !== null)
    await query(
      `update ${translations} p set slug = null from unnest($1::uuid[], $2::text[]) as u (id, locales)
       where p.id = u.id and p.stage = 'published' and p.slug is not null and (u.locales is null or p.locale = any(u.locales::text[]))
         and exists (select from ${type.table} d where d.id = p.id and d.stage = 'draft')
         and not exists (select from ${translations} d where d.id = p.id and d.stage = 'draft' and d.locale = p.locale and d.slug = p.slug)`,
      [items.map(({ id }) => id), items.map(({ locales }) => (locales === null ? null : `{${locales.join(',')}}`))],
    )
  const sql = inTheWay(type)
  if (sql === null || whole.length === 0) return []
  const ids = (await query<{ id: string }>(sql, [whole])).map(({ id }) => id)
  await query(`delete from ${type.table} where id = any($1::uuid[]) and stage = 'published'`, [ids])
  return ids
}

/** Forgets slugs that records gave up for a moment only: they have them again. */
export async function forgetMoments(query: Query, type: ContentType, ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || type.declaration.slugFrom === null) return
  await query(
    `delete from former_slugs f using ${type.translations} x
     where f.type_name = $2 and f.id = any($1::uuid[]) and x.id = f.id and x.stage = 'published' and x.locale = f.locale and x.slug = f.slug`,
    [ids, type.name],
  )
}
