import type { Query } from '../../changes/write.ts'

/** Where in the log a version of a record stands: rows of its stage before `before` make its state. */
export interface Located {
  readonly stage: 'draft' | 'published'
  /** Position in the log, as text: larger than numbers are exact. */
  readonly before: string
  /** Whether the version is a deletion; its state is that before it. */
  readonly deletes: boolean
  readonly at: Date
  readonly intent: string
  /** The user's or the token's id; null: the server itself. */
  readonly actor: string | null
}

/** Beyond all positions. */
const never = '9223372036854775807'

// A version is made by the first transaction in which a row bears it: a draft that is copied later bears it again.
const statement = `with made as (
    select position, transaction_id from changes where record_id = $1::uuid and version = $2::int and type_name = $3 order by position limit 1
  ), bounds as (
    select m.position, coalesce((
      select c.position from changes c where c.record_id = $1::uuid and c.position > m.position and c.transaction_id <> m.transaction_id
      order by c.position limit 1), ${never}) as beyond from made m
  ), touched as (
    select distinct on (c.stage) c.stage, c.operation, c.position, c.at, c.intent, c.actor from changes c
    where c.record_id = $1::uuid and c.version is not null and c.position >= (select position from bounds) and c.position < (select beyond from bounds)
    order by c.stage, c.position desc
  )
  select t.stage, case when t.operation = 'delete' then t.position else b.beyond end::text as before, t.operation = 'delete' as deletes,
    (extract(epoch from t.at) * 1000)::float8 as at, t.intent, t.actor
  from touched t, bounds b
  where exists (select from changes c where c.record_id = $1::uuid and c.version = $2::int and c.stage = t.stage and c.position >= b.position and c.position < b.beyond)
  order by t.operation = 'delete', t.stage limit 1`

/**
 * Finds a version of a record: the stage in which it stands at the end of its transaction, or, when it left both in it,
 * the stage that commands worked on before.
 */
export async function locateVersion(
  query: Query,
  { typeName, id, version }: { readonly typeName: string; readonly id: string; readonly version: number },
): Promise<Located | null> {
  const [found] = await query<Omit<Located, 'at'> & { readonly at: number }>({
    name: 'version of a record',
    text: statement,
    values: [id, version, typeName],
  })
  return found ? { ...found, at: new Date(found.at) } : null
}
