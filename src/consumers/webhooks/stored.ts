import type { Pool, PoolClient } from 'pg'

import { readRecordId, type RecordId } from '../../kernel/ids.ts'

/** A webhook as those who send need it. */
export interface Webhook {
  readonly id: RecordId
  readonly name: string
  readonly url: string
  readonly organization: string | null
  readonly locale: string
  /** The `where` of its subscription, as JSON; null: everything. */
  readonly filter: object | null
  readonly documentId: string | null
  readonly salt: string
  /** The salt of the secret before, while that signs too. */
  readonly formerSalt: string | null
  /** Up to where in the log deliveries were made. */
  readonly position: bigint
  /** Attempts in a row that nobody answered. */
  readonly unanswered: number
  /** Whether it is left alone for a while. */
  readonly rests: boolean
}

/** Deliveries of one webhook that wait at most: behind them the log itself is what waits. */
export const mostWaiting = 1_000

interface Row extends Omit<Webhook, 'id' | 'filter' | 'position'> {
  readonly id: string
  readonly filter: string | null
  readonly position: string
}

const columns = `w.id, w.name, w.url, w.organization_id as organization, w.locale, w.filter::text as filter, w.document_id as "documentId", w.secret_salt as salt,
  case when w.former_until > clock_timestamp() then w.former_salt end as "formerSalt", w.position::text as position, w.unanswered,
  coalesce(w.rest_until > clock_timestamp(), false) as rests`

function webhookOf(row: Row): Webhook {
  const id = readRecordId(row.id)
  if (id === null) throw new Error('a webhook without an id')
  const filter: object | null = row.filter === null ? null : JSON.parse(row.filter)
  return { ...row, id, filter, position: BigInt(row.position) }
}

/** A webhook that is told of changes now; null where it is paused, gone or no more. */
export async function activeWebhook(on: Pool | PoolClient, id: string): Promise<Webhook | null> {
  const { rows } = await on.query<Row>(
    `select ${columns} from webhooks w where w.id = $1::uuid and w.state = 'ACTIVE'`,
    [id],
  )
  return rows[0] ? webhookOf(rows[0]) : null
}

/** Active webhooks that have not been told all of the log up to a position, and of whose deliveries not too many wait. */
export async function webhooksBehind(on: Pool, head: bigint): Promise<readonly Webhook[]> {
  const { rows } = await on.query<Row>(
    `select ${columns} from webhooks w where w.state = 'ACTIVE' and w.position < $1::bigint
       and (select count(*) from (select from webhook_deliveries d where d.webhook_id = w.id and d.state = 'WAITING' limit $2::int) x) < $2::int
     order by w.position, w.id`,
    [String(head), mostWaiting],
  )
  return rows.map(webhookOf)
}
