import { ApolloServer, HeaderMap } from '@apollo/server'
import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, parse } from 'graphql'
import type { GraphQLSchema } from 'graphql'

import { anonymous } from '../access/viewer.ts'
import type { Viewer } from '../access/viewer.ts'
import { chosenOperation } from '../graph/documents.ts'
import type { Answer } from '../graph/operation.ts'
import { answerText } from './answer.ts'
import { masked } from './errors.ts'
import { httpOf, withHttp } from './http-errors.ts'
import { idempotencyKeyOf } from './idempotency-key.ts'
import { isRequestError } from './operations.ts'
import type { Operations } from './operations.ts'

/** One HTTP request on its way through Apollo. */
export class Exchange {
  /** Whoever the credentials name, once they have been looked at. */
  viewer: Viewer = anonymous
  /** Whether drafts are asked for. */
  preview = false
  /** Header `Idempotency-Key` as it was sent. */
  idempotencyKey: unknown
  /** The release whose preview is asked for. */
  release: string | null = null
  /** True when the graph has answered without errors: only then may the answer be kept. */
  succeeded = false
  /** True for a document that the server has itself. */
  known = false

  /**
   * @param since reading of the monotonic clock when the request came in, in milliseconds
   * @param left aborted when the client goes away
   */
  constructor(
    readonly requestId: string,
    readonly since: number,
    readonly address: string,
    readonly left: AbortSignal,
  ) {}
}

/** What Apollo carries along for a request. */
export interface ApolloContext {
  exchange: Exchange
}

type Gateway = ApolloServerOptionsWithGateway<ApolloContext>['gateway']
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>

/** What Apollo Server is started with. */
export interface ApolloOptions {
  schema: GraphQLSchema
  operations: Operations
  introspection: boolean
  newRequestId: () => string
}

/**
 * Apollo Server in front of the graph. It speaks GraphQL over HTTP; admission and execution are those of every
 * transport. Plugins that wrap fields or set headers of their own are off.
 */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<ApolloContext>> {
  const { operations, newRequestId } = options
  const { log } = operations
  const server = new ApolloServer<ApolloContext>({
    gateway: gatewayTo(options.schema, executorOf(operations)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      admissionPlugin(operations),
    ],
    // Without a store of its own Apollo keeps the document that the admission plugin has put in place.
    documentStore: null,
    introspection: options.introspection,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    stringifyResult: answerText,
    formatError: (shown, error) => {
      const { code, requestId } = shown.extensions ?? {}
      if (code !== 'INTERNAL_SERVER_ERROR' || requestId !== undefined) return shown
      // A hash that is not that of its document is the client's mistake, and Apollo gives it no code.
      if (error instanceof GraphQLError && error.extensions.http !== undefined && error.originalError === undefined)
        return { ...shown, extensions: { ...shown.extensions, code: 'BAD_REQUEST' } }
      return masked(error, { requestId: newRequestId(), log }).toJSON()
    },
    logger: {
      debug: () => {},
      info: () => {},
      warn: text => log.warn({}, String(text)),
      error: text => log.error({}, String(text)),
    },
  })
  await server.start()
  return server
}

function gatewayTo(schema: GraphQLSchema, executor: Executor): Gateway {
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: use => {
      use({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    stop: async () => {},
  }
}

/** Stands in for a document that was refused; Apollo never runs it. */
const nothing = parse('{ __typename }')

function admissionPlugin(operations: Operations): ApolloServerPlugin<ApolloContext> {
  return {
    async requestDidStart() {
      let refused: readonly GraphQLError[] | null = null
      return {
        async didResolveSource(request) {
          const { viewer, address, known } = request.contextValue.exchange
          const admission = await operations.admit(request.source, { viewer, address, known, transport: 'http' })
          if ('errors' in admission) refused = admission.errors
          Object.assign(request, { document: 'errors' in admission ? nothing : admission.document })
        },
        async responseForOperation() {
          if (refused === null) return null
          const errors = refused.map(error => error.toJSON())
          const { status = 400, headers = [] } = httpOf(refused[0]) ?? {}
          return {
            http: { status, headers: new HeaderMap(headers) },
            body: { kind: 'single', singleResult: { errors } },
          }
        },
      }
    },
  }
}

function executorOf(operations: Operations): Executor {
  return async ({ document, request, context }) => {
    const exchange: unknown = context.exchange
    if (!(exchange instanceof Exchange)) throw new Error('an operation came to the graph without its exchange')
    const { viewer, preview, release, requestId, since, address, left } = exchange
    const operation = chosenOperation(document, request.operationName)
    if (operation instanceof GraphQLError) return { errors: [operation] }
    if (operation.operation === 'subscription') return { errors: [subscriptionOverHttp()] }
    const key =
      operation.operation === 'mutation'
        ? idempotencyKeyOf({ header: exchange.idempotencyKey, extension: request.extensions?.idempotencyKey })
        : null
    if (key instanceof GraphQLError) return { errors: [key] }
    const throttle = operations.throttleOf(operation, request.variables ?? {})
    if (throttle instanceof GraphQLError) return { errors: [throttle] }
    const answer = await operations.execute({
      document,
      operationName: request.operationName,
      variables: request.variables ?? {},
      viewer,
      preview,
      idempotencyKey: key,
      ...(release === null ? {} : { release }),
      requestId,
      transport: 'http',
      kind: operation.operation,
      since,
      address,
      left,
      showPrice: request.extensions?.price === true,
    })
    exchange.succeeded = answer.errors === undefined
    return isRequestError(answer) ? withStatus(answer) : answer
  }
}

function subscriptionOverHttp(): GraphQLError {
  return new GraphQLError('Subscriptions run over the WebSocket at this address (graphql-transport-ws).', {
    extensions: { code: 'BAD_REQUEST' },
  })
}

/** Apollo answers 400 when no field has run; some codes mean something else. */
function withStatus({ errors = [], extensions }: Answer): Answer {
  const [first, ...others] = errors
  const http = httpOf(first)
  if (first === undefined || http === null) return { errors, extensions }
  return { errors: [withHttp(first, http), ...others], extensions }
}
