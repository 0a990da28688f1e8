import { randomUUID } from 'node:crypto'

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { logTrigger, missingIntentCode } from './recorder.ts'

let database: TestDatabase
let client: Client
let owner: Client
beforeAll(async () => {
  database = await createTestDatabase()
  client = new Client({ connectionString: database.serverUrl })
  owner = new Client({ connectionString: database.ownerUrl })
  await Promise.all([client.connect(), owner.connect()])
})
afterAll(async () => {
  await Promise.all([client.end(), owner.end()])
  await database.drop()
})

const rows = async (sql: string, values: unknown[] = [], on = client) => (await on.query(sql, values)).rows

async function transaction(intent: string, work: () => Promise<unknown>, on = client): Promise<void> {
  await on.query('begin')
  await rows(
    "select set_config('amity.intent', $1, true), set_config('amity.actor', 'token:1', true), set_config('amity.request_id', 'r-1', true), set_config('amity.at', '2024-02-29T10:00:00.123Z', true)",
    [intent],
    on,
  )
  await work()
  await on.query('commit')
}

async function person(version = 1, stage = 'draft'): Promise<string> {
  const id = randomUUID()
  await rows("insert into records values ($1, 'Person', now())", [id])
  await rows(
    "insert into people (id, stage, state, version, created_at, updated_at, published_at, given_name) values ($1, $3, $3, $2, '2024-01-01Z', '2024-01-01Z', '2024-01-01Z', 'An')",
    [id, version, stage],
  )
  return id
}
const logged = (id: string) => rows('select * from changes where record_id = $1 order by position', [id])

describe('the log', () => {
  it('refuses raw SQL that says no intent, and takes it with one', async () => {
    const bare = person()
    await expect(bare).rejects.toMatchObject({ code: missingIntentCode })
    let id = ''
    await transaction('fix', async () => (id = await person()))
    expect(await logged(id)).toMatchObject([
      { intent: 'fix', actor: 'token:1', request_id: 'r-1', at: new Date('2024-02-29T10:00:00.123Z') },
    ])
    await client.query('begin')
    await rows("update people set given_name = 'B' where id = $1", [id])
    await expect(client.query('commit')).rejects.toMatchObject({ code: missingIntentCode })
    expect(await rows('select given_name from people where id = $1', [id])).toEqual([{ given_name: 'An' }])
  })

  it('holds the whole row when it is made, what changed when it changes, the whole row when it goes', async () => {
    let id = ''
    await transaction('createPerson', async () => {
      id = await person()
      await rows(
        "insert into person_translations (id, stage, locale, slug, name, revisions) values ($1, 'draft', 'vi', 'an', 'An', '{\"name\": 1}')",
        [id],
      )
    })
    await transaction('updatePerson', async () => {
      await rows("update people set version = 2, given_name = 'Bình' where id = $1", [id])
      await rows("update person_translations set name = 'Bình' where id = $1", [id])
    })
    await transaction('deletePerson', () => rows('delete from people where id = $1', [id]))
    const found = await logged(id)
    expect(found.map(({ table_name, operation, version }) => [table_name, operation, version])).toEqual([
      ['people', 'insert', 1],
      ['person_translations', 'insert', null],
      ['people', 'update', 2],
      ['person_translations', 'update', null],
      ['people', 'delete', 2],
      ['person_translations', 'delete', null],
    ])
    const key = { id, stage: 'draft' }
    expect(found[0]).toMatchObject({
      before: null,
      after: { ...key, given_name: 'An', family_name: null, created_at: '2024-01-01T00:00:00+00:00' },
      stage: 'draft',
      type_name: 'Person',
    })
    expect(found[2]).toMatchObject({
      before: { ...key, version: 1, given_name: 'An' },
      after: { ...key, version: 2, given_name: 'Bình' },
    })
    expect(Object.keys(found[2].after).sort()).toEqual(['given_name', 'id', 'stage', 'version'])
    expect(found[3]).toMatchObject({
      before: { ...key, locale: 'vi', name: 'An' },
      after: { ...key, locale: 'vi', name: 'Bình' },
    })
    expect(found[5]).toMatchObject({
      before: { ...key, locale: 'vi', name: 'Bình', revisions: { name: 1 } },
      after: null,
    })
    expect(new Set(found.map(({ transaction_id }) => transaction_id)).size).toBe(3)
  })

  it('shows what publishing changes, and nothing where it changes nothing', async () => {
    let id = ''
    await transaction('create', async () => {
      id = await person(1, 'published')
      await rows(
        "insert into people (id, stage, state, version, created_at, updated_at, given_name) values ($1, 'draft', 'draft', 2, now(), now(), 'Bình')",
        [id],
      )
    })
    const publish = `insert into people as p (id, stage, state, version, created_at, updated_at, published_at, given_name)
      select id, 'published', 'published', version, created_at, '2024-01-01Z', '2024-01-01Z', given_name from people where id = $1 and stage = 'draft'
      on conflict (id, stage) do update set version = excluded.version, given_name = excluded.given_name`
    await transaction('publish', () => rows(publish, [id]))
    await transaction('publishAgain', () => rows(publish, [id]))
    const published = (await logged(id)).filter(({ intent }) => intent.startsWith('publish'))
    expect(published).toMatchObject([
      {
        operation: 'update',
        version: 2,
        before: { given_name: 'An', version: 1 },
        after: { given_name: 'Bình', version: 2 },
      },
    ])
  })

  it('keeps an image of the whole record whenever 50 versions are full', async () => {
    let id = ''
    await transaction('create', async () => {
      id = await person(48)
      await rows(
        "insert into person_translations (id, stage, locale, slug, name, revisions) values ($1, 'draft', 'vi', 'an', 'An', '{}')",
        [id],
      )
    })
    await transaction('update', () => rows('update people set version = 49 where id = $1', [id]))
    await transaction('update', async () => {
      await rows('update people set version = 51 where id = $1', [id])
      await rows("update person_translations set name = 'Bình' where id = $1", [id])
    })
    await transaction('update', () => rows('update people set version = 99 where id = $1', [id]))
    await transaction('delete', async () => {
      await rows('update people set version = 100 where id = $1', [id])
      await rows('delete from people where id = $1', [id])
    })
    const images = (await logged(id)).map(({ version, image }) => [version, image])
    expect(images).toMatchObject([
      [48, null],
      [null, null],
      [49, null],
      [51, { people: [{ id, version: 51, given_name: 'An' }], person_translations: [{ name: 'Bình', slug: 'an' }] }],
      [null, null],
      [99, null],
      // What is gone when the transaction ends has no image.
      [100, null],
      [100, null],
      [null, null],
    ])
  })

  it('never holds a personal value', async () => {
    await rows(
      'create table visitors (id uuid, stage text, version int, passport text, primary key (id, stage))',
      [],
      owner,
    )
    await owner.query(
      logTrigger({
        table: 'visitors',
        typeName: 'Visitor',
        keys: ['id', 'stage'],
        personal: ['passport'],
        derived: [],
        image: null,
      }).sql,
    )
    const id = randomUUID()
    await transaction('a', () => rows("insert into visitors values ($1, 'draft', 49, 'C1234567')", [id]))
    await transaction('b', () => rows("update visitors set passport = 'C7654321', version = 50", []))
    await transaction('c', () => rows('delete from visitors', []))
    const found = await logged(id)
    const changed = { passport: { changed: true } }
    expect(found).toMatchObject([{ after: changed }, { before: changed, after: changed }, { before: changed }])
    expect(JSON.stringify(found)).not.toMatch(/C1234567|C7654321/)
  })

  it('leaves a rolled back transaction out', async () => {
    const id = randomUUID()
    await client.query('begin')
    await rows("select set_config('amity.intent', 'never', true)")
    await rows("insert into records values ($1, 'Person', now())", [id])
    await rows(
      "insert into people (id, stage, state, version, created_at, updated_at) values ($1, 'draft', 'draft', 1, now(), now())",
      [id],
    )
    await client.query('rollback')
    expect(await logged(id)).toEqual([])
  })

  it('cannot be changed by the server, and not by the owner of the tables either', async () => {
    const insertion =
      "insert into changes (transaction_id, at, type_name, record_id, stage, table_name, operation, intent) values ('1', now(), 'Person', gen_random_uuid(), 'draft', 'people', 'insert', 'forged')"
    for (const sql of ['update changes set intent = $$x$$', 'delete from changes', 'truncate changes', insertion])
      for (const on of [client, owner]) await expect(rows(sql, [], on), sql).rejects.toMatchObject({ code: '42501' })
  })

  it('does not lend its recorder to tables of the server’s own', async () => {
    await rows('create temporary table mine (id uuid, stage text)')
    await expect(
      rows(
        "create trigger log after insert on mine for each row execute function public.log_change('Person', '{id,stage}', '{}', '{}')",
      ),
    ).rejects.toMatchObject({ code: '42501' })
  })
})
