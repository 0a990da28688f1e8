import type { Pool, PoolClient } from 'pg'

import { audit, theOperator } from '../../access/audit.ts'
import { inTransaction } from '../../store/transaction.ts'
import type { Attempted } from './attempt.ts'
import type { DueDelivery } from './due.ts'
import { delayAfter, restAfter, type Schedule } from './schedule.ts'
import type { Webhook } from './stored.ts'

/** What becomes of a delivery after an attempt. */
export type DeliveryOutcome = 'delivered' | 'failed' | 'dead' | 'gone'

/** Writes down what came of an attempt: in the log of deliveries, and for the next one. */
export async function noteAttempt(
  pool: Pool,
  schedule: Schedule,
  {
    webhook,
    delivery,
    attempted,
  }: { readonly webhook: Webhook; readonly delivery: DueDelivery; readonly attempted: Attempted },
): Promise<DeliveryOutcome> {
  const { outcome, wish } = attempted
  const delay = outcome === 'failed' ? delayAfter(schedule, delivery.tries + 1, wish) : null
  const became: DeliveryOutcome = outcome === 'failed' && delay === null ? 'dead' : outcome
  const state = became === 'delivered' ? 'DELIVERED' : became === 'dead' ? 'DEAD' : 'WAITING'
  await inTransaction(pool, async client => {
    // The webhook first, as everywhere: whoever locks both waits for nobody who waits for them.
    await noteReceiver(client, schedule, webhook, attempted)
    const { rows } = await client.query<{ number: number }>(
      `update webhook_deliveries set attempts = attempts + 1, tries = case when $5 then 0 else tries + 1 end, state = $2,
         next_at = case when $2 = 'WAITING' then clock_timestamp() + $3::float8 * interval '1 ms' end,
         ended_at = case when $2 <> 'WAITING' then $4::timestamptz end
       where id = $1 returning attempts as number`,
      // Of one who is gone it waits for whoever resumes, and has all its attempts then.
      [delivery.id, state, delay ?? 0, attempted.at, became === 'gone'],
    )
    // Deleted meanwhile, and the webhook with it.
    if (!rows[0]) return
    const { at, durationMs, status, failure, answer } = attempted
    await client.query(
      'insert into webhook_attempts (delivery_id, number, at, duration_ms, status, failure, answer) values ($1, $2, $3, $4, $5, $6, $7)',
      [delivery.id, rows[0].number, at, Math.round(durationMs), status, failure, answer],
    )
  })
  return became
}

/** One who does not answer, or wishes to be left alone, is; one who is gone is switched off. */
async function noteReceiver(
  client: PoolClient,
  schedule: Schedule,
  { id, name, organization, unanswered }: Webhook,
  { at, outcome, isSilent, wish }: Attempted,
): Promise<void> {
  if (outcome === 'gone') {
    const { rowCount } = await client.query(
      `update webhooks set state = 'GONE', updated_at = $2 where id = $1 and state = 'ACTIVE'`,
      [id, at],
    )
    const details = { organization, name }
    if (rowCount === 1)
      await audit(client, { at, kind: 'WEBHOOK_SWITCHED_OFF', actor: theOperator, subject: id, details })
    return
  }
  const silent = isSilent ? unanswered + 1 : 0
  if (!isSilent && wish === null && unanswered === 0) return
  const rest = Math.max(isSilent ? restAfter(schedule, silent) : 0, wish ?? 0)
  await client.query(
    `update webhooks set unanswered = $2, rest_until = case when $3::float8 > 0 then clock_timestamp() + $3::float8 * interval '1 ms' end where id = $1`,
    [id, silent, rest],
  )
}
