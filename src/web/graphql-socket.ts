import type { IncomingMessage } from 'node:http'

import { GraphQLError } from 'graphql'
import type { ExecutionArgs, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { makeServer } from 'graphql-ws'
import type { Server, SubscribePayload } from 'graphql-ws'

import { askedPreview } from './asked-preview.ts'
import { mayPreview } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Answer } from '../graph/operation.ts'
import { answerText } from './answer.ts'
import { closeCodes } from './close-codes.ts'
import { credentialsOf, viewerAtDoor } from './credentials.ts'
import type { Credentials, ViewerOf } from './credentials.ts'
import { delivery, later } from './delivery.ts'
import type { Deliver } from './delivery.ts'
import { chosenOperation } from '../graph/documents.ts'
import { masked, unauthenticated } from './errors.ts'
import { idempotencyKeyOf } from './idempotency-key.ts'
import { documentIdOf } from './guard/trusted-documents.ts'
import type { HeardRights } from './heard-rights.ts'
import { goOn } from './going-on.ts'
import { NotBegun } from './not-begun.ts'
import { isRequestError } from './operations.ts'
import type { Asked, Operations } from './operations.ts'

/** One client on a socket, as the protocol library carries it along. */
export interface Client {
  readonly request: IncomingMessage
  /** From where it comes, as the guard tells addresses. */
  readonly address: string
  /** The credentials given when the connection was opened; asked about again for every operation. */
  credentials: Credentials
  /** Whether its operations read what is published overlaid by the drafts. */
  preview: boolean
  /** The release whose preview its operations read. */
  release: string | null
  /** Queries and mutations that run now; a drain waits for them. */
  running: number
  send(text: string): Promise<void>
  /** Writes a finished frame, a letter for each byte; a client that leaves too much waiting is closed. */
  push(frame: string): void
  /** Writes finished frames at once, as many as there is room for, one at least; gives how many. */
  pushSome(frames: Iterable<string>): number
  /** Resolves when a few more can be pushed. */
  room(): Promise<void>
  /** Ends all operations and closes the socket. */
  close(code: number, reason: string): void
  readonly rights: HeardRights
  /** Calls back when the socket is closed, at once when it is already. */
  whenClosed(callback: () => void): void
}

/** What the protocol needs. */
export interface ProtocolOptions {
  schema: GraphQLSchema
  operations: Operations
  viewerOf: ViewerOf
  newRequestId: () => string
  /** How long a socket may stay without `connection_init`, in milliseconds. */
  init: number
}

/** One operation on a socket; the library hands it back as the context value of the execution. */
class SocketOperation {
  constructor(
    readonly id: string,
    readonly client: Client,
    readonly asked: Asked,
  ) {}
}

/** The `graphql-transport-ws` protocol over the same admission, limits, graph and errors as HTTP. */
export function createProtocol({ schema, operations, viewerOf, newRequestId, init }: ProtocolOptions): Server<Client> {
  const { log, guard } = operations

  const viewerFor = (
    { credentials, request, address }: Pick<Client, 'credentials' | 'request' | 'address'>,
    requestId: string,
  ): Promise<Viewer | GraphQLError> =>
    viewerAtDoor({ viewerOf, operations }, { credentials, headers: request.headers, address, requestId })

  const begin = async (
    client: Client,
    name: string,
    payload: SubscribePayload,
  ): Promise<SocketOperation | GraphQLError[]> => {
    const requestId = newRequestId()
    const since = operations.now()
    const viewer = await viewerFor(client, requestId)
    if (viewer instanceof GraphQLError) {
      // The operation is told why; all others on this socket end with it.
      if (viewer.extensions.code === 'UNAUTHENTICATED')
        setImmediate(() => client.close(closeCodes.unauthorized, 'Unauthorized'))
      return [viewer]
    }
    const { address } = client
    const id = documentIdOf(payload)
    if (id instanceof GraphQLError) return [id]
    const source = id === null ? payload.query : await registered(id, viewer, address)
    if (source instanceof GraphQLError) return [source]
    const known = id !== null
    const admission = await operations.admit(source, { viewer, address, known, transport: 'websocket' })
    if ('errors' in admission) return [...admission.errors]
    const { operationName } = payload
    const operation = chosenOperation(admission.document, operationName)
    if (operation instanceof GraphQLError) return [operation]
    const { extensions } = payload
    const isMutation = operation.operation === 'mutation'
    const key = isMutation ? idempotencyKeyOf({ extension: extensions?.idempotencyKey }) : null
    if (key instanceof GraphQLError) return [key]
    const throttle = operations.throttleOf(operation, payload.variables ?? {})
    if (throttle instanceof GraphQLError) return [throttle]
    return new SocketOperation(name, client, {
      document: admission.document,
      operationName,
      variables: payload.variables ?? {},
      viewer,
      preview: client.preview && mayPreview(viewer),
      idempotencyKey: key,
      ...(client.release === null ? {} : { release: client.release }),
      requestId,
      transport: 'websocket',
      kind: operation.operation,
      since,
      address,
      showPrice: extensions?.price === true,
      throttle,
    })
  }
  const registered = (id: string, viewer: Viewer, address: string): Promise<string | GraphQLError> =>
    operations.documentOf(id, viewer, address).catch((error: unknown) => {
      if (error instanceof GraphQLError) return error
      throw error
    })

  return makeServer<Record<string, unknown>, Client>({
    connectionInitWaitTimeout: init,
    async onConnect({ connectionParams, extra: client }) {
      const given = connectionParams?.authorization ?? connectionParams?.Authorization
      if (given !== undefined && given !== null && typeof given !== 'string') return false
      const { request, address } = client
      const credentials = credentialsOf(request.headers, given ?? undefined)
      Object.assign(client, askedPreview(connectionParams?.['amity-preview']))
      const viewer = await viewerFor({ credentials, request, address }, newRequestId())
      if (viewer instanceof GraphQLError) return refuse(client, viewer)
      if (client.preview && !mayPreview(viewer)) return refuse(client, unauthenticated())
      // Only now: who is not let in has not stayed, and is not told that something has ended.
      client.credentials = credentials
      const leave = guard.seats.forViewer(viewer)
      if (leave === null) client.close(closeCodes.tooMany, 'Too many sockets')
      else client.whenClosed(leave)
    },
    async onSubscribe({ extra: client }, id, payload) {
      const begun = await begin(client, id, payload)
      if (!(begun instanceof SocketOperation)) return begun
      const { document, operationName, variables } = begun.asked
      return { schema, document, operationName, variableValues: variables, contextValue: begun }
    },
    async execute(args) {
      const operation = operationOf(args)
      const { client, asked, id } = operation
      if (asked.throttle != null) return goOn(operations, operation)
      client.running += 1
      const left = new AbortController()
      const answer = () => operations.execute({ ...asked, left: left.signal })
      return delivery(later(answer), framesTo(client, id), () => {
        left.abort()
        client.running -= 1
      })
    },
    subscribe: args => goOn(operations, operationOf(args)),
    onError: (_context, _id, _payload, errors) =>
      errors.flatMap(error => formatted(error, () => masked(error, { requestId: newRequestId(), log }))),
  })
}

/** Closes a socket that may not be opened; `false` lets the library say that its credentials are refused. */
function refuse(client: Client, { extensions }: GraphQLError): false | undefined {
  if (extensions.code === 'UNAUTHENTICATED' || extensions.code === 'FOREIGN_ORIGIN') return false
  if (extensions.code === 'RATE_LIMITED') client.close(closeCodes.tooMany, 'Too many requests')
  // Clients of the protocol take every code from 4500 on for the end, and come back after this one.
  else if (extensions.code === 'UNAVAILABLE') client.close(closeCodes.unavailable, 'Try again later')
  else client.close(closeCodes.internal, 'Internal server error')
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
