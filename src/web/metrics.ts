import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** How an operation came in. */
export type Transport = 'http' | 'websocket'

/** `ok` without errors, `partial` with data and errors, `error` without data, `refused` before it ran. */
export type Outcome = 'ok' | 'partial' | 'error' | 'refused'

/** What `/metrics` shows. Rooms below count into it through the functions they are given. */
export interface Metrics {
  readonly registry: Registry
  readonly sqlStatements: Counter
  readonly openSockets: Gauge
  readonly runningSubscriptions: Gauge
  /** Counts frames of subscriptions that were handed to a socket. */
  sentEvents(count: number): void
  /** One for each time that a query with `@live` ran, whoever heard it. */
  readonly liveExecutions: Counter<'outcome'>
  readonly closedSockets: Counter<'code'>
  readonly jobs: Counter<'job' | 'outcome'>
  readonly webhookAttempts: Counter<'outcome'>
  /** Has it asked, whenever somebody looks, how many deliveries to webhooks wait and how many were given up. */
  watchWebhooks(count: () => Promise<{ readonly waiting: number; readonly dead: number }>): void
  /** @param seconds from the first byte of the body to the answer, for operations that ran */
  finished(transport: Transport, operation: string, outcome: Outcome, seconds?: number): void
}

/** A registry of its own with the figures of the process and of the edge; one per server. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const operations = new Counter({
    name: 'amity_operations_total',
    help: 'GraphQL operations by transport, type and outcome',
    labelNames: ['transport', 'operation', 'outcome'] as const,
    registers,
  })
  const durations = new Histogram({
    name: 'amity_operation_duration_seconds',
    help: 'Time from reading an operation to its answer',
    labelNames: ['operation'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  let sentEvents = 0
  registry.registerMetric(
    new Counter({
      name: 'amity_sent_events_total',
      help: 'Frames of subscriptions handed to sockets',
      registers: [],
      // Ten thousand are counted at once: as a plain number, and told when somebody asks.
      collect() {
        this.reset()
        this.inc(sentEvents)
      },
    }),
  )
  return {
    registry,
    sqlStatements: new Counter({
      name: 'amity_sql_statements_total',
      help: 'SQL statements sent to PostgreSQL',
      registers,
    }),
    openSockets: new Gauge({ name: 'amity_open_sockets', help: 'Open WebSockets', registers }),
    runningSubscriptions: new Gauge({
      name: 'amity_running_subscriptions',
      help: 'Subscriptions that run now',
      registers,
    }),
    sentEvents(count) {
      sentEvents += count
    },
    liveExecutions: new Counter({
      name: 'amity_live_executions_total',
      help: 'Executions of queries that are kept true: first, changed, same as before, failed',
      labelNames: ['outcome'] as const,
      registers,
    }),
    closedSockets: new Counter({
      name: 'amity_closed_sockets_total',
      help: 'Closed WebSockets by close code',
      labelNames: ['code'] as const,
      registers,
    }),
    jobs: new Counter({
      name: 'amity_jobs_total',
      help: 'Attempts at jobs by name and outcome',
      labelNames: ['job', 'outcome'] as const,
      registers,
    }),
    webhookAttempts: new Counter({
      name: 'amity_webhook_attempts_total',
      help: 'Attempts at deliveries to webhooks: delivered, failed and tried again, dead (given up), gone (switched off)',
      labelNames: ['outcome'] as const,
      registers,
    }),
    watchWebhooks(count) {
      const deliveries = new Gauge({
        name: 'amity_webhook_deliveries',
        help: 'Deliveries to webhooks that wait, and that were given up in the last 30 days; on all nodes together',
        labelNames: ['state'] as const,
        registers,
        async collect() {
          // What cannot be counted just now is not told, and the other figures are.
          const found = await count().catch(() => null)
          deliveries.reset()
          if (found === null) return
          deliveries.set({ state: 'waiting' }, found.waiting)
          deliveries.set({ state: 'dead' }, found.dead)
        },
      })
    },
    finished(transport, operation, outcome, seconds) {
      operations.inc({ transport, operation, outcome })
      if (seconds !== undefined) durations.observe({ operation }, seconds)
    },
  }
}
