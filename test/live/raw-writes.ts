import { setTimeout as wait } from 'node:timers/promises'

import type { Pool, PoolClient } from 'pg'

import type { Random } from '../reads/random.ts'
import type { World } from './world.ts'
import type { Written } from './writers.ts'

/**
 * One hand that writes by plain SQL: long transactions over several records that are public, which end in another order
 * than they began in, or come to nothing.
 * @param own articles that nobody else writes
 */
export function rawHand(
  random: Random,
  pool: Pool,
  world: World,
  written: Written,
  own: readonly string[],
): () => Promise<void> {
  const { counts } = written
  return async () => {
    const client = await pool.connect()
    let broken = true
    try {
      const comesToNothing = random.chance(0.3)
      const said = comesToNothing ? world.never : `Bằng tay ${random.whole(1, 1_000_000)}`
      await client.query("begin; select set_config('amity.intent', 'importArticles', true)")
      for (const id of random.some(own, own.length)) {
        await change(client, random, id, said)
        await wait(random.whole(0, 120))
      }
      // More rows of the log than are read at once.
      if (random.chance(0.05)) for (let n = 0; n < 600; n += 1) await change(client, random, own[0]!, said)
      if (comesToNothing && random.chance(0.5)) await client.query('select 1 / 0').catch(() => {})
      await client.query(comesToNothing ? 'rollback' : 'commit')
      counts[comesToNothing ? 'rolledBack' : 'committed'] += 1
      broken = false
    } finally {
      client.release(broken)
    }
  }
}

const change = (client: PoolClient, random: Random, id: string, byline: string): Promise<unknown> =>
  client.query(
    "update articles set byline = $2, kind = $3, version = version + 1, updated_at = now() where id = $1 and stage = 'published'",
    [id, byline, random.pick(['NEWS', 'NOTICE'])],
  )
