import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { anonymous } from '../../access/viewer.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { globalId, newRecordId } from '../../kernel/ids.ts'
import { makeModel } from '../model/model.ts'
import { createRecord } from './create.ts'
import { isVersionConflict } from './facts.ts'
import {
  complaints,
  editor,
  noon,
  openFixture,
  problemsOf,
  recordOf,
  valueOf,
  type Fixture,
} from './command-fixture.ts'
import { updateRecord } from './update.ts'

let fixture: Fixture
beforeAll(
  async () =>
    void (fixture = await openFixture(await createTestDatabase(), makeModel(catalogue, interfaces, ['vi', 'en']))),
)
afterAll(() => fixture.close())

const update = (typeName: string, id: string, expectedVersion: number, input: unknown, locale = 'vi') =>
  updateRecord(fixture.door, fixture.type(typeName), {
    id: recordOf(id),
    expectedVersion,
    locale,
    input,
    viewer: editor,
    now: noon,
  })
const logged = async () =>
  (await fixture.pool.query<{ count: number }>('select count(*)::int as count from changes')).rows[0]?.count
const stored = async (id: string, column = 'title') =>
  Object.fromEntries(
    (
      await fixture.pool.query(
        `select locale, ${column} as value from article_translations where id = $1 and stage = 'draft'`,
        [recordOf(id)],
      )
    ).rows.map(({ locale, value }) => [locale, value]),
  )

describe('an update', () => {
  it('touches only what was sent: other fields, languages and lists stay bit by bit', async () => {
    const person = await fixture.make('Person', { name: 'A' })
    const id = await fixture.make('Article', {
      title: 'Tin',
      lead: 'Mở',
      body: 'Thân',
      byline: 'A',
      kind: 'NEWS',
      about: { add: [person] },
      images: [],
    })
    valueOf(await update('Article', id, 1, { title: 'News', body: 'Body' }, 'en'))
    const before = await fixture.rows('Article', id, 'draft')
    valueOf(await update('Article', id, 2, { byline: 'B' }))
    const after = await fixture.rows('Article', id, 'draft')
    const row = (rows: typeof before) => JSON.parse(rows['articles']?.[0] ?? '')
    expect(row(after)).toEqual({ ...row(before), byline: 'B', version: 3 })
    expect({ ...after, articles: [] }).toEqual({ ...before, articles: [] })

    valueOf(await update('Article', id, 3, { title: 'Newer' }, 'en'))
    const third = await fixture.rows('Article', id, 'draft')
    const [en, vi] = [third, after].map(rows => rows['article_translations']?.map(text => JSON.parse(text)))
    expect(en?.find(({ locale }) => locale === 'vi')).toEqual(vi?.find(({ locale }) => locale === 'vi'))
    expect(en?.find(({ locale }) => locale === 'en')).toEqual({
      ...vi?.find(({ locale }) => locale === 'en'),
      title: 'Newer',
      revisions: { title: 4, body: 2 },
    })
    expect({ ...third, articles: [], article_translations: [] }).toEqual({
      ...after,
      articles: [],
      article_translations: [],
    })
  })

  it('that changes nothing answers the version that there is and leaves no trace', async () => {
    const country = await fixture.make('PartnerCountry', { code: 'TH', name: 'Thái Lan', relationsSince: '1976' })
    const budgets = [{ amount: '10.5', currency: 'USD', from: '2020', to: '2021' }]
    const input = {
      title: 'Dự án',
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      country,
      startsOn: '2020',
      endsOn: '2021',
      budgets,
      locations: [
        {
          name: [
            { locale: 'vi', text: 'Huế' },
            { locale: 'en', text: 'Hue' },
          ],
        },
      ],
    }
    const id = await fixture.make('AidProject', input)
    const before = await logged()
    const again = {
      ...input,
      title: ' Dự\u00a0án ',
      budgets: [{ ...budgets[0], amount: '10.50' }],
      locations: [
        {
          name: [
            { locale: 'en', text: 'Hue' },
            { locale: 'vi', text: 'Huế' },
          ],
        },
      ],
      sector: null,
      iatiIdentifier: '',
    }
    expect(valueOf(await update('AidProject', id, 1, again)).version).toBe(1)
    expect(valueOf(await update('AidProject', id, 1, {})).version).toBe(1)
    expect(await logged()).toBe(before)
  })

  it('writes only the values of a list that changed, in place', async () => {
    const id = await fixture.make('AidProject', {
      title: 'Danh sách',
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      recipients: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }],
    })
    valueOf(await update('AidProject', id, 1, { recipients: [{ name: 'a' }, { name: 'B' }, { name: 'c' }] }))
    const { rows } = await fixture.pool.query(
      `select operation, coalesce(after, before) ->> 'ordinal' as ordinal from changes where table_name = 'aid_project_recipients' and record_id = $1 and intent = 'updateAidProject' order by 2`,
      [recordOf(id)],
    )
    expect(rows).toEqual([
      { operation: 'update', ordinal: '1' },
      { operation: 'delete', ordinal: '3' },
    ])
    valueOf(await update('AidProject', id, 2, { recipients: null }))
    expect((await fixture.rows('AidProject', id, 'draft'))['aid_project_recipients']).toEqual([])
  })

  it('exchanges former values, which exclude one another', async () => {
    const former = (name: string, from: string, to: string) => ({ locale: 'vi', name, from, to })
    const id = await fixture.make('Person', {
      name: 'N',
      formerNames: [former('a', '1950', '1959'), former('b', '1960', '1969')],
    })
    valueOf(
      await update('Person', id, 1, {
        formerNames: [former('b', '1960', '1969'), former('a', '1950', '1959'), former('c', '1970', '1979')],
      }),
    )
    const names = (await fixture.rows('Person', id, 'draft'))['person_former_names']
      ?.map(row => JSON.parse(row))
      .sort((a, b) => a.ordinal - b.ordinal)
      .map(({ name }) => name)
    expect(names).toEqual(['b', 'a', 'c'])
  })

  it('adds references at the end and removes them, whatever else is in the set', async () => {
    const [a, b, c] = [
      await fixture.make('Person', { name: 'a' }),
      await fixture.make('Term', { label: 'b' }),
      await fixture.make('Federation', { name: 'c', level: 'NATIONAL' }),
    ]
    const id = await fixture.make('Article', { title: 'Liên kết', about: { add: [a, b] } })
    valueOf(await update('Article', id, 1, { about: { add: [c, a], remove: [b] } }))
    const { rows } = await fixture.pool.query(`select target_id from article_about where id = $1 order by ordinal`, [
      recordOf(id),
    ])
    expect(rows).toEqual([{ target_id: recordOf(a) }, { target_id: recordOf(c) }])
    expect(valueOf(await update('Article', id, 2, { about: { add: [a], remove: [b] } })).version).toBe(2)
  })

  it('clears a set of references by null, and says nothing new of one that is empty', async () => {
    const [a, b] = [await fixture.make('Person', { name: 'a' }), await fixture.make('Person', { name: 'b' })]
    const id = await fixture.make('Article', { title: 'Xóa liên kết', about: { add: [a, b] } })
    expect(valueOf(await update('Article', id, 1, { about: null })).version).toBe(2)
    expect((await fixture.rows('Article', id, 'draft'))['article_about']).toEqual([])
    expect(valueOf(await update('Article', id, 2, { about: null })).version).toBe(2)
    valueOf(await update('Article', id, 2, { about: { add: [b] } }))
    expect((await fixture.rows('Article', id, 'draft'))['article_about']).toHaveLength(1)
  })

  it('needs the version that stands, and names it', async () => {
    const id = await fixture.make('Article', { title: 'Phiên bản' })
    valueOf(await update('Article', id, 1, { byline: 'x' }))
    for (const expected of [1, 3, 0, -1, 2 ** 31]) {
      const [problem] = problemsOf(await update('Article', id, expected, { byline: 'y' }))
      expect(problem && isVersionConflict(problem) && problem.currentVersion).toBe(2)
      expect(problem?.path).toEqual(['expectedVersion'])
      const never = expected === 1 ? [false, false] : [true, true]
      expect([/never had/.test(problem?.message ?? ''), /chưa từng có/.test(problem?.messageVi ?? '')]).toEqual(never)
      expect(/Somebody saved/.test(problem?.advice ?? '')).toBe(expected === 1)
    }
  })

  it('of two at once lets one through', async () => {
    const id = await fixture.make('Article', { title: 'Cùng lúc' })
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, at) => update('Article', id, 1, { byline: `Người ${at}` })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap(complaints)).toEqual(Array.from({ length: 5 }, () => 'VERSION_CONFLICT expectedVersion'))
  })

  it('is refused for records that do not exist, are of another type, and to visitors', async () => {
    const person = await fixture.make('Person', { name: 'x' })
    expect(complaints(await update('Article', `Article_${newRecordId(1)}`, 1, {}))).toEqual(['NOT_FOUND id'])
    expect(complaints(await update('Article', person, 1, {}))).toEqual(['NOT_FOUND id'])
    const before = await fixture.rows('Person', person, 'draft')
    expect(
      complaints(
        await updateRecord(fixture.door, fixture.type('Person'), {
          id: recordOf(person),
          expectedVersion: 1,
          locale: 'vi',
          input: { name: 'y' },
          viewer: anonymous,
          now: noon,
        }),
      ),
    ).toEqual(['NOT_ALLOWED '])
    expect(await fixture.rows('Person', person, 'draft')).toEqual(before)
  })

  it('looks at the merged record: a range may be broken by one end alone', async () => {
    const id = await fixture.make('Term', { label: 'Khóa I', from: '2018', to: '2023' })
    expect(complaints(await update('Term', id, 1, { to: '2017' }))).toEqual(['VALIDATION input.to'])
    expect(complaints(await update('Term', id, 1, { from: '2024' }))).toEqual(['VALIDATION input.to'])
    expect(complaints(await update('Term', id, 1, { from: '2024', to: null }))).toEqual([])
  })

  it('may clear a required text of a translation, never one of the source language', async () => {
    const id = await fixture.make('Article', { title: 'Hai tiếng' })
    const refused = ['VALIDATION input.title']
    expect(complaints(await update('Article', id, 1, { title: null }))).toEqual(refused)
    valueOf(await update('Article', id, 1, { title: 'Two', lead: 'x' }, 'en'))
    for (const title of [null, ' '])
      expect(complaints(await update('Article', id, 2, { title }, 'vi'))).toEqual(refused)
    valueOf(await update('Article', id, 2, { title: null, lead: null }, 'en'))
    expect(await stored(id)).toEqual({ vi: 'Hai tiếng' })
  })

  it('needs no source language where there never was one', async () => {
    const made = await createRecord(fixture.door, fixture.type('Article'), {
      locale: 'en',
      input: { title: 'One' },
      viewer: editor,
      now: noon,
    })
    const id = globalId('Article', valueOf(made).id)
    valueOf(await update('Article', id, 1, { lead: 'Dẫn', title: null }))
    valueOf(await update('Article', id, 2, { lead: null }))
    expect(await stored(id)).toEqual({ en: 'One' })
    expect(complaints(await update('Article', id, 3, { title: ' ' }, 'en'))).toEqual(['VALIDATION input.title'])
  })

  it('refuses cycles of parents', async () => {
    const [a, b] = [
      await fixture.make('Federation', { name: 'Trên', level: 'NATIONAL' }),
      await fixture.make('Federation', { name: 'Dưới', level: 'PROVINCIAL' }),
    ]
    valueOf(await update('Federation', b, 1, { parent: a }))
    expect(complaints(await update('Federation', a, 1, { parent: b }))).toEqual(['VALIDATION input.parent'])
    expect(complaints(await update('Federation', a, 1, { parent: a }))).toEqual(['VALIDATION input.parent'])
  })
})
