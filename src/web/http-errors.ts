import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'

/** How HTTP says what an error says. */
export interface HttpError {
  readonly status: number
  readonly headers: [string, string][]
}

const statusOfCode = new Map<unknown, number>([
  ['INTERNAL_SERVER_ERROR', 500],
  ['UNAUTHENTICATED', 401],
  ['FOREIGN_ORIGIN', 403],
  ['IDEMPOTENCY_KEY_REUSED', 422],
  ['RATE_LIMITED', 429],
  ['UNAVAILABLE', 503],
  ['TIMEOUT', 503],
])

/** The status and headers for an error that came before any field ran; null where 400 is right. */
export function httpOf(error: GraphQLError | undefined): HttpError | null {
  const { code, retryAfterSeconds } = error?.extensions ?? {}
  const status = statusOfCode.get(code)
  if (status === undefined) return null
  if (code === 'UNAUTHENTICATED') return { status, headers: [['www-authenticate', 'Bearer']] }
  if (typeof retryAfterSeconds === 'number') return { status, headers: [['retry-after', String(retryAfterSeconds)]] }
  return { status, headers: [] }
}

/** The same error with the status and headers that Apollo takes from it before it shows it. */
export function withHttp(error: GraphQLError, given: HttpError | null = httpOf(error)): GraphQLError {
  const { message, nodes, path, extensions } = error
  const http = { status: given?.status ?? 400, headers: new HeaderMap(given?.headers ?? []) }
  return new GraphQLError(message, { nodes, path, extensions: { ...extensions, http } })
}
