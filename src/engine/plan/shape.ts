import {
  getNamedType,
  GraphQLList,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql'

import { readGlobalId } from '../../kernel/ids.ts'

/*
 * Two executions share a plan when their variables have the same shape: the same filters and orders in the same places,
 * the same nulls, the same answers to @skip and @include. Leaf values are parameters and do not count.
 */

/** The type in an id, when it is one: what else stands there must not look like a piece of the shape. */
function typeIn(id: unknown): string {
  const name = typeof id === 'string' ? readGlobalId(id)?.typeName : undefined
  return name !== undefined && /^\w+$/.test(name) ? name : 'i'
}

function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return ''
  if (value === null) return '0'
  if (isNonNullType(type)) return shapeOf(type.ofType, value)
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value]
    if (isInputObjectType(inner(type))) return `[${items.map(item => shapeOf(type.ofType, item)).join(',')}]`
    if (isEnumType(inner(type))) return JSON.stringify(items)
    return inner(type).name === 'ID' ? `L${[...new Set(items.map(typeIn))].sort().join('|')}` : 'L'
  }
  if (isInputObjectType(type)) {
    const given: object = typeof value === 'object' ? value : {}
    return `{${Object.entries(given)
      .map(([key, item]) => {
        const field = type.getFields()[key]
        return `${key}:${field ? shapeOf(field.type, item) : '?'}`
      })
      .join(',')}}`
  }
  if (isEnumType(type) || typeof value === 'boolean') return JSON.stringify(value)
  if (type.toString() === 'ID') return typeIn(value)
  return 's'
}

const inner = (type: GraphQLInputType): GraphQLNamedInputType => getNamedType(type)

function inputTypeOf(schema: GraphQLSchema, node: TypeNode): GraphQLInputType | undefined {
  if (node.kind === 'NamedType') {
    const type = schema.getType(node.name.value)
    return isInputType(type) ? type : undefined
  }
  const of = inputTypeOf(schema, node.type)
  if (!of) return undefined
  if (node.kind === 'ListType') return new GraphQLList(of)
  return of
}

/** The shape of an operation's coerced variables, as the key of its plan. */
export function variableShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  let out = ''
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value
    const type = inputTypeOf(schema, definition.type)
    out += `${type ? shapeOf(type, variables[name]) : ''};`
  }
  return out
}
