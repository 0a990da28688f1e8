import { GraphQLError, Kind } from 'graphql'
import type { ASTNode, DocumentNode } from 'graphql'

import { placeOfNode } from './input-path.ts'
import { limitExceeded } from './limits.ts'

const inputKinds: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
  Kind.ARGUMENT,
])
const missingArgument = /^Field ".*" argument ".*" of type ".*" is required/s

/** An error of validation: what a field was given is bad input, the rest is a fault of the document. */
export function validationError(error: GraphQLError, document: DocumentNode, suggestions: boolean): GraphQLError {
  if (error.message === 'Validation aborted.') return limitExceeded('The operation merges too many fields of one name.')
  const node = error.nodes?.[0]
  const given = node !== undefined && (inputKinds.has(node.kind) || isMissingArgument(error, node))
  const place = given ? placeOfNode(document, node) : null
  const code = given ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED'
  return new GraphQLError(worded(error.message, suggestions), {
    nodes: error.nodes,
    path: place?.path,
    extensions: { code, ...(place?.argument ? { argument: place.argument } : {}), ...error.extensions },
  })
}

function isMissingArgument(error: GraphQLError, node: ASTNode): boolean {
  return node.kind === Kind.FIELD && missingArgument.test(error.message)
}

/** The message as it may be shown; suggestions would tell the names of the schema. */
export function worded(message: string, suggestions: boolean): string {
  return suggestions ? message : message.replace(/ ?Did you mean .+\?$/s, '')
}
