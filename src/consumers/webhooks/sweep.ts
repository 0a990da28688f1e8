import type { Pool } from 'pg'

import { runOn } from '../../store/run.ts'
import { enqueueDrain } from './drain-job.ts'

/** How long it is kept what came of deliveries, in days. */
export const keptDays = 30
/** Rows that one statement removes. */
const atOnce = 5_000

/** Removes what ended long ago, and has sent what waits though no job waits for it: somebody may have removed that. */
export async function sweepDeliveries(pool: Pool, now: Date): Promise<void> {
  for (let removed: number | null = atOnce; removed === atOnce;)
    ({ rowCount: removed } = await pool.query(
      `delete from webhook_deliveries where id in (select id from webhook_deliveries where ended_at < $1::timestamptz - $2::int * interval '1 day' limit $3::int)`,
      [now, keptDays, atOnce],
    ))
  const { rows } = await pool.query<{ id: string }>(
    `select w.id from webhooks w where w.state = 'ACTIVE' and exists (select from webhook_deliveries d where d.webhook_id = w.id and d.state = 'WAITING' and d.next_at < clock_timestamp() - interval '1 hour')`,
  )
  for (const { id } of rows) await enqueueDrain(runOn(pool), id)
}

/** How many deliveries wait to be sent, and how many are left to people. */
export async function countDeliveries(pool: Pool): Promise<{ readonly waiting: number; readonly dead: number }> {
  const { rows } = await pool.query<{ waiting: number; dead: number }>(
    `select (select count(*) from webhook_deliveries where state = 'WAITING')::int as waiting, (select count(*) from webhook_deliveries where state = 'DEAD')::int as dead`,
  )
  return rows[0] ?? { waiting: 0, dead: 0 }
}
