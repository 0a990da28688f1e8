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

describe('a creation', () => {
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
    const other = globalId('Post', recordOf(await fixture.make('Person', { name: 'C' })))
    const unknown = globalId('MediaAsset', newRecordId(5))
    const result = await create('Article', {
      title: 'x',
      country: disguised,
      about: { add: [person, globalId('Person', newRecordId(7)), other] },
      images: [{ asset: unknown }],
    })
    expect(complaints(result)).toEqual([
      'VALIDATION input.country',
      'VALIDATION input.about.add.1',
      'VALIDATION input.about.add.2',
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
    expect(seen).toEqual([{ ...input, organization: null, keeper: null, source: null }])
    const result = await updateRecord(fixture.door, ruled, {
      id,
      expectedVersion: 1,
      locale: 'en',
      input: { to: '2030' },
      viewer: editor,
      now: noon,
    })
    expect(problemsOf(result)).toEqual([refusal])
    expect(seen[1]).toEqual({ ...input, label: null, to: '2030', organization: null, keeper: null, source: null })
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
      { intent: 'createPerson', actor: editor.actorId, request_id: 'r-1', at: '2024-03-01 05:00:00+00' },
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
