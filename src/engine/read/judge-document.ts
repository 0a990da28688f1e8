import { GraphQLError, Kind, type DocumentNode, type GraphQLInputType, type VariableDefinitionNode } from 'graphql'
import {
  getNamedType,
  getVariableValues,
  isEnumType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql'

import { OperationRead } from './operation-read.ts'
import { priceTag, wholePlan } from './pricing.ts'
import type { ReadModel } from './read-model.ts'
import { anonymous } from '../../access/viewer.ts'
import { createDocuments, type Documents } from '../../graph/documents.ts'
import { globalId, newRecordId } from '../../kernel/ids.ts'
import { pageSize } from '../plan/connection.ts'

/** What was found about a document without running it. */
export interface Judgement {
  /** Names of its operations. */
  readonly name: string
  /** Why it could not run, a line each; empty when it can. */
  readonly faults: readonly string[]
  /** The highest price of its operations, in points; null when it hangs on values that only a request brings. */
  readonly price: number | null
}

/** Judges documents by the rules of the edge, and by what they cost. */
export class DocumentJudge {
  readonly #documents: Documents
  readonly #model: ReadModel

  constructor(model: ReadModel) {
    this.#model = model
    this.#documents = createDocuments(model.schema, true)
  }

  judge(source: string): Judgement {
    const admission = this.#documents.admit(source)
    if ('errors' in admission) return { name: '', faults: admission.errors.map(({ message }) => message), price: null }
    const { document } = admission
    const name = operationsOf(document)
      .map(operation => operation.name?.value ?? 'without a name')
      .join(', ')
    const prices = operationsOf(document).map(operation => this.#priceOf(document, operation))
    const faults = prices.flatMap(price => (typeof price === 'string' ? [price] : []))
    const known = prices.flatMap(price => (typeof price === 'number' ? [price] : []))
    return { name, faults, price: known.length < prices.length ? null : Math.max(...known) }
  }

  /** The price with usual values for what must be given, and the largest pages; a text tells that it is too dear. */
  #priceOf(document: DocumentNode, operation: ReturnType<typeof operationsOf>[number]): number | string | null {
    const { schema, model } = this.#model
    const definitions = operation.variableDefinitions ?? []
    const samples = Object.fromEntries(
      definitions.flatMap(definition => {
        const type = typeFromAST(schema, definition.type)
        const value = sampleOf(isInputType(type) ? type : undefined, definition, [...model.types.keys()][0] ?? '')
        return value === undefined ? [] : [[definition.variable.name.value, value] as const]
      }),
    )
    const { coerced } = getVariableValues(schema, definitions, samples)
    if (!coerced) return null
    try {
      const read = new OperationRead(this.#model, { document, operation, variables: coerced, viewer: anonymous })
      return priceTag(read, wholePlan(read)).points
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      return error.extensions.code === 'COST_EXCEEDED' ? error.message : null
    }
  }
}

/** The registered documents that could not run, a line each: name, id and the first reason. */
export function brokenDocuments(
  model: ReadModel,
  documents: readonly { readonly id: string; readonly name: string; readonly document: string }[],
): readonly string[] {
  if (documents.length === 0) return []
  const judge = new DocumentJudge(model)
  return documents.flatMap(({ id, name, document }) => {
    const [fault] = judge.judge(document).faults
    return fault === undefined ? [] : [`${name} (${id}): ${fault}`]
  })
}

const operationsOf = (document: DocumentNode) =>
  document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)

/** A value that a request may bring for the variable; undefined leaves it out. Numbers are taken for sizes of pages. */
function sampleOf(
  type: GraphQLInputType | undefined,
  { defaultValue }: VariableDefinitionNode,
  typeName: string,
): unknown {
  if (type === undefined || defaultValue !== undefined) return undefined
  const named = getNamedType(type)
  if (named.name === 'Int') return isListType(isNonNullType(type) ? type.ofType : type) ? undefined : pageSize.most
  if (!isNonNullType(type)) return undefined
  if (isListType(type.ofType)) return []
  if (isEnumType(named)) return named.getValues()[0]?.name
  return samples.get(named.name) ?? (named.name === 'ID' ? globalId(typeName, newRecordId(0)) : {})
}

const samples = new Map<string, unknown>([
  ['String', 'a'],
  ['Boolean', true],
  ['Float', 1],
  ['Date', '2025-01-01'],
  ['DateTime', '2025-01-01T00:00:00Z'],
  ['PartialDate', '2025'],
  ['Decimal', '1'],
  ['Locale', 'vi'],
])
