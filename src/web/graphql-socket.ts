import type { IncomingMessage } from 'node:http'

import { GraphQLError } from 'graphql'
import type { ExecutionArgs, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { makeServer } from 'graphql-ws'
import type { Server, SubscribePayload } from 'graphql-ws'

import type { Viewer } from '../access/viewer.ts'
import type { Answer } from '../graph/operation.ts'
import { answerText } from './answer.ts'
import { closeCodes } from './close-codes.ts'
import { credentialsOf } from './credentials.ts'
import type { Credentials, ViewerOf } from './credentials.ts'
import { delivery, once } from './delivery.ts'
import type { Deliver } from './delivery.ts'
import { chosenOperation } from './documents.ts'
import { masked, unauthenticated } from './errors.ts'
import { limitExceeded, limits } from './limits.ts'
import type { Metrics } from './metrics.ts'
import { isRequestError, isStream } from './operations.ts'
import type { Asked, Operations } from './operations.ts'

/** One client on a socket, as the protocol library carries it along. */
export interface Client {
  readonly request: IncomingMessage
  /** The credentials given when the connection was opened; asked about again for every operation. */
  credentials: Credentials
  /** Queries and mutations that run now; a drain waits for them. */
  running: number
  /** Operations of any kind that run now. */
  operations: number
  send(text: string): Promise<void>
  /** Ends all operations and closes the socket. */
  close(code: number, reason: string): void
}

/** What the protocol needs. */
export interface ProtocolOptions {
  schema: GraphQLSchema
  operations: Operations
  metrics: Metrics
  viewerOf: ViewerOf
  newRequestId: () => string
}

/** One operation on a socket; the library hands it back as the context value of the execution. */
class SocketOperation {
  constructor(
    readonly id: string,
    readonly client: Client,
    readonly asked: Asked,
  ) {}
}

/** Carries the errors of an operation that never began past the library, which takes only thrown ones. */
class NotBegun extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('the operation did not begin')
  }
}

/** The `graphql-transport-ws` protocol over the same admission, limits, graph and errors as HTTP. */
export function createProtocol({
  schema,
  operations,
  metrics,
  viewerOf,
  newRequestId,
}: ProtocolOptions): Server<Client> {
  const { log } = operations

  const viewerFor = async (client: Client, requestId: string): Promise<Viewer | GraphQLError> => {
    try {
      const viewer = await viewerOf(client.credentials)
      if (viewer !== null) return viewer
    } catch (error) {
      return masked(error, { requestId, log })
    }
    // The operation is told why; all others on this socket end with it.
    setImmediate(() => client.close(closeCodes.unauthorized, 'Unauthorized'))
    return unauthenticated()
  }

  const begin = async (
    client: Client,
    id: string,
    payload: SubscribePayload,
  ): Promise<SocketOperation | GraphQLError[]> => {
    const requestId = newRequestId()
    const since = operations.now()
    if (client.operations > limits.operationsPerSocket) {
      return [limitExceeded(`More than ${limits.operationsPerSocket} operations run on this socket.`)]
    }
    const viewer = await viewerFor(client, requestId)
    if (viewer instanceof GraphQLError) return [viewer]
    const admission = operations.admit(payload.query, 'websocket')
    if ('errors' in admission) return [...admission.errors]
    const { operationName } = payload
    const operation = chosenOperation(admission.document, operationName)
    if (operation instanceof GraphQLError) return [operation]
    return new SocketOperation(id, client, {
      document: admission.document,
      operationName,
      variables: payload.variables ?? {},
      viewer,
      requestId,
      transport: 'websocket',
      kind: operation.operation,
      since,
    })
  }

  return makeServer<Record<string, unknown>, Client>({
    async onConnect({ connectionParams, extra: client }) {
      const given = connectionParams?.authorization ?? connectionParams?.Authorization
      if (given !== undefined && given !== null && typeof given !== 'string') return false
      client.credentials = credentialsOf(client.request.headers, given ?? undefined)
      return (await viewerOf(client.credentials)) !== null
    },
    async onSubscribe({ extra: client }, id, payload) {
      client.operations += 1
      const begun = await begin(client, id, payload)
      if (begun instanceof SocketOperation) {
        const { document, operationName, variables } = begun.asked
        return { schema, document, operationName, variableValues: variables, contextValue: begun }
      }
      client.operations -= 1
      return begun
    },
    async execute(args) {
      const { client, asked, id } = operationOf(args)
      client.running += 1
      const answer = await operations.execute(asked)
      return delivery(once(answer), framesTo(client, id), () => {
        client.running -= 1
        client.operations -= 1
      })
    },
    async subscribe(args) {
      const { client, asked, id } = operationOf(args)
      const begun = await operations.subscribe(asked)
      const send = framesTo(client, id)
      metrics.runningSubscriptions.inc()
      const deliver: Deliver = answer => {
        metrics.sentEvents.inc()
        return send(answer)
      }
      return delivery(isStream(begun) ? begun : once(begun), deliver, () => {
        metrics.runningSubscriptions.dec()
        client.operations -= 1
      })
    },
    onError: (_context, _id, _payload, errors) =>
      errors.flatMap(error => formatted(error, () => masked(error, { requestId: newRequestId(), log }))),
  })
}

function operationOf({ contextValue }: ExecutionArgs): SocketOperation {
  if (contextValue instanceof SocketOperation) return contextValue
  throw new Error('an operation came to the graph without its socket')
}

/** Builds `next` frames by hand, so that passed data goes out unparsed; an answer that never began is thrown. */
function framesTo(client: Client, id: string): Deliver {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`
  return async (answer: Answer) => {
    if (isRequestError(answer)) throw new NotBegun(answer.errors ?? [])
    await client.send(`${head}${answerText(answer)}}`)
  }
}

function formatted(error: GraphQLError, mask: () => GraphQLError): GraphQLFormattedError[] {
  if (error.originalError instanceof NotBegun) return error.originalError.errors.map(inner => inner.toJSON())
  return [(error.extensions.code === undefined ? mask() : error).toJSON()]
}
