import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { defineEntity, p } from '@mikro-orm/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { connected } from './embedded/bootstrap.ts'
import { migrate, pendingMigrations } from './migrate.ts'
import { openOrm } from './orm.ts'

const Word = defineEntity({
  name: 'Word',
  tableName: 'words',
  properties: { id: p.integer().primary(), text: p.string() },
})
const library = pathToFileURL(createRequire(import.meta.url).resolve('@mikro-orm/migrations')).href

describe('migrations', () => {
  let database: TestDatabase
  let folder: string
  beforeEach(async () => {
    database = await createTestDatabase()
    folder = mkdtempSync(join(tmpdir(), 'amity-migrations-'))
    await sql('drop schema public cascade; create schema public; grant usage on schema public to amity_server')
  })
  afterEach(async () => {
    rmSync(folder, { recursive: true })
    await database.drop()
  })
  const sql = (text: string, url = database.ownerUrl) =>
    connected(url, async client => (await client.query<Record<string, unknown>>(text)).rows)
  const step = (name: string, statement: string): void =>
    writeFileSync(
      join(folder, `${name}.ts`),
      `import { Migration } from '${library}'
      export class ${name} extends Migration {
        override async up(): Promise<void> { this.addSql(${JSON.stringify(statement)}) }
      }`,
    )
  const words = 'create table words (id serial primary key, text varchar(255) not null)'

  it('run once, in the order of their names, and leave tables which the server may use', async () => {
    step('Migration2', "insert into words (text) values ('hai')")
    step('Migration1', words)
    expect(await pendingMigrations(database.ownerUrl, { folder })).toEqual(['Migration1', 'Migration2'])
    expect(await migrate(database.ownerUrl, [Word], { folder })).toEqual(['Migration1', 'Migration2'])
    expect(await pendingMigrations(database.ownerUrl, { folder })).toEqual([])
    expect(await migrate(database.ownerUrl, [Word], { folder })).toEqual([])
    expect(await sql("insert into words (text) values ('ba') returning id", database.serverUrl)).toEqual([{ id: 2 }])
    const orm = await openOrm(database.serverUrl, [Word], { connections: 1 })
    expect(await orm.em.fork().findAll(Word, { orderBy: { id: 'asc' } })).toMatchObject([
      { text: 'hai' },
      { text: 'ba' },
    ])
    await orm.close()
  })

  it('run without stored types too', async () => {
    step('Migration1', words)
    expect(await migrate(database.ownerUrl, [], { folder })).toEqual(['Migration1'])
  })

  it('load no stored types when there is nothing to do', async () => {
    let asked = 0
    const types = async () => (asked++, [Word])
    step('Migration1', words)
    await migrate(database.ownerUrl, types, { folder })
    await migrate(database.ownerUrl, types, { folder })
    expect(asked).toBe(1)
  })

  it('change nothing at all when one of them fails', async () => {
    step('Migration1', words)
    step('Migration2', 'select 1 / 0')
    await expect(migrate(database.ownerUrl, [Word], { folder })).rejects.toThrow(
      /^migration Migration2 failed and nothing was changed: .*division by zero/s,
    )
    expect(await sql("select to_regclass('words') as words")).toEqual([{ words: null }])
    expect(await pendingMigrations(database.ownerUrl, { folder })).toEqual(['Migration1', 'Migration2'])
    rmSync(join(folder, 'Migration2.ts'))
    step('Migration3', 'select 1')
    expect(await migrate(database.ownerUrl, [Word], { folder })).toHaveLength(2)
  })

  it('have one runner at a time; the second waits and finds nothing to do', async () => {
    step('Migration1', `${words}; select pg_sleep(0.3)`)
    const both = await Promise.all([
      migrate(database.ownerUrl, [Word], { folder }),
      migrate(database.ownerUrl, [Word], { folder }),
    ])
    expect(both.map(names => names.length)).toEqual(expect.arrayContaining([0, 1]))
  })

  it('give a database from before the tables of the job queue, which the server may use', async () => {
    step('Migration1', words)
    await migrate(database.ownerUrl, [Word], { folder })
    await sql('drop schema amity_jobs cascade')
    expect(await migrate(database.ownerUrl, [Word], { folder })).toEqual([])
    expect(await migrate(database.ownerUrl, [Word], { folder })).toEqual([])
    await sql("select from amity_jobs.add_job('later', '{}')", database.serverUrl)
    expect(await sql('select task_identifier as name from amity_jobs.jobs', database.serverUrl)).toEqual([
      { name: 'later' },
    ])
    await expect(sql('drop table amity_jobs._private_jobs', database.serverUrl)).rejects.toThrow(/must be owner/)
  })

  it('refuse a database that is newer than the program', async () => {
    step('Migration1', words)
    step('Migration2', 'select 1')
    await migrate(database.ownerUrl, [Word], { folder })
    rmSync(join(folder, 'Migration2.ts'))
    await expect(migrate(database.ownerUrl, [Word], { folder })).rejects.toThrow(
      /newer than this program: it holds the migration Migration2,/,
    )
    await expect(pendingMigrations(database.ownerUrl, { folder })).rejects.toThrow(/newer than this program/)
  })
})
