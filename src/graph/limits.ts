import { GraphQLError } from 'graphql'

/** What one client may ask at once; the same on HTTP and on the WebSocket. */
export const limits = {
  /** A request body, in bytes. */
  bodyBytes: 1_048_576,
  /** One message on a WebSocket, in bytes. */
  messageBytes: 1_048_576,
  /** A document with its comments and blanks, in UTF-16 units. */
  documentLength: 100_000,
  /** Lexical tokens in one document. */
  tokens: 2_000,
  /** Fields below each other, the root field counted as 1. */
  depth: 20,
  /** Fields of one operation once every fragment stands where it is spread. */
  selections: 1_000,
  /** Fields at the root of one operation. */
  rootFields: 50,
  /** Fields of one selection set that answer under the same name: merging them costs their square. */
  sameName: 50,
  /** Lists and objects inside each other in one value, written in the document or sent as a variable. */
  inputDepth: 50,
  /** Directives in one document. */
  directives: 50,
  /** Operations that run at the same time on one socket. */
  operationsPerSocket: 100,
  /** Operations on one stream of server-sent events. */
  operationsPerStream: 32,
  /** The id of an operation on a socket or a stream, in UTF-16 units. */
  operationIdLength: 256,
  /** Errors in one answer. */
  errors: 50,
} as const

/** The error for a document, message or socket that asks for more than {@link limits} allows. */
export function limitExceeded(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })
}

/** The error for an operation that took too long, or whose client has gone: what still ran of it was broken off. */
export function timedOut(): GraphQLError {
  return new GraphQLError('This operation takes longer than the server allows. Ask for less at a time.', {
    extensions: { code: 'TIMEOUT' },
  })
}

/** The error for whoever has used up what may be asked for. */
export function rateLimited(retryAfterSeconds: number): GraphQLError {
  return new GraphQLError(`Too much was asked for in a short time. Try again in ${retryAfterSeconds} s.`, {
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds },
  })
}

/** Whether variables are nested deeper than {@link limits} allows. Walks without recursion, whatever was sent. */
export function tooDeepVariables(variables: Record<string, unknown>): GraphQLError | null {
  let level: unknown[] = Object.values(variables).filter(isNested)
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.inputDepth) return tooDeepInput()
    level = level.flatMap(value => (isNested(value) ? Object.values(value).filter(isNested) : []))
  }
  return null
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The error for a value nested deeper than {@link limits} allows. */
export function tooDeepInput(): GraphQLError {
  return limitExceeded(`A value is nested deeper than ${limits.inputDepth} lists and objects.`)
}
