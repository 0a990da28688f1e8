import type { Pool } from 'pg'

import { encodeCursor, type CursorKey } from '../../changes/cursor.ts'
import { instantSql } from '../../engine/model/columns.ts'
import { badArgument, sizeOf } from '../../engine/read/list-page.ts'
import { globalId, readRecordId } from '../../kernel/ids.ts'
import { mostWaiting } from './stored.ts'
import type { WebhookAttempt, WebhookDelivery } from './shown.ts'

/** Where webhooks are looked at. */
export interface LookParts {
  readonly pool: Pool
  readonly key: CursorKey
}

/** A webhook as the graph shows it; of its secret nothing. */
export interface WebhookRow {
  readonly id: string
  readonly organization: string | null
  readonly cursor: string
  readonly [field: string]: unknown
}

interface Row {
  readonly id: string
  readonly organization: string | null
  readonly typeName: string | null
  readonly where: string | null
  readonly position: string
}

const shownId = (typeName: string | null, id: string | null): string | null => {
  const known = readRecordId(id ?? '')
  return typeName === null || known === null ? null : globalId(typeName, known)
}

/** Webhooks of some organisations, null for all; of one id where it is named. The newest first. */
export async function webhooksIn(
  { pool, key }: LookParts,
  organizations: readonly string[] | null,
  id: string | null = null,
): Promise<readonly WebhookRow[]> {
  const { rows } = await pool.query<Row>(
    `select w.id, w.name, w.url, w.organization_id as organization, r.type_name as "typeName", w.locale, w.filter::text as "where", w.document_id as document, w.state,
       w.position::text as position, w.made_by as "madeBy", ${instantSql('w.created_at')} as "createdAt", ${instantSql('w.updated_at')} as "updatedAt",
       case when w.rest_until > clock_timestamp() then ${instantSql('w.rest_until')} end as "restsUntil",
       case when w.former_until > clock_timestamp() then ${instantSql('w.former_until')} end as "formerUntil",
       (select count(*) from (select from webhook_deliveries d where d.webhook_id = w.id and d.state = 'WAITING' limit $3::int) x)::int as waiting,
       (select count(*) from webhook_deliveries d where d.webhook_id = w.id and d.state = 'DEAD')::int as dead
     from webhooks w left join records r on r.id = w.organization_id
     where ($1::uuid[] is null or w.organization_id = any($1)) and ($2::uuid is null or w.id = $2) order by w.id desc limit 1000`,
    [organizations, id, mostWaiting],
  )
  return rows.map(({ typeName, position, where, organization, ...row }) => ({
    ...row,
    organization: shownId(typeName, organization),
    where: where === null ? null : JSON.parse(where),
    cursor: encodeCursor(BigInt(position), key),
  }))
}

/** Which deliveries are asked for. */
export interface DeliveriesAsked {
  readonly webhook: string
  readonly states: readonly string[] | null
  readonly first: number | null
  /** The id of the delivery behind which the list goes on. */
  readonly before: string | null
}

interface Delivered extends Omit<WebhookDelivery, 'cursor' | 'attempts' | 'record'> {
  readonly typeName: string | null
  readonly recordId: string | null
  readonly position: string
}

/** Deliveries of a webhook, the newest change first; of one id where it is named. @throws GraphQLError for a page that is none */
export async function deliveriesOf(
  { pool, key }: LookParts,
  { webhook, states, first, before }: DeliveriesAsked,
  id: string | null = null,
): Promise<readonly WebhookDelivery[]> {
  if (before !== null && readRecordId(before) === null) throw badArgument('before', 'before is the id of a delivery.')
  const { rows } = await pool.query<Delivered>(
    `select d.id, d.webhook_id as webhook, d.event_type as type, d.type_name as "typeName", d.record_id as "recordId", d.kind, d.version, d.reason, d.position::text as position, d.state,
       ${instantSql('d.next_at')} as "nextAt", ${instantSql('d.created_at')} as "createdAt", ${instantSql('d.ended_at')} as "endedAt"
     from webhook_deliveries d where d.webhook_id = $1::uuid and ($2::text[] is null or d.state = any($2)) and ($3::uuid is null or d.id = $3)
       and ($4::uuid is null or (d.position, d.id) < (select b.position, b.id from webhook_deliveries b where b.id = $4 and b.webhook_id = $1::uuid))
     order by d.position desc, d.id desc limit $5::int`,
    [webhook, states, id, before, sizeOf(first)],
  )
  const { rows: attempts } = await pool.query<WebhookAttempt & { readonly delivery: string }>(
    `select delivery_id as delivery, number, ${instantSql('at')} as at, duration_ms as "durationMs", status, failure, answer
     from webhook_attempts where delivery_id = any($1::uuid[]) order by delivery_id, number`,
    [rows.map(row => row.id)],
  )
  const tried = Map.groupBy(attempts, ({ delivery }) => delivery)
  return rows.map(({ typeName, recordId, position, ...row }) => ({
    ...row,
    record: shownId(typeName, recordId),
    cursor: encodeCursor(BigInt(position), key),
    attempts: tried.get(row.id) ?? [],
  }))
}
