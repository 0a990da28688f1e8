import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { readConfig } from '../config.ts'
import { openDatabase } from '../store/database.ts'
import { StartupError } from '../store/startup-error.ts'
import { connected } from '../store/embedded/bootstrap.ts'
import { withDatabase } from './database.ts'

const base = mkdtempSync(join(tmpdir(), 'amity-command-'))
afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }))

/** Runs a command that asks the database its name. */
async function run(dataDir: string): Promise<{ readonly name: unknown; readonly err: readonly string[] }> {
  const err: string[] = []
  const config = readConfig({ AMITY_DATA_DIR: dataDir })
  const about = { config, entities: async () => [], complain: (line: string) => void err.push(line) }
  const name = await withDatabase(about, url =>
    connected(url, async client => (await client.query('select current_database() as name')).rows[0].name),
  )
  return { name, err }
}

test('A command makes no database where none is, and says which setting names the right one', async () => {
  const dataDir = join(base, 'mistaken')
  await expect(run(dataDir)).rejects.toThrow(StartupError)
  await expect(run(dataDir)).rejects.toThrow(new RegExp(`${dataDir}.*AMITY_DATA_DIR`))
  expect(existsSync(dataDir)).toBe(false)
})

test('A command says in which data directory it works, beside a server and alone', async () => {
  const dataDir = join(base, 'made')
  const database = await openDatabase(readConfig({ AMITY_DATA_DIR: dataDir }))
  try {
    expect(await run(dataDir)).toEqual({ name: 'amity', err: [`database: ${dataDir}`] })
  } finally {
    await database.stop()
  }
  expect(await run(dataDir)).toEqual({ name: 'amity', err: [`database: ${dataDir}`] })
})
