import { instantSql } from '../../engine/model/columns.ts'
import { chainOf } from '../../engine/model/model.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import { globalId, type GlobalId, type RecordId } from '../../kernel/ids.ts'

/** A record that was taken back, as everybody may know of it. */
export interface Withdrawn {
  readonly typeName: string
  readonly id: GlobalId
  readonly record: RecordId
  /** RFC 3339 in UTC. */
  readonly at: string
  /** Why, in the language that is asked for or in the next that answers, and which that is. */
  readonly reason: string
  readonly locale: string
  /** The version that the reason made: above all that were public. */
  readonly version: number
}

/** Which withdrawals are asked for. */
export interface RecentlyAsked {
  readonly typeNames: readonly string[]
  readonly since: Date
  readonly locale: string
  readonly most: number
}

interface Row {
  readonly id: RecordId
  readonly type_name: string
  /** JSON: language → reason. */
  readonly reasons: string
  readonly at: string
  readonly version: number
}

const recentSql = `select t.record_id as id, r.type_name, t.reasons::text as reasons, ${instantSql('t.withdrawn_at')} as at,
    coalesce((select max(w.version) from withdrawal_reasons w where w.record_id = t.record_id), 0) as version
  from tombstones t join records r on r.id = t.record_id
  where t.withdrawn_at >= $2::timestamptz and r.type_name = any($1::text[])
  order by t.withdrawn_at desc, t.record_id limit $3::int`

/** Records of these types that were withdrawn since then, the newest first. */
export async function recentWithdrawals(
  { database, model }: ReadModel,
  { typeNames, since, locale, most }: RecentlyAsked,
): Promise<readonly Withdrawn[]> {
  const rows = await database.query<Row>({
    name: 'recent withdrawals',
    text: recentSql,
    values: [typeNames, since.toISOString(), most],
  })
  return rows.map(({ id, type_name: typeName, reasons: told, at, version }) => {
    const reasons: Readonly<Record<string, string>> = JSON.parse(told)
    const answering = [...chainOf(model.locales, locale), ...Object.keys(reasons)].find(one =>
      Object.hasOwn(reasons, one),
    )
    return {
      typeName,
      id: globalId(typeName, id),
      record: id,
      at,
      reason: reasons[answering ?? ''] ?? '',
      locale: answering ?? locale,
      version,
    }
  })
}
