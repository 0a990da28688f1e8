import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { anonymous } from '../../access/viewer.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { makeModel } from '../model/model.ts'
import { deleteRecord } from './delete.ts'
import { isStillReferenced } from './facts.ts'
import { complaints, editor, openFixture, problemsOf, recordOf, valueOf, type Fixture } from './command-fixture.ts'
import type { Acting } from './command.ts'
import { publishRecord, type PublishArguments } from './publish.ts'
import { unpublishRecord } from './unpublish.ts'
import { updateRecord } from './update.ts'

let fixture: Fixture
beforeAll(
  async () =>
    void (fixture = await openFixture(await createTestDatabase(), makeModel(catalogue, interfaces, ['vi', 'en']))),
)
afterAll(() => fixture.close())

const later = new Date('2024-06-01T00:00:00Z')
const update = (typeName: string, id: string, expectedVersion: number, input: unknown, locale = 'vi') =>
  updateRecord(fixture.door, fixture.type(typeName), {
    id: recordOf(id),
    expectedVersion,
    locale,
    input,
    viewer: editor,
    now: later,
  })
const publish = (typeName: string, id: string, more: Partial<PublishArguments & Acting> = {}) =>
  publishRecord(fixture.door, fixture.type(typeName), { id: recordOf(id), viewer: editor, now: later, ...more })
const unpublish = (typeName: string, id: string) =>
  unpublishRecord(fixture.door, fixture.type(typeName), { id: recordOf(id), viewer: editor, now: later })
const remove = (typeName: string, id: string) =>
  deleteRecord(fixture.door, fixture.type(typeName), { id: recordOf(id), viewer: editor, now: later })
const published = async (id: string) =>
  JSON.parse((await fixture.rows('Article', id, 'published'))['articles']?.[0] ?? 'null')
const logged = async () =>
  (await fixture.pool.query<{ count: number }>('select count(*)::int as count from changes')).rows[0]?.count

describe('what is published', () => {
  it('stays as it was through any number of edits, until it is published again', async () => {
    const [a, b] = [await fixture.make('Person', { name: 'a' }), await fixture.make('Person', { name: 'b' })]
    const id = await fixture.makePublished('Article', {
      title: 'Tin',
      about: { add: [a] },
      body: 'Thân',
      sourceNote: 'x',
    })
    const first = await fixture.rows('Article', id, 'published')
    valueOf(await update('Article', id, 2, { title: 'Tin sửa', about: { add: [b], remove: [a] }, byline: 'B' }))
    valueOf(await update('Article', id, 3, { title: 'News' }, 'en'))
    expect(await fixture.rows('Article', id, 'published')).toEqual(first)
    const draft = await fixture.rows('Article', id, 'draft')

    expect(valueOf(await publish('Article', id)).version).toBe(5)
    const second = await fixture.rows('Article', id, 'published')
    expect({ ...second, articles: [] }).toEqual({ ...draft, articles: [] })
    expect(JSON.parse(second['articles']?.[0] ?? '')).toMatchObject({
      byline: 'B',
      version: 5,
      published_at: '2024-03-01T05:00:00+00:00',
      updated_at: '2024-06-01T00:00:00+00:00',
      created_at: '2024-03-01T05:00:00+00:00',
    })
    expect(Object.values(await fixture.rows('Article', id, 'draft')).flat()).toEqual([])
  })

  it('changes in place: the log shows only what differs', async () => {
    const id = await fixture.makePublished('AidProject', {
      title: 'Tại chỗ',
      summary: 'x',
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      recipients: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    })
    valueOf(await update('AidProject', id, 2, { projectStage: 'AUDITED', recipients: [{ name: 'a' }, { name: 'B' }] }))
    valueOf(await publish('AidProject', id))
    const { rows } = await fixture.pool.query(
      `select table_name, operation, before, after from changes where record_id = $1 and stage = 'published' and at = $2 order by table_name, position`,
      [recordOf(id), later],
    )
    const short = rows.map(({ table_name, operation, before, after }) => [
      table_name,
      operation,
      Object.keys(JSON.parse(after ?? before))
        .filter(key => !['id', 'stage', 'ordinal'].includes(key))
        .sort()
        .join(),
    ])
    expect(short).toEqual([
      ['aid_project_recipients', 'delete', 'name,organization_id'],
      ['aid_project_recipients', 'update', 'name'],
      ['aid_projects', 'update', 'project_stage,updated_at,version'],
    ])
  })

  it('exchanges former values, which exclude one another', async () => {
    const former = (name: string, from: string, to: string) => ({ locale: 'vi', name, from, to })
    const id = await fixture.makePublished('Person', {
      name: 'N',
      formerNames: [former('a', '1950', '1959'), former('b', '1960', '1969')],
    })
    valueOf(await update('Person', id, 2, { formerNames: [former('b', '1960', '1969'), former('a', '1950', '1959')] }))
    const draft = await fixture.rows('Person', id, 'draft')
    valueOf(await publish('Person', id))
    expect((await fixture.rows('Person', id, 'published'))['person_former_names']).toEqual(draft['person_former_names'])
  })

  it('bears the instant of its first publication, or one that is named', async () => {
    const id = await fixture.make('Article', { title: 'Cũ' })
    valueOf(await publish('Article', id, { publishedAt: '2015-01-02T03:04:05+07:00' }))
    expect(await published(id)).toMatchObject({ published_at: '2015-01-01T20:04:05+00:00', version: 2 })
    valueOf(await update('Article', id, 2, { byline: 'x' }))
    valueOf(await publish('Article', id))
    expect(await published(id)).toMatchObject({ published_at: '2015-01-01T20:04:05+00:00', version: 4 })
    valueOf(await publish('Article', id, { publishedAt: new Date('2016-01-01T00:00:00Z') }))
    expect(await published(id)).toMatchObject({ published_at: '2016-01-01T00:00:00+00:00', version: 5 })
    expect(complaints(await publish('Article', id, { publishedAt: '2016-02-30T00:00:00Z' }))).toEqual([
      'VALIDATION publishedAt',
    ])
  })

  it('is not published again without a draft, and that leaves no trace', async () => {
    const id = await fixture.makePublished('Article', { title: 'Một lần' })
    const before = await logged()
    expect(valueOf(await publish('Article', id)).version).toBe(2)
    expect(await logged()).toBe(before)
  })

  it('becomes a draft again with its newest state, and comes back with its instant', async () => {
    for (const edited of [false, true]) {
      const id = await fixture.makePublished('Article', { title: `Rút ${edited}`, body: 'x' })
      if (edited) valueOf(await update('Article', id, 2, { title: 'Đã sửa' }))
      const head = await fixture.rows('Article', id, edited ? 'draft' : 'published')
      expect(valueOf(await unpublish('Article', id)).version).toBe(edited ? 4 : 3)
      expect(Object.values(await fixture.rows('Article', id, 'published')).flat()).toEqual([])
      expect({ ...(await fixture.rows('Article', id, 'draft')), articles: [] }).toEqual({ ...head, articles: [] })
      expect(valueOf(await unpublish('Article', id)).version).toBe(edited ? 4 : 3)
      valueOf(await publish('Article', id))
      expect(await published(id)).toMatchObject({ published_at: '2024-03-01T05:00:00+00:00', version: edited ? 5 : 4 })
    }
  })

  it('keeps out a draft whose slug, code or time another record took since', async () => {
    const [person, post] = [
      await fixture.makePublished('Person', { name: 'P' }),
      await fixture.makePublished('Post', { title: 'Chủ tịch', singleHolder: true }),
    ]
    const first = await fixture.makePublished('PostHolding', { person, post, from: '2018', to: '2022' })
    valueOf(await update('PostHolding', first, 2, { to: '2020' }))
    const second = await fixture.make('PostHolding', { person, post, from: '2021' })
    expect(complaints(await publish('PostHolding', second))).toEqual(['HOLDER_OVERLAP id'])
    valueOf(await publish('PostHolding', first))
    expect(complaints(await publish('PostHolding', second))).toEqual([])
  })

  it('and drafts keep a post for one holder from being held by two', async () => {
    const [person, post] = [
      await fixture.makePublished('Person', { name: 'Q' }),
      await fixture.makePublished('Post', { title: 'Ủy viên', singleHolder: false }),
    ]
    const holdings = [
      await fixture.makePublished('PostHolding', { person, post, from: '2018' }),
      await fixture.makePublished('PostHolding', { person, post, from: '2019' }),
    ]
    const results = [await update('Post', post, 2, { singleHolder: true }), await publish('Post', post)]
    expect(results.flatMap(complaints)).toEqual(['HOLDER_OVERLAP id'])
    expect(JSON.parse((await fixture.rows('Post', post, 'published'))['posts']?.[0] ?? '')).toMatchObject({
      single_holder: false,
    })
    for (const id of holdings)
      expect(
        JSON.parse((await fixture.rows('PostHolding', id, 'published'))['post_holdings']?.[0] ?? ''),
      ).toMatchObject({ single_holder: false })
  })

  it('is compared with the version that the caller has seen, when it is named', async () => {
    const id = await fixture.make('Article', { title: 'Có phiên bản' })
    expect(complaints(await publish('Article', id, { expectedVersion: 7 }))).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ])
    expect(complaints(await publish('Article', id, { expectedVersion: 1 }))).toEqual([])
  })

  it('is out of reach for visitors', async () => {
    const id = await fixture.make('Article', { title: 'Không ai' })
    expect(complaints(await publish('Article', id, { viewer: anonymous }))).toEqual(['NOT_ALLOWED '])
    expect(
      complaints(
        await unpublishRecord(fixture.door, fixture.type('Article'), {
          id: recordOf(id),
          viewer: anonymous,
          now: later,
        }),
      ),
    ).toEqual(['NOT_ALLOWED '])
    expect(
      complaints(
        await deleteRecord(fixture.door, fixture.type('Article'), { id: recordOf(id), viewer: anonymous, now: later }),
      ),
    ).toEqual(['NOT_ALLOWED '])
    expect(await published(id)).toBeNull()
    expect((await fixture.rows('Article', id, 'draft'))['articles']).toHaveLength(1)
  })
})

describe('a deletion', () => {
  it('takes all stages away and keeps the id', async () => {
    const id = await fixture.makePublished('Article', { title: 'Xóa' })
    valueOf(await update('Article', id, 2, { byline: 'x' }))
    expect(valueOf(await remove('Article', id)).version).toBe(4)
    for (const stage of ['draft', 'published'] as const)
      expect(Object.values(await fixture.rows('Article', id, stage)).flat()).toEqual([])
    expect((await fixture.pool.query('select from records where id = $1', [recordOf(id)])).rowCount).toBe(1)
    expect(complaints(await remove('Article', id))).toEqual(['NOT_FOUND id'])
    expect(complaints(await update('Article', id, 3, {}))).toEqual(['NOT_FOUND id'])
    const { rows } = await fixture.pool.query(
      `select stage, version from changes where record_id = $1 and operation = 'delete' and table_name = 'articles' and intent = 'deleteArticle' order by 1`,
      [recordOf(id)],
    )
    expect(rows).toEqual([
      { stage: 'draft', version: 4 },
      { stage: 'published', version: 4 },
    ])
  })

  it('is refused while others point at the record, from any stage, list or set, and says which', async () => {
    const country = await fixture.makePublished('PartnerCountry', { code: 'CU', name: 'Cuba' })
    const pointing = [
      await fixture.makePublished('MemberAssociation', { name: 'Hội Cuba', kind: 'FRIENDSHIP', country }),
      await fixture.make('AidProject', {
        title: 'Của Cuba',
        kind: 'PROJECT',
        projectStage: 'RUNNING',
        donors: [{ name: 'x', country }],
      }),
      ...(await Promise.all(
        Array.from({ length: 5 }, (_, at) =>
          fixture.make('Article', { title: `Cuba ${at}`, countries: { add: [country] }, country }),
        ),
      )),
    ]
    const [problem] = problemsOf(await remove('PartnerCountry', country))
    if (!problem || !isStillReferenced(problem)) throw new Error('not refused')
    expect(problem.count).toBe(7)
    expect(problem.first.map(({ typeName }) => typeName)).toEqual([
      'AidProject',
      'Article',
      'Article',
      'Article',
      'Article',
    ])
    for (const { id } of problem.first) expect(pointing).toContain(id)
    expect((await fixture.rows('PartnerCountry', country, 'published'))['partner_countries']).toHaveLength(1)

    // What is edited away in the draft still stands in what is published.
    const [association = ''] = pointing
    for (const id of pointing.slice(1)) valueOf(await remove(id.split('_')[0] ?? '', id))
    valueOf(await update('MemberAssociation', association, 2, { country: null }))
    expect(complaints(await remove('PartnerCountry', country))).toEqual(['STILL_REFERENCED id'])
    valueOf(await publish('MemberAssociation', association))
    expect(complaints(await remove('PartnerCountry', country))).toEqual([])
  })

  it('does not mind that a record points at itself', async () => {
    const id = await fixture.make('Article', { title: 'Tự mình' })
    valueOf(await update('Article', id, 1, { related: { add: [id] } }))
    expect(complaints(await remove('Article', id))).toEqual([])
  })

  it('and a new reference cannot pass each other', async () => {
    for (let round = 0; round < 15; round += 1) {
      const person = await fixture.make('Person', { name: `Người ${round}` })
      const article = await fixture.make('Article', { title: `Bài ${round}` })
      const [removed, referred] = await Promise.all([
        remove('Person', person),
        update('Article', article, 1, { author: person }),
      ])
      expect(removed.ok).not.toBe(referred.ok)
      expect(complaints(removed.ok ? referred : removed)).toEqual([
        removed.ok ? 'VALIDATION input.author' : 'STILL_REFERENCED id',
      ])
    }
  })
})
