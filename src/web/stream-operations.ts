import { GraphQLError } from 'graphql'

import { limitExceeded, limits } from '../graph/limits.ts'

/** One of several operations as a stream is asked for it; what else is wrong with it is told to it alone. */
export interface Named {
  readonly id: string
  readonly documentId: unknown
  readonly operationName: unknown
  readonly variables: unknown
  /** A document as a text, which no stream answers. */
  readonly query: unknown
}

/** Reads the operations of an address: `[{"id":"1","documentId":"…","variables":{…}}, …]`. */
export function operationsIn(text: string): readonly Named[] | GraphQLError {
  const list = jsonIn(text)
  if (!isList(list) || list.length === 0)
    return badRequest('operations must be one JSON array of operations, at least one, URL-encoded.')
  if (list.length > limits.operationsPerStream)
    return limitExceeded(`A stream takes ${limits.operationsPerStream} operations at most, not ${list.length}.`)
  const named = list.flatMap(one => namedBy(one) ?? [])
  if (named.length < list.length)
    return badRequest(
      `Each of the operations must be an object whose id is a text of 1 to ${limits.operationIdLength} characters.`,
    )
  const twice = named.find(({ id }, at) => named.findIndex(one => one.id === id) < at)
  return twice === undefined ? named : badRequest(`Two of the operations have the id ${JSON.stringify(twice.id)}.`)
}

function namedBy(value: unknown): Named | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  const { id, documentId, operationName, variables, query }: Partial<Record<keyof Named, unknown>> = value
  if (typeof id !== 'string' || id === '' || id.length > limits.operationIdLength) return null
  return { id, documentId, operationName, variables, query }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** What JSON says; null where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Why an address is not answered. */
export const badRequest = (message: string, code = 'BAD_REQUEST'): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })
