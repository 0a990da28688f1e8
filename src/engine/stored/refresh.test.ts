import { randomUUID } from 'node:crypto'

import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { makeModel, typeNamed } from '../model/model.ts'
import { paragraphsOf } from '../rich-text/read-document.ts'
import { refreshLocalized } from './refresh-localized.ts'
import { refreshSearch } from './refresh-search.ts'

const locales = ['vi', 'en']
const model = makeModel(catalogue, interfaces, locales)
const person = typeNamed(model, 'Person')
const article = typeNamed(model, 'Article')

let database: TestDatabase
let client: Client
beforeAll(async () => {
  database = await createTestDatabase()
  client = new Client({ connectionString: database.serverUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})
beforeEach(async () => {
  await client.query("select set_config('amity.intent', 'test', false)")
})

const rows = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows

async function record(type: string, table: string, stage = 'published'): Promise<string> {
  const id = randomUUID()
  await rows('insert into records values ($1, $2, now())', [id, type])
  await rows(
    `insert into ${table} (id, stage, state, version, created_at, updated_at, published_at) values ($1, $2, $2, 1, now(), now(), now())`,
    [id, stage],
  )
  return id
}

async function translation(
  table: string,
  id: string,
  locale: string,
  texts: Record<string, unknown>,
  revisions: Record<string, number> = {},
): Promise<void> {
  const body = typeof texts['body'] === 'string' ? { body: paragraphsOf(texts['body']) } : {}
  const all = { id, stage: 'published', locale, ...texts, ...body, revisions: JSON.stringify(revisions) }
  const names = Object.keys(all)
  await rows(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})
    on conflict (id, stage, locale) do update set ${names.map(name => `${name} = excluded.${name}`).join(', ')}`,
    Object.values(all),
  )
}

const refresh = async (type: typeof person, ids: string[], in_ = model): Promise<void> => {
  const values = [ids, ids.map(() => 'published')]
  for (const sql of [refreshLocalized(type, in_), refreshSearch(type)]) if (sql) await rows(sql, values)
}

async function formerName(
  id: string,
  ordinal: number,
  locale: string,
  name: string,
  from: string | null,
  to: string,
): Promise<void> {
  await rows(
    `insert into person_former_names (id, stage, ordinal, locale, name, from_on, from_on_precision, to_on, to_on_precision)
    values ($1, 'published', $2, $3, $4, $5, $6, $7, 'day')`,
    [id, ordinal, locale, name, from, from && 'day', to],
  )
}

const named = (id: string) =>
  rows(
    'select locale, valid_from::text as from, valid_to::text as to, name, name_locale as by, name_stale as stale from person_localized where id = $1 order by locale, valid_from',
    [id],
  )

describe('stored answering values', () => {
  it('falls back field by field, and takes an empty text for none', async () => {
    const id = await record('Article', 'articles')
    await translation('article_translations', id, 'vi', {
      slug: 'tin',
      title: 'Tin',
      lead: 'Mở đầu',
      body: 'Thân bài',
      source_note: null,
    })
    await translation('article_translations', id, 'en', {
      slug: 'news',
      title: 'News',
      lead: '',
      body: null,
      source_note: 'A note',
    })
    await refresh(article, [id])
    const answered = `select concat_ws('|', locale, slug, title, title_locale, lead, lead_locale, body_locale, source_note, source_note_locale) as it
      from article_localized where id = $1 order by locale`
    expect((await rows(answered, [id])).map(({ it }) => it)).toEqual([
      'en|news|News|en|Mở đầu|vi|vi|A note|en',
      'vi|tin|Tin|vi|Mở đầu|vi|vi|A note|en',
    ])
  })

  it('answers in a language that is not configured when there is no other, by its tag', async () => {
    const id = await record('Article', 'articles')
    await translation('article_translations', id, 'lo', { title: 'ຂ່າວ' })
    await translation('article_translations', id, 'fr', { title: 'Nouvelles' })
    await refresh(article, [id])
    expect(
      await rows('select locale, title, title_locale from article_localized where id = $1 order by locale', [id]),
    ).toEqual([
      { locale: 'en', title: 'Nouvelles', title_locale: 'fr' },
      { locale: 'vi', title: 'Nouvelles', title_locale: 'fr' },
    ])
  })

  it('follows the order of the configured languages after the one asked for', async () => {
    const three = makeModel(catalogue, interfaces, ['vi', 'en', 'fr'])
    const id = await record('Article', 'articles')
    await translation('article_translations', id, 'en', { title: 'News' })
    await translation('article_translations', id, 'vi', { title: 'Tin' })
    await refresh(typeNamed(three, 'Article'), [id], three)
    expect(
      await rows("select title, title_locale from article_localized where id = $1 and locale = 'fr'", [id]),
    ).toEqual([{ title: 'Tin', title_locale: 'vi' }])
    await refresh(article, [id])
    expect(await rows('select locale from article_localized where id = $1 order by locale', [id])).toEqual([
      { locale: 'en' },
      { locale: 'vi' },
    ])
  })

  it('calls a translation stale when the source changed after it, for that field only and never the source', async () => {
    const id = await record('Article', 'articles')
    await translation(
      'article_translations',
      id,
      'vi',
      { title: 'Tin', lead: 'Mở đầu', body: 'Thân' },
      { title: 3, lead: 1, body: 4 },
    )
    await translation(
      'article_translations',
      id,
      'en',
      { title: 'News', lead: 'Lead', body: 'Body' },
      { title: 2, lead: 2, body: 3 },
    )
    await refresh(article, [id])
    const stale =
      'select locale, title_stale as title, lead_stale as lead, body_stale as body from article_localized where id = $1 order by locale'
    expect(await rows(stale, [id])).toEqual([
      { locale: 'en', title: true, lead: false, body: true },
      { locale: 'vi', title: false, lead: false, body: false },
    ])
    await translation('article_translations', id, 'en', { title: 'News 2' }, { title: 5, lead: 2, body: 3 })
    await refresh(article, [id])
    expect((await rows(stale, [id]))[0]).toMatchObject({ title: false, body: true })
  })

  it('marks the source language’s row stale when a stale translation has to answer there', async () => {
    const id = await record('Article', 'articles')
    await translation('article_translations', id, 'vi', { title: 'Tin', lead: '' }, { title: 1, lead: 4 })
    await translation('article_translations', id, 'en', { title: 'News', lead: 'Lead' }, { title: 1, lead: 2 })
    await refresh(article, [id])
    expect(
      await rows("select lead, lead_locale, lead_stale from article_localized where id = $1 and locale = 'vi'", [id]),
    ).toEqual([{ lead: 'Lead', lead_locale: 'en', lead_stale: true }])
  })

  it('cuts time at every first day and end of a former name', async () => {
    const id = await record('Person', 'people')
    await translation('person_translations', id, 'vi', { name: 'Nay' })
    await translation('person_translations', id, 'en', { name: 'Now' }, {})
    await formerName(id, 0, 'vi', 'Xưa', '2000-01-01', '2010-01-01')
    await formerName(id, 1, 'en', 'Former', '2005-01-01', '2012-01-01')
    await refresh(person, [id])
    expect(await named(id)).toEqual([
      { locale: 'en', from: '-infinity', to: '2000-01-01', name: 'Now', by: 'en', stale: false },
      { locale: 'en', from: '2000-01-01', to: '2005-01-01', name: 'Xưa', by: 'vi', stale: false },
      { locale: 'en', from: '2005-01-01', to: '2010-01-01', name: 'Former', by: 'en', stale: false },
      { locale: 'en', from: '2010-01-01', to: '2012-01-01', name: 'Former', by: 'en', stale: false },
      { locale: 'en', from: '2012-01-01', to: 'infinity', name: 'Now', by: 'en', stale: false },
      { locale: 'vi', from: '-infinity', to: '2000-01-01', name: 'Nay', by: 'vi', stale: false },
      { locale: 'vi', from: '2000-01-01', to: '2005-01-01', name: 'Xưa', by: 'vi', stale: false },
      { locale: 'vi', from: '2005-01-01', to: '2010-01-01', name: 'Xưa', by: 'vi', stale: false },
      { locale: 'vi', from: '2010-01-01', to: '2012-01-01', name: 'Former', by: 'en', stale: false },
      { locale: 'vi', from: '2012-01-01', to: 'infinity', name: 'Nay', by: 'vi', stale: false },
    ])
  })

  it('takes a former name without first day back to the beginning of time, in a language without translation too', async () => {
    const id = await record('Person', 'people')
    await translation('person_translations', id, 'vi', { name: 'Nay' }, { name: 3 })
    await formerName(id, 0, 'fr', 'Ancien', null, '1990-01-01')
    await refresh(person, [id])
    expect((await named(id)).map(({ locale, from, to, name, by }) => [locale, from, to, name, by])).toEqual([
      ['en', '-infinity', '1990-01-01', 'Ancien', 'fr'],
      ['en', '1990-01-01', 'infinity', 'Nay', 'vi'],
      ['vi', '-infinity', '1990-01-01', 'Ancien', 'fr'],
      ['vi', '1990-01-01', 'infinity', 'Nay', 'vi'],
    ])
    await rows('delete from person_former_names where id = $1', [id])
    await refresh(person, [id])
    expect((await named(id)).map(({ from, to, name }) => [from, to, name])).toEqual([
      ['-infinity', 'infinity', 'Nay'],
      ['-infinity', 'infinity', 'Nay'],
    ])
  })

  it('writes only rows that differ, whatever is given, twice too', async () => {
    const id = await record('Article', 'articles')
    await translation('article_translations', id, 'vi', { title: 'Tin' })
    await refresh(article, [id, id, randomUUID()])
    const mark = () =>
      rows(
        'select xmin::text from article_localized where id = $1 union all select xmin::text from search_documents where id = $1',
        [id],
      )
    const before = await mark()
    await refresh(article, [id])
    expect(await mark()).toEqual(before)
    expect(before).toHaveLength(4)
  })
})

describe('search documents', () => {
  it('hold the answering texts by weight, other names and former values', async () => {
    const id = await record('Article', 'articles')
    await translation('article_translations', id, 'vi', { title: 'Tin', lead: 'Mở đầu', body: 'Thân bài' })
    await translation('article_translations', id, 'en', { title: 'News', body: 'Body' })
    await refresh(article, [id])
    const texts = 'select locale, title, lead, body from search_documents where id = $1 order by locale'
    expect(await rows(texts, [id])).toEqual([
      { locale: 'en', title: 'News', lead: 'Mở đầu', body: 'Body' },
      { locale: 'vi', title: 'Tin', lead: 'Mở đầu', body: 'Thân bài' },
    ])
    const bulgaria = randomUUID()
    await rows("insert into records values ($1, 'PartnerCountry', now())", [bulgaria])
    await rows(
      "insert into partner_countries (id, stage, state, version, created_at, updated_at, published_at, code) values ($1, 'published', 'published', 1, now(), now(), now(), 'BG')",
      [bulgaria],
    )
    await translation('partner_country_translations', bulgaria, 'vi', { name: 'Bun-ga-ri' })
    await rows(
      "insert into partner_country_aliases (id, stage, ordinal, name) values ($1, 'published', 0, 'Bungari'), ($1, 'published', 1, 'Bảo Gia Lợi')",
      [bulgaria],
    )
    await rows(
      `insert into partner_country_former_names (id, stage, ordinal, locale, name, to_on, to_on_precision)
      values ($1, 'published', 0, 'vi', 'Cộng hòa Nhân dân Bungari', '1990-11-15', 'day')`,
      [bulgaria],
    )
    await refresh(typeNamed(model, 'PartnerCountry'), [bulgaria])
    expect((await rows(texts, [bulgaria]))[1]).toMatchObject({ title: 'Bun-ga-ri', body: '' })
    expect((await rows(texts, [bulgaria]))[1].lead.split('\n').sort()).toEqual(
      ['Bungari', 'Bảo Gia Lợi', 'Cộng hòa Nhân dân Bungari'].sort(),
    )
  })

  it('change with the record, and go with it', async () => {
    const id = await record('Article', 'articles')
    await translation('article_translations', id, 'vi', { title: 'Tin' })
    await refresh(article, [id])
    await translation('article_translations', id, 'vi', { title: 'Tin mới' })
    await refresh(article, [id])
    expect(await rows('select distinct title from search_documents where id = $1', [id])).toEqual([
      { title: 'Tin mới' },
    ])
    await rows('delete from articles where id = $1', [id])
    await refresh(article, [id])
    expect(
      await rows('select from search_documents where id = $1 union all select from article_localized where id = $1', [
        id,
      ]),
    ).toEqual([])
  })
})
