import { GraphQLError, Kind, parse, validate } from 'graphql'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'

import { documentRules } from './document-rules.ts'
import { overLimit } from './document-size.ts'
import { validationError } from './validation-error.ts'
import { limitExceeded, limits } from './limits.ts'

/** A document that may run, or why not. */
export type Admission = { document: DocumentNode } | { errors: readonly GraphQLError[] }

/** Parses, measures and validates documents for every transport, and keeps the ones that passed. */
export interface Documents {
  admit(source: string): Admission
}

/** Memory for kept documents, in bytes as {@link bytesOf} estimates them. */
const keptBytes = 67_108_864

/** @param introspection false also hides suggestions in messages. */
export function createDocuments(schema: GraphQLSchema, introspection: boolean): Documents {
  const rules = documentRules(introspection)
  const options = { maxErrors: limits.errors, hideSuggestions: !introspection }
  const kept = new LRUCache<string, { document: DocumentNode }>({
    maxSize: keptBytes,
    sizeCalculation: ({ document }, source) => bytesOf(document, source),
  })
  return {
    admit(source) {
      const known = kept.get(source)
      if (known !== undefined) return known
      if (source.length > limits.documentLength) {
        return { errors: [limitExceeded(`The document is longer than ${limits.documentLength} characters.`)] }
      }
      const document = parsed(source)
      if (document instanceof GraphQLError) return { errors: [document] }
      const excess = overLimit(document)
      if (excess !== null) return { errors: [excess] }
      const errors = validate(schema, document, rules, options)
      if (errors.length > 0) {
        const first = errors.slice(0, limits.errors)
        return { errors: first.map(error => validationError(error, document, introspection)) }
      }
      const admitted = { document }
      kept.set(source, admitted)
      return admitted
    },
  }
}

/** A token with its node takes about 300 bytes; comments are not counted as tokens, yet each leaves an object behind. */
function bytesOf(document: DocumentNode, source: string): number {
  return 300 * (document.tokenCount ?? limits.tokens) + 50 * source.length
}

/** The operation of a document that a request means, or the error that no single one is meant. */
export function chosenOperation(
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | GraphQLError {
  const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const [first, ...others] = operations
  if (name == null) {
    if (first !== undefined && others.length === 0) return first
    return unresolved('Must provide operation name if query contains multiple operations.')
  }
  return (
    operations.find(operation => operation.name?.value === name) ?? unresolved(`Unknown operation named "${name}".`)
  )
}

function unresolved(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })
}

function parsed(source: string): DocumentNode | GraphQLError {
  try {
    return parse(source, { maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (error.message.includes('Parsing aborted')) {
      return limitExceeded(`The document has more than ${limits.tokens} tokens.`)
    }
    const { source: text, positions } = error
    return new GraphQLError(error.message, { source: text, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
}
