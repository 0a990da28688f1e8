import type { Pool } from 'pg'

import { randomBytes } from 'node:crypto'

import { runOn, type GrantStore } from './access/grants.ts'
import { addUsage } from './access/token-usage.ts'
import { DocumentLookup } from './access/trusted-documents.ts'
import { UsageCounts } from './access/usage-counts.ts'
import { findUser } from './access/users.ts'
import { administrationOf } from './administration/commands.ts'
import type { Letters } from './administration/people.ts'
import { catalogue, interfaces } from './catalogue.ts'
import { startFollower, type Follower } from './changes/follow.ts'
import { LiveQueries } from './consumers/live/live-queries.ts'
import type { Executed } from './consumers/live/live-query.ts'
import { unfollowedField } from './engine/read/unfollowed.ts'
import { webhooksAt } from './consumers/webhooks/commands.ts'
import { openWebhooks, type WebhookNode, type WebhookSettings } from './consumers/webhooks/node.ts'
import { heartbeatEvery, LiveChanges } from './consumers/live/live-changes.ts'
import { openMedia, type Media } from './content/media/media.ts'
import { sweepUploads } from './content/media/sweep.ts'
import { keepAddressPatterns } from './content/sites/kept-patterns.ts'
import type { AddressPattern } from './content/sites/record-addresses.ts'
import { savedQueryRule } from './content/sites/saved-query.rules.ts'
import { command } from './engine/commands/command.ts'
import { keepSchedule } from './engine/commands/due.ts'
import { scheduleJob } from './engine/commands/schedule.ts'
import { tellOfConflict, tellOfFailure } from './engine/commands/letters.ts'
import { openContentDoor } from './engine/commands/door.ts'
import { settleLanguages } from './engine/commands/languages.ts'
import type { DroppedPart } from './engine/commands/parse/parsed.ts'
import { onceAt, sweepIdempotencyKeys } from './engine/commands/once.ts'
import type { ContentDoor } from './engine/commands/transaction.ts'
import type { ContentDeclaration, Rule } from './engine/declare/content.ts'
import { hierarchySql } from './engine/model/hierarchy.ts'
import { makeModel, type Model } from './engine/model/model.ts'
import { signingOf } from './engine/plan/cursor.ts'
import { ReadDatabase } from './engine/read/database.ts'
import { chargeOperation, executeOperation } from './engine/read/execute.ts'
import { ReadModel } from './engine/read/read-model.ts'
import type { ContentCommands } from './engine/shape/mutation.ts'
import { entitiesOf } from './engine/stored/entities.ts'
import type { Files } from './files/files.ts'
import type { Answer, Graph, Operation } from './graph/operation.ts'
import type { JobHandler } from './jobs/attempt.ts'
import { letterHandlers } from './jobs/letters.ts'
import type { Clock } from './kernel/clock.ts'
import type { Post } from './kernel/editorial-letter.ts'
import { makeSchema } from './schema.ts'
import { releasesAt } from './releases/commands.ts'
import type { ReleaseTimer } from './releases/opened.ts'
import { keepRelease, queueTimer, releaseJob } from './releases/timer.ts'
import { openOrm } from './store/orm.ts'
import { openPool } from './store/pool.ts'

/** What a node is assembled from. */
export interface AssemblySettings {
  /** Address for the role under which the server works. */
  readonly serverUrl: string
  /** Configured languages; the first is the source. */
  readonly locales: readonly string[]
  readonly clock: Clock
  /** Where the bytes of pictures lie. */
  readonly files: Files
  /** Connections at most, for reading and for writing each. */
  readonly connections: number
  /** Key for cursors; null takes the one that the database holds. */
  readonly secret: string | null
  /** How invitations are sent; not at all when not given. */
  readonly letters?: Letters
  /** How letters about records are sent; not at all when not given. */
  readonly post?: Post
  /** What wakes releases; the job queue when not given. */
  readonly releaseTimer?: ReleaseTimer
  /** Content types; the catalogue's when not given. */
  readonly content?: readonly ContentDeclaration[]
  /** Told of every statement that answers a read. */
  readonly onStatement?: (text: string) => void
  /** Told of every execution of a query that is kept true. */
  readonly onLiveExecution?: (outcome: Executed) => void
  /** How far back a cursor may resume, in milliseconds; 7 days when not given. */
  readonly resumeFor?: number
  /** Told of failures in the background that are tried again. */
  readonly onError?: (error: unknown) => void
  /** Told how many records were made ready for other languages than those of the last start. */
  readonly onSettled?: (records: number) => void
  /** After so many milliseconds PostgreSQL breaks off a statement of a read by itself. */
  readonly statementTimeout?: number
  /** Milliseconds of silence before a heartbeat on `changes`. */
  readonly heartbeat?: number
  /** How webhooks are sent. */
  readonly webhooks?: WebhookSettings
}

/** A node without its edge. */
export interface Amity {
  readonly model: Model
  readonly graph: Graph
  readonly door: ContentDoor
  /** Pictures and documents: coming in, going out. */
  readonly media: Media
  /** Removes the files of uploads that came to nothing, and answers that are kept no longer. */
  readonly sweep: () => Promise<void>
  readonly pool: Pool
  /** Key of this installation, from which others are derived. */
  readonly secret: string
  readonly reads: ReadModel
  readonly follower: Follower
  /** Where portals show records. */
  readonly addressPatterns: () => Promise<readonly AddressPattern[]>
  /** Counts what tokens are used for. */
  readonly usage: UsageCounts
  /** Where rights are read. */
  readonly grants: GrantStore
  /** Those who are told of changes; nothing is sent before they are started. */
  readonly webhooks: WebhookNode
  /** Who does which job of the queue; they work once somebody starts them. */
  readonly handlers: ReadonlyMap<string, JobHandler>
  /** The same operation with statements that go only so many relations deep; DataLoader reads the rest. */
  readonly executeInSteps: (operation: Operation, depth: number) => Promise<Answer>
  readonly stop: () => Promise<void>
}

/** How often the use of tokens is written down, in milliseconds. */
const usageEvery = 5_000

/** Where nothing is sent. */
const noLetters: Letters = { deliver: async () => 'off', publicUrl: '', random: randomBytes }

function commandsOf(door: ContentDoor, clock: Clock): ContentCommands {
  const once = onceAt(door)
  return {
    run: async ({ context: { operation, within }, ...subject }, work) => {
      const { viewer, requestId, signal } = operation
      const acting = { viewer, requestId, now: clock() }
      const writing = within?.door ?? door
      const done = await command(writing, { ...subject, ...acting, signal }, transaction => work(transaction, acting))
      if (!done.ok) await tellOfConflict(writing, subject.type, acting, done.problems)
      return done
    },
    once: async ({ context, submission, info }, work) => {
      const { viewer, requestId, signal } = context.operation
      const reason = { viewer, requestId, signal, now: clock(), intent: info.fieldName }
      const field = { ...reason, submission, responseName: String(info.path.key) }
      // What was left out of rich texts is a part of the answer that is given again.
      const { value, noted } = await once(field, async within => {
        const dropped: DroppedPart[] = []
        return { value: await work({ ...context, within, dropped }), noted: dropped }
      })
      context.dropped.push(...noted)
      return value
    },
  }
}

/** Opens a migrated database and wires the rooms: model, door, schema, plans, log. */
export async function assemble(settings: AssemblySettings): Promise<Amity> {
  const { serverUrl, locales, clock, connections, files, onError } = settings
  const model = makeModel(settings.content ?? catalogue, interfaces, locales)
  const entities = entitiesOf(model)
  const pool = openPool(serverUrl, {
    connections,
    ...(settings.statementTimeout === undefined ? {} : { statementTimeout: settings.statementTimeout }),
    ...(onError ? { onLost: onError } : {}),
  })
  const writing = openPool(serverUrl, { connections, name: 'amity writes', ...(onError ? { onLost: onError } : {}) })
  const orm = await openOrm(serverUrl, entities.all, { connections: 1 })
  const rules = new Map<string, Rule>()
  const door = openContentDoor({ pool: writing, em: orm.em, model, entities, rules })
  const { rows } = await pool.query<{ id: string; signing_secret: string; settled: boolean }>(
    'select id, signing_secret, coalesce(locales = $1::jsonb, false) as settled from installation',
    [JSON.stringify(locales)],
  )
  const [installation] = rows
  if (!installation) throw new Error('the database has no installation row: it was not migrated')
  const settled = installation.settled ? 0 : await settleLanguages(door, clock())
  if (settled > 0) settings.onSettled?.(settled)
  const secret = settings.secret ?? installation.signing_secret
  const follower = await startFollower({
    pool,
    url: serverUrl,
    ...(onError ? { onError } : {}),
    ...(settings.resumeFor === undefined ? {} : { resumeFor: settings.resumeFor }),
  })
  const grants: GrantStore = { pool, hierarchy: hierarchySql(model, '$2::date') }
  const key = { installation: installation.id, secret }
  const usage = new UsageCounts({
    write: counts => addUsage(runOn(writing), counts),
    clock,
    onError: onError ?? (() => {}),
    every: usageEvery,
  })
  const media = openMedia(pool, { door, files, secret, clock, writing })
  const schema = makeSchema(model, {
    commands: commandsOf(door, clock),
    media,
    administration: administrationOf({ pool: writing, model }, settings.letters ?? noLetters, clock),
    releases: releasesAt({ door, timer: settings.releaseTimer ?? queueTimer }, clock),
    webhooks: webhooksAt({
      pool: writing,
      model,
      key,
      secret,
      follower,
      clock,
      documents: new DocumentLookup(pool),
      random: randomBytes,
      loopback: settings.webhooks?.loopback ?? false,
    }),
  })
  rules.set('SavedQuery', savedQueryRule(schema))
  const reads: ReadModel = new ReadModel(
    model,
    schema,
    new ReadDatabase(pool, settings.onStatement),
    signingOf(secret),
    clock,
  )
  const heartbeat = settings.heartbeat ?? heartbeatEvery
  // Queries that run again and those who come back have a third each: the other connections stay with those who ask once.
  const atOnce = Math.max(1, Math.floor(connections / 3))
  const frames = { follower, key, clock, heartbeat }
  const changes = new LiveChanges(reads, frames, atOnce, onError ?? (() => {}))
  const webhooks = openWebhooks(
    { reading: pool, pool: writing, follower, reads, frames, secret, clock, onError: onError ?? (() => {}) },
    settings.webhooks ?? {},
  )
  const live = new LiveQueries({
    follower,
    key,
    clock,
    model,
    query: reads.database.query,
    execute: operation => executeOperation(reads, operation),
    charge: operation => chargeOperation(reads, operation),
    unfollowed: operation => unfollowedField(reads, operation),
    atOnce,
    executed: settings.onLiveExecution ?? (() => {}),
    onError: onError ?? (() => {}),
  })
  return {
    model,
    door,
    media,
    sweep: async () => {
      await sweepUploads({ pool: writing, files }, clock())
      await sweepIdempotencyKeys(writing)
      await webhooks.sweep(clock())
    },
    pool,
    grants,
    webhooks,
    usage,
    secret,
    reads,
    follower,
    addressPatterns: keepAddressPatterns({
      query: reads.database.query,
      follower,
      onError: onError ?? (() => {}),
    }),
    handlers: new Map([
      [scheduleJob, keepSchedule(door, clock, tellOfFailure)],
      [releaseJob, keepRelease(door, grants, clock)],
      ...letterHandlers({
        pool: writing,
        addressee: async id => {
          const user = await findUser(writing, { id })
          return user === null || user.disabledAt !== null ? null : user
        },
        post: settings.post ?? (async () => {}),
        clock,
      }),
    ]),
    graph: {
      schema,
      execute: operation => executeOperation(reads, operation),
      subscribe: operation => changes.subscribe(operation),
      live: (operation, throttle) => live.keep(operation, throttle),
    },
    executeInSteps: (operation, depth) => executeOperation(reads, operation, depth),
    stop: async () => {
      media.renditions.close()
      live.stop()
      await usage.stop()
      await follower.stop()
      await orm.close(true)
      await Promise.all([pool.end(), writing.end()])
    },
  }
}
