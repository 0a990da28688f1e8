import { GraphQLError } from 'graphql'
import type { FastifyReply, FastifyRequest } from 'fastify'

import type { Viewer } from '../access/viewer.ts'
import { chosenOperation } from '../graph/documents.ts'
import { PassedData } from '../graph/operation.ts'
import { viewerAtDoor, type ViewerOf } from './credentials.ts'
import { unauthenticated } from './errors.ts'
import type { Operations } from './operations.ts'

/** Somebody who asks for a page, a feed or a calendar, and so for what the graph says. */
export interface Visitor {
  readonly viewer: Viewer
  readonly address: string
  readonly requestId: string
  /** Aborted when they go away. */
  readonly left: AbortSignal
}

/** What the graph said: data as JSON with its text, or why there is none. */
export type Told = { readonly data: unknown; readonly json: string } | { readonly errors: readonly GraphQLError[] }

/** The graph for routes that show it in another form than GraphQL: the same rights, limits and prices as at its own door. */
export interface VisitorGraph {
  /**
   * Who asks: the bearer of a publishable key in the address (`?key=amity_pk_…`) or of an `Authorization` header, else
   * anybody. A cookie never speaks.
   * @param named a publishable key that the request names elsewhere; it speaks before the others. Null: a key in the address
   * is there to be shown, not to speak
   */
  visitor(request: FastifyRequest, reply: FastifyReply, named?: string | null): Promise<Visitor | GraphQLError>
  /** Asks a document that the server has itself; an answer that lacks something counts as none. */
  ask(visitor: Visitor, source: string, variables: Record<string, unknown>): Promise<Told>
}

/** What routes ask the graph through. */
export interface VisitorGraphParts {
  readonly operations: Operations
  readonly viewerOf: ViewerOf
  readonly newRequestId: () => string
}

const publishable = /^amity_pk_[\w-]{43}$/

export function visitorGraph({ operations, viewerOf, newRequestId }: VisitorGraphParts): VisitorGraph {
  return {
    async visitor(request, reply, named) {
      const { headers, raw, query } = request
      const requestId = newRequestId()
      const address = operations.guard.addressOf(raw)
      const key = named === null ? undefined : named || keyIn(query)
      // A secret one in an address would stand in every log on the way.
      if (key !== undefined && !publishable.test(key)) return unauthenticated()
      const authorization = key === undefined ? headers.authorization : `Bearer ${key}`
      const viewer = await viewerAtDoor(
        { viewerOf, operations },
        { credentials: { authorization }, headers, address, requestId },
      )
      return viewer instanceof GraphQLError ? viewer : { viewer, address, requestId, left: leaving(reply) }
    },
    async ask({ viewer, address, requestId, left }, source, variables) {
      const transport = 'http'
      const admission = await operations.admit(source, { viewer, address, transport, known: true })
      if ('errors' in admission) return admission
      const operation = chosenOperation(admission.document, null)
      if (operation instanceof GraphQLError) return { errors: [operation] }
      const { data, errors } = await operations.execute({
        document: admission.document,
        variables,
        viewer,
        requestId,
        transport,
        kind: operation.operation,
        since: operations.now(),
        address,
        left,
      })
      if (errors !== undefined) return { errors }
      const json = data instanceof PassedData ? data.json : JSON.stringify(data)
      let parsed: unknown
      // Whoever has an answer of this text already does not read it again.
      return {
        json,
        get data() {
          return (parsed ??= JSON.parse(json))
        },
      }
    },
  }
}

function keyIn(query: unknown): string | undefined {
  const key = typeof query === 'object' && query !== null && 'key' in query ? query.key : undefined
  // Forms send along what nobody filled in. Given twice it is a list, and no key.
  return key === undefined || key === '' ? undefined : typeof key === 'string' ? key : 'several'
}

/** Aborted when whoever asks goes before the answer is there. */
export function leaving({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController()
  raw.once('close', () => {
    if (!raw.writableEnded) left.abort()
  })
  return left.signal
}
