import { randomBytes } from 'node:crypto'

import { embeds } from '../frontends/embed/server/embeds.ts'
import { openAuthentication } from './access/authentication.ts'
import { memoryCounters, type Counters } from './access/rates.ts'
import { DocumentLookup, registeredDocuments } from './access/trusted-documents.ts'
import { assemble, type Amity } from './assemble.ts'
import { catalogueModel } from './catalogue.ts'
import type { Config, LogLevel } from './config.ts'
import { readSavedQuery } from './content/sites/saved-query.read.ts'
import { enterDemo, isEmpty } from './demo/enter.ts'
import { brokenDocuments } from './engine/read/judge-document.ts'
import { entitiesOf } from './engine/stored/entities.ts'
import { startJobs, type Jobs } from './jobs/jobs.ts'
import { openFiles } from './files/open-files.ts'
import type { Opened, Rooms } from './lifecycle.ts'
import { openMail } from './mail/mail.ts'
import { analyze } from './store/analyze.ts'
import { viewersOf } from './web/credentials.ts'
import { exampleQuery } from './web/example-query.ts'
import type { GuardSettings } from './web/guard/guard.ts'
import { createMetrics } from './web/metrics.ts'
import { syndicationOf } from './web/syndication/syndication.ts'
import { startWeb, type LogLevel as WebLogLevel } from './web/web.ts'

const logLevels: Readonly<Record<LogLevel, WebLogLevel>> = {
  silent: 'silent',
  fatal: 'error',
  error: 'error',
  warn: 'warn',
  info: 'info',
  debug: 'debug',
  trace: 'debug',
}

/** The rooms of a node, opened one after the other. */
export const rooms: Rooms = {
  entities: async () => entitiesOf(catalogueModel()).all,
  serve: async opened => {
    const { config, database, clock } = opened
    const metrics = createMetrics()
    let stopping = false
    const onError = (error: unknown): void => {
      if (!stopping) console.error(error instanceof Error ? error.message : error)
    }
    const mail = openMail({ ...config.mail, publicUrl: config.publicUrl, onProblem: onError })
    const amity = await assemble({
      serverUrl: database.serverUrl,
      locales: config.locales.all,
      clock,
      files: await openFiles(config.files),
      connections: config.poolConnections,
      statementTimeout: config.operationTimeout,
      resumeFor: config.resumeDays * 86_400_000,
      secret: config.secret ?? database.secret,
      post: mail.post,
      letters: { deliver: mail.deliver, publicUrl: config.publicUrl, random: randomBytes },
      webhooks: {
        loopback: config.webhookLoopback,
        random: Math.random,
        onAttempt: outcome => metrics.webhookAttempts.inc({ outcome }),
      },
      onStatement: () => metrics.sqlStatements.inc(),
      onLiveExecution: outcome => metrics.liveExecutions.inc({ outcome }),
      onSettled: records => opened.print(`made ${records} records ready for ${config.locales.all.join(', ')}`),
      onError,
    })
    const authentication = openAuthentication({
      grants: amity.grants,
      serverUrl: database.serverUrl,
      publicUrl: config.publicUrl,
      secret: amity.secret,
      oidc: config.oidc,
      deliver: mail.deliver,
      clock,
      random: randomBytes,
      onError,
    })
    const counters = await countersOf(config)
    let jobs: Jobs | null = null
    let webhooks: { readonly stop: () => Promise<void> } | null = null
    const close = async (): Promise<void> => {
      await Promise.all([jobs?.stop(), webhooks?.stop()])
      await counters.close()
      await authentication.close()
      mail.close()
      await amity.stop()
    }
    try {
      await fill(amity, opened)
      for (const line of brokenDocuments(amity.reads, await registeredDocuments(amity.pool)))
        console.error(`a registered document no longer runs: ${line}`)
      jobs = await startJobs({
        url: database.serverUrl,
        handlers: amity.handlers,
        onError,
        onFinished: (job, outcome) => metrics.jobs.inc({ job, outcome }),
      })
      webhooks = await amity.webhooks.start(database.serverUrl)
      metrics.watchWebhooks(amity.webhooks.count)
      const web = await startWeb({
        host: config.host,
        port: config.port,
        graph: amity.graph,
        metrics,
        introspection: config.introspection,
        logLevel: logLevels[config.logLevel],
        guard: guardOf(config),
        counters,
        trusted: new DocumentLookup(amity.pool),
        usage: amity.usage,
        exampleQuery,
        embeds,
        clock,
        viewerOf: viewersOf(amity.grants, authentication.sessions, clock),
        authentication,
        media: amity.media,
        savedQuery: name => readSavedQuery(amity.pool, name),
        syndication: syndicationOf(amity, clock),
        addressPatterns: amity.addressPatterns,
        readiness: async () => {
          await amity.pool.query('select 1')
          return { ready: true }
        },
      })
      const sweeping = sweepEvery(sweepTime, amity, onError)
      const at = (path: string): string => `${web.url}${path}`
      // V8 would keep the garbage of the start, some 50 MB, until something presses for memory.
      globalThis.gc?.({ type: 'major', flavor: 'last-resort', execution: 'sync' })
      return {
        urls: [
          ['graph', at('/graphql')],
          ['editor', at('/graphiql')],
          ['dashboard', at('/dashboard')],
          ['embeds', at('/embed')],
          ['schema', at('/schema.graphql')],
          ['health', at('/readyz')],
        ],
        drain: async () => {
          stopping = true
          clearInterval(sweeping)
          await Promise.all([web.stop(), jobs?.stop(), webhooks?.stop()])
          await close()
        },
      }
    } catch (error) {
      await close()
      throw error
    }
  },
}

/** How often what came to nothing or is kept no longer is swept, in milliseconds. */
const sweepTime = 3_600_000

/** Sweeps now and then again and again. */
function sweepEvery(time: number, { sweep }: Pick<Amity, 'sweep'>, onError: (error: unknown) => void): NodeJS.Timeout {
  const run = (): void => void sweep().catch(onError)
  run()
  return setInterval(run, time).unref()
}

const guardOf = (config: Config): GuardSettings => {
  const { ownOrigin: publicUrl, origins, trustedProxies, pointsPerMinute, sockets, operationTimeout } = config
  const onlyTrusted = config.trustedDocuments
  return { publicUrl, origins, trustedProxies, pointsPerMinute, sockets, operationTimeout, onlyTrusted }
}

/** Where the guard counts; the client of Redis is loaded only when there is one. */
async function countersOf({ redisUrl }: Config): Promise<Counters> {
  if (redisUrl === null) return memoryCounters()
  const { redisCounters } = await import('./access/redis-counters.ts')
  let told = false
  return redisCounters(redisUrl, error => {
    if (!told) console.error(`Redis cannot be reached, each node counts for itself: ${error.message}`)
    told = true
  })
}

async function fill(
  amity: Awaited<ReturnType<typeof assemble>>,
  { config, database, clock, print }: Opened,
): Promise<void> {
  if (!config.demo || !(await isEmpty(text => amity.pool.query(text)))) return
  const ids = await enterDemo(amity, clock)
  await analyze(database.ownerUrl)
  print(`entered the demo content: ${ids.size} records`)
}
