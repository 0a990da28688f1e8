import { kept } from '../../access/policy.ts'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { content, type ContentDeclaration } from '../declare/content.ts'
import { integer, links, localized, one, owned, partialDate, text } from '../declare/fields.ts'
import { makeModel } from '../model/model.ts'
import { createMigration, migrationStatements } from './create-migration.ts'
import { migrationDrift } from './drift.ts'

const modelOf = (declarations: readonly ContentDeclaration[]) => makeModel(declarations, interfaces, ['vi', 'en'])
const model = modelOf(catalogue)

let database: TestDatabase
let owner: Client
beforeEach(async () => {
  database = await createTestDatabase()
  owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
})
afterEach(async () => {
  await owner.end()
  await database.drop()
})
const drift = (of = model) => migrationDrift(of, database.ownerUrl)

const visit = content({
  name: 'ExchangeVisit',
  plural: 'exchangeVisits',
  description: 'A visit.',
  slugFrom: 'title',
  defaultOrder: [['from', 'DESC']],
  validity: ['from', 'to'],
  policy: kept,
  fields: {
    title: localized({ description: 'Title.', required: true, search: 'A', dated: true }),
    report: localized({ description: 'Report.', long: true, search: 'C' }),
    guests: integer({ description: 'How many came.', range: [-5, 5000] }),
    code: text({
      description: 'Code.',
      pattern: { expression: /^[A-Z]\d{1,3}$/, words: 'a code', wordsVi: 'mã' },
      unique: true,
    }),
    host: one('Federation', { description: 'Who received them.', required: true }),
    part: one('ExchangeVisit', { description: 'Part of.', tree: true }),
    countries: links('PartnerCountry', { description: 'From where.' }),
    stays: owned(
      'Stay',
      {
        where: one('MemberAssociation', { description: 'Where.' }),
        from: partialDate({ description: 'From.' }),
        to: partialDate({ description: 'To.', end: true }),
      },
      { description: 'Stays.' },
    ),
    from: partialDate({ description: 'First day.' }),
    to: partialDate({ description: 'End.', end: true }),
  },
})

describe('a migrated database', () => {
  it('has nothing that the code has not, and lacks nothing', async () => {
    expect(await drift()).toEqual([])
    expect(await migrationStatements(model, database.ownerUrl)).toEqual([])
  })

  it('is the same whatever the languages are', async () => {
    expect(await drift(makeModel(catalogue, interfaces, ['en', 'fr', 'vi']))).toEqual([])
  })

  it.each([
    ['a column of another type', 'alter table articles alter byline type varchar(200)', /byline/],
    ['a column more', 'alter table people add nickname text', /nickname/],
    ['a column less', 'alter table people drop given_name', /given_name/],
    ['a value no longer required', 'alter table federations alter level drop not null', /level/],
    ['another default', 'alter table article_translations alter revisions set default \'{"a": 1}\'', /revisions/],
    ['a dropped check', 'alter table terms drop constraint terms_to_on_after_from_on', /terms_to_on_after_from_on/],
    [
      'another check',
      "alter table federations drop constraint federations_level_known, add constraint federations_level_known check (level in ('NATIONAL'))",
      /federations_level_known/,
    ],
    [
      'a dropped exclusion',
      'alter table post_holdings drop constraint post_holdings_one_holder',
      /post_holdings_one_holder/,
    ],
    ['a dropped reference', 'alter table articles drop constraint articles_author_id_fkey', /articles_author_id_fkey/],
    [
      'a dropped unique constraint',
      'alter table access_tokens drop constraint access_tokens_hash_key',
      /access_tokens_hash_key/,
    ],
    ['a dropped index', 'drop index articles_author_id_idx', /articles_author_id_idx/],
    [
      'an index on something else',
      'drop index articles_author_id_idx; create index articles_author_id_idx on articles (author_id)',
      /index articles_author_id_idx is not that of the code/,
    ],
    ['a dropped trigger', 'drop trigger log on articles', /trigger articles\.log is missing/],
    ['a disabled trigger', 'alter table articles disable trigger log', /trigger articles\.log was changed/],
    [
      'another trigger',
      'create trigger more before insert on articles for each row execute function suppress_redundant_updates_trigger()',
      /trigger articles\.more is not in the code/,
    ],
    [
      'another function',
      'create or replace function vn_fold(written text) returns text language sql immutable strict parallel safe return lower(written)',
      /function vn_fold was changed/,
    ],
    ['a function with other rights', 'alter function log_change() security invoker', /function log_change was changed/],
    ['a function more', 'create function more() returns int language sql return 1', /function more is not in the code/],
    [
      'a search table with another column',
      'alter table search_documents add more text',
      /table search_documents was changed/,
    ],
    ['a table more', 'create table more (id int)', /more/],
  ])('shows %s', async (_, sql, shown) => {
    await owner.query(sql)
    const found = await drift()
    expect(found.join('\n')).toMatch(shown)
    expect(found.length).toBeLessThan(4)
  })
})

describe('a new content type', () => {
  it('needs one migration, which names nothing but it, and undoes itself when the type goes', async () => {
    const more = modelOf([...catalogue, visit])
    expect(await drift(more)).not.toEqual([])
    const folder = mkdtempSync(join(tmpdir(), 'amity-migration-test-'))
    try {
      const place = { folder, ownerUrl: database.ownerUrl, clock: () => new Date('2024-02-29T10:11:12Z') }
      const file = await createMigration(more, 'add_visits', place)
      expect(basename(file ?? '')).toBe('Migration20240229101112_add_visits.ts')
      const source = readFileSync(file ?? '', 'utf8')
      expect(source).toContain('class Migration20240229101112_add_visits extends Migration')
      const named = [
        ...source.matchAll(
          /\b(?:table|index|trigger|function|constraint) (?:if (?:not )?exists )?(?:public\.)?"?(\w+)"?/gi,
        ),
      ].map(([, name = '']) => name)
      expect(named.filter(name => /^(articles|people|federations|posts|search_)/.test(name))).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
    const statements = await migrationStatements(more, database.ownerUrl)
    for (const statement of statements) await owner.query(statement)
    expect(await drift(more)).toEqual([])
    for (const statement of await migrationStatements(model, database.ownerUrl)) await owner.query(statement)
    expect(await drift()).toEqual([])
  })

  it('gets a step for each change of it', async () => {
    const { host: _, ...rest } = visit.fields
    const changed = content({
      ...visit,
      fields: {
        ...rest,
        guests: integer({ description: 'How many came.', range: [0, 10] }),
        place: text({ description: 'Where.' }),
        part: one('ExchangeVisit', { description: 'Part of.' }),
      },
    })
    for (const step of [[...catalogue, visit], [...catalogue, changed], catalogue]) {
      for (const statement of await migrationStatements(modelOf(step), database.ownerUrl)) await owner.query(statement)
      expect(await drift(modelOf(step))).toEqual([])
    }
  })
})
