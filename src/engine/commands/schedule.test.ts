import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { startJobs, type Jobs } from '../../jobs/jobs.ts'
import { stateAt } from '../history/state-at.ts'
import { makeModel } from '../model/model.ts'
import { complaints, editor, openFixture, recordOf, valueOf, type Fixture } from './command-fixture.ts'
import { deleteRecord } from './delete.ts'
import { keepSchedule, type OnFailed } from './due.ts'
import { publishRecord } from './publish.ts'
import { scheduleJob, scheduleRecord, unscheduleRecord } from './schedule.ts'
import type { Query } from './transaction.ts'
import { updateRecord } from './update.ts'

let database: TestDatabase
let fixture: Fixture
let running: Jobs[] = []
beforeAll(async () => {
  database = await createTestDatabase()
  fixture = await openFixture(database, makeModel(catalogue, interfaces, ['vi', 'en']))
})
afterEach(async () => {
  await Promise.all(running.map(jobs => jobs.stop()))
  running = []
})
afterAll(() => fixture.close())

const clock = (): Date => new Date()
const who = () => ({ viewer: editor, now: clock() })
const soon = (milliseconds = 400): string => new Date(Date.now() + milliseconds).toISOString()
const article = () => fixture.type('Article')
async function node(onFailed: OnFailed = async () => {}): Promise<void> {
  running.push(
    await startJobs({
      url: database.serverUrl,
      handlers: new Map([[scheduleJob, keepSchedule(fixture.door, clock, onFailed)]]),
      onError: error => {
        throw error
      },
      pollEvery: 100,
    }),
  )
}
const schedule = (id: string, times: { publishAt?: string; unpublishAt?: string }) =>
  scheduleRecord(fixture.door, article(), { ...who(), id: recordOf(id), ...times })
const update = async (id: string, expectedVersion: number, input: object) =>
  valueOf(
    await updateRecord(fixture.door, article(), { ...who(), id: recordOf(id), expectedVersion, locale: 'vi', input }),
  )
const titles = async (id: string) =>
  Object.fromEntries(
    (await fixture.pool.query('select stage, title from article_translations where id = $1', [recordOf(id)])).rows.map(
      ({ stage, title }) => [stage, title],
    ),
  )
const commits = async (id: string, intent: string) =>
  (
    await fixture.pool.query(
      'select distinct transaction_id, actor from changes where record_id = $1 and intent = $2',
      [recordOf(id), intent],
    )
  ).rows
const query: Query = async (statement, values = []) =>
  (typeof statement === 'string'
    ? await fixture.pool.query(statement, [...values])
    : await fixture.pool.query(statement)
  ).rows
const waiting = async () =>
  Number((await fixture.pool.query('select count(*) from schedules where failed is null')).rows[0].count)

describe('a schedule', () => {
  it('publishes each record once, with two nodes at work, in the name of whoever asked for it', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, (_, n) => fixture.make('Article', { title: `Tin ${n}` })))
    await Promise.all([node(), node()])
    const publishAt = soon(1_500)
    for (const id of ids) valueOf(await schedule(id, { publishAt }))
    expect(await Promise.all(ids.map(titles))).toEqual(ids.map((_, n) => ({ draft: `Tin ${n}` })))
    await expect.poll(waiting, { timeout: 10_000 }).toBe(0)
    for (const [n, id] of ids.entries()) {
      expect(await titles(id)).toEqual({ published: `Tin ${n}` })
      expect(await commits(id, 'publishArticle')).toMatchObject([{ actor: editor.actorId }])
      const { rows } = await fixture.pool.query('select published_at >= $2 as late from articles where id = $1', [
        recordOf(id),
        publishAt,
      ])
      expect(rows).toEqual([{ late: true }])
    }
  }, 30_000)

  it('is kept by a node that starts when it is due already', async () => {
    const id = await fixture.make('Article', { title: 'Tin' })
    valueOf(await schedule(id, { publishAt: soon(200) }))
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(await titles(id)).toEqual({ draft: 'Tin' })
    await node()
    await expect.poll(() => titles(id), { timeout: 10_000 }).toEqual({ published: 'Tin' })
  })

  it('publishes what stood there when it was set; what was written since stays a draft', async () => {
    const id = await fixture.make('Article', { title: 'Tin', byline: 'A' })
    const { version } = valueOf(await schedule(id, { publishAt: soon(1_000) }))
    await update(id, version, { title: 'Tin, chưa xo' })
    await node()
    await expect.poll(() => titles(id), { timeout: 10_000 }).toEqual({ published: 'Tin', draft: 'Tin, chưa xo' })
    const { rows } = await fixture.pool.query(
      'select stage, state, version from articles where id = $1 order by stage',
      [recordOf(id)],
    )
    expect(rows).toEqual([
      { stage: 'draft', state: 'draft', version: version + 3 },
      { stage: 'published', state: 'published', version: version + 2 },
    ])
    // What readers saw and what the writer had are versions of their own, each to be brought back.
    const past = await Promise.all(
      [1, 2, 3].map(async more => {
        const made = await stateAt(query, article(), recordOf(id), version + more)
        return [made?.stage, made?.state.translations.get('vi')?.texts['title']]
      }),
    )
    expect(past).toEqual([
      ['draft', 'Tin, chưa xo'],
      ['published', 'Tin'],
      ['draft', 'Tin, chưa xo'],
    ])
  })

  it('takes a record out of the public again', async () => {
    const id = await fixture.make('Article', { title: 'Tin' })
    await node()
    valueOf(await schedule(id, { publishAt: soon(600), unpublishAt: soon(1_800) }))
    await expect.poll(() => titles(id), { timeout: 10_000 }).toEqual({ published: 'Tin' })
    await expect.poll(() => titles(id), { timeout: 10_000 }).toEqual({ draft: 'Tin' })
  })

  it('that is taken back, replaced or overtaken by hand does nothing', async () => {
    const [back, moved, done] = await Promise.all(['A', 'B', 'C'].map(title => fixture.make('Article', { title })))
    await node()
    for (const id of [back, moved, done]) valueOf(await schedule(id!, { publishAt: soon(700) }))
    valueOf(await unscheduleRecord(fixture.door, article(), { ...who(), id: recordOf(back!) }))
    valueOf(await schedule(moved!, { publishAt: soon(60_000) }))
    valueOf(await publishRecord(fixture.door, article(), { ...who(), id: recordOf(done!) }))
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(await titles(back!)).toEqual({ draft: 'A' })
    expect(await titles(moved!)).toEqual({ draft: 'B' })
    expect(await commits(done!, 'publishArticle')).toHaveLength(1)
    valueOf(await unscheduleRecord(fixture.door, article(), { ...who(), id: recordOf(moved!) }))
  })

  it('that cannot be kept leaves its problems and the draft, and tells', async () => {
    const told: unknown[] = []
    const id = await fixture.make('Article', { title: 'Trùng' })
    const { version } = valueOf(await schedule(id, { publishAt: soon(600) }))
    await fixture.makePublished('Article', { title: 'Khác' })
    // Another record goes public with its slug, past all commands.
    await fixture.door.write({ intent: 'test', viewer: editor, now: clock() }, ({ query }) =>
      query("update article_translations set slug = 'trung' where stage = 'published' and title = 'Khác'"),
    )
    await node(async (_, { problems, askedBy }) => void told.push([problems.map(({ code }) => code), askedBy]))
    await expect.poll(() => told, { timeout: 10_000 }).toEqual([[['SLUG_TAKEN'], editor.actorId]])
    expect(await titles(id)).toEqual({ draft: 'Trùng' })
    const { rows } = await fixture.pool.query(
      "select s.failed -> 0 ->> 'code' as code, a.state, a.version from schedules s join articles a on a.id = s.record_id where s.record_id = $1",
      [recordOf(id)],
    )
    expect(rows).toEqual([{ code: 'SLUG_TAKEN', state: 'draft', version: version + 1 }])
  })

  it('that would publish what names deleted records is not kept, and tells where they are named', async () => {
    const told: unknown[] = []
    const author = await fixture.make('Person', { name: 'Hoa' })
    const body = { html: `<p>Với <span data-mention="${author}">Hoa</span></p>` }
    const id = await fixture.make('Article', { title: 'Tin', author, body })
    const { version } = valueOf(await schedule(id, { publishAt: soon(800) }))
    await update(id, version, { author: null, body: { text: 'Thân' } })
    valueOf(await deleteRecord(fixture.door, fixture.type('Person'), { ...who(), id: recordOf(author) }))
    await node(async (_, { problems }) => void told.push(problems.map(({ code, path }) => `${code} ${path.join('.')}`)))
    const named = ['VALIDATION author', 'VALIDATION body.vi.content.0.content.1.attrs.id']
    await expect.poll(() => told, { timeout: 10_000 }).toEqual([named])
    expect(await titles(id)).toEqual({ draft: 'Tin' })
    const { rows } = await fixture.pool.query(
      'select failed -> 0 ->> $2 as message from schedules where record_id = $1',
      [recordOf(id), 'message'],
    )
    expect(rows).toEqual([{ message: `author names a record that was deleted: ${author}.` }])
  })

  it('is refused without an instant, for the past, out of order, for what has no draft or is not public', async () => {
    const draft = await fixture.make('Article', { title: 'Tin' })
    const shown = await fixture.makePublished('Article', { title: 'Tin' })
    const refused = async (id: string, times: object) => complaints(await schedule(id, times))
    expect(await refused(draft, {})).toEqual(['VALIDATION publishAt'])
    expect(await refused(draft, { publishAt: '2020-01-01T00:00:00Z' })).toEqual(['VALIDATION publishAt'])
    expect(await refused(draft, { publishAt: 'morgen' })).toEqual(['VALIDATION publishAt'])
    expect(await refused(draft, { publishAt: soon(9e6), unpublishAt: soon(8e6) })).toEqual(['VALIDATION unpublishAt'])
    expect(await refused(draft, { unpublishAt: soon(9e6) })).toEqual(['VALIDATION unpublishAt'])
    expect(await refused(shown, { publishAt: soon(9e6) })).toEqual(['VALIDATION id'])
    expect(complaints(await unscheduleRecord(fixture.door, article(), { ...who(), id: recordOf(shown) }))).toEqual([
      'VALIDATION id',
    ])
  })
})
