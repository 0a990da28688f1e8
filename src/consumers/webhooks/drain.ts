import type { Pool } from 'pg'

import type { JobHandler } from '../../jobs/attempt.ts'
import { runOn } from '../../store/run.ts'
import { inTransaction } from '../../store/transaction.ts'
import { attempt, type AttemptParts } from './attempt.ts'
import { enqueueDrain, webhookIn } from './drain-job.ts'
import { dueDeliveries, type DueDelivery } from './due.ts'
import type { WebhookLocks } from './locks.ts'
import { noteAttempt, type DeliveryOutcome } from './note-attempt.ts'
import type { Schedule } from './schedule.ts'
import { activeWebhook, type Webhook } from './stored.ts'

/** What it takes to send what waits. */
export interface DrainParts extends AttemptParts {
  /** Connections of the role that writes. */
  readonly pool: Pool
  readonly locks: WebhookLocks
  readonly schedule: Schedule
  readonly onAttempt: (outcome: DeliveryOutcome) => void
}

/** Deliveries that are read at once, and receivers' answers that are waited for at once. */
const [batch, atOnce] = [16, 4]
/** Milliseconds after which another webhook has its turn, though more waits for this one. */
const turn = 30_000
/** Milliseconds until it is looked again whether another node has come to its end. */
const busy = 2_000

/**
 * Sends what is due for a webhook, one record's events after each other and in their order, and has itself called again
 * for what waits longer. Whatever ends it in the midst, a delivery that is not noted as such waits as before.
 */
export function drain(parts: DrainParts): JobHandler {
  const { pool, locks, clock } = parts
  return async (payload, { signal }) => {
    const id = webhookIn(payload)
    const until = clock().getTime() + turn
    const done = await locks.alone('send', id, async () => {
      while (!signal.aborted && clock().getTime() < until && (await sendSome(parts, id, signal)));
      return true
    })
    if (done) await callAgain(pool, id)
    else await enqueueDrain(runOn(pool), id, new Date(Date.now() + busy))
  }
}

/** @returns whether there was anything to send */
async function sendSome(parts: DrainParts, id: string, signal: AbortSignal): Promise<boolean> {
  const webhook = await activeWebhook(parts.pool, id)
  if (!webhook || webhook.rests) return false
  const due = await dueDeliveries(parts.pool, id, batch)
  const waiting = [...Map.groupBy(due, ({ id: own, event }) => event?.recordId ?? own).values()]
  // Nobody is asked again at once who was silent, wished for a rest, or is gone.
  const state = { isOver: false }
  const worker = async (): Promise<void> => {
    for (let deliveries = waiting.shift(); deliveries; deliveries = waiting.shift())
      for (const delivery of deliveries) {
        if (state.isOver || signal.aborted) return
        if (!(await sendOne(parts, webhook, delivery, signal))) state.isOver = true
      }
  }
  // All of them end before it is told that one failed: nobody works for a webhook after its turn.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
  return due.length > 0
}

/** @returns whether the receiver may be sent the next one */
async function sendOne(
  parts: DrainParts,
  webhook: Webhook,
  delivery: DueDelivery,
  signal: AbortSignal,
): Promise<boolean> {
  const attempted = await attempt(parts, webhook, delivery, signal)
  if (attempted === null) return false
  parts.onAttempt(await noteAttempt(parts.pool, parts.schedule, { webhook, delivery, attempted }))
  return attempted.outcome !== 'gone' && !attempted.isSilent && attempted.wish === null
}

/** Has the job called when the next delivery is due; the webhook is locked meanwhile, so that none comes in unseen. */
async function callAgain(pool: Pool, id: string): Promise<void> {
  await inTransaction(pool, async client => {
    const { rows } = await client.query<{ ms: number | null }>(
      `select (extract(epoch from (select greatest(min(d.next_at), w.rest_until) from webhook_deliveries d where d.webhook_id = w.id and d.state = 'WAITING' having count(*) > 0)) * 1000)::float8 as ms
       from webhooks w where w.id = $1::uuid and w.state = 'ACTIVE' for update`,
      [id],
    )
    const ms = rows[0]?.ms ?? null
    if (ms !== null) await enqueueDrain(runOn(client), id, new Date(Math.ceil(ms)))
  })
}
