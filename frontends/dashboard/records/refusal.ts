import { codeOf, type GraphError } from '../../client/failure.ts'

/** Whether the graph refuses a list of records because there would be too many of them. */
export function isTooMany(errors: readonly GraphError[]): boolean {
  const argument = errors[0]?.extensions?.['argument']
  return codeOf(errors) === 'BAD_USER_INPUT' && Array.isArray(argument) && argument[0] === 'groupBy'
}
