import type { Json } from './json.ts'
import { canonical, type QueryName, type Variables } from './queries.ts'

/** What is sent for one query: a GraphQL request as JSON over HTTP. */
export interface Asked {
  readonly operationName: string
  readonly query: string
  readonly variables: Variables
}

/** How one contestant is asked, and how its answers are brought into the canonical shape. */
export interface Dialect {
  readonly ask: (name: QueryName, variables: Variables) => Asked
  /** Takes what stood under `data` and gives what the product's answer to the canonical query holds there. */
  readonly canonical: (name: QueryName, data: Json) => Json
}

/**
 * A server that takes part. `searchOrder` is `own` when it ranks hits by rules of its own: then its hits must be as many
 * and each one must match, and their order is not compared.
 */
export interface Contestant {
  readonly name: string
  readonly url: string
  /** Root of the process tree whose processor time is counted. */
  readonly pid: number
  readonly dialect: Dialect
  readonly searchOrder: 'same' | 'own'
  readonly close: () => Promise<void>
}

/** The canonical queries, asked and answered as they are: the limit's and the product's dialect. */
export const canonicalDialect: Dialect = {
  ask: (name, variables) => ({ operationName: name, query: canonical[name], variables }),
  canonical: (_, data) => data,
}
