import { GraphQLError, Kind } from 'graphql'
import type {
  DirectiveNode,
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql'

import { limitExceeded, limits, tooDeepInput } from './limits.ts'

/** How large a selection set is with its fragments put in. */
interface Size {
  selections: number
  depth: number
}

const unknownFragment: Size = { selections: 0, depth: 0 }

/**
 * Measures a document before validation, because validation itself is what a hostile document makes expensive.
 * Each fragment is measured once, so the time is linear in the tokens however wide the fragments fan out.
 *
 * @returns the first thing wrong, or null.
 */
export function overLimit(document: DocumentNode): GraphQLError | null {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measure = new Measure(fragments)
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const error = operationOverLimit(definition, measure)
      if (error !== null) return error
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      measure.addDirectives(definition.directives)
      const { selections } = measure.fragment(definition.name.value)
      if (selections > limits.selections) return tooMany('fields', limits.selections)
    }
  }
  if (measure.circular !== null) return circular(measure.circular)
  if (measure.inputDepth > limits.inputDepth) return tooDeepInput()
  if (measure.sameName > limits.sameName) return tooMany('fields of one name side by side', limits.sameName)
  return measure.directives > limits.directives ? tooMany('directives', limits.directives) : null
}

function operationOverLimit(operation: OperationDefinitionNode, measure: Measure): GraphQLError | null {
  measure.addDirectives(operation.directives)
  for (const variable of operation.variableDefinitions ?? []) measure.addDirectives(variable.directives)
  const { selections, depth } = measure.set(operation.selectionSet)
  if (measure.circular !== null) return circular(measure.circular)
  if (depth > limits.depth) return limitExceeded(`The operation is deeper than ${limits.depth} fields.`)
  if (selections > limits.selections) return tooMany('fields', limits.selections)
  return measure.roots(operation.selectionSet) > limits.rootFields ? tooMany('root fields', limits.rootFields) : null
}

function tooMany(what: string, allowed: number): GraphQLError {
  return limitExceeded(`The operation has more than ${allowed} ${what}.`)
}

function circular(fragment: FragmentDefinitionNode): GraphQLError {
  return new GraphQLError(`Cannot spread fragment "${fragment.name.value}" within itself.`, {
    nodes: fragment,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  })
}

class Measure {
  circular: FragmentDefinitionNode | null = null
  directives = 0
  inputDepth = 0
  sameName = 0
  readonly #sizes = new Map<string, Size>()
  readonly #roots = new Map<string, number>()
  readonly #open = new Set<string>()
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments
  }

  addDirectives(directives: readonly DirectiveNode[] | undefined): void {
    this.directives += directives?.length ?? 0
  }

  fragment(name: string): Size {
    const known = this.#sizes.get(name)
    if (known !== undefined) return known
    const definition = this.#fragments.get(name)
    if (definition === undefined) return unknownFragment
    if (this.#open.has(name)) {
      this.circular ??= definition
      return unknownFragment
    }
    this.#open.add(name)
    const size = this.set(definition.selectionSet)
    this.#open.delete(name)
    this.#sizes.set(name, size)
    return size
  }

  set(selectionSet: SelectionSetNode): Size {
    const size: Size = { selections: 0, depth: 0 }
    const named = new Map<string, number>()
    for (const selection of selectionSet.selections) {
      this.addDirectives(selection.directives)
      let inner = unknownFragment
      if (selection.kind === Kind.FRAGMENT_SPREAD) inner = this.fragment(selection.name.value)
      else if (selection.selectionSet !== undefined) inner = this.set(selection.selectionSet)
      const own = selection.kind === Kind.FIELD ? 1 : 0
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value
        const times = (named.get(name) ?? 0) + 1
        named.set(name, times)
        if (times > this.sameName) this.sameName = times
        for (const { value } of selection.arguments ?? [])
          this.inputDepth = Math.max(this.inputDepth, literalDepth(value))
      }
      size.selections += own + inner.selections
      size.depth = Math.max(size.depth, own + inner.depth)
    }
    return size
  }

  /** Fields at the root, those in fragments too. Called only when no fragment is circular. */
  roots(selectionSet: SelectionSetNode): number {
    let count = 0
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) count += 1
      else if (selection.kind === Kind.INLINE_FRAGMENT) count += this.roots(selection.selectionSet)
      else count += this.#fragmentRoots(selection.name.value)
    }
    return count
  }

  #fragmentRoots(name: string): number {
    const known = this.#roots.get(name)
    if (known !== undefined) return known
    const definition = this.#fragments.get(name)
    const count = definition === undefined ? 0 : this.roots(definition.selectionSet)
    this.#roots.set(name, count)
    return count
  }
}

function literalDepth(value: ValueNode): number {
  if (value.kind === Kind.LIST) return 1 + deepest(value.values)
  if (value.kind === Kind.OBJECT) return 1 + deepest(value.fields.map(field => field.value))
  return 0
}

function deepest(values: readonly ValueNode[]): number {
  return values.reduce((depth, value) => Math.max(depth, literalDepth(value)), 0)
}
