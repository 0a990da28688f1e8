import { parse, validate, GraphQLError, type ExecutionResult } from 'graphql'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createTestDatabase, type TestDatabase } from './database.ts'
import { allRights } from '../../src/access/rights.ts'
import { anonymous, type Viewer } from '../../src/access/viewer.ts'
import { assemble, type Amity, type AssemblySettings } from '../../src/assemble.ts'
import { enterDemo } from '../../src/demo/enter.ts'
import { PassedData, type Answer } from '../../src/graph/operation.ts'
import { startJobs } from '../../src/jobs/jobs.ts'
import { openFiles } from '../../src/files/open-files.ts'
import type { Files } from '../../src/files/files.ts'
import { systemClock } from '../../src/kernel/clock.ts'

/** Somebody with a token. */
export const editor: Viewer = {
  kind: 'token',
  actorId: '01900000-0000-7000-8000-000000000001',
  rights: allRights,
}

export interface Asking {
  readonly variables?: Record<string, unknown>
  readonly viewer?: Viewer
  /** Reads what is published overlaid by the drafts; needs a viewer with a token. */
  readonly preview?: boolean
  /** How many relations one statement takes; the rest is read by DataLoader. */
  readonly depth?: number
}

/** A node on a database of its own, without an edge. */
export interface TestAmity extends Amity {
  readonly database: TestDatabase
  /** Where its files lie. */
  readonly files: Files
  readonly folder: string
  /** Global ids of the demo content by its keys; none without `demo`. */
  readonly demo: ReadonlyMap<string, string>
  /** Statements of reads since the last call. */
  readonly statements: () => string[]
  readonly answer: (query: string, asking?: Asking) => Promise<Answer>
  /** Data of an answer without errors. */
  readonly data: (query: string, asking?: Asking) => Promise<any>
  /** Errors of an answer, as clients see them before the edge masks any. */
  readonly errors: (query: string, asking?: Asking) => Promise<readonly GraphQLError[]>
  readonly close: () => Promise<void>
}

const plain = ({ data, errors }: Answer): ExecutionResult =>
  ({
    data: data instanceof PassedData ? JSON.parse(data.json) : data,
    ...(errors ? { errors } : {}),
  }) as ExecutionResult

/** What a test may choose. */
export interface TestSettings extends Partial<AssemblySettings> {
  /** Enters the demo content. */
  readonly demo?: boolean
  /** Works on the job queue. */
  readonly jobs?: boolean
  /** Sends to webhooks, to this machine too. */
  readonly sends?: boolean
  /** A migrated database of which somebody else takes care; a fresh one when not given. */
  readonly database?: TestDatabase
  /** Works on the fresh database before the node opens it: further migrations. */
  readonly prepare?: (ownerUrl: string) => Promise<void>
}

/** Opens a node on a fresh database. */
export async function openAmity(options: TestSettings = {}): Promise<TestAmity> {
  const {
    demo = false,
    clock = systemClock,
    prepare,
    jobs = false,
    sends = false,
    database: given,
    ...settings
  } = options
  const database = given ?? (await createTestDatabase())
  await prepare?.(database.ownerUrl)
  let statements: string[] = []
  const folder = await mkdtemp(join(tmpdir(), 'amity-files-'))
  const files = settings.files ?? (await openFiles({ dir: folder, s3: null }))
  const amity = await assemble({
    serverUrl: database.serverUrl,
    locales: ['vi', 'en'],
    clock,
    files,
    connections: 4,
    secret: null,
    onStatement: text => statements.push(text),
    ...settings,
  })
  const { onError = error => console.error(error) } = settings
  const workers = jobs ? await startJobs({ url: database.serverUrl, handlers: amity.handlers, onError }) : null
  const sending = sends ? await amity.webhooks.start(database.serverUrl) : null
  const entered = demo ? await enterDemo(amity, clock) : new Map<string, string>()
  const answer = async (
    query: string,
    { variables = {}, viewer = anonymous, preview = false, depth }: Asking = {},
  ): Promise<Answer> => {
    const document = parse(query)
    const errors = validate(amity.graph.schema, document)
    if (errors.length > 0) return { errors }
    const operation = { document, variables, viewer, preview, requestId: 'test' }
    return depth === undefined ? amity.graph.execute(operation) : amity.executeInSteps(operation, depth)
  }
  return {
    ...amity,
    database,
    files,
    folder,
    demo: entered,
    answer,
    statements: () => {
      const seen = statements
      statements = []
      return seen
    },
    data: async (query, asking) => {
      const { data, errors } = plain(await answer(query, asking))
      if (errors)
        throw new Error(errors.map(({ message, originalError }) => originalError?.stack ?? message).join('\n'))
      return data
    },
    errors: async (query, asking) => (await answer(query, asking)).errors ?? [],
    close: async () => {
      await Promise.all([workers?.stop(), sending?.stop()])
      await amity.stop()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
