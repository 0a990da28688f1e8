import type { Pool } from 'pg'

import { randomBytes } from 'node:crypto'

import type { GrantStore } from './access/grants.ts'
import { administrationOf } from './administration/commands.ts'
import type { Letters } from './administration/people.ts'
import { catalogue, interfaces } from './catalogue.ts'
import { startFollower, type Follower } from './changes/follow.ts'
import { LogChanges } from './consumers/live/changes-source.ts'
import { uploadMedia } from './content/media/media.commands.ts'
import { savedQueryRule } from './content/sites/saved-query.rules.ts'
import { command } from './engine/commands/command.ts'
import { openContentDoor } from './engine/commands/door.ts'
import { settleLanguages } from './engine/commands/languages.ts'
import type { ContentDoor } from './engine/commands/transaction.ts'
import type { ContentDeclaration, Rule } from './engine/declare/content.ts'
import { hierarchySql } from './engine/model/hierarchy.ts'
import { makeModel, type Model } from './engine/model/model.ts'
import { signingOf } from './engine/plan/cursor.ts'
import { ReadDatabase } from './engine/read/database.ts'
import { executeOperation, subscribeOperation } from './engine/read/execute.ts'
import { ReadModel } from './engine/read/read-model.ts'
import type { ContentCommands } from './engine/shape/mutation.ts'
import { entitiesOf } from './engine/stored/entities.ts'
import type { Answer, Graph, Operation } from './graph/operation.ts'
import type { Clock } from './kernel/clock.ts'
import { makeSchema } from './schema.ts'
import { releasesAt } from './releases/commands.ts'
import type { ReleaseTimer } from './releases/opened.ts'
import { openOrm } from './store/orm.ts'
import { openPool } from './store/pool.ts'

/** What a node is assembled from. */
export interface AssemblySettings {
  /** Address for the role under which the server works. */
  readonly serverUrl: string
  /** Configured languages; the first is the source. */
  readonly locales: readonly string[]
  readonly clock: Clock
  /** Connections at most, for reading and for writing each. */
  readonly connections: number
  /** Key for cursors; null takes the one that the database holds. */
  readonly secret: string | null
  /** How invitations are sent; not at all when not given. */
  readonly letters?: Letters
  /** What wakes `dueRelease`; nobody when not given. */
  readonly releaseTimer?: ReleaseTimer
  /** Content types; the catalogue's when not given. */
  readonly content?: readonly ContentDeclaration[]
  /** Told of every statement that answers a read. */
  readonly onStatement?: (text: string) => void
  /** Told of failures in the background that are tried again. */
  readonly onError?: (error: unknown) => void
  /** Told how many records were made ready for other languages than those of the last start. */
  readonly onSettled?: (records: number) => void
  /** After so many milliseconds PostgreSQL breaks off a statement of a read by itself. */
  readonly statementTimeout?: number
  /** Milliseconds of silence before a heartbeat on `changes`. */
  readonly heartbeat?: number
}

/** A node without its edge. */
export interface Amity {
  readonly model: Model
  readonly graph: Graph
  readonly door: ContentDoor
  readonly pool: Pool
  /** Key of this installation, from which others are derived. */
  readonly secret: string
  readonly reads: ReadModel
  readonly follower: Follower
  /** Where rights are read. */
  readonly grants: GrantStore
  /** The same operation with statements that go only so many relations deep; DataLoader reads the rest. */
  readonly executeInSteps: (operation: Operation, depth: number) => Promise<Answer>
  readonly stop: () => Promise<void>
}

/** Where nobody wakes: releases are published by hand. */
const noTimer: ReleaseTimer = { set: async () => {}, clear: async () => {} }
/** Where nothing is sent. */
const noLetters: Letters = { deliver: async () => 'off', publicUrl: '', random: randomBytes }

function commandsOf(door: ContentDoor, clock: Clock): ContentCommands {
  return {
    run: ({ context: { operation }, ...subject }, work) => {
      const { viewer, requestId, signal } = operation
      const acting = { viewer, requestId, now: clock() }
      return command(door, { ...subject, ...acting, signal }, transaction => work(transaction, acting))
    },
  }
}

/** Opens a migrated database and wires the rooms: model, door, schema, plans, log. */
export async function assemble(settings: AssemblySettings): Promise<Amity> {
  const { serverUrl, locales, clock, connections, onError } = settings
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
  const follower = await startFollower({ pool, url: serverUrl, ...(onError ? { onError } : {}) })
  const schema = makeSchema(model, {
    commands: commandsOf(door, clock),
    media: {
      upload: ({ context, fileName, base64 }) =>
        uploadMedia(door, { fileName, base64, viewer: context.operation.viewer, now: clock() }),
    },
    administration: administrationOf({ pool: writing, model }, settings.letters ?? noLetters, clock),
    releases: releasesAt({ door, timer: settings.releaseTimer ?? noTimer }, writing, clock),
    changes: new LogChanges(follower, { installation: installation.id, secret }, clock, settings.heartbeat),
  })
  rules.set('SavedQuery', savedQueryRule(schema))
  const reads = new ReadModel(model, schema, new ReadDatabase(pool, settings.onStatement), signingOf(secret), clock)
  return {
    model,
    door,
    pool,
    grants: { pool, hierarchy: hierarchySql(model, '$2::date') },
    secret,
    reads,
    follower,
    graph: {
      schema,
      execute: operation => executeOperation(reads, operation),
      subscribe: operation => subscribeOperation(reads, operation),
    },
    executeInSteps: (operation, depth) => executeOperation(reads, operation, depth),
    stop: async () => {
      await follower.stop()
      await orm.close(true)
      await Promise.all([pool.end(), writing.end()])
    },
  }
}
