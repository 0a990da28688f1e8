import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { anonymous } from '../../access/viewer.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { globalId, newRecordId } from '../../kernel/ids.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Values } from '../declare/content.ts'
import { makeModel } from '../model/model.ts'
import { createRecord } from './create.ts'
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
import { publishRecord } from './publish.ts'
import { updateRecord } from './update.ts'

let fixture: Fixture
beforeAll(
  async () =>
    void (fixture = await openFixture(await createTestDatabase(), makeModel(catalogue, interfaces, ['vi', 'en']))),
)
afterAll(() => fixture.close())

const create = (typeName: string, input: unknown, locale = 'vi') =>
  createRecord(fixture.door, fixture.type(typeName), { locale, input, viewer: editor, now: noon })
const counts = async () =>
  (
    await fixture.pool.query(
      'select (select count(*) from records)::int as records, (select count(*) from changes)::int as changes',
    )
  ).rows[0]
const sha256 = 'ab'.repeat(32)

describe('a creation', () => {
  it('makes every type with every field, as a draft and then published', async () => {
    await fixture.pool.query(`insert into media_files values ($1, 'image/png', 'x', 1, 640, 480, now())`, [sha256])
    const ids: Record<string, string> = {}
    const make = async (typeName: string, input: object) => {
      const id = await fixture.make(typeName, input)
      const draft = await fixture.rows(typeName, id, 'draft')
      expect(
        valueOf(
          await publishRecord(fixture.door, fixture.type(typeName), { id: recordOf(id), viewer: editor, now: noon }),
        ).version,
      ).toBe(2)
      const published = await fixture.rows(typeName, id, 'published')
      const [table = ''] = Object.keys(draft)
      for (const part of Object.keys(draft)) {
        if (part !== table) expect(published[part], part).toEqual(draft[part])
        expect(draft[part], `${part} has rows, so that the test means something`).not.toEqual([])
      }
      expect(JSON.parse(published[table]?.[0] ?? '')).toEqual({
        ...JSON.parse(draft[table]?.[0] ?? ''),
        version: 2,
        published_at: '2024-03-01T05:00:00+00:00',
      })
      expect(Object.values(await fixture.rows(typeName, id, 'draft')).flat()).toEqual([])
      ids[typeName] = id
      return id
    }
    const both = (vi: string, en: string) => [
      { locale: 'vi', text: vi },
      { locale: 'en', text: en },
    ]
    const asset = await make('MediaAsset', {
      title: 'Lễ ký',
      altText: 'Hai người bắt tay',
      caption: 'Lễ ký',
      credit: 'VNA',
      rights: 'Mọi quyền',
      licenceUrl: 'https://a.vn/l',
      kind: 'PICTURE',
      sha256,
      fileName: 'le-ky.png',
      focalX: 50,
      focalY: 0,
    })
    const country = await make('PartnerCountry', {
      code: 'LA',
      alpha3: 'LAO',
      numericCode: '418',
      name: 'Lào',
      formerNames: [{ locale: 'vi', name: 'Ai Lao', from: '1900', to: '1945' }],
      aliases: [{ name: 'Lào quốc', locale: 'vi' }],
      nationalDay: 2,
      nationalDayMonth: 12,
      nationalDayName: 'Quốc khánh',
      relationsSince: '1962-09-05',
      relationsKind: 'ESTABLISHED',
      relationsNote: 'Từ năm 1962',
      relationsSource: 'https://mofa.vn/',
      sourceCheckedOn: '2024-02-29',
    })
    const organization = {
      abbreviation: 'LH',
      summary: 'Tổ chức',
      foundedOn: '1989',
      foundingDecision: '12/QĐ',
      dissolvedOn: '2090',
      site: 'https://vufo.org.vn',
      formerNames: [{ locale: 'vi', name: 'Tên cũ', to: '1990' }],
      contacts: [{ kind: 'PHONE', label: both('Văn phòng', 'Office'), value: '024 123', normalised: '+8424123' }],
      identifiers: [{ scheme: 'VN-TAX', value: '1' }],
      memberCounts: [{ on: '2020-01-01', count: 5, unit: 'PERSONS', source: 'x' }],
    }
    const federation = await make('Federation', {
      ...organization,
      name: 'Liên hiệp',
      level: 'NATIONAL',
      placeName: 'Hà Nội',
      masthead: 'Cổng',
    })
    const association = await make('MemberAssociation', {
      ...organization,
      name: 'Hội',
      kind: 'FRIENDSHIP',
      country,
      memberships: [{ federation, from: '2001-05', to: '2030', role: 'MEMBER' }],
    })
    const person = await make('Person', {
      name: 'Nguyễn Văn A',
      formerNames: [{ locale: 'vi', name: 'A', to: '1980' }],
      familyName: 'Nguyễn',
      middleName: 'Văn',
      givenName: 'A',
      sortName: 'A Nguyễn Văn',
      honorific: 'ông',
      biography: 'Một.\n\nHai.',
    })
    const post = await make('Post', {
      title: 'Chủ tịch',
      formerTitles: [{ locale: 'en', title: 'Chair', to: '2000' }],
      organization: association,
      bodyName: 'Ủy ban',
      singleHolder: true,
      rank: 1,
    })
    const term = await make('Term', {
      label: 'Khóa V',
      number: 5,
      organization: federation,
      from: '2018',
      to: '2023',
      source: 'Đại hội',
    })
    await make('PostHolding', {
      person,
      post,
      term,
      from: '2018-06-01',
      to: '2023',
      how: 'ELECTED',
      attestedOn: '2019-01-01',
      source: 'x',
    })
    const project = await make('AidProject', {
      title: 'Giếng nước',
      summary: 'Nước sạch',
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      sector: '14030',
      iatiIdentifier: 'VN-1',
      federation,
      association,
      country,
      startsOn: '2020',
      endsOn: '2022-06',
      approvalNumber: '1',
      approvalIssuer: 'UBND',
      approvedOn: '2019-12-31',
      donors: [{ name: 'NGO', kind: 'NGO', country }],
      recipients: [{ name: 'Xã' }],
      locations: [{ name: both('Huế', 'Hue'), code: 'VN-26' }],
      beneficiaries: [{ group: both('Hộ', 'Households'), count: 3, comparator: 'OVER', unit: 'HOUSEHOLDS' }],
      budgets: [{ kind: 'ORIGINAL', amount: '-1.5', currency: 'USD', from: '2020', to: '2020', valueOn: '2020-01-01' }],
      transactions: [
        {
          kind: 'IN_KIND',
          amount: '10',
          currency: 'VND',
          valueOn: '2020-02-29',
          provider: 'NGO',
          note: both('x', 'y'),
        },
      ],
      results: [{ title: both('Giếng', 'Wells'), count: 2, comparator: 'EXACTLY', on: '2021-05' }],
    })
    const related = await fixture.make('Article', { title: 'Bài khác' })
    const one = (id: string) => ({ add: [id] })
    await make('Article', {
      title: 'Tin',
      titleDerived: false,
      lead: 'Mở đầu',
      body: 'Thân bài',
      kind: 'NEWS',
      federation,
      country,
      author: person,
      byline: 'A',
      countries: one(country),
      people: one(person),
      associations: one(association),
      projects: one(project),
      terms: one(term),
      related: one(related),
      images: [{ asset, caption: both('Ảnh', 'Picture'), credit: 'x' }],
      sourceName: 'Báo',
      sourceUrl: 'https://bao.vn/1',
      sourceNote: 'Không rõ năm',
    })
    expect(Object.keys(ids)).toHaveLength(10)
  })

  it('names all problems at once, those of the database too, and has no effect then', async () => {
    await fixture.make('PartnerCountry', { code: 'KH', name: 'Campuchia', slug: 'campuchia' })
    const before = await counts()
    const result = await create('PartnerCountry', {
      code: 'KH',
      alpha3: 'k',
      slug: 'campuchia',
      relationsSince: '2023-02-30',
      nope: 1,
    })
    expect(complaints(result)).toEqual([
      'VALIDATION input.alpha3',
      'VALIDATION input.relationsSince',
      'VALIDATION input.nope',
      'VALIDATION input.name',
      'VALIDATION input.code',
      'VALIDATION input.slug',
    ])
    expect(
      complaints(
        await create('AidProject', {
          kind: null,
          startsOn: '2024',
          endsOn: '2023',
          country: globalId('PartnerCountry', newRecordId(1)),
        }),
      ),
    ).toEqual([
      'VALIDATION input.kind',
      'VALIDATION input.projectStage',
      'VALIDATION input.title',
      'VALIDATION input.endsOn',
      'VALIDATION input.country',
    ])
    expect(await counts()).toEqual(before)
  })

  it('refuses references to records that do not exist, are of another type or deleted, wherever they stand', async () => {
    const person = await fixture.make('Person', { name: 'B' })
    const disguised = globalId('PartnerCountry', recordOf(person))
    const unknown = globalId('MediaAsset', newRecordId(5))
    const result = await create('Article', {
      title: 'x',
      country: disguised,
      people: { add: [person, globalId('Person', newRecordId(7))] },
      images: [{ asset: unknown }],
    })
    expect(complaints(result)).toEqual([
      'VALIDATION input.country',
      'VALIDATION input.people.add.1',
      'VALIDATION input.images.0.asset',
    ])
  })

  it('answers what only the database knows as a problem', async () => {
    expect(
      complaints(await create('MediaAsset', { title: 'x', kind: 'PICTURE', sha256: 'cd'.repeat(32), fileName: 'x' })),
    ).toEqual(['VALIDATION input.sha256'])
    expect(
      complaints(await create('PartnerCountry', { code: 'XX', name: 'x', nationalDay: 30, nationalDayMonth: 2 })),
    ).toEqual(['VALIDATION input.nationalDay'])
    const [person, post] = [
      await fixture.make('Person', { name: 'C' }),
      await fixture.make('Post', { title: 'Chủ tịch', singleHolder: true }),
    ]
    await fixture.make('PostHolding', { person, post, from: '2018', to: '2023' })
    expect(complaints(await create('PostHolding', { person, post, from: '2023-06' }))).toEqual([
      'HOLDER_OVERLAP input.from',
    ])
    expect(complaints(await create('PostHolding', { person, post, from: '2024' }))).toEqual([])
  })

  it('obeys the rules of its declaration, which see the merged record in one language', async () => {
    const seen: Values[] = []
    const refusal: Problem = {
      code: 'NOT_PUBLISHABLE',
      message: 'Too long.',
      messageVi: 'Quá dài.',
      path: ['input', 'to'],
      advice: 'Shorten it.',
    }
    const ruled = {
      ...fixture.type('Term'),
      declaration: {
        ...fixture.type('Term').declaration,
        rules: (values: Values) => (seen.push(values), values['to'] === '2030' ? [refusal] : []),
      },
    }
    const input = { label: 'Khóa VI', from: '2023-05', to: '2028', number: 6 }
    const { id } = valueOf(await createRecord(fixture.door, ruled, { locale: 'vi', input, viewer: editor, now: noon }))
    expect(seen).toEqual([{ ...input, organization: null, source: null }])
    const result = await updateRecord(fixture.door, ruled, {
      id,
      expectedVersion: 1,
      locale: 'en',
      input: { to: '2030' },
      viewer: editor,
      now: noon,
    })
    expect(problemsOf(result)).toEqual([refusal])
    expect(seen[1]).toEqual({ ...input, label: null, to: '2030', organization: null, source: null })
  })

  it('tells one of two who take the same unique value at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 4 }, () => create('PartnerCountry', { code: 'VE', name: 'Venezuela' })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap(complaints)).toEqual(Array.from({ length: 3 }, () => 'VALIDATION input.code'))
  })

  it('is refused to visitors, with no effect', async () => {
    const before = await counts()
    expect(
      complaints(
        await createRecord(fixture.door, fixture.type('Person'), {
          locale: 'vi',
          input: { name: 'D' },
          viewer: anonymous,
          now: noon,
        }),
      ),
    ).toEqual(['NOT_ALLOWED '])
    expect(await counts()).toEqual(before)
  })

  it('says who did what in the log, by the name of the mutation', async () => {
    const { id } = valueOf(
      await createRecord(fixture.door, fixture.type('Person'), {
        locale: 'en',
        input: { name: 'E' },
        viewer: editor,
        now: noon,
        requestId: 'r-1',
      }),
    )
    const { rows } = await fixture.pool.query(
      'select distinct intent, actor, request_id, at from changes where record_id = $1',
      [id],
    )
    expect(rows).toEqual([
      { intent: 'createPerson', actor: editor.tokenId, request_id: 'r-1', at: '2024-03-01 05:00:00+00' },
    ])
  })

  it('throws what is a bug and no problem', async () => {
    const id = recordOf(await fixture.make('Person', { name: 'F' }))
    await expect(
      createRecord(fixture.door, fixture.type('Person'), {
        locale: 'vi',
        input: { name: 'G' },
        viewer: editor,
        now: noon,
        id,
      }),
    ).rejects.toThrow(/records_pkey/)
  })

  it('gives its words in both languages', async () => {
    for (const problem of problemsOf(await create('Person', {}))) expect(problem.messageVi).not.toBe(problem.message)
  })
})
