import { GraphQLError } from 'graphql'

import type { Answer, Graph, Operation } from '../graph/operation.ts'

import { createDocuments } from './documents.ts'
import type { Admission } from './documents.ts'
import { masked, shownErrors } from './errors.ts'
import type { Log } from './errors.ts'
import { tooDeepVariables } from './limits.ts'
import type { Metrics, Outcome, Transport } from './metrics.ts'

/** An operation on its way through the edge. */
export interface Asked extends Operation {
  transport: Transport
  /** `query`, `mutation` or `subscription`, for the metrics. */
  kind: string
  /** Reading of the monotonic clock when the operation came in, in milliseconds. */
  since: number
}

/** The one way from a transport to the graph: admission, execution, errors as clients may see them, metrics. */
export interface Operations {
  admit(source: string, transport: Transport): Admission
  execute(asked: Asked): Promise<Answer>
  /** Gives one answer when the subscription could not begin. */
  subscribe(asked: Asked): Promise<AsyncIterable<Answer> | Answer>
  /** Reads the monotonic clock, in milliseconds. */
  now(): number
  readonly log: Log
}

/** What the operations are made from. */
export interface OperationsOptions {
  graph: Graph
  introspection: boolean
  metrics: Metrics
  log: Log
  now: () => number
}

export function createOperations({ graph, introspection, metrics, log, now }: OperationsOptions): Operations {
  const documents = createDocuments(graph.schema, introspection)

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
  const failed = (error: unknown, { requestId, document, operationName }: Asked): Answer => {
    const errors = error instanceof GraphQLError ? [error] : [masked(error, { requestId, log })]
    if (!(error instanceof GraphQLError)) return { errors }
    return { errors: shownErrors(errors, { requestId, document, operationName, log, suggestions: introspection }) }
  }
  const count = (asked: Asked, outcome: Outcome): void => {
    metrics.finished(asked.transport, asked.kind, outcome, (now() - asked.since) / 1000)
  }

  return {
    now,
    log,
    admit(source, transport) {
      const admission = documents.admit(source)
      if ('errors' in admission) metrics.finished(transport, 'unknown', 'refused')
      return admission
    },
    async execute(asked) {
      let answer: Answer
      try {
        answer = refusal(asked) ?? shown(await graph.execute(asked), asked)
      } catch (error) {
        answer = failed(error, asked)
      }
      count(asked, outcomeOf(answer))
      return answer
    },
    async subscribe(asked) {
      try {
        const begun = refusal(asked) ?? (await graph.subscribe(asked))
        if (!isStream(begun)) {
          const answer = shown(begun, asked)
          count(asked, outcomeOf(answer))
          return answer
        }
        count(asked, 'ok')
        return mapped(
          begun,
          answer => shown(answer, asked),
          error => failed(error, asked),
        )
      } catch (error) {
        count(asked, 'error')
        return failed(error, asked)
      }
    },
  }
}

/** Whether an answer is a stream of answers. */
export function isStream(answer: AsyncIterable<Answer> | Answer): answer is AsyncIterable<Answer> {
  return Symbol.asyncIterator in answer
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

/**
 * Each answer changed; an error of the source becomes the last answer. Not a generator, because `return` of the source
 * must stay within reach while a `next` is pending.
 */
function mapped(
  source: AsyncIterable<Answer>,
  change: (answer: Answer) => Answer,
  failed: (error: unknown) => Answer,
): AsyncIterable<Answer> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = source[Symbol.asyncIterator]()
      let broken = false
      const ended = { done: true, value: undefined } as const
      return {
        async next() {
          if (broken) return ended
          try {
            const step = await iterator.next()
            return step.done === true ? ended : { done: false, value: change(step.value) }
          } catch (error) {
            broken = true
            return { done: false, value: failed(error) }
          }
        },
        async return() {
          await iterator.return?.()
          return ended
        },
      }
    },
  }
}
