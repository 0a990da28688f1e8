import { randomUUID } from 'node:crypto'

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts'

let database: TestDatabase
let client: Client
beforeAll(async () => {
  database = await createTestDatabase()
  client = await connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

async function connect(): Promise<Client> {
  const made = new Client({ connectionString: database.serverUrl })
  await made.connect()
  await made.query("select set_config('amity.intent', 'test', false)")
  return made
}
const rows = async (sql: string, values: unknown[] = [], on = client) => (await on.query(sql, values)).rows

/** Adds a record with the columns given. */
async function add(
  type: string,
  table: string,
  columns: Record<string, unknown>,
  stage = 'published',
  id: string = randomUUID(),
): Promise<string> {
  await rows('insert into records values ($1, $2, now()) on conflict do nothing', [id, type])
  const names = Object.keys(columns)
  await rows(
    `insert into ${table} (${['id', 'stage', 'state', 'version', 'created_at', 'updated_at', 'published_at', ...names].join(', ')})
    values ($1, $2, $2, 1, now(), now(), now()${names.map((_, index) => `, $${index + 3}`).join('')})`,
    [id, stage, ...Object.values(columns)],
  )
  return id
}
const federation = (parent: string | null, stage = 'published', id?: string) =>
  add('Federation', 'federations', { level: 'PROVINCIAL', parent_id: parent }, stage, id)
const post = (single: boolean) => add('Post', 'posts', { single_holder: single })
const holding = async (of: string, from: string, to: string | null, stage = 'published') =>
  add(
    'PostHolding',
    'post_holdings',
    {
      person_id: await add('Person', 'people', {}),
      post_id: of,
      from_on: from,
      from_on_precision: 'day',
      to_on: to,
      to_on_precision: to && 'day',
    },
    stage,
  )
const overlap = { code: '23P01', constraint: 'post_holdings_one_holder' }

describe('the database', () => {
  it('refuses a cycle of parents, short and long', async () => {
    const [top, middle] = [await federation(null), '']
    const below = await federation(top)
    const deep = await federation(below || middle)
    const cyclic = { code: '23514', constraint: 'federations_parent_id_acyclic', table: 'federations' }
    await expect(rows('update federations set parent_id = id where id = $1', [top])).rejects.toMatchObject(cyclic)
    await expect(rows('update federations set parent_id = $2 where id = $1', [top, deep])).rejects.toMatchObject(cyclic)
    const own = randomUUID()
    await expect(federation(own, 'published', own)).rejects.toMatchObject(cyclic)
    await rows('update federations set parent_id = $2 where id = $1', [deep, top])
  })

  it('looks at drafts before published rows when a draft changes its parent', async () => {
    const a = await federation(null)
    const b = await federation(null)
    await federation(a, 'draft', b)
    await expect(federation(b, 'draft', a)).rejects.toMatchObject({ code: '23514' })
    await rows('update federations set parent_id = $2 where id = $1 and stage = $3', [a, b, 'published'])
  })

  it('refuses a cycle that two transactions close together', async () => {
    const [a, b] = [await federation(null), await federation(null)]
    const [one, two] = [await connect(), await connect()]
    try {
      for (const each of [one, two]) await each.query('begin')
      await rows('update federations set parent_id = $2 where id = $1', [a, b], one)
      const other = rows('update federations set parent_id = $2 where id = $1', [b, a], two)
      const refused = expect(other).rejects.toMatchObject({ code: '23514' })
      await new Promise(done => setTimeout(done, 100))
      await one.query('commit')
      await refused
    } finally {
      await Promise.all([one.end(), two.end()])
    }
  })

  it('does not let a repeatable read change a hierarchy, in which it could miss a cycle', async () => {
    const [a, b] = [await federation(null), await federation(null)]
    await rows('begin isolation level repeatable read')
    await expect(rows('update federations set parent_id = $2 where id = $1', [a, b])).rejects.toMatchObject({
      code: '0A000',
    })
    await rows('rollback')
  })

  it('refuses two holders of a post for one at the same time, in each stage', async () => {
    const president = await post(true)
    await holding(president, '2018-01-01', '2020-01-01')
    await holding(president, '2020-01-01', null)
    await expect(holding(president, '2019-12-31', '2020-01-01')).rejects.toMatchObject(overlap)
    await expect(holding(president, '2025-01-01', null)).rejects.toMatchObject(overlap)
    await holding(president, '2019-01-01', '2019-06-01', 'draft')
    const deputies = await post(false)
    await holding(deputies, '2018-01-01', null)
    await holding(deputies, '2018-01-01', null)
  })

  it('refuses to make a post one for a single holder while several hold it', async () => {
    const deputies = await post(false)
    await holding(deputies, '2018-01-01', null)
    const second = await holding(deputies, '2019-01-01', null)
    await expect(rows('update posts set single_holder = true where id = $1', [deputies])).rejects.toMatchObject(overlap)
    await rows(
      "update post_holdings set from_on = '2010-01-01', to_on = '2018-01-01', to_on_precision = 'day' where id = $1",
      [second],
    )
    await rows('update posts set single_holder = true where id = $1', [deputies])
    await expect(holding(deputies, '2020-01-01', null)).rejects.toMatchObject(overlap)
    await rows('update posts set single_holder = false where id = $1', [deputies])
    await holding(deputies, '2020-01-01', null)
  })

  it('refuses a second holder who comes while the post becomes one for a single holder', async () => {
    const deputies = await post(false)
    await holding(deputies, '2018-01-01', null)
    const other = await connect()
    try {
      await other.query('begin')
      await rows('update posts set single_holder = true where id = $1', [deputies], other)
      const late = expect(holding(deputies, '2020-01-01', null)).rejects.toMatchObject(overlap)
      await new Promise(done => setTimeout(done, 100))
      await other.query('commit')
      await late
    } finally {
      await other.end()
    }
  })

  it('keeps the change of a derived column out of the log', async () => {
    const deputies = await post(false)
    const held = await holding(deputies, '2018-01-01', null)
    await rows('update posts set single_holder = true where id = $1', [deputies])
    expect(await rows('select single_holder from post_holdings where id = $1', [held])).toEqual([
      { single_holder: true },
    ])
    expect(await rows('select operation from changes where record_id = $1', [held])).toEqual([{ operation: 'insert' }])
  })

  it('refuses a range that ends before it begins, or when it begins', async () => {
    const deputies = await post(false)
    for (const end of ['2017-12-31', '2018-01-01'])
      await expect(holding(deputies, '2018-01-01', end)).rejects.toMatchObject({
        code: '23514',
        constraint: 'post_holdings_to_on_after_from_on',
      })
    const term = { from_on: '2023-01-01', from_on_precision: 'year', to_on: '2022-01-01', to_on_precision: 'year' }
    await expect(add('Term', 'terms', term)).rejects.toMatchObject({ code: '23514' })
    await expect(
      add('Federation', 'federations', {
        level: 'NATIONAL',
        founded_on: '2000-01-01',
        founded_on_precision: 'day',
        dissolved_on: '1999-01-01',
        dissolved_on_precision: 'day',
      }),
    ).rejects.toMatchObject({ code: '23514' })
    const project = await add('AidProject', 'aid_projects', { kind: 'PROJECT', project_stage: 'RUNNING' })
    await expect(
      rows(
        `insert into aid_project_budgets (id, stage, ordinal, amount, currency, from_on, from_on_precision, to_on, to_on_precision)
      values ($1, 'published', 0, 1, 'USD', '2020-01-01', 'day', '2019-01-01', 'day')`,
        [project],
      ),
    ).rejects.toMatchObject({ code: '23514' })
  })

  it('refuses values that no command would write', async () => {
    const refused = (work: Promise<unknown>) => expect(work).rejects.toMatchObject({ code: '23514' })
    await refused(add('Federation', 'federations', { level: 'GALACTIC' }))
    await refused(add('PartnerCountry', 'partner_countries', { code: 'vn' }))
    await refused(add('PartnerCountry', 'partner_countries', { code: 'VN', national_day: 30, national_day_month: 2 }))
    await refused(add('PartnerCountry', 'partner_countries', { code: 'VN', relations_since_on: '2000-01-01' }))
    await refused(add('Person', 'people', { family_name: 'x'.repeat(101) }))
    await refused(add('Federation', 'federations', { level: 'NATIONAL', site: 'javascript:alert(1)' }))
    await refused(add('Person', 'people', {}, 'withdrawn'))
    await expect(
      add('MediaAsset', 'media_assets', { kind: 'PICTURE', file_name: 'x', sha256: 'a'.repeat(64) }),
    ).rejects.toMatchObject({ code: '23503', constraint: 'media_assets_file_exists' })
    await add('PartnerCountry', 'partner_countries', { code: 'VN' })
    await expect(add('PartnerCountry', 'partner_countries', { code: 'VN' })).rejects.toMatchObject({ code: '23505' })
    await add('PartnerCountry', 'partner_countries', { code: 'VN' }, 'draft')
    await expect(add('Article', 'articles', { author_id: randomUUID() })).rejects.toMatchObject({ code: '23503' })
  })

  it('refuses two former names of one language at the same time', async () => {
    const id = await add('Person', 'people', {})
    const former = (ordinal: number, locale: string, from: string, to: string) =>
      rows(
        `insert into person_former_names (id, stage, ordinal, locale, name, from_on, from_on_precision, to_on, to_on_precision)
      values ($1, 'published', $2, $3, 'x', $4, 'day', $5, 'day')`,
        [id, ordinal, locale, from, to],
      )
    await former(0, 'vi', '2000-01-01', '2010-01-01')
    await former(1, 'en', '2000-01-01', '2010-01-01')
    await former(2, 'vi', '2010-01-01', '2011-01-01')
    await expect(former(3, 'vi', '2009-01-01', '2012-01-01')).rejects.toMatchObject({ code: '23P01' })
  })

  it('refuses a slug that another record of the type has in that stage and language', async () => {
    const [one, two] = [await add('Person', 'people', {}), await add('Person', 'people', {})]
    const named = (id: string, locale: string) =>
      rows("insert into person_translations (id, stage, locale, slug) values ($1, 'published', $2, 'an')", [id, locale])
    await named(one, 'vi')
    await named(two, 'en')
    await expect(named(two, 'vi')).rejects.toMatchObject({ code: '23505', constraint: 'person_translations_slug_key' })
  })

  it('has an index that begins with the columns of every foreign key', async () => {
    expect(
      await rows(`select k.conrelid::regclass::text as table, k.conname from pg_constraint k
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace and not exists (
        select from pg_index i where i.indrelid = k.conrelid and i.indpred is null
          and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] = k.conkey)`),
    ).toEqual([])
  })
})
