import { GraphQLError } from 'graphql'

import type { Bound } from './slots.ts'

/**
 * What reading costs, in points. A point is about the work for one record of a list; the others are how many records
 * could be read in the same time, at the sizes of a network of fifty federations.
 */
export const prices = {
  /** What stands at the root of an operation. */
  root: 1,
  /** A rich text of one record, which is rendered once the statement has run. */
  richText: 1,
  /** `totalCount` of a list at the root. */
  count: 50,
  /** `totalCount` of a list that hangs on one record. */
  innerCount: 10,
  /** An aggregate over all records of a type. */
  aggregate: 500,
  /** A search in full text, or a suggestion. */
  search: 100,
  /** One field of a mutation: each is an attempt of its own. */
  mutation: 100,
  /** Opening a subscription. */
  subscription: 100,
  /** A list that administrators read, of some hundred entries. */
  administration: 500,
  /** A page of a record's history, or one version. */
  history: 50,
  /** The state of a record at one version, rebuilt from the log. */
  rebuilt: 50,
  /** What would refuse one record of a release, judged as publishing it does. */
  judged: 50,
  /** Introspection of the schema. */
  introspection: 1_000,
} as const

/** The highest price of one operation, in points: the product of the pages around each list, and what stands in them. */
export const highestPrice = 50_000

/** What one part of a statement costs, known once the variables are. */
export type Price = (bound: Bound) => number

/** @throws GraphQLError `COST_EXCEEDED`, with `price` and `limit`, for an operation that is too dear to run */
export function checkPrice(price: number): void {
  if (price <= highestPrice) return
  throw new GraphQLError(
    `This operation costs ${price} points, and one may cost ${highestPrice} at most. Ask for smaller pages (first, last), or for fewer counts, in its inner lists.`,
    { extensions: { code: 'COST_EXCEEDED', price, limit: highestPrice } },
  )
}
