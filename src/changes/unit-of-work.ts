import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely'
import { types, type PoolClient } from 'pg'

/** What the unit of work takes for its transaction: it sends its statements through this. */
type Bound = Kysely<Record<never, never>>

const bound = new WeakMap<PoolClient, Bound>()

/** date, timestamp, timestamptz and interval are read by the unit of work itself. */
const asText = new Set([1082, 1114, 1184, 1186])
const parsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    asText.has(oid) ? String : types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text'),
}

class BoundConnection implements DatabaseConnection {
  readonly #client: PoolClient

  constructor(client: PoolClient) {
    this.#client = client
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, rowCount } = await this.#client.query({ text: sql, values: [...parameters], types: parsers })
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) }
  }

  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('a write does not read in portions')
  }

  async cancelQuery(): Promise<void> {}
  async collectSessionInfo(): Promise<void> {}
  async killSession(): Promise<void> {}
}

const refuse = async (): Promise<never> => {
  throw new Error('the write door begins and ends the transaction')
}
const nothing = async (): Promise<void> => {}

function driverOf(client: PoolClient): Driver {
  const connection = new BoundConnection(client)
  return {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: nothing,
    destroy: nothing,
  }
}

/** Lets the unit of work send its statements over a connection that somebody else opened, begins and ends. */
export function kyselyOf(client: PoolClient): Bound {
  const known = bound.get(client)
  if (known) return known
  const made: Bound = new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(client),
      createIntrospector: db => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  bound.set(client, made)
  return made
}
