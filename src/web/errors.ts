import { GraphQLError, Kind } from 'graphql'
import type { DocumentNode } from 'graphql'

import { placeOfNode, placeOfVariable } from '../graph/input-path.ts'
import type { ArgumentPath, InputPlace } from '../graph/input-path.ts'
import { limits } from '../graph/limits.ts'
import { rootCause, unavailable } from '../graph/unavailable.ts'
import { worded } from '../graph/validation-error.ts'
import { isOutage } from '../store/outage.ts'

/** Where the edge writes what an operator must see. */
export interface Log {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** What is known about the operation in which an error came up. */
export interface Circumstances {
  requestId: string
  log: Log
  /** False hides "Did you mean", which would tell the names of the schema. */
  suggestions: boolean
  document?: DocumentNode
  operationName?: string | null
}

const ofVariable = /^Variable "\$(\w+)" (got invalid value|has invalid value|of required type|of non-null type)/
const ofArgument = /^Argument ".*" (of required type|of non-null type|has invalid value)/s

/** The errors of one answer as a client may see them: bugs masked and logged, the rest with a code. */
export function shownErrors(errors: readonly GraphQLError[], about: Circumstances): GraphQLError[] {
  return errors.slice(0, limits.errors).map(error => shownError(error, about))
}

/**
 * One error as a client may see it. An error is expected when the GraphQLError at its root carries a code, or when
 * it tells of a value that the client sent; everything else is a bug and is masked.
 */
export function shownError(error: unknown, about: Circumstances): GraphQLError {
  if (!(error instanceof GraphQLError)) return masked(error, about)
  const code = expectedCode(error)
  const shown = code ?? (isAboutInput(error) ? 'BAD_USER_INPUT' : null)
  if (shown === null) return masked(error, about)
  const place = shown === 'BAD_USER_INPUT' && error.path === undefined ? inputPlace(error, about) : null
  const { nodes, source, positions } = error
  return new GraphQLError(worded(error.message, about.suggestions), {
    nodes,
    source,
    positions,
    path: error.path ?? place?.path,
    extensions: { ...(place?.argument ? { argument: place.argument } : {}), ...error.extensions, code: shown },
  })
}

/** The answer to credentials that are not valid. It never says in what way, nor whether they ever were. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('The credentials given are not valid.', { extensions: { code: 'UNAUTHENTICATED' } })
}

/** Logs what nobody expects, with the request id, and gives the error that stands for it: a bug, or the database was away. */
export function masked(error: unknown, about: Pick<Circumstances, 'requestId' | 'log'>): GraphQLError {
  const err = rootCause(error)
  about.log.error({ requestId: about.requestId, err }, 'request failed')
  const path = error instanceof GraphQLError ? error.path : undefined
  const nodes = error instanceof GraphQLError ? error.nodes : undefined
  if (isOutage(err)) {
    const { message, extensions } = unavailable()
    return new GraphQLError(message, { nodes, path, extensions })
  }
  return new GraphQLError('Internal server error', {
    nodes,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: about.requestId },
  })
}

function expectedCode(error: GraphQLError): string | null {
  const { code } = error.extensions
  if (typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR') return null
  return rootCause(error) instanceof GraphQLError ? code : null
}

function isAboutInput(error: GraphQLError): boolean {
  if (error.extensions.code !== undefined) return false
  if (ofVariable.test(error.message)) {
    const node = error.nodes?.[0]
    return node === undefined || node.kind === Kind.VARIABLE_DEFINITION
  }
  return ofArgument.test(error.message) && rootCause(error) instanceof GraphQLError
}

function inputPlace(error: GraphQLError, { document, operationName }: Circumstances): InputPlace | null {
  if (document === undefined) return null
  const variable = ofVariable.exec(error.message)?.[1]
  if (variable !== undefined) return placeOfVariable(document, variable, operationName, withinVariable(error, variable))
  const node = error.nodes?.[0]
  return node === undefined ? null : placeOfNode(document, node)
}

/** The way into a variable's value, which GraphQL.js tells in words alone: `at "input.budgets[0].amount"`. */
function withinVariable({ message }: GraphQLError, variable: string): ArgumentPath {
  const [, way = ''] = new RegExp(` at "${variable}((?:\\.\\w+|\\[\\d+\\])+)"; `).exec(message) ?? []
  return [...way.matchAll(/\.(\w+)|\[(\d+)\]/g)].map(([, name, at]) => name ?? Number(at))
}
