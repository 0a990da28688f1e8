import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { makeModel } from '../model/model.ts'
import { editor, noon, openFixture, problemsOf, recordOf, valueOf, type Fixture } from './command-fixture.ts'
import { isVersionConflict } from './facts.ts'
import { publishRecord } from './publish.ts'
import { updateRecord } from './update.ts'

let fixture: Fixture
beforeAll(
  async () =>
    void (fixture = await openFixture(await createTestDatabase(), makeModel(catalogue, interfaces, ['vi', 'en']))),
)
afterAll(() => fixture.close())

const save = (typeName: string, id: string, expectedVersion: number, input: unknown, locale = 'vi') =>
  updateRecord(fixture.door, fixture.type(typeName), {
    id: recordOf(id),
    expectedVersion,
    locale,
    input,
    viewer: editor,
    now: noon,
  })
const columns = async (id: string, wanted: string) =>
  (await fixture.pool.query(`select ${wanted} from articles where id = $1 and stage = 'draft'`, [recordOf(id)])).rows[0]
const texts = async (id: string, locale: string) =>
  (
    await fixture.pool.query(
      "select title, lead from article_translations where id = $1 and stage = 'draft' and locale = $2",
      [recordOf(id), locale],
    )
  ).rows[0]
const conflictsOf = async (result: ReturnType<typeof save>) =>
  problemsOf(await result).flatMap(problem => (isVersionConflict(problem) ? [problem.conflicts] : []))

describe('an update for an earlier version', () => {
  it('is laid over the newest one when nobody changed what it sends', async () => {
    const id = await fixture.make('Article', { title: 'Tin', lead: 'Mở', byline: 'A' })
    valueOf(await save('Article', id, 1, { title: 'Tin mới' }))
    valueOf(await save('Article', id, 1, { byline: 'B', lead: 'Mở lại' }))
    valueOf(await save('Article', id, 1, { title: 'News' }, 'en'))
    expect(await texts(id, 'vi')).toEqual({ title: 'Tin mới', lead: 'Mở lại' })
    expect(await texts(id, 'en')).toEqual({ title: 'News', lead: null })
    expect(await columns(id, 'byline, version')).toEqual({ byline: 'B', version: 4 })
  })

  it('is told what stood there, what it sends and what stands there now', async () => {
    const id = await fixture.make('Article', { title: 'Tin', lead: 'Mở', byline: 'A' })
    valueOf(await save('Article', id, 1, { title: 'Của họ', byline: 'Họ' }))
    expect(await conflictsOf(save('Article', id, 1, { title: 'Của tôi', byline: null, lead: 'Mở lại' }))).toEqual([
      [
        { field: 'byline', locale: null, base: 'A', mine: null, theirs: 'Họ' },
        { field: 'title', locale: 'vi', base: 'Tin', mine: 'Của tôi', theirs: 'Của họ' },
      ],
    ])
    expect(await texts(id, 'vi')).toEqual({ title: 'Của họ', lead: 'Mở' })
  })

  it('is no conflict where both wrote the same, and adds to sets that others add to', async () => {
    const [a, b] = [await fixture.make('Person', { name: 'A' }), await fixture.make('Person', { name: 'B' })]
    const id = await fixture.make('Article', { title: 'Tin' })
    valueOf(await save('Article', id, 1, { title: 'Cùng', about: { add: [a] } }))
    valueOf(await save('Article', id, 1, { title: 'Cùng', about: { add: [b] } }))
    const { rows } = await fixture.pool.query(
      "select target_id from article_about where id = $1 and stage = 'draft' order by ordinal",
      [recordOf(id)],
    )
    expect(rows.map(row => row.target_id)).toEqual([recordOf(a), recordOf(b)])
  })

  it('merges over a publication in between, and over the beginning of a new draft', async () => {
    const id = await fixture.make('Article', { title: 'Tin', byline: 'A' })
    valueOf(await publishRecord(fixture.door, fixture.type('Article'), { id: recordOf(id), viewer: editor, now: noon }))
    valueOf(await save('Article', id, 2, { title: 'Tin 2' }))
    valueOf(await save('Article', id, 1, { byline: 'B' }))
    expect(await conflictsOf(save('Article', id, 1, { title: 'Tin 3' }))).toHaveLength(1)
    expect(await columns(id, 'byline')).toEqual({ byline: 'B' })
  })

  it('is refused with a rule of the merged record', async () => {
    const id = await fixture.make('Programme', { title: 'A', from: '2020', to: '2025' })
    valueOf(await save('Programme', id, 1, { to: '2022' }))
    expect(problemsOf(await save('Programme', id, 1, { from: '2024' })).map(({ code }) => code)).toEqual(['VALIDATION'])
  })

  it('judges lists as wholes', async () => {
    const id = await fixture.make('AidProject', {
      title: 'A',
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      budgets: [{ amount: '1', currency: 'VND', from: '2020', to: '2020' }],
    })
    valueOf(await save('AidProject', id, 1, { title: 'B' }))
    valueOf(await save('AidProject', id, 1, { budgets: [{ amount: '2', currency: 'VND', from: '2020', to: '2020' }] }))
    const [conflicts] = await conflictsOf(save('AidProject', id, 1, { budgets: [] }))
    expect(conflicts).toMatchObject([
      { field: 'budgets', base: [{ amount: '1.0000' }], mine: [], theirs: [{ amount: '2.0000' }] },
    ])
  })

  it('for a version that never was is a conflict without fields', async () => {
    const id = await fixture.make('Article', { title: 'Tin' })
    for (const seen of [0, -1, 2, 2_147_483_647])
      expect(await conflictsOf(save('Article', id, seen, { title: 'X' }))).toEqual([[]])
  })
})
