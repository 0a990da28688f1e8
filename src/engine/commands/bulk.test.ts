import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { anonymous } from '../../access/viewer.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { globalId, newRecordId, type RecordId } from '../../kernel/ids.ts'
import { makeModel } from '../model/model.ts'
import { tablesOfType } from '../stored/tables.ts'
import { bulkCreate, type BulkOptions, type BulkRecord } from './bulk.ts'
import { createRecord } from './create.ts'
import { complaints, editor, noon, openFixture, valueOf, type Fixture } from './command-fixture.ts'
import { publishRecord } from './publish.ts'
import { updateRecord } from './update.ts'

const model = makeModel(catalogue, interfaces, ['vi', 'en'])
let single: Fixture
let many: Fixture
beforeAll(
  async () =>
    void ([single, many] = [
      await openFixture(await createTestDatabase(), model),
      await openFixture(await createTestDatabase(), model),
    ]),
)
afterAll(async () => {
  await single.close()
  await many.close()
})

const bulk = (typeName: string, records: Iterable<BulkRecord>, options: Partial<BulkOptions> = {}) =>
  bulkCreate(many.door, many.type(typeName), records, { stage: 'published', viewer: editor, now: noon, ...options })
const counts = async () =>
  (
    await many.pool.query(
      'select (select count(*) from records)::int as records, (select count(*) from changes)::int as changes',
    )
  ).rows[0]
const id = (number: number): RecordId => newRecordId(number, new Uint8Array(10))

/** The same record by single commands: created, translated, published. */
async function write(typeName: string, { id: given, values, translations, publishedAt }: BulkRecord): Promise<void> {
  const type = single.type(typeName)
  const common = { viewer: editor, now: noon }
  const [first, ...others] = Object.entries(translations)
  const { id: made } = valueOf(
    await createRecord(single.door, type, {
      ...common,
      id: given,
      locale: first?.[0] ?? 'vi',
      input: { ...values, ...first?.[1] },
    }),
  )
  for (const [at, [locale, input]] of others.entries())
    valueOf(await updateRecord(single.door, type, { ...common, id: made, expectedVersion: at + 1, locale, input }))
  valueOf(await publishRecord(single.door, type, { ...common, id: made, publishedAt }))
}

/** Every row of a type, versions apart: a bulk needs one, single commands several. */
async function contentOf(fixture: Fixture, typeName: string): Promise<Record<string, string[]>> {
  const out: Record<string, string[]> = {}
  for (const { name } of tablesOfType(fixture.type(typeName))) {
    const { rows } = await fixture.pool.query<{ row: string }>(
      `select (to_jsonb(t) - '{version,revisions}'::text[])::text as row from ${name} t order by 1`,
    )
    out[name] = rows.map(({ row }) => row)
  }
  const { rows } = await fixture.pool.query<{ row: string }>(
    'select to_jsonb(d)::text as row from search_documents d where type_name = $1 order by 1',
    [typeName],
  )
  return { ...out, search_documents: rows.map(({ row }) => row) }
}

describe('a bulk', () => {
  it('leaves the same content as single commands', async () => {
    const country = globalId('PartnerCountry', id(1))
    const sets: [string, BulkRecord[]][] = [
      [
        'PartnerCountry',
        [
          {
            id: id(1),
            values: {
              code: 'LA',
              relationsSince: '1962',
              formerNames: [{ locale: 'vi', name: 'Ai Lao', from: '1900', to: '1945' }],
              aliases: [{ name: 'x' }],
            },
            translations: { vi: { name: ' Lào ' }, en: { name: 'Laos' } },
          },
        ],
      ],
      [
        'Federation',
        [2, 3].map(number => ({
          id: id(number),
          values: {
            level: 'PROVINCIAL',
            foundedOn: '1989',
            ...(number === 3 ? { parent: globalId('Federation', id(2)) } : {}),
          },
          translations: { vi: { name: 'Liên hiệp' }, en: { name: 'Union' } },
        })),
      ],
      [
        'Person',
        [{ id: id(4), values: { sortName: 'A' }, translations: { vi: { name: 'Nguyễn A', biography: 'x\r\n\r\ny' } } }],
      ],
      [
        'Post',
        [
          {
            id: id(5),
            values: { singleHolder: true, organization: globalId('Federation', id(2)) },
            translations: { vi: { title: 'Chủ tịch' } },
          },
        ],
      ],
      [
        'PostHolding',
        [
          {
            id: id(6),
            values: { person: globalId('Person', id(4)), post: globalId('Post', id(5)), from: '2018', to: '2023' },
            translations: {},
          },
        ],
      ],
      [
        'AidProject',
        [7, 8, 9].map(number => ({
          id: id(number),
          publishedAt: '2015-01-02T03:04:05Z',
          translations: { vi: { title: 'Giếng nước', summary: 'x' }, en: { title: 'Wells' } },
          values: {
            kind: 'PROJECT',
            projectStage: 'RUNNING',
            country,
            startsOn: '2020-05',
            endsOn: '2022',
            budgets: [{ amount: '1.5', currency: 'USD' }],
            locations: [{ name: [{ locale: 'vi', text: 'Huế' }] }],
            transactions: [1, 2].map(amount => ({
              kind: 'IN_KIND',
              amount: `${amount}`,
              currency: 'VND',
              valueOn: '2020-02-29',
            })),
          },
        })),
      ],
      [
        'Article',
        [
          {
            id: id(10),
            values: {
              countries: { add: [country] },
              about: { add: [globalId('Person', id(4)), globalId('Post', id(5))] },
            },
            translations: { vi: { title: 'Tin', body: 'Thân', slug: 'rieng' }, en: { title: 'News' } },
          },
        ],
      ],
    ]
    for (const [typeName, records] of sets) {
      for (const record of records) await write(typeName, record)
      expect(valueOf(await bulk(typeName, records)).records).toBe(records.length)
      const [expected, found] = [await contentOf(single, typeName), await contentOf(many, typeName)]
      expect(found, typeName).toEqual(expected)
      expect(found['search_documents']).toHaveLength(typeName === 'PostHolding' ? 0 : records.length * 2)
    }
  })

  it('enters the log like any other write, one transaction a batch', async () => {
    const people = Array.from({ length: 25 }, (_, at) => ({
      values: {},
      translations: { vi: { name: `Người ${at}` } },
    }))
    valueOf(await bulk('Person', people, { batch: 10, stage: 'draft' }))
    const { rows } = await many.pool
      .query(`select count(*)::int as rows, count(distinct record_id)::int as records, min(intent) as intent, min(actor) as actor, min(version) as version, max(stage) as stage
      from changes where type_name = 'Person' and stage = 'draft' group by transaction_id order by min(position)`)
    expect(rows).toEqual(
      [20, 20, 10].map(count => ({
        rows: count,
        records: count / 2,
        intent: 'createPerson',
        actor: editor.actorId,
        version: 1,
        stage: 'draft',
      })),
    )
  })

  it('with something wrong in a batch writes nothing of it, names everything, and keeps the batches before', async () => {
    const before = await counts()
    const good = (code: string): BulkRecord => ({ values: { code }, translations: { vi: { name: code } } })
    const result = await bulk(
      'PartnerCountry',
      [
        good('AA'),
        good('AB'),
        good('AC'),
        { values: { code: 'AC', nope: 1 }, translations: { vi: { name: '' }, de: { name: 'x' } } },
        good('LA'),
        good('AD'),
      ],
      { batch: 2 },
    )
    expect(complaints(result)).toEqual([
      'VALIDATION records.3.values.nope',
      'VALIDATION locale',
      'VALIDATION records.3.values.code',
    ])
    expect((await counts())?.records).toBe(before?.records + 2)
    expect(complaints(await bulk('PartnerCountry', [good('LA')]))).toEqual(['VALIDATION records.0.values.code'])
    expect(
      complaints(
        await bulk('Article', [
          {
            values: { country: globalId('PartnerCountry', id(99)) },
            translations: { vi: { title: 'x', slug: 'rieng' } },
          },
        ]),
      ),
    ).toEqual(['VALIDATION records.0.values.country', 'SLUG_TAKEN records.0.translations.vi.slug'])
    const day = { values: { kind: 'DAY', lunarDay: 5 }, translations: { vi: { title: 'Mồng 5' } } }
    expect(complaints(await bulk('Observance', [day]))).toEqual(['VALIDATION records.0.values.lunarDay'])
    expect(complaints(await bulk('Post', [{ values: {}, translations: {} }]))).toEqual([
      'VALIDATION records.0.values.singleHolder',
      'VALIDATION records.0.values.title',
    ])
  })

  it('numbers slugs within a batch, over batches and beside what is stored', async () => {
    valueOf(
      await bulk(
        'Article',
        Array.from({ length: 30 }, () => ({ values: {}, translations: { vi: { title: 'Trùng nhau' } } })),
        { batch: 7 },
      ),
    )
    const { rows } = await many.pool.query<{ slug: string }>(
      `select slug from article_translations where slug like 'trung-nhau%'`,
    )
    expect(new Set(rows.map(({ slug }) => slug))).toEqual(
      new Set(['trung-nhau', ...Array.from({ length: 29 }, (_, at) => `trung-nhau-${at + 2}`)]),
    )
  })

  it('by several writers numbers slugs and finds references as by one', async () => {
    const parent = (at: number) => (at === 0 ? {} : { parent: globalId('Federation', id(1000 + at - 1)) })
    const chain = Array.from({ length: 12 }, (_, at) => ({
      id: id(1000 + at),
      values: { level: 'PROVINCIAL', ...parent(at) },
      translations: { vi: { name: 'Chuỗi' } },
    }))
    expect(valueOf(await bulk('Federation', chain, { batch: 2, writers: 3 })).records).toBe(12)
    valueOf(
      await bulk(
        'Article',
        Array.from({ length: 60 }, (_, at) => ({
          id: id(2000 + at),
          values: {},
          translations: { vi: { title: at % 2 ? 'Cùng viết' : `Riêng ${at}` } },
        })),
        { batch: 4, writers: 4 },
      ),
    )
    const { rows } = await many.pool.query<{ slug: string }>(
      `select slug from article_translations where slug like 'cung-viet%' union all select slug from federation_translations where slug like 'chuoi%'`,
    )
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(42)
    const good = { values: {}, translations: { vi: { name: 'Tốt' } } }
    expect(
      complaints(
        await bulk('Person', [good, good, { values: { nope: 1 }, translations: { vi: { name: 'x' } } }, good], {
          batch: 1,
          writers: 2,
        }),
      ),
    ).toEqual(['VALIDATION records.2.values.nope'])
  })

  it('is refused to visitors and does not end the process when the database fails', async () => {
    const before = await counts()
    const person = { values: {}, translations: { vi: { name: 'x' } } }
    expect(complaints(await bulk('Person', [person], { viewer: anonymous }))).toEqual(['NOT_ALLOWED '])
    await expect(bulk('Person', [{ ...person, id: id(4) }, person, person], { batch: 1 })).rejects.toThrow(
      /records_pkey/,
    )
    expect(await counts()).toEqual(before)
  })
})
