import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'

import { canonicalDialect } from './contestant.ts'
import { serve } from './measure/serve.ts'
import { benchFile } from './paths.ts'
import { keepResult } from './results.ts'
import { catalogueModel } from '../src/catalogue.ts'
import { entitiesOf } from '../src/engine/stored/entities.ts'
import { openDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'

/** Clients that write at once, each its own article, and how long one turn lasts. */
const [clients, seconds] = [8, 10]

interface Turn {
  /** Milliseconds of each update that was answered with the record. */
  readonly updates: readonly number[]
  /** Bytes that the log and its indexes grew by, for each update. */
  readonly logBytes: number
  /** The same of the whole database. */
  readonly databaseBytes: number
}

const create =
  'mutation($input: ArticleInput!) { x: createArticle(input: $input) { __typename ... on Article { id version } } }'
const update =
  'mutation($id: ID!, $version: Int!, $input: ArticleInput!) { x: updateArticle(id: $id, expectedVersion: $version, input: $input) { __typename ... on Article { id version title } ... on Problem { message } } }'

/** Measures single-record updates through the graph on the embedded PostgreSQL, with log, history and events on. */
export async function measureWriting(rounds: number, tell: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'amity-writing-'))
  const database = await openDatabase({ databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 10 })
  const turns: Turn[] = []
  try {
    await migrate(database.ownerUrl, entitiesOf(catalogueModel()).all)
    const pool = new Pool({ connectionString: database.ownerUrl, max: 1 })
    const server = await serve({
      name: 'Amity',
      file: benchFile('amity/server'),
      args: ['--owner', '--database', database.serverUrl],
      dialect: canonicalDialect,
    })
    try {
      const ask = async (query: string, variables: object): Promise<{ id: string; version: number }> => {
        const answer = await fetch(server.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        })
        const { data, errors } = Object(await answer.json())
        if (errors !== undefined || data.x.__typename !== 'Article') throw new Error(JSON.stringify(errors ?? data))
        return data.x
      }
      const body = 'Hội hữu nghị tổ chức gặp mặt. '.repeat(52)
      const made = await Promise.all(
        Array.from({ length: clients }, (_, n) =>
          ask(create, { input: { title: `Tin ${n}`, lead: 'Mở đầu', body: { text: body } } }),
        ),
      )
      const versions = new Map(made.map(({ id, version }) => [id, version]))
      const turn = async (most: number): Promise<Turn> => {
        const before = await sizes(pool)
        const updates: number[] = []
        const end = performance.now() + most * 1_000
        await Promise.all(
          made.map(async ({ id }) => {
            while (performance.now() < end) {
              const begun = performance.now()
              const input = { title: `Tin lúc ${begun}` }
              versions.set(id, (await ask(update, { id, version: versions.get(id), input })).version)
              updates.push(performance.now() - begun)
            }
          }),
        )
        const after = await sizes(pool)
        return {
          updates,
          logBytes: (after.log - before.log) / updates.length,
          databaseBytes: (after.whole - before.whole) / updates.length,
        }
      }
      await turn(3)
      for (let round = 0; round < rounds; round += 1) {
        const one = await turn(seconds)
        turns.push(one)
        tell(
          `${(one.updates.length / seconds).toFixed(0)} updates a second; p50 ${percentile(one.updates, 0.5).toFixed(1)} ms, p99 ${percentile(one.updates, 0.99).toFixed(1)} ms; log ${one.logBytes.toFixed(0)} bytes an update`,
        )
      }
    } finally {
      await pool.end()
      await server.close()
    }
    tell(keepResult('writing', new Date(), { clients, seconds, turns }))
  } finally {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function sizes(pool: Pool): Promise<{ log: number; whole: number }> {
  const { rows } = await pool.query<{ log: string; whole: string }>(
    "select pg_total_relation_size('changes') as log, pg_database_size(current_database()) as whole",
  )
  return { log: Number(rows[0]?.log ?? 0), whole: Number(rows[0]?.whole ?? 0) }
}

const percentile = (list: readonly number[], part: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? 0
