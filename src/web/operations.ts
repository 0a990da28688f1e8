import { GraphQLError, type OperationDefinitionNode } from 'graphql'

import type { Viewer } from '../access/viewer.ts'
import { createDocuments } from '../graph/documents.ts'
import type { Admission } from '../graph/documents.ts'
import { rateLimited, tooDeepVariables } from '../graph/limits.ts'
import { liveThrottle, type GoingOn, type Hearing } from '../graph/live.ts'
import type { Answer, Graph, Operation, PriceTag } from '../graph/operation.ts'
import { masked, shownErrors } from './errors.ts'
import type { Log } from './errors.ts'
import { refusedPoints } from './guard/budget.ts'
import type { Payer } from './guard/budget.ts'
import type { Guard } from './guard/guard.ts'
import { countedAs, onlyTrusted, tokenIdOf } from './guard/identity.ts'
import { unknownDocument, untrustedDocument } from './guard/trusted-documents.ts'
import type { Metrics, Outcome, Transport } from './metrics.ts'
import { ShownHearing } from './shown-hearing.ts'
import { limited } from './time-limit.ts'

/** An operation on its way through the edge. */
export interface Asked extends Operation {
  transport: Transport
  /** From where it comes, as the guard tells addresses. */
  address: string
  /** `query`, `mutation` or `subscription`, for the metrics. */
  kind: string
  /** Reading of the monotonic clock when the operation came in, in milliseconds. */
  since: number
  /** Aborted when the client goes away: a query then ends; a mutation that has begun is carried out. */
  left?: AbortSignal | undefined
  /** Of a query that is kept true: milliseconds between two answers at least. */
  throttle?: number | null
  /** Whether the answer says what it cost, in its extensions. */
  showPrice?: boolean
}

/** A document at the door: who brings it, and from where. */
export interface Brought {
  readonly viewer: Viewer
  readonly address: string
  readonly transport: Transport
  /** True for documents that the server has itself. */
  readonly known?: boolean | undefined
}

/** The one way from a transport to the graph: admission, execution, errors as clients may see them, metrics. */
export interface Operations {
  /** Why whoever asks has to wait, null when it need not. Nothing of a request is read before. */
  turnedAway(viewer: Viewer, address: string): GraphQLError | null
  /** Notes that credentials were not valid. @returns an error when there were too many */
  countRefusal(address: string): Promise<GraphQLError | null>
  /** The registered document of that id. @throws GraphQLError when there is none for the viewer */
  documentOf(id: string, viewer: Viewer, address: string): Promise<string>
  admit(source: string, brought: Brought): Promise<Admission>
  /** Milliseconds between two answers at least, of a query that is to be kept true; null for anything else. */
  throttleOf(operation: OperationDefinitionNode, variables: Record<string, unknown>): number | GraphQLError | null
  execute(asked: Asked): Promise<Answer>
  /** A subscription, or a query that is kept true, for whoever hears; gives what ends it, or why it could not begin. */
  goOn(asked: Asked, hearing: Hearing): Promise<(() => void) | Answer>
  /** Reads the monotonic clock, in milliseconds. */
  now(): number
  readonly log: Log
  readonly guard: Guard
}

/** What the operations are made from. */
export interface OperationsOptions {
  graph: Graph
  guard: Guard
  introspection: boolean
  metrics: Metrics
  log: Log
  now: () => number
}

export function createOperations({ graph, guard, introspection, metrics, log, now }: OperationsOptions): Operations {
  const documents = createDocuments(graph.schema, introspection)
  const { budget, settings, trusted, usage } = guard

  const shown = (answer: Answer, asked: Asked): Answer => {
    const { errors } = answer
    if (errors === undefined) return answer
    if (errors.length === 0) return { ...answer, errors: undefined }
    const { requestId, document, operationName } = asked
    return {
      ...answer,
      errors: shownErrors(errors, { requestId, document, operationName, log, suggestions: introspection }),
    }
  }
  /** Errors of an answer that many hear are masked and logged once. */
  const shownAnswers = new WeakMap<Answer, Answer>()
  const shownToAll = (answer: Answer, asked: Asked): Answer => {
    const known = shownAnswers.get(answer) ?? shown(answer, asked)
    shownAnswers.set(answer, known)
    return known
  }
  const failed = (error: unknown, { requestId, document, operationName }: Asked): Answer => {
    const errors = error instanceof GraphQLError ? [error] : [masked(error, { requestId, log })]
    if (!(error instanceof GraphQLError)) return { errors }
    return { errors: shownErrors(errors, { requestId, document, operationName, log, suggestions: introspection }) }
  }
  const count = (asked: Asked, outcome: Outcome): void => {
    metrics.finished(asked.transport, asked.kind, outcome, (now() - asked.since) / 1000)
  }
  const spend = async (payer: Payer, points: number): Promise<GraphQLError | null> => {
    const wait = await budget.spend(payer, points)
    return wait > 0 ? rateLimited(wait) : null
  }
  const spendOf = async ({ viewer, address }: Pick<Brought, 'viewer' | 'address'>, points: number) => {
    const error = await spend(budget.payer(viewer, address), points)
    const counted = countedAs(viewer)
    if (error === null && counted !== null) usage.spent(counted.tokenId, counted.from, points)
    return error
  }
  const paying = (asked: Asked, signal: AbortSignal, tell: (tag: PriceTag) => void): Operation => ({
    ...asked,
    signal,
    pay: async tag => {
      tell(tag)
      const error = await spendOf(asked, tag.points)
      if (error !== null) throw error
    },
  })

  return {
    now,
    log,
    guard,
    turnedAway(viewer, address) {
      const wait = budget.wait(budget.payer(viewer, address))
      return wait > 0 ? rateLimited(wait) : null
    },
    countRefusal: address => spend(budget.payerOfRefusals(address), refusedPoints.credentials),
    async documentOf(id, viewer, address) {
      const found = await trusted.find(id, tokenIdOf(viewer))
      if (found !== null) return found
      throw (await spendOf({ viewer, address }, refusedPoints.document)) ?? unknownDocument()
    },
    async admit(source, { viewer, address, transport, known = false }) {
      const refuse = async (errors: readonly GraphQLError[]): Promise<Admission> => {
        metrics.finished(transport, 'unknown', 'refused')
        const over = await spendOf({ viewer, address }, refusedPoints.document)
        return { errors: over === null ? errors : [over] }
      }
      const must = !known && (settings.onlyTrusted || onlyTrusted(viewer))
      if (must && !(await trusted.has(source, tokenIdOf(viewer)))) return refuse([untrustedDocument()])
      const admission = documents.admit(source)
      return 'errors' in admission ? refuse(admission.errors) : admission
    },
    throttleOf(operation, variables) {
      // What is nested too deep is not walked down.
      return tooDeepVariables(variables) ?? liveThrottle(graph.schema, operation, variables)
    },
    async execute(asked) {
      const limit = limited(settings.operationTimeout, asked.kind === 'query' ? asked.left : undefined)
      const told: { price?: PriceTag } = {}
      let answer: Answer
      try {
        const operation = paying(asked, limit.signal, tag => (told.price = tag))
        answer = refusal(asked) ?? shown(await Promise.race([graph.execute(operation), limit.over]), asked)
      } catch (error) {
        answer = failed(error, asked)
      }
      limit.end()
      count(asked, outcomeOf(answer))
      if (asked.showPrice !== true || told.price === undefined) return answer
      return { ...answer, extensions: { ...answer.extensions, ...told } }
    },
    async goOn(asked, hearing) {
      const limit = limited(settings.operationTimeout)
      const { throttle } = asked
      try {
        const operation = paying(asked, limit.signal, () => {})
        const begin = (): Promise<GoingOn | Answer> =>
          throttle == null ? graph.subscribe(operation) : graph.live(operation, throttle)
        const begun = refusal(asked) ?? (await Promise.race([begin(), limit.over]))
        if (!('hear' in begun)) {
          const answer = shown(begun, asked)
          count(asked, outcomeOf(answer))
          return answer
        }
        count(asked, 'ok')
        const heard = new ShownHearing(hearing, { shown: answer => shownToAll(answer, asked), metrics })
        const leave = begun.hear(heard)
        return () => {
          heard.end()
          leave()
        }
      } catch (error) {
        count(asked, 'error')
        return failed(error, asked)
      } finally {
        limit.end()
      }
    },
  }
}

/** True when the request failed before any field ran, so that HTTP says 4xx or 5xx and a socket says `error`. */
export function isRequestError(answer: Answer): boolean {
  return answer.data === undefined && answer.errors !== undefined
}

function refusal({ variables }: Asked): Answer | null {
  const error = tooDeepVariables(variables)
  return error === null ? null : { errors: [error] }
}

function outcomeOf({ data, errors }: Answer): Outcome {
  if (errors === undefined || errors.length === 0) return 'ok'
  return data === undefined || data === null ? 'error' : 'partial'
}
