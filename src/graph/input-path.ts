import { Kind } from 'graphql'
import type {
  ASTNode,
  ConstDirectiveNode,
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  ArgumentNode,
  SelectionSetNode,
} from 'graphql'

/** Names in an answer from the root down; list positions are not known before a field has run. */
export type ResponsePath = readonly string[]

/** Decides whether a value, argument or field is the one that is looked for. */
type Sought = (node: ASTNode) => boolean

/** The path of the field whose arguments hold `node` (or of the field `node` itself); null when no operation reaches it. */
export function pathOfNode(document: DocumentNode, node: ASTNode): ResponsePath | null {
  if (node.kind === Kind.VARIABLE_DEFINITION) return pathOfVariable(document, node.variable.name.value)
  const direct = find(document, other => other === node)
  if (direct !== null) return direct
  // A literal that is the default of a variable stands in no field: the field that takes the variable is the one meant.
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const variable of definition.variableDefinitions ?? []) {
      if (variable.defaultValue !== undefined && holds(variable.defaultValue, other => other === node)) {
        return find(document, isVariable(variable.variable.name.value), definition.name?.value)
      }
    }
  }
  return null
}

/** The path of the first field that takes the variable. */
export function pathOfVariable(
  document: DocumentNode,
  name: string,
  operationName?: string | null,
): ResponsePath | null {
  return find(document, isVariable(name), operationName)
}

function isVariable(name: string): Sought {
  return node => node.kind === Kind.VARIABLE && node.name.value === name
}

function find(document: DocumentNode, sought: Sought, operationName?: string | null): ResponsePath | null {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    if (operationName != null && definition.name?.value !== operationName) continue
    const path: string[] = []
    if (inSelections(definition.selectionSet, { sought, fragments, seen: new Set(), path })) return path
  }
  return null
}

interface Search {
  sought: Sought
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** A fragment is searched once: the second spread of it would find nothing new. */
  seen: Set<string>
  path: string[]
}

/** When true, `search.path` ends at the field. */
function inSelections(selectionSet: SelectionSetNode, search: Search): boolean {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      if (inField(selection, search)) return true
      continue
    }
    if (inDirectives(selection.directives, search.sought)) return true
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (inSelections(selection.selectionSet, search)) return true
      continue
    }
    const fragment = search.fragments.get(selection.name.value)
    if (fragment === undefined || search.seen.has(selection.name.value)) continue
    search.seen.add(selection.name.value)
    if (inSelections(fragment.selectionSet, search)) return true
  }
  return false
}

function inField(field: FieldNode, search: Search): boolean {
  search.path.push(field.alias?.value ?? field.name.value)
  if (search.sought(field) || inArguments(field.arguments, search.sought)) return true
  if (inDirectives(field.directives, search.sought)) return true
  if (field.selectionSet !== undefined && inSelections(field.selectionSet, search)) return true
  search.path.pop()
  return false
}

function inDirectives(
  directives: readonly (DirectiveNode | ConstDirectiveNode)[] | undefined,
  sought: Sought,
): boolean {
  return directives?.some(directive => inArguments(directive.arguments, sought)) ?? false
}

function inArguments(args: readonly ArgumentNode[] | undefined, sought: Sought): boolean {
  return args?.some(argument => sought(argument) || holds(argument.value, sought)) ?? false
}

function holds(node: ASTNode, sought: Sought): boolean {
  if (sought(node)) return true
  if (node.kind === Kind.LIST) return node.values.some(value => holds(value, sought))
  if (node.kind === Kind.OBJECT) return node.fields.some(field => sought(field) || holds(field.value, sought))
  return false
}
