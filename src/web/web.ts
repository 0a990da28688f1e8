import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import helmet from '@fastify/helmet'
import Fastify, { LogController } from 'fastify'
import type { FastifyInstance } from 'fastify'

import { attemptsIn, type Attempt } from '../access/attempts.ts'
import { memoryCounters, type Counters } from '../access/rates.ts'
import type { CountUsage } from '../access/usage-counts.ts'
import type { Graph } from '../graph/operation.ts'
import { systemClock, type Clock } from '../kernel/clock.ts'
import { packageRoot } from '../store/package-root.ts'
import type { Authentication } from '../access/authentication.ts'
import type { AddressPattern } from '../content/sites/record-addresses.ts'
import { startApollo } from './apollo.ts'
import { authPages } from './auth-pages.ts'
import { authRoutes } from './auth.ts'
import { limitBodyTime, longestRequest } from './body-time.ts'
import { dashboardPage } from './dashboard.ts'
import { readBuiltPage, type BuiltPage } from './built-page.ts'
import { refuseClient } from './client-errors.ts'
import { readJsonBodies } from './json-body.ts'
import type { ViewerOf } from './credentials.ts'
import { failureRoutes, refuseWhen } from './failures.ts'
import { frontPage } from './front-page.ts'
import { embedConfigurator, type Configurator } from './embed-configurator.ts'
import { embedScript, readEmbedScript } from './embed-script.ts'
import { embedPages, type Embeds } from './embeds.ts'
import { graphiqlPage } from './graphiql.ts'
import { graphqlHttp } from './graphql-http.ts'
import { createProtocol } from './graphql-socket.ts'
import { Guard, usualGuard, type GuardSettings } from './guard/guard.ts'
import { noDocuments, withOwnDocuments, type TrustedDocuments } from './guard/trusted-documents.ts'
import { healthRoutes } from './health.ts'
import type { Readiness } from './health.ts'
import { admitHttp } from './http-admission.ts'
import { limits } from '../graph/limits.ts'
import { mediaRoute } from './media.ts'
import type { MediaSource } from './media-door.ts'
import { renditionRoute, type RenditionSource } from './renditions.ts'
import { createMetrics } from './metrics.ts'
import type { Metrics } from './metrics.ts'
import { oembedRoute } from './oembed/oembed.ts'
import { createOperations } from './operations.ts'
import { recordPage } from './record-page.ts'
import { savedQueryRoute } from './saved-queries.ts'
import type { SavedQueryOf } from './saved-queries.ts'
import { schemaRoute } from './schema-text.ts'
import { pageSecurity, secureTransport } from './security-headers.ts'
import { usualSocketTimes } from './socket-client.ts'
import type { SocketTimes } from './socket-client.ts'
import { streamRoute } from './stream.ts'
import { openSockets } from './sockets.ts'
import { syndicationRoutes } from './syndication/routes.ts'
import type { SyndicationSources } from './syndication/syndication.ts'
import { uploadRoute } from './uploads.ts'
import type { ReceiveUpload } from './uploads.ts'
import { visitorGraph, type VisitorGraph } from './visitor-graph.ts'

/** How much the server writes about itself. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug'

/** What the edge is started with. */
export interface WebOptions {
  host: string
  /** 0 takes any free port. */
  port: number
  graph: Graph
  viewerOf: ViewerOf
  readiness: () => Promise<Readiness>
  /** Stored files, and what takes new ones in. */
  media: MediaSource & RenditionSource & { readonly receive: ReceiveUpload }
  savedQuery: SavedQueryOf
  /** Where portals show records; nowhere when not given. */
  addressPatterns?: () => Promise<readonly AddressPattern[]>
  /** What feeds and calendars are made from; none when not given. */
  syndication?: SyndicationSources
  /** Ways to sign in, at `/auth`; none when not given. */
  authentication?: Authentication
  /** Asked before each attempt to sign in; counted by itself when not given. */
  attempt?: Attempt
  /** False also hides suggestions in messages. */
  introspection: boolean
  logLevel: LogLevel
  /** Where log lines go, as JSON; standard output when not given. */
  logTo?: { write(line: string): void }
  /** Figures that other rooms count into as well; new ones when not given. */
  metrics?: Metrics
  /** What the editor of `/graphiql` shows first. */
  exampleQuery?: string
  /** Folder of the built dashboard; where the build leaves it when not given. */
  dashboard?: string
  /** Folder of the built script for partner sites; where the build leaves it when not given. */
  embedScript?: string
  /** What partner sites show; nothing when not given. */
  embeds?: Embeds & Configurator
  /** Tells the day of what embeds show; the system's when not given. */
  clock?: Clock
  /** How long `/readyz` says 503 before connections are refused, so that a load balancer looks elsewhere; in milliseconds. */
  noticeMs?: number
  /** How long running requests may take to end when the server stops, in milliseconds. */
  drainMs?: number
  socketTimes?: Partial<SocketTimes>
  /** Settings of the guard in front of both doors; the usual ones where not given. */
  guard?: Partial<GuardSettings>
  /** What the guard counts in: shared with other nodes, or of this process when not given. */
  counters?: Counters
  /** Counts what tokens are used for; nobody does when not given. */
  usage?: CountUsage
  /** Registered documents; none when not given. */
  trusted?: TrustedDocuments
  /** A monotonic clock, in milliseconds. */
  now?: () => number
  newRequestId?: () => string
  /** A number from 0 to 1. */
  random?: () => number
}

/** A running edge. */
export interface Web {
  url: string
  /** Takes no new connections, lets running requests end, closes sockets with 1001. May be called more than once. */
  stop(): Promise<void>
}

/**
 * Starts the edge: HTTP and WebSocket.
 *
 * @throws the error of the operating system when the port is taken or may not be used (`EADDRINUSE`, `EACCES`)
 */
export async function startWeb(options: WebOptions): Promise<Web> {
  const { graph, viewerOf, introspection, noticeMs = 0, drainMs = 10_000 } = options
  const { metrics = createMetrics(), now = () => performance.now(), newRequestId = randomUUID } = options
  const settings = { ...usualGuard, ...options.guard }
  const app = Fastify({
    logger: { level: options.logLevel, stream: options.logTo },
    // A line for every request costs more than the request: failures are logged where they happen, figures are in /metrics.
    childLoggerFactory: logger => logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: longestRequest,
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseClient,
    // Its answer is not in the form of the graph; ours is below.
    return503OnClosing: false,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
  })
  const log = app.log
  const { counters = memoryCounters() } = options
  const dashboard = await readBuiltPage(options.dashboard ?? join(packageRoot, 'dist/dashboard'))
  const script = await readEmbedScript(options.embedScript ?? join(packageRoot, 'dist/embed'))
  const own = new Map([...(dashboard?.documents ?? []), ...(script?.documents ?? [])])
  const trusted = withOwnDocuments(own, options.trusted ?? noDocuments)
  const guard = new Guard(settings, { counters, trusted, usage: options.usage, now })
  secureTransport(app, settings.publicUrl)
  limitBodyTime(app)
  readJsonBodies(app)
  const operations = createOperations({ graph, guard, introspection, metrics, log, now })
  const apollo = await startApollo({ schema: graph.schema, operations, introspection, newRequestId })
  failureRoutes(app, newRequestId)
  let isClosing = false
  refuseWhen(app, () => isClosing)
  const answer = graphqlHttp(app, {
    apollo,
    guard,
    contextOf: (exchange, request, asking) => admitHttp({ viewerOf, operations }, exchange, request, asking),
    newRequestId,
    now,
  })
  savedQueryRoute(app, options.savedQuery, answer)
  const times = { ...usualSocketTimes, ...options.socketTimes }
  const { random = Math.random } = options
  const endStreams = streamRoute(app, { operations, viewerOf, newRequestId, log, now, random, recheck: times.recheck })
  const { authentication, attempt = attemptsIn(counters) } = options
  if (authentication) authRoutes(app, { authentication, attempt, origins: guard.origins, newRequestId })
  let stopping: Promise<void> | null = null
  const readiness = (): Promise<Readiness> =>
    stopping === null ? options.readiness() : Promise.resolve({ ready: false, reason: 'the server is stopping' })
  healthRoutes(app, { readiness, metrics })
  schemaRoute(app, graph.schema)
  const door = { viewerOf, operations, newRequestId }
  const { addressPatterns = async () => [], syndication, savedQuery } = options
  const visitors = visitorGraph(door)
  oembedRoute(app, { graph: visitors, guard, addressPatterns, components: options.embeds?.components ?? [] })
  recordPage(app, { schema: graph.schema, graph: visitors, guard, addressPatterns })
  if (syndication)
    syndicationRoutes(app, {
      ...syndication,
      savedQuery,
      addresses: addressPatterns,
      schema: graph.schema,
      graph: visitors,
      publicUrl: settings.publicUrl,
    })
  mediaRoute(app, options.media, door)
  renditionRoute(app, options.media, door)
  await uploadRoute(app, options.media.receive, door)
  embedScript(app, script)
  await app.register(pages => registerPages(pages, { ...options, dashboard, visitors, publicUrl: settings.publicUrl }))

  const protocol = createProtocol({
    schema: graph.schema,
    operations,
    viewerOf,
    newRequestId,
    init: times.init,
  })
  const sockets = openSockets({ server: app.server, protocol, guard, viewerOf, metrics, log, now, times })

  const close = async (milliseconds: number): Promise<void> => {
    isClosing = true
    const force = setTimeout(() => app.server.closeAllConnections(), milliseconds)
    // A connection that is busy now falls idle with its answer, and would be kept for a next request.
    endStreams()
    const idle = setInterval(() => app.server.closeIdleConnections(), 50)
    await Promise.all([app.close(), sockets.drain(milliseconds)])
    clearTimeout(force)
    clearInterval(idle)
    await apollo.stop()
  }
  const drain = async (): Promise<void> => {
    if (noticeMs > 0) await wait(noticeMs)
    await close(drainMs)
  }
  try {
    const url = await app.listen({ host: options.host, port: options.port })
    return { url, stop: () => (stopping ??= drain()) }
  } catch (error) {
    await close(0)
    throw error
  }
}

interface Pages {
  readonly embeds?: Embeds & Configurator
  readonly clock?: Clock
  readonly visitors: VisitorGraph
  readonly publicUrl: string | null
  readonly exampleQuery?: string
  readonly dashboard: BuiltPage | null
  readonly authentication?: Authentication
}

async function registerPages(
  pages: FastifyInstance,
  {
    exampleQuery = '{ __typename }',
    dashboard,
    authentication,
    embeds,
    visitors,
    publicUrl,
    clock = systemClock,
  }: Pages,
): Promise<void> {
  await pages.register(helmet, pageSecurity)
  frontPage(pages)
  dashboardPage(pages, dashboard)
  graphiqlPage(pages, exampleQuery)
  if (embeds) {
    embedPages(pages, { embeds, graph: visitors, publicUrl, clock })
    embedConfigurator(pages, { embeds, graph: visitors, publicUrl })
  }
  if (authentication) authPages(pages)
}
