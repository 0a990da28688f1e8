import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  ValuesOfCorrectTypeRule,
  specifiedRules,
  visitInParallel,
} from 'graphql'
import type { ASTNode, ValidationContext, ValidationRule } from 'graphql'

/**
 * The rule of graphql-js for literals, which also says where the literal stands when a scalar refuses it with an error
 * of its own: graphql-js passes such an error on without a place.
 */
const LiteralsRule: ValidationRule = context => {
  let place: ASTNode | undefined
  const reportError = (error: GraphQLError): void => {
    const { message, extensions } = error
    const unplaced = error.nodes === undefined && error.source === undefined
    context.reportError(unplaced ? new GraphQLError(message, { nodes: place, extensions }) : error)
  }
  const placing: ValidationContext = Object.create(context, { reportError: { value: reportError } })
  const remember = { enter: (node: ASTNode) => void (place = node) }
  return visitInParallel([remember, ValuesOfCorrectTypeRule(placing)])
}

const withPlaces = specifiedRules.map(rule => (rule === ValuesOfCorrectTypeRule ? LiteralsRule : rule))

/** The rules of the GraphQL specification, and, where it is off, the one against introspection. */
export function documentRules(introspection: boolean): readonly ValidationRule[] {
  return introspection ? withPlaces : [...withPlaces, NoSchemaIntrospectionCustomRule]
}
