import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

import { Pool } from 'pg'

import { runOn } from '../../src/access/grants.ts'
import { createToken } from '../../src/access/tokens.ts'
import { catalogueModel } from '../../src/catalogue.ts'
import type { CursorKey } from '../../src/changes/cursor.ts'
import { entitiesOf } from '../../src/engine/stored/entities.ts'
import { migrate } from '../../src/store/migrate.ts'
import { startNode, type NodeProcess } from '../support/node-process.ts'
import { openOwnPostgres, type OwnPostgres } from '../support/own-postgres.ts'

/** Two nodes in processes of their own, on a PostgreSQL of their own, and a look behind them. */
export interface Place {
  readonly postgres: OwnPostgres
  readonly nodes: readonly NodeProcess[]
  /** Connections under the role of the server; those that break are replaced. */
  readonly pool: Pool
  readonly key: CursorKey
  readonly close: () => Promise<void>
}

export async function openPlace(): Promise<Place> {
  const postgres = await openOwnPostgres()
  await migrate(postgres.ownerUrl, async () => entitiesOf(catalogueModel()).all)
  const pool = new Pool({ connectionString: postgres.serverUrl, max: 10 })
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const made = { name: 'tests', isOwner: true, now: new Date(), random: randomBytes }
  const { secret: token } = await createToken(runOn(pool), made)
  const start = (name: string) => startNode(postgres, { dataDir: join(postgres.dir, name), token })
  const nodes = await Promise.all(['one', 'two'].map(start))
  const { rows } = await pool.query('select id as installation, signing_secret as secret from installation')
  return {
    postgres,
    nodes,
    pool,
    key: rows[0]!,
    close: async () => {
      for (const node of nodes) await node.end('SIGKILL')
      await pool.end()
      await postgres.remove()
    },
  }
}
