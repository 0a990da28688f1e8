import { GraphQLError } from 'graphql'

import { isOutage } from '../store/outage.ts'

/** What an error of the graph was made from, however often it was wrapped. */
export function rootCause(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError
  return cause
}

/** The error for what could not be answered, since the database was away or every connection to it was in use. */
export function unavailable(): GraphQLError {
  return new GraphQLError('The server is busy. Try again in a moment.', { extensions: { code: 'UNAVAILABLE' } })
}

/** Whether the server could not answer just now, though nothing is wrong with what was asked, nor with the server. */
export function isPassing(error: GraphQLError): boolean {
  const cause = rootCause(error)
  if (!(cause instanceof GraphQLError)) return isOutage(cause)
  return cause.extensions['code'] === 'UNAVAILABLE' || cause.extensions['code'] === 'TIMEOUT'
}
