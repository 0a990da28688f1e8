import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'

import { Pool } from 'pg'
import { afterAll, expect, it } from 'vitest'

import { catalogue, interfaces } from '../../src/catalogue.ts'
import { readHead } from '../../src/engine/commands/head.ts'
import { headSql } from '../../src/engine/commands/head-sql.ts'
import { difference } from '../../src/engine/history/difference.ts'
import { stateAt } from '../../src/engine/history/state-at.ts'
import { makeModel, typeNamed } from '../../src/engine/model/model.ts'
import { entitiesOf } from '../../src/engine/stored/entities.ts'
import { openDatabase, type Database } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { runsSources } from '../support/processes.ts'

const rounds = process.env['AMITY_TEST_LONG'] ? 50 : 3
const dataDir = mkdtempSync(join(tmpdir(), 'amity-kill-'))
const settings = { databaseUrl: null, ownerDatabaseUrl: null, dataDir, poolConnections: 20 }
const model = makeModel(catalogue, interfaces, ['vi', 'en'])
const article = typeNamed(model, 'Article')
let database: Database | null = null
afterAll(async () => {
  await database?.stop()
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
}, 60_000)

/** Lets a process write and kills it; every third time PostgreSQL too. @returns what was answered */
async function killed(serverUrl: string, round: number): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'writer-process.ts')
  const writer = spawn(process.execPath, [...runsSources, script, serverUrl], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said = text(writer.stdout)
  await Promise.race([once(writer.stdout, 'readable'), once(writer, 'exit')])
  await delay(100 + Math.random() * 900)
  if (round % 3 === 2)
    process.kill(Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
  writer.kill('SIGKILL')
  return (await said).split('\n').slice(0, -1)
}

it(
  `leaves every write whole or undone, in records, versions and log, however often it is killed`,
  async () => {
    const answered: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      database = await openDatabase(settings)
      if (round === 0) await migrate(database.ownerUrl, entitiesOf(model).all)
      answered.push(...(await killed(database.serverUrl, round)))
      await database.stop().catch(() => {})
    }
    database = await openDatabase(settings)
    const pool = new Pool({ connectionString: database.serverUrl })
    // Connections that end with the database are none of the test's business.
    pool.on('error', () => {})
    const query = async (statement: string | { text: string; values?: unknown[] }, values: readonly unknown[] = []) =>
      (typeof statement === 'string' ? await pool.query(statement, [...values]) : await pool.query(statement)).rows
    try {
      // Whatever was answered is in the log.
      const logged = new Set(
        (await query('select distinct record_id, version from changes where version is not null')).map(
          ({ record_id: id, version }) => `${id} ${version}`,
        ),
      )
      expect(answered.filter(one => !logged.has(one))).toEqual([])
      expect(answered.length).toBeGreaterThan(rounds * 5)
      // No version of a record is missing, and each belongs to one transaction.
      const broken =
        await query(`select record_id, version from changes where version is not null group by record_id, version
        having count(distinct transaction_id) > 2 or version > (select count(distinct c.version) from changes c where c.record_id = changes.record_id)`)
      expect(broken).toEqual([])
      // Records are what the log says; one without a row was deleted, or was never begun.
      const ids = await query('select id from records')
      for (const { id } of ids) {
        const [row] = await query(headSql(article), [id])
        const [last] = await query(
          'select version, operation from changes where record_id = $1 and version is not null order by version desc, position desc limit 1',
          [id],
        )
        if (!row) {
          expect(last).toMatchObject({ operation: 'delete' })
          continue
        }
        const head = readHead(article, row.head)
        expect(last).toMatchObject({ version: head.version })
        const rebuilt = await stateAt(query, article, id, head.version)
        expect(difference(rebuilt!.state, head.state, article)).toEqual([])
      }
      expect(ids.length).toBeGreaterThan(rounds)
    } finally {
      await pool.end()
    }
  },
  rounds * 20_000,
)
