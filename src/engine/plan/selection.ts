import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** Fields that are asked of one object: response key → the nodes that ask for it (GraphQL spec, CollectFields). */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>

/** What is needed to read selections of one operation. */
export interface Reading {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

function included(reading: Reading, node: SelectionNode): boolean {
  const variables = { ...reading.variables }
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
}

function applies(reading: Reading, condition: string | undefined, typeName: string): boolean {
  if (condition === undefined || condition === typeName) return true
  const [abstract, concrete] = [reading.schema.getType(condition), reading.schema.getType(typeName)]
  return (
    isAbstractType(abstract) &&
    concrete !== undefined &&
    'getInterfaces' in concrete &&
    reading.schema.isSubType(abstract, concrete)
  )
}

function collect(
  reading: Reading,
  typeName: string,
  set: SelectionSetNode,
  into: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const node of set.selections) {
    if (node.directives?.length && !included(reading, node)) continue
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value
      const known = into.get(key)
      if (known) known.push(node)
      else into.set(key, [node])
    } else if (node.kind === 'InlineFragment') {
      if (applies(reading, node.typeCondition?.name.value, typeName))
        collect(reading, typeName, node.selectionSet, into, seen)
    } else {
      const fragment = reading.fragments.get(node.name.value)
      if (!fragment || seen.has(node.name.value)) continue
      seen.add(node.name.value)
      if (applies(reading, fragment.typeCondition.name.value, typeName))
        collect(reading, typeName, fragment.selectionSet, into, seen)
    }
  }
}

/** The fields that the nodes' selection sets ask of an object of that concrete type. */
export function selectionOf(
  reading: Reading,
  typeName: string,
  nodes: readonly { readonly selectionSet?: SelectionSetNode }[],
): Selection {
  const into = new Map<string, FieldNode[]>()
  const seen = new Set<string>()
  for (const node of nodes) if (node.selectionSet) collect(reading, typeName, node.selectionSet, into, seen)
  return into
}
