import { GraphQLError, Kind, parse, typeFromAST, type DocumentNode } from 'graphql'
import { isNonNullType } from 'graphql'

import type { DocumentLookup } from '../../access/trusted-documents.ts'
import { DocumentJudge } from '../../engine/read/judge-document.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import type { Problem } from '../../kernel/problem.ts'
import { normaliseLine } from '../../kernel/text.ts'
import { readTarget, type Reach } from '../../outbound/target.ts'
import { problems } from './problems.ts'
import { subscriber } from './subscriber.ts'

/** What a webhook is to be, as far as it can be wrong. */
export interface Wanted {
  readonly name: string
  readonly url: string
  readonly locale: string
  readonly filter: object | null
  readonly document: string | null
}

/** What inputs are judged with. */
export interface JudgeParts extends Reach {
  readonly documents: Pick<DocumentLookup, 'find'>
}

/** What is wrong with a webhook; empty when nothing is. */
export async function faultsOf(
  { loopback, documents }: JudgeParts,
  reads: ReadModel,
  { name, url, locale, filter, document }: Wanted,
): Promise<readonly Problem[]> {
  const out: Problem[] = []
  const line = normaliseLine(name)
  if (line === '' || line.length > 200) out.push(problems.name())
  const target = readTarget(url, { loopback })
  if (typeof target === 'string') out.push(problems.url(target))
  const where = await filterFault(reads, { locale, filter })
  if (where) out.push(where)
  if (document !== null) {
    const source = await documents.find(document, null)
    const fault = source === null ? 'No document of this id is registered for everybody.' : documentFault(reads, source)
    if (fault !== null) out.push(problems.document(fault))
  }
  return out
}

/** A filter is judged as the subscription would: by beginning it. */
async function filterFault(reads: ReadModel, listening: Pick<Wanted, 'locale' | 'filter'>): Promise<Problem | null> {
  try {
    await subscriber(reads, listening)
    return null
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { argument } = error.extensions
    const inside = Array.isArray(argument) ? argument.filter(one => typeof one === 'string').slice(1) : []
    return problems.where(inside, error.message)
  }
}

/** Why a document shapes no record; null when it does. */
function documentFault(reads: ReadModel, source: string): string | null {
  const [fault] = new DocumentJudge(reads).judge(source).faults
  return fault ?? shapeFault(reads, parse(source))
}

function shapeFault({ schema }: ReadModel, document: DocumentNode): string | null {
  const operations = document.definitions.filter(one => one.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  if (!operation || operations.length > 1 || operation.operation !== 'query') return 'The document must be one query.'
  if (operation.directives?.length) return 'The query must bear no directive: it is asked once for each delivery.'
  const variables = operation.variableDefinitions ?? []
  const id = variables.find(({ variable }) => variable.name.value === 'id')
  if (!id || String(typeFromAST(schema, id.type)) !== 'ID!') return 'The query must take `$id: ID!`.'
  const missing = variables.find(
    ({ variable, type, defaultValue }) =>
      !['id', 'locale'].includes(variable.name.value) &&
      defaultValue === undefined &&
      isNonNullType(typeFromAST(schema, type)),
  )
  return missing ? `Nothing would be given for $${missing.variable.name.value}.` : null
}
