import type { Pool, PoolClient } from 'pg'

import type { Follower } from '../../changes/follow.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import type { Clock } from '../../kernel/clock.ts'
import { runOn } from '../../store/run.ts'
import { inTransaction } from '../../store/transaction.ts'
import { enqueueDrain } from './drain-job.ts'
import { eventsOf, type WebhookEvent } from './event.ts'
import type { Webhook } from './stored.ts'
import { subscriber } from './subscriber.ts'

/** What it takes to make deliveries of the log. */
export interface FeedParts {
  /** Connections of the role that writes. */
  readonly pool: Pool
  readonly follower: Pick<Follower, 'after'>
  readonly reads: ReadModel
  /** Key of the installation, from which ids of events are derived. */
  readonly secret: string
  readonly clock: Clock
}

/** Events that are gathered at once; a commit is never cut. */
const most = 500

/**
 * Makes deliveries of what a webhook is to be told next, of some commits: they, the job that sends them and the advance
 * of its position are one transaction. Another node that did the same commits first makes this one do nothing.
 * @returns whether there was anything to go through
 */
export async function feed(parts: FeedParts, webhook: Webhook): Promise<boolean> {
  const commits = await parts.follower.after(webhook.position)
  if (commits.length === 0) return false
  const tell = await subscriber(parts.reads, webhook)
  const events: WebhookEvent[] = []
  let { position } = webhook
  for (const commit of commits) {
    events.push(...eventsOf(parts.secret, webhook.id, commit, await tell(commit)))
    position = commit.position
    if (events.length >= most) break
  }
  await inTransaction(parts.pool, async client => {
    const { rowCount } = await client.query(
      `update webhooks set position = $3::bigint where id = $1 and position = $2::bigint and state = 'ACTIVE'`,
      [webhook.id, String(webhook.position), String(position)],
    )
    if (rowCount !== 1 || events.length === 0) return
    await insert(client, webhook.id, events, parts.clock())
    await enqueueDrain(runOn(client), webhook.id)
  })
  return true
}

/** An event that was made before is sent again: somebody went back in the log. */
async function insert(
  client: PoolClient,
  webhookId: string,
  events: readonly WebhookEvent[],
  now: Date,
): Promise<void> {
  await client.query(
    `insert into webhook_deliveries (id, webhook_id, position, first_position, event_type, type_name, record_id, kind, version, reason, state, next_at, created_at)
     select e.*, 'WAITING', clock_timestamp(), $11::timestamptz from (select e.id, $1::uuid, e.position, e.first, e.event_type, e.type_name, e.record_id, e.kind, e.version, e.reason
       from unnest($2::uuid[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::int[], $10::text[])
       e(id, position, first, event_type, type_name, record_id, kind, version, reason)) e
     on conflict (id) do update set event_type = excluded.event_type, kind = excluded.kind, reason = excluded.reason,
       state = 'WAITING', tries = 0, next_at = excluded.next_at, ended_at = null`,
    [
      webhookId,
      events.map(({ id }) => id),
      events.map(({ position }) => String(position)),
      events.map(({ first }) => String(first)),
      events.map(({ type }) => type),
      events.map(({ change }) => change.typeName),
      events.map(({ change }) => change.recordId),
      events.map(({ change }) => change.kind),
      events.map(({ change }) => change.version),
      events.map(({ change }) => change.reason),
      now,
    ],
  )
}
