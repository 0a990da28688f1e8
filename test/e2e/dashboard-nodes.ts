import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Pool } from 'pg'

import { runOn } from '../../src/access/grants.ts'
import { createToken } from '../../src/access/tokens.ts'
import { createTestDatabase } from '../support/database.ts'
import { startNode, type NodeProcess } from '../support/node-process.ts'

/** Two server processes that show the dashboard of one database, and a look into its tables. */
export interface DashboardNodes {
  readonly nodes: readonly [NodeProcess, NodeProcess]
  readonly pool: Pool
  readonly close: () => Promise<void>
}

/** Starts the program twice. */
export async function openNodes(): Promise<DashboardNodes> {
  const database = await createTestDatabase()
  const pool = new Pool({ connectionString: database.serverUrl, max: 4 })
  pool.on('error', () => {})
  const made = { name: 'tests', isOwner: true, now: new Date(), random: randomBytes }
  const { secret: token } = await createToken(runOn(pool), made)
  const folder = await mkdtemp(join(tmpdir(), 'amity-nodes-'))
  const start = (name: string): Promise<NodeProcess> => startNode(database, { dataDir: join(folder, name), token })
  const nodes = await Promise.all([start('one'), start('two')])
  return {
    nodes,
    pool,
    close: async () => {
      await Promise.all(nodes.map(node => node.end('SIGKILL')))
      await pool.end()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
