import type { Pool } from 'pg'

import { DocumentLookup } from '../../access/trusted-documents.ts'
import type { Follower } from '../../changes/follow.ts'
import type { ReadModel } from '../../engine/read/read-model.ts'
import type { JobHandler } from '../../jobs/attempt.ts'
import { startJobs } from '../../jobs/jobs.ts'
import type { Clock } from '../../kernel/clock.ts'
import { openOutbound, type OutboundSettings } from '../../outbound/send.ts'
import type { FrameParts } from '../live/frame-parts.ts'
import { drain } from './drain.ts'
import { drainJob } from './drain-job.ts'
import { followLog } from './follow.ts'
import { WebhookLocks } from './locks.ts'
import type { DeliveryOutcome } from './note-attempt.ts'
import { Payloads } from './payload.ts'
import { usualDelays } from './schedule.ts'
import { countDeliveries, sweepDeliveries } from './sweep.ts'

/** What may be chosen of webhooks. All times in milliseconds. */
export interface WebhookSettings extends Partial<OutboundSettings> {
  /** Between attempts, in their order; as many retries as there are. Three days when not given. */
  readonly delays?: readonly number[]
  /** From 0 up to 1: spreads what is tried again. */
  readonly random?: () => number
  /** In which a receiver must answer. Default 15,000. */
  readonly timeout?: number
  /** Between two looks of each worker for what falls due; of what is new it is told. Default 2,000. */
  readonly pollEvery?: number
  readonly onAttempt?: (outcome: DeliveryOutcome) => void
}

/** What webhooks work with. */
export interface WebhookNodeParts {
  /** Connections of the role that reads. */
  readonly reading: Pool
  /** Connections of the role that writes. */
  readonly pool: Pool
  readonly follower: Follower
  readonly reads: ReadModel
  readonly frames: FrameParts
  /** Key of the installation. */
  readonly secret: string
  readonly clock: Clock
  readonly onError: (error: unknown) => void
}

/** The webhooks of a node. */
export interface WebhookNode {
  /**
   * Begins to follow the log and to send. It is stopped once, however often that is said.
   * @param url address for the role under which the server works
   * @throws when the database does not answer
   */
  readonly start: (url: string) => Promise<{ readonly stop: () => Promise<void> }>
  readonly sweep: (now: Date) => Promise<void>
  /** What waits, and what is left to people; on all nodes together. */
  readonly count: () => Promise<{ readonly waiting: number; readonly dead: number }>
}

/** Webhooks that are sent to at once by one node. Receivers make them wait: they take no turn from other jobs. */
const atOnce = 12
/** Connections with which they are fetched and ended: one listens, the others are needed for a moment each. */
const connections = 4
/** Milliseconds for which a server that ends waits for receivers: what was not taken by then is sent again. */
const patience = 2_000

/** Opens the webhooks of a node; nothing is sent before they are started. */
export function openWebhooks(parts: WebhookNodeParts, settings: WebhookSettings): WebhookNode {
  const { pool, reading, reads, follower, frames, secret, clock, onError } = parts
  const { loopback = false, delays = usualDelays, random = Math.random, timeout = 15_000 } = settings
  const { pollEvery = 2_000, onAttempt = () => {} } = settings
  const locks = new WebhookLocks(pool)
  const documents = new DocumentLookup(reading)
  const handler: JobHandler = drain({
    pool,
    locks,
    clock,
    secret,
    timeout,
    onAttempt,
    schedule: { delays, random },
    send: openOutbound({ ...settings, loopback }),
    payloads: new Payloads({ reads, follower, frames, document: id => documents.find(id, null) }),
  })
  return {
    start: async url => {
      const handlers = new Map([[drainJob, handler]])
      const jobs = await startJobs({ url, handlers, onError, concurrency: atOnce, connections, pollEvery, patience })
      const following = followLog({ pool, follower, reads, secret, clock, locks, onError })
      const end = async (): Promise<void> => {
        await Promise.all([following.stop(), jobs.stop()])
      }
      let ended: Promise<void> | null = null
      return { stop: () => (ended ??= end()) }
    },
    sweep: now => sweepDeliveries(pool, now),
    count: () => countDeliveries(reading),
  }
}
