import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { expect, inject, it, vi } from 'vitest'

import { connected } from '../../src/store/embedded/bootstrap.ts'
import { createTestDatabase } from './database.ts'

it('a PostgreSQL for tests goes away, files and all, when the run that started it is killed', async () => {
  const script = `import { startThrowAway } from ${JSON.stringify(join(import.meta.dirname, 'throw-away.ts'))}
    console.log((await startThrowAway()).adminUrl)`
  const run = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [url] = await once(createInterface({ input: run.stdout }), 'line')
  const directory = await directoryOf(String(url))
  expect(existsSync(directory)).toBe(true)
  run.kill('SIGKILL')
  await vi.waitFor(() => expect(existsSync(directory)).toBe(false), { timeout: 10_000 })
  await expect(directoryOf(String(url))).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

it('two test databases know nothing of each other', async () => {
  const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()])
  await connected(one.ownerUrl, client => client.query('create table only_here ()'))
  await connected(one.serverUrl, client => client.query('select from only_here'))
  await expect(connected(two.serverUrl, client => client.query('select from only_here'))).rejects.toThrow(
    'does not exist',
  )
  await Promise.all([one.drop(), two.drop()])
  const left = await connected(inject('postgres').adminUrl, client =>
    client.query('select from pg_database where datname = any($1)', [
      [one, two].map(database => new URL(database.serverUrl).pathname.slice(1)),
    ]),
  )
  expect(left.rowCount).toBe(0)
})

async function directoryOf(url: string): Promise<string> {
  return connected(url, async client => String((await client.query('show data_directory')).rows[0]?.data_directory))
}
