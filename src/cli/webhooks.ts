import type { Command } from 'commander'
import type { Pool } from 'pg'

import { withDatabase } from './database.ts'
import type { Printing } from './documents.ts'
import { catalogueModel } from '../catalogue.ts'
import { readConfig } from '../config.ts'
import { entitiesOf } from '../engine/stored/entities.ts'
import { openPool } from '../store/pool.ts'

/** Dead letters that are printed at most. */
const most = 1_000

/** `amity webhooks list`: state, what waits, what was given up, id, name, address, parted by tabs. */
export async function listWebhooks(pool: Pool, print: Printing['print']): Promise<void> {
  const { rows } = await pool.query<Readonly<Record<string, string | number>>>(
    `select w.state, (select count(*) from webhook_deliveries d where d.webhook_id = w.id and d.state = 'WAITING')::int as waiting,
       (select count(*) from webhook_deliveries d where d.webhook_id = w.id and d.state = 'DEAD')::int as dead, w.id, w.name, w.url
     from webhooks w order by w.name, w.id`,
  )
  for (const { state, waiting, dead, id, name, url } of rows) print([state, waiting, dead, id, name, url].join('\t'))
}

/** `amity webhooks dead`: deliveries that were given up, the last one first: id, webhook, type, record, attempts, why. */
export async function listDead(pool: Pool, print: Printing['print']): Promise<void> {
  const { rows } = await pool.query<Readonly<Record<string, string | number | null>>>(
    `select d.id, w.name, d.event_type as type, d.type_name || '_' || d.record_id as record, d.attempts,
       (select a.failure from webhook_attempts a where a.delivery_id = d.id order by a.number desc limit 1) as failure
     from webhook_deliveries d join webhooks w on w.id = d.webhook_id where d.state = 'DEAD' order by d.ended_at desc, d.id limit $1::int`,
    [most],
  )
  for (const { id, name, type, record, attempts, failure } of rows)
    print([id, name, type, record ?? '–', attempts, failure ?? ''].join('\t'))
}

/** Adds `webhooks` to the command line. */
export function addWebhookCommands(program: Command, { print, complain }: Printing): void {
  const webhooks = program.command('webhooks').description('Who is told of changes, and how that goes.')
  const work = (run: (pool: Pool) => Promise<void>): Promise<void> =>
    withDatabase(
      { config: readConfig(), entities: async () => entitiesOf(catalogueModel()).all, complain },
      async serverUrl => {
        const pool = openPool(serverUrl, { connections: 1 })
        await run(pool).finally(() => pool.end())
      },
    )
  webhooks
    .command('list')
    .description('Lists webhooks: state, waiting, dead, id, name, address.')
    .action(() => work(pool => listWebhooks(pool, print)))
  webhooks
    .command('dead')
    .description('Lists deliveries that were given up: id, webhook, type, record, attempts, why.')
    .action(() => work(pool => listDead(pool, print)))
}
