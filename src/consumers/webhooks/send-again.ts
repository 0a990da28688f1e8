import { decodeCursor } from '../../changes/cursor.ts'
import { newRecordId, readRecordId, type RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Result } from '../../kernel/problem.ts'
import { runOn } from '../../store/run.ts'
import { inTransaction } from '../../store/transaction.ts'
import { enqueueDrain } from './drain-job.ts'
import { deliveriesOf, webhooksIn, type WebhookRow } from './look.ts'
import { tell, webhookFor, type Asking, type WebhookOffice } from './office.ts'
import { problems } from './problems.ts'
import type { WebhookDelivery } from './shown.ts'

async function shown(office: WebhookOffice, webhook: string, id: RecordId): Promise<WebhookDelivery> {
  const [delivery] = await deliveriesOf(office, { webhook, states: null, first: 1, before: null }, id)
  if (!delivery) throw new Error('a delivery is not there after its command')
  return delivery
}

/** Sends a message without any change, to see whether it arrives. */
export async function testWebhook(office: WebhookOffice, asking: Asking, id: string): Promise<Result<WebhookDelivery>> {
  const stands = await webhookFor(office, asking.viewer, id)
  if (!stands) return fail(problems.noWebhook())
  if (stands['state'] !== 'ACTIVE') return fail(problems.isOff())
  const delivery = newRecordId(asking.now.getTime(), office.random(10))
  await inTransaction(office.pool, async client => {
    await client.query(
      `insert into webhook_deliveries (id, webhook_id, position, first_position, event_type, state, next_at, created_at)
       select $1, $2, position, position, 'webhook.test', 'WAITING', clock_timestamp(), $3 from webhooks where id = $2`,
      [delivery, stands.id, asking.now],
    )
    await enqueueDrain(runOn(client), stands.id)
  })
  return succeed(await shown(office, stands.id, delivery))
}

/**
 * Goes back in the log: all that was committed behind a cursor is told again, under the ids that it had, before what comes
 * next. However much that is, only some of it waits at a time.
 */
export async function replayWebhook(
  office: WebhookOffice,
  asking: Asking,
  id: string,
  after: string,
): Promise<Result<WebhookRow>> {
  const stands = await webhookFor(office, asking.viewer, id)
  if (!stands) return fail(problems.noWebhook())
  const reading = decodeCursor(after, office.key)
  if (!reading.ok) return fail(problems.cursor())
  const resumable = await office.follower.resumable(reading.position, asking.now)
  if (resumable !== 'yes') return fail(resumable === 'ahead' ? problems.cursor() : problems.tooOld())
  await inTransaction(office.pool, async client => {
    await client.query('update webhooks set position = least(position, $2::bigint) where id = $1', [
      stands.id,
      String(reading.position),
    ])
    await tell(client, asking, 'WEBHOOK_REPLAYED', stands.id, { after })
  })
  const [row] = await webhooksIn(office, null, stands.id)
  return row ? succeed(row) : fail(problems.noWebhook())
}

/** Has a delivery sent once more, whatever became of it, with all the tries that a new one has. */
export async function retryDelivery(
  office: WebhookOffice,
  asking: Asking,
  id: string,
): Promise<Result<WebhookDelivery>> {
  const delivery = readRecordId(id)
  const { rows } = await office.pool.query<{ webhook: string }>(
    'select webhook_id as webhook from webhook_deliveries where id = $1::uuid',
    [delivery],
  )
  const stands = rows[0] ? await webhookFor(office, asking.viewer, rows[0].webhook) : null
  if (delivery === null || !stands) return fail(problems.noDelivery())
  if (stands['state'] !== 'ACTIVE') return fail(problems.isOff())
  await inTransaction(office.pool, async client => {
    await client.query('update webhooks set rest_until = null where id = $1', [stands.id])
    await client.query(
      `update webhook_deliveries set state = 'WAITING', tries = 0, next_at = clock_timestamp(), ended_at = null where id = $1`,
      [delivery],
    )
    await enqueueDrain(runOn(client), stands.id)
  })
  return succeed(await shown(office, stands.id, delivery))
}
