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
  ValueNode,
} from 'graphql'

/** Names in an answer from the root down; list positions are not known before a field has run. */
export type ResponsePath = readonly string[]
/** Names of an argument and of input fields, and places in lists. */
export type ArgumentPath = readonly (string | number)[]

/** Where a value stands that a client sent. */
export interface InputPlace {
  /** The field that takes it. */
  readonly path: ResponsePath
  /** The way into the arguments of that field; null where it is the field itself or a directive that is meant. */
  readonly argument: ArgumentPath | null
}

/** Decides whether a value, argument or field is the one that is looked for. */
type Sought = (node: ASTNode) => boolean

/** The field whose arguments hold `node` (or the field `node` itself), and where; null when no operation reaches it. */
export function placeOfNode(document: DocumentNode, node: ASTNode): InputPlace | null {
  if (node.kind === Kind.VARIABLE_DEFINITION) return placeOfVariable(document, node.variable.name.value)
  const direct = find(document, other => other === node)
  if (direct !== null) return direct
  // A literal that is the default of a variable stands in no field: the field that takes the variable is the one meant.
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const variable of definition.variableDefinitions ?? []) {
      const within = variable.defaultValue && wayIn(variable.defaultValue, other => other === node)
      if (within) return placeOfVariable(document, variable.variable.name.value, definition.name?.value, within)
    }
  }
  return null
}

/**
 * The first field that takes the variable.
 * @param within the way into the variable's value
 */
export function placeOfVariable(
  document: DocumentNode,
  name: string,
  operationName?: string | null,
  within: ArgumentPath = [],
): InputPlace | null {
  const place = find(document, isVariable(name), operationName)
  return place && { ...place, argument: place.argument && [...place.argument, ...within] }
}

function isVariable(name: string): Sought {
  return node => node.kind === Kind.VARIABLE && node.name.value === name
}

function find(document: DocumentNode, sought: Sought, operationName?: string | null): InputPlace | null {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    if (operationName != null && definition.name?.value !== operationName) continue
    const search: Search = { sought, fragments, seen: new Set(), path: [], argument: null }
    if (inSelections(definition.selectionSet, search)) return search
  }
  return null
}

interface Search {
  sought: Sought
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** A fragment is searched once: the second spread of it would find nothing new. */
  seen: Set<string>
  path: string[]
  argument: ArgumentPath | null
}

/** When true, `search.path` ends at the field, and `search.argument` leads into its arguments. */
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
  search.argument = wayInArguments(field.arguments, search.sought)
  if (search.argument !== null || search.sought(field)) return true
  if (inDirectives(field.directives, search.sought)) return true
  if (field.selectionSet !== undefined && inSelections(field.selectionSet, search)) return true
  search.path.pop()
  return false
}

function inDirectives(
  directives: readonly (DirectiveNode | ConstDirectiveNode)[] | undefined,
  sought: Sought,
): boolean {
  return directives?.some(directive => wayInArguments(directive.arguments, sought) !== null) ?? false
}

function wayInArguments(args: readonly ArgumentNode[] = [], sought: Sought): ArgumentPath | null {
  for (const argument of args) {
    const way = sought(argument) ? [] : wayIn(argument.value, sought)
    if (way) return [argument.name.value, ...way]
  }
  return null
}

/** The way from a value to what is looked for in it. */
function wayIn(node: ValueNode, sought: Sought): ArgumentPath | null {
  if (sought(node)) return []
  if (node.kind === Kind.LIST)
    for (const [at, value] of node.values.entries()) {
      const way = wayIn(value, sought)
      if (way) return [at, ...way]
    }
  if (node.kind === Kind.OBJECT)
    for (const field of node.fields) {
      const way = sought(field) ? [] : wayIn(field.value, sought)
      if (way) return [field.name.value, ...way]
    }
  return null
}
