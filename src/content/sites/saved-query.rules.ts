import {
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

import type { Rule } from '../../engine/declare/content.ts'
import type { Problem } from '../../kernel/problem.ts'

const wrong = (field: 'document' | 'variables', message: string, messageVi: string, advice: string): Problem => ({
  code: 'VALIDATION',
  message,
  messageVi,
  path: ['input', field],
  advice,
})

const documentAdvice = 'Try the document at /graphiql first, then save exactly what ran there.'

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: 5_000 })
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/** The one query of a document, or why there is none. */
function queryOf(document: DocumentNode): OperationDefinitionNode | Problem {
  const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const [operation, ...others] = operations
  if (operation?.operation === 'query' && others.length === 0) return operation
  return wrong(
    'document',
    'A saved document holds exactly one operation, and that is a query.',
    'Tài liệu được lưu chỉ gồm một thao tác và phải là truy vấn.',
    documentAdvice,
  )
}

function variablesIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function variableProblems(schema: GraphQLSchema, operation: OperationDefinitionNode, text: string): Problem[] {
  const advice = 'Send a JSON object whose keys are variables of the document.'
  const given = variablesIn(text)
  if (given === null)
    return [wrong('variables', 'The variables are no JSON object.', 'Các biến không phải là đối tượng JSON.', advice)]
  const declared = operation.variableDefinitions ?? []
  const names = new Set(declared.map(({ variable }) => variable.name.value))
  const unknown = Object.keys(given).filter(name => !names.has(name))
  if (unknown.length > 0)
    return [
      wrong(
        'variables',
        `The document declares no variable $${unknown[0]}.`,
        `Tài liệu không khai báo biến $${unknown[0]}.`,
        advice,
      ),
    ]
  // Variables that are not saved are given with each request.
  const saved = declared.filter(({ variable }) => Object.hasOwn(given, variable.name.value))
  const { errors = [] } = getVariableValues(schema, saved, { ...given })
  return errors
    .slice(0, 1)
    .map(({ message }) => wrong('variables', message, 'Giá trị của biến không hợp lệ với lược đồ.', advice))
}

/** Judges saved queries by the schema: syntax, one query, valid, and variables of the declared types. */
export const savedQueryRule =
  (schema: GraphQLSchema): Rule =>
  values => {
    const { document: text, variables } = values
    if (typeof text !== 'string') return []
    const document = parsed(text)
    if (document instanceof GraphQLError)
      return [wrong('document', document.message, 'Tài liệu không đúng cú pháp GraphQL.', documentAdvice)]
    const operation = queryOf(document)
    if ('code' in operation) return [operation]
    const [error] = validate(schema, document, undefined, { maxErrors: 1 })
    if (error) return [wrong('document', error.message, 'Tài liệu không khớp với lược đồ.', documentAdvice)]
    return typeof variables === 'string' ? variableProblems(schema, operation, variables) : []
  }
