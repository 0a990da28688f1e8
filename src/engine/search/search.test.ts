import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { client, type Hit, hits, keepDocuments, page, scope, store, titles, types, uuid } from './documents-fixture.ts'
import { exceedsQueryLimits } from './query.ts'
import { rankedWindow, searchStatement, searchTotalStatement } from './statement.ts'

keepDocuments()

const total = async (query: string): Promise<number> =>
  Number((await client.query(searchTotalStatement(scope), [query, 'vi', types])).rows[0].total)

describe('the language of queries', () => {
  test('demands every word, in any order', async () => {
    await store('Hội hữu nghị Việt – Lào', 'Hội hữu nghị Việt – Nga', 'Lào')
    expect(await titles('lào hữu')).toEqual(['Hội hữu nghị Việt – Lào'])
  })

  test('takes a quoted phrase with accents as it stands, one without accents with any accents', async () => {
    await store('má', 'mà', 'hữu nghị lâu dài', 'nghị sĩ hữu ái')
    expect(await titles('"má"')).toEqual(['má'])
    expect(await titles('“má”')).toEqual(['má'])
    expect((await titles('"ma"')).toSorted()).toEqual(['mà', 'má'])
    expect(await titles('"hữu nghị"')).toEqual(['hữu nghị lâu dài'])
    expect(await titles('"huu nghi"')).toEqual(['hữu nghị lâu dài'])
    expect(await titles('"hưu nghị"')).toEqual([])
    expect(await titles('"hữu nghị" "dài"')).toEqual(['hữu nghị lâu dài'])
  })

  test('widens no quoted phrase, and reads a quote without its other half as a blank', async () => {
    await store('Netherlands', 'Hà Lan')
    expect(await titles('"Hà Lan"')).toEqual(['Hà Lan'])
    expect(await titles('"Hà Lan')).toEqual(['Hà Lan', 'Netherlands'])
  })

  test.each([
    '',
    ' ',
    '–',
    '"',
    '""',
    '" "',
    '!@#$%^&*()',
    '\u200b',
    '\u00a0',
    '\ue000\ue001',
    '\\',
    "'",
    '<->',
    ':*',
    '🙂',
  ])('%j finds nothing', async query => {
    await store('a', 'và', '–')
    expect(await hits(query)).toEqual([])
    expect(await total(query)).toBe(0)
  })

  test.each([
    'a & !b | (c',
    'a <-> b',
    'a:*',
    ":*A 'b",
    '\\',
    "\\'",
    "'; drop table search_documents; --",
    '%_%',
    'a\\b"c\'',
    '!!!a',
    '(((',
    'a <2> b',
    '"a" "b',
    'a'.repeat(10_000),
    'đ '.repeat(5_000),
    '🙂'.repeat(3_000),
    'a-'.repeat(5_000),
    '"'.repeat(9_999),
    '\ud7ff\ue000\uffff',
    '1e5 0x1F -3 +4.5e-6',
    'ế'.repeat(1_000),
    '31/10/2022 '.repeat(90),
    'TP.HCM '.repeat(140),
  ])('%j raises no error', async query => {
    await store('a b c')
    expect((await hits(query)).length).toBeLessThanOrEqual(1)
    await total(query)
  })

  test('no text raises an error', async () => {
    await store({ title: 'Hội hữu nghị', body: 'đ' })
    const unit = fc.oneof(
      fc.constantFrom('"', "'", '\\', ' ', '-', '&', '|', '!', '(', ')', ':', '*', '<', '>', '1', '.', '/', 'ý', 'TP'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 60 }), async parts => {
        await hits(parts.join('').replaceAll('\0', '').toWellFormed())
      }),
      { numRuns: 60 },
    )
  })

  test('tells which queries the database would cut', () => {
    expect(exceedsQueryLimits('a'.repeat(1_000))).toBe(false)
    expect(exceedsQueryLimits('a'.repeat(1_001))).toBe(true)
    expect(exceedsQueryLimits('🙂'.repeat(1_000))).toBe(false)
    expect(exceedsQueryLimits('a '.repeat(200))).toBe(false)
    expect(exceedsQueryLimits('a-'.repeat(201))).toBe(true)
  })
})

describe('the order of hits', () => {
  test('puts titles before leads before texts, and a title that is the query first', async () => {
    await store({ body: 'hòa bình' }, { lead: 'hòa bình' }, 'hòa bình và phát triển', {
      title: 'Hòa Bình',
      body: 'một nơi '.repeat(99),
    })
    expect((await hits('hòa bình')).map(hit => hit.id)).toEqual([3, 2, 1, 0].map(uuid))
  })

  test('puts words that stand together before words apart', async () => {
    await store({ body: `hữu ${'xa '.repeat(50)} nghị` }, { body: `${'xa '.repeat(50)} hữu nghị` })
    expect((await hits('hữu nghị')).map(hit => hit.id)).toEqual([1, 0].map(uuid))
  })

  test('is total, and pages by keyset forward and backward show every hit once, ties too', async () => {
    await store(
      ...Array.from({ length: 23 }, (_, at) => (at % 3 === 0 ? 'đảng' : at % 3 === 1 ? 'đang' : `Đảng ${at % 2}`)),
    )
    const all = await hits('đảng')
    expect((await hits('đảng', undefined, 100)).length).toBe(23)
    const position = { exact: '$5', rank: '$6', id: '$7', typeName: '$8' }
    for (const direction of ['forward', 'backward'] as const) {
      const firstOf = searchStatement({ ...page, direction })
      const next = searchStatement({ ...page, direction, position })
      const seen: Hit[] = []
      for (let rows = await hits('đảng', firstOf, 4); rows.length > 0;) {
        seen.push(...rows)
        const last = rows[rows.length - 1]!
        rows = (await client.query<Hit>(next, ['đảng', 'vi', types, 4, last.exact, last.rank, last.id, last.type_name]))
          .rows
      }
      const order = seen.map(hit => hit.id)
      expect((direction === 'forward' ? order : order.toReversed()).slice(0, all.length)).toEqual(
        all.map(hit => hit.id),
      )
      expect(new Set(order).size).toBe(23)
    }
  })

  test('says when it ranked a window only, and holds the accent-exact hits and the titles in it', async () => {
    await client.query(
      `insert into search_documents (type_name, id, stage, locale, title, body, title_words, exact, folded)
       select 'Article', ('01910000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'published', 'vi', title, body,
         vn_words(title), vn_exact_vector(title, '', body), vn_folded_vector(title, '', body)
       from generate_series(1, $1::integer + 500) n,
         lateral (select 'Bài ' || n as title, case when n = 5 then 'đảng' else 'đang' end as body) d`,
      [rankedWindow],
    )
    await store('Đáng')
    const rows = await hits('đảng', undefined, 5)
    expect(rows[0]).toMatchObject({ title: 'Bài 5', exact: true, is_windowed: true })
    expect(rows[1]).toMatchObject({ title: 'Đáng', exact: false })
    expect(await total('đảng')).toBe(rankedWindow + 501)
    expect((await hits('"đảng"')).map(row => [row.title, row.is_windowed])).toEqual([['Bài 5', false]])
  })
})

describe('what may be seen', () => {
  test('is bounded by locale, type and stage', async () => {
    await store(
      'Hội A',
      { title: 'Hội B', locale: 'en' },
      { title: 'Hội C', stage: 'draft' },
      { title: 'Hội D', type: 'Person' },
      { title: 'Hội E', type: 'Secret' },
    )
    expect((await titles('hội')).toSorted()).toEqual(['Hội A', 'Hội D'])
    expect(await total('hội')).toBe(2)
    expect(
      (await client.query(searchStatement(page), ['hội', 'vi', ['Person'], 9])).rows.map(row => row.title),
    ).toEqual(['Hội D'])
    const everyType = searchStatement({ ...page, types: null, limit: '$3::integer' })
    expect((await client.query(everyType, ['hội', 'vi', 9])).rows).toHaveLength(2)
  })

  test('obeys the policy of each type before the window is filled', async () => {
    await store('Hội A', { title: 'Hội B', type: 'Person' }, 'Hội C')
    const policy = (name: string, document: string): string | null =>
      name === 'Article'
        ? `exists (select from (values ('${uuid(2)}'::uuid)) seen (id) where seen.id = ${document}.id)`
        : null
    const statement = searchStatement({ ...page, policy })
    expect((await hits('hội', statement)).map(hit => hit.title).toSorted()).toEqual(['Hội B', 'Hội C'])
    const rows = await client.query(searchTotalStatement({ ...scope, policy }), ['hội', 'vi', types])
    expect(rows.rows[0].total).toBe('2')
  })

  test('shows a stage picked by an expression of the document', async () => {
    await store({ title: 'Hội cũ', type: 'Person' }, { title: 'Hội mới', stage: 'draft' })
    const preview = searchStatement({
      ...page,
      stage: d => `${d}.stage = 'published' or ${d}.stage = 'draft' and ${d}.id = '${uuid(1)}'`,
    })
    expect((await hits('hội', preview)).map(hit => hit.title).toSorted()).toEqual(['Hội cũ', 'Hội mới'])
  })
})

describe('the routines', () => {
  test('of letters are immutable, parallel safe and read the same under any search path', async () => {
    const declared = await client.query(
      `select proname, provolatile, proparallel from pg_proc where pronamespace = 'public'::regnamespace and proname like 'vn\\_%' order by 1`,
    )
    expect(declared.rows.length).toBeGreaterThanOrEqual(12)
    for (const row of declared.rows) expect(row).toMatchObject({ provolatile: 'i', proparallel: 's' })
    await client.query('begin')
    await client.query(`create schema trap; create function trap.lower(text) returns text language sql as $$ select 'caught' $$;
      create function trap.unaccent(regdictionary, text) returns text language sql as $$ select 'caught' $$;
      set local search_path = trap, pg_catalog`)
    const read = await client.query(
      `select public.vn_words('Đảng'), public.vn_fold('Đảng'), public.vn_folded_vector('Đảng', '', '')::text as vector`,
    )
    const query = await client.query(`select literal::text, words from public.search_query('Đảng')`)
    await client.query('rollback')
    expect(read.rows[0]).toEqual({ vn_words: 'dang', vn_fold: 'dang', vector: "'dang':1A" })
    expect(query.rows[0]).toEqual({ literal: "'đảng'", words: 'dang' })
  })

  test('give text that differs in spelling only one form, with the same words without accents', async () => {
    const spelled = await client.query(
      `select array_agg(distinct public.vn_canonical(t)) as forms from unnest($1::text[]) t`,
      [['Uỷ ban  Quý', 'ỦY BAN QÚY', 'ủy-ban\u00a0quí', 'Ủ\u200by ban – quý'.normalize('NFD')]],
    )
    expect(spelled.rows[0].forms).toEqual(['ủy ban quí'])
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async text => {
        const given = text.replaceAll('\0', '').toWellFormed()
        const row = await client.query(
          `select public.vn_words(public.vn_canonical($1)) = public.vn_words($1) as same`,
          [`Uỷ kỹ 05/3 ${given}`],
        )
        expect(row.rows[0].same).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('store texts of any length and kind', async () => {
    await store(
      {
        title: 'đ'.repeat(9_000),
        lead: 'chữ '.repeat(50_000),
        body: Array.from({ length: 120_000 }, (_, n) => n.toString(36)).join(' '),
      },
      { title: 'x', body: 'a'.repeat(300_000) },
      {
        title: 'y',
        body: Array.from({ length: 180_000 }, (_, n) => String.fromCodePoint(0x4e00 + (n % 20_000))).join(' '),
      },
    )
    expect(await hits('chữ')).toHaveLength(1)
  })
})
