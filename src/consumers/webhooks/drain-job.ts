import { enqueue } from '../../jobs/queue.ts'
import type { Run } from '../../store/run.ts'

/** The job that sends what waits for a webhook. Its payload: `webhook`, an id. */
export const drainJob = 'sendWebhook'

/** Has what waits for a webhook sent, not before an instant: one job at a time waits for it. */
export const enqueueDrain = (run: Run, webhook: string, runAt?: Date): Promise<void> =>
  enqueue(run, {
    name: drainJob,
    payload: { webhook },
    key: `webhook ${webhook}`,
    // Receivers that fail do not fail the job: only what keeps this server from working does.
    attempts: 25,
    ...(runAt ? { runAt } : {}),
  })

/** The webhook of such a job. */
export function webhookIn(payload: unknown): string {
  const id = typeof payload === 'object' && payload !== null && 'webhook' in payload ? payload.webhook : null
  if (typeof id !== 'string') throw new Error('a job without a webhook')
  return id
}
