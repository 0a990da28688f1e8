import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql'

import type { Dependencies } from './dependencies.ts'
import type { GoingOn } from './live.ts'
import type { Viewer } from '../access/viewer.ts'

/** Text that PostgreSQL made in the shape of the document; written to the wire as it stands. */
export class PassedData {
  constructor(readonly json: string) {}
}

/** What the graph gives for one operation (GraphQL spec, section 7.1). */
export interface Answer {
  data?: Record<string, unknown> | PassedData | null
  errors?: readonly GraphQLError[]
  extensions?: Record<string, unknown>
  /** What a query depended on; never sent. */
  dependencies?: Dependencies
  /** Of an answer that goes on: where the log stood; sent beside it. */
  cursor?: string
}

/** What an operation costs, in points, and what one may cost at most. */
export interface PriceTag {
  readonly points: number
  readonly limit: number
}

/** One operation of one viewer. The document has been parsed and validated; the variables are as the client sent them. */
export interface Operation {
  document: DocumentNode
  operationName?: string | null
  variables: Record<string, unknown>
  viewer: Viewer
  /** Reads the published state overlaid by the drafts; only for viewers who may write. */
  preview?: boolean
  /** Under which a mutation is submitted; queries and subscriptions have none. */
  idempotencyKey?: string | null
  /** Reads the world as it will be when this release, by its global id, is live; for the people of its organisation. */
  release?: string
  /** The cursor behind which a subscription begins, in place of its argument. */
  after?: string
  /** Given to every log line and to every masked error. */
  requestId: string
  /** Told the price before anything runs; what it throws is the answer, and nothing has run. */
  pay?: (price: PriceTag) => Promise<void>
  /** Aborted when nobody waits for the answer any more: statements that still run are broken off. */
  signal?: AbortSignal
}

/** The graph, whole: what the edge needs to answer on any transport. */
export interface Graph {
  readonly schema: GraphQLSchema
  execute(operation: Operation): Promise<Answer>
  /** Errors before the first event come as one answer. */
  subscribe(operation: Operation): Promise<GoingOn | Answer>
  /** Keeps a query true; `throttle` are the milliseconds between two answers at least. Errors before the first answer may come as one. */
  live(operation: Operation, throttle: number): Promise<GoingOn | Answer>
}
