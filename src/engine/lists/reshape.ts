import {
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

import { aboveKey, type RecordList } from './record-lists.ts'
import type { ContentType, Model } from '../model/model.ts'
import { fragmentsOf } from '../plan/plan.ts'

/** What a document is asked for in place of what it asks of the records of its lists. */
export interface Reshaping {
  /** Fields of a record of a type, as they stand in a document; null where records of the type are not wanted. `mixed`: beside those of other types, where one key may stand for one type only. */
  readonly fields: (type: ContentType, mixed: boolean) => string | null
  /** Types of entries that are wanted for the record that they show → what else is asked of them. */
  readonly entries: Readonly<Record<string, string>>
  /** The language of all root fields, as a value of GraphQL; null leaves what the document says. */
  readonly locale: string | null
  /** Records of a list at most. */
  readonly most: number
  /** A query of which the root fields and variables come along. */
  readonly beside: string
}

/** The document, and its lists in the order in which it names them. */
export interface Reshaped {
  readonly source: string
  readonly operation: OperationDefinitionNode
  readonly lists: readonly RecordList[]
}

/** What a field gives that shows a list. */
interface Shown {
  readonly element: GraphQLNamedType
  /** Whether it is a connection, of which the nodes are meant. */
  readonly connection: boolean
}

const noFields: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] }

const selectionsIn = (text: string): readonly SelectionNode[] => {
  const [definition] = parse(text).definitions
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []
}

/**
 * Makes of a valid document with one query another that asks the same lists of records for other fields, and for nothing
 * else: figures, totals and single values go, and with them variables that only they used. Of lists within lists the
 * outer one counts.
 */
export function reshape(
  { model, schema }: { readonly model: Model; readonly schema: GraphQLSchema },
  text: string,
  asked: Reshaping,
): Reshaped {
  const { definitions } = parse(text)
  const found = definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const query = schema.getQueryType()
  if (!found || !query) throw new Error('a document without a query')
  const walk = new Walk(model, schema, fragmentsOf(definitions), asked)
  const selections = walk.selections(found.selectionSet, query, [], null)
  const [beside] = parse(asked.beside).definitions
  if (beside?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no query stands beside')
  const selectionSet = { ...noFields, selections: [...selections, ...beside.selectionSet.selections] }
  const declared = [...(found.variableDefinitions ?? []), ...(beside.variableDefinitions ?? [])]
  const used = new Set<string>()
  visit(selectionSet, { Variable: node => void used.add(node.name.value) })
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: found.operation,
    variableDefinitions: declared.filter(({ variable }) => used.has(variable.name.value)),
    selectionSet,
  }
  return { source: print(operation), operation, lists: walk.lists }
}

class Walk {
  readonly lists: RecordList[] = []

  constructor(
    readonly model: Model,
    readonly schema: GraphQLSchema,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    readonly asked: Reshaping,
  ) {}

  /** What remains of a selection: the ways to lists. */
  selections(
    set: SelectionSetNode,
    parent: GraphQLNamedType,
    path: readonly string[],
    root: FieldNode | null,
  ): readonly SelectionNode[] {
    return set.selections.flatMap((node): readonly SelectionNode[] => {
      if (node.kind === Kind.FIELD) return this.#field(node, parent, path, root)
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node
      if (!fragment) return []
      const { typeCondition: condition, selectionSet } = fragment
      const type = condition ? this.schema.getType(condition.name.value) : parent
      const selections = type ? this.selections(selectionSet, type, path, root) : []
      const inside = { ...noFields, selections }
      const { directives } = node
      return selections.length > 0
        ? [{ kind: Kind.INLINE_FRAGMENT, typeCondition: condition, directives, selectionSet: inside }]
        : []
    })
  }

  #field(
    node: FieldNode,
    parent: GraphQLNamedType,
    path: readonly string[],
    above: FieldNode | null,
  ): readonly SelectionNode[] {
    const definition = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined
    if (!definition || !('args' in definition) || !node.selectionSet) return []
    const key = node.alias?.value ?? node.name.value
    const spoken = above === null && definition.args.some(({ name }) => name === 'locale')
    const asking = spoken ? this.#spoken(node) : node
    const root = above ?? asking
    const shown = this.#shown(definition.type, node.selectionSet)
    if (shown) {
      const fields = this.#element(shown.element)
      if (fields === null) return []
      const limited = this.#limited(asking)
      const inner = shown.connection ? selectionsIn(`{ nodes { ${fields} } }`) : selectionsIn(`{ ${fields} }`)
      this.lists.push({
        path: [...path, key, ...(shown.connection ? ['nodes'] : [])],
        types: this.#wanted(shown.element),
        parent: parent.name,
        node: limited,
        root: above ?? limited,
        entry: this.#entry(shown.element),
      })
      return [{ ...limited, selectionSet: { ...noFields, selections: inner } }]
    }
    const type = getNamedType(definition.type)
    const inner = this.selections(node.selectionSet, type, [...path, key], root)
    if (inner.length === 0) return []
    const own = this.#isRecord(type) ? selectionsIn(`{ ${aboveKey}: id }`) : []
    return [{ ...asking, selectionSet: { ...noFields, selections: [...own, ...inner] } }]
  }

  /** The list that a field shows when it is asked for these fields; null when it shows none. */
  #shown(type: GraphQLOutputType, set: SelectionSetNode): Shown | null {
    const bare = isNonNullType(type) ? type.ofType : type
    const named = getNamedType(type)
    if (isListType(bare)) return this.#shows(named) ? { element: named, connection: false } : null
    if (!isObjectType(named)) return null
    const nodes = named.getFields()['nodes']
    if (!nodes || !this.#asksFor(set, ['nodes', 'edges'])) return null
    const element = getNamedType(nodes.type)
    return this.#shows(element) ? { element, connection: true } : null
  }

  #asksFor(set: SelectionSetNode, names: readonly string[]): boolean {
    return set.selections.some(node => {
      if (node.kind === Kind.FIELD) return names.includes(node.name.value)
      const inside = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node
      return inside !== undefined && this.#asksFor(inside.selectionSet, names)
    })
  }

  #shows(element: GraphQLNamedType): boolean {
    return this.#isRecord(element) || this.#entry(element) !== null
  }

  #isRecord(type: GraphQLNamedType): boolean {
    if (!isAbstractType(type)) return this.model.types.has(type.name)
    return this.schema.getPossibleTypes(type).every(({ name }) => this.model.types.has(name))
  }

  #entry({ name }: GraphQLNamedType): string | null {
    return Object.hasOwn(this.asked.entries, name) ? name : null
  }

  /** The types behind an element of which records are wanted. */
  #wanted(element: GraphQLNamedType): readonly ContentType[] {
    const entry = this.#entry(element)
    const record =
      entry !== null && isObjectType(element) ? getNamedType(element.getFields()['record']?.type ?? element) : element
    const names = isAbstractType(record) ? this.schema.getPossibleTypes(record).map(({ name }) => name) : [record.name]
    const types = names.flatMap(name => this.model.types.get(name) ?? [])
    return types.filter(type => this.asked.fields(type, types.length > 1) !== null)
  }

  #element(element: GraphQLNamedType): string | null {
    const types = this.#wanted(element)
    const mixed = isAbstractType(element) || this.#entry(element) !== null
    const parts = types.map(type => `... on ${type.name} { ${this.asked.fields(type, mixed) ?? ''} }`)
    if (parts.length === 0) return null
    const record = `__typename ${parts.join(' ')}`
    const entry = this.#entry(element)
    return entry === null ? record : `${this.asked.entries[entry] ?? ''} record { ${record} }`
  }

  /** The field in the language that is asked for. */
  #spoken(node: FieldNode): FieldNode {
    const { locale } = this.asked
    if (locale === null) return node
    const others = (node.arguments ?? []).filter(({ name }) => name.value !== 'locale')
    return {
      ...node,
      arguments: [
        ...others,
        {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'locale' },
          value: { kind: Kind.STRING, value: locale },
        },
      ],
    }
  }

  /** The field with no more records than are wanted, where the document says how many; variables are for whoever sends them. */
  #limited(node: FieldNode): FieldNode {
    const most = String(this.asked.most)
    return {
      ...node,
      arguments: (node.arguments ?? []).map(argument =>
        ['first', 'last'].includes(argument.name.value) &&
        argument.value.kind === Kind.INT &&
        Number(argument.value.value) > this.asked.most
          ? { ...argument, value: { kind: Kind.INT, value: most } }
          : argument,
      ),
    }
  }
}
