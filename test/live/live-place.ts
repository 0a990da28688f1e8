import { join } from 'node:path'

import { catalogueModel } from '../../src/catalogue.ts'
import { entitiesOf } from '../../src/engine/stored/entities.ts'
import { migrate } from '../../src/store/migrate.ts'
import { writtenAt } from '../reads/world.ts'
import { startNode, type NodeProcess } from '../support/node-process.ts'
import { openOwnPostgres, type OwnPostgres } from '../support/own-postgres.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

/** Nodes in processes of their own on a PostgreSQL of their own, with one clock that is moved. */
export interface LivePlace {
  readonly postgres: OwnPostgres
  readonly nodes: readonly NodeProcess[]
  /** A node of this process beside them, for whoever looks or prepares. */
  readonly web: TestWeb
  readonly now: () => Date
  /** Moves the clock of all nodes. */
  readonly move: (to: Date) => Promise<void>
  readonly close: () => Promise<void>
}

const script = join(import.meta.dirname, 'clocked-node.ts')

export async function openLivePlace(): Promise<LivePlace> {
  const postgres = await openOwnPostgres()
  const { ownerUrl, serverUrl } = postgres
  await migrate(ownerUrl, async () => entitiesOf(catalogueModel()).all)
  let ahead = writtenAt.getTime() - Date.now()
  const now = (): Date => new Date(Date.now() + ahead)
  // Whatever breaks here is tried again, as anywhere.
  const onError = (): void => {}
  const database = { ownerUrl, serverUrl, drop: async () => {} }
  const web = await openWeb({ database, clock: now, onError })
  const env = { AMITY_OPERATION_TIMEOUT_MS: '60000', AMITY_POOL_CONNECTIONS: '6' }
  const start = (name: string): Promise<NodeProcess> =>
    startNode(postgres, {
      dataDir: join(postgres.dir, name),
      token: web.token,
      script,
      env: () => ({ ...env, AMITY_TEST_AHEAD: String(ahead) }),
    })
  const nodes = await Promise.all(['một', 'hai'].map(start))
  return {
    postgres,
    nodes,
    web,
    now,
    move: async to => {
      ahead = to.getTime() - Date.now()
      await Promise.all(nodes.map(node => node.tell(ahead)))
    },
    close: async () => {
      await Promise.all(nodes.map(node => node.end('SIGKILL')))
      await web.close()
      await postgres.remove()
    },
  }
}
