import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { requiredFields, type Making } from '../../../test/support/every-field.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import type { Query } from '../../changes/write.ts'
import { editor, noon, openFixture, recordOf, valueOf, type Fixture } from '../commands/command-fixture.ts'
import { deleteRecord } from '../commands/delete.ts'
import { readHead } from '../commands/head.ts'
import { headSql } from '../commands/head-sql.ts'
import { discardRecord } from '../commands/discard.ts'
import { publishRecord } from '../commands/publish.ts'
import { emptyState, type Head, type RecordState } from '../commands/state.ts'
import { unpublishRecord } from '../commands/unpublish.ts'
import { updateRecord } from '../commands/update.ts'
import { makeModel, type ContentType } from '../model/model.ts'
import { changedFields } from './changed-fields.ts'
import { difference } from './difference.ts'
import { lastStates } from './last-states.ts'
import { locateVersions, versionsBelow } from './locate.ts'
import { lives, type Edit } from './random-life-fixture.ts'
import { stateAt, unknownFields } from './state-at.ts'

const model = makeModel(catalogue, interfaces, ['vi', 'en'])
const sha256 = 'ab'.repeat(32)
const ids = new Map<string, string>()
const making = (n: number): Making => ({ n, sha256, idOf: typeName => ids.get(typeName)! })

let fixture: Fixture
/** Tells the planner what is in the log, as PostgreSQL does by itself in time. */
let analyze: () => Promise<void>
const query: Query = async (statement, values = []) =>
  (typeof statement === 'string'
    ? await fixture.pool.query(statement, [...values])
    : await fixture.pool.query(statement)
  ).rows
beforeAll(async () => {
  const database = await createTestDatabase()
  fixture = await openFixture(database, model)
  analyze = async () => {
    const client = new Client({ connectionString: database.ownerUrl })
    await client.connect()
    await client.query('analyze changes')
    await client.end()
  }
  await fixture.pool.query(`insert into media_files values ($1, 'image/png', 1, 640, 480, 1, now())`, [sha256])
  for (const type of model.types.values())
    ids.set(type.name, await fixture.make(type.name, requiredFields(type, making(0))))
})
afterAll(() => fixture.close())

const who = { viewer: editor, now: noon }
async function headOf(type: ContentType, id: string): Promise<Head> {
  const [row] = await query<{ head: string }>(headSql(type), [id])
  return readHead(type, row!.head)
}
/** What history may know of a state. */
const known = (type: ContentType, state: RecordState): RecordState => {
  const lists = new Map(state.lists)
  for (const { field, declared } of type.owned.values()) if (declared.personal) lists.set(field, [])
  return { ...state, lists }
}
async function apply(type: ContentType, id: string, edit: Edit): Promise<void> {
  const [record, { door }] = [recordOf(id), fixture]
  const { version } = await headOf(type, record)
  if (edit.kind === 'update') {
    const { locale, input } = edit
    await updateRecord(door, type, { ...who, id: record, expectedVersion: version, locale, input })
  } else if (edit.kind === 'publish') await publishRecord(door, type, { ...who, id: record })
  else if (edit.kind === 'discard') await discardRecord(door, type, { ...who, id: record })
  else await unpublishRecord(door, type, { ...who, id: record })
}

/** Lives a life, and compares every version in the end with what commands read when it was made. */
async function prove(type: ContentType, life: readonly Edit[]): Promise<number> {
  const id = await fixture.make(type.name, requiredFields(type, making(1)))
  const record = recordOf(id)
  const seen = new Map<number, Head>()
  const see = async (): Promise<void> => {
    const head = await headOf(type, record)
    if (!seen.has(head.version)) seen.set(head.version, head)
  }
  await see()
  for (const edit of life) {
    await apply(type, id, edit)
    await see()
  }
  for (const [version, { state, stage, publishedAt }] of seen) {
    const found = await stateAt(query, type, record, version)
    expect({ ...found?.state, version }).toEqual({ ...known(type, state), version })
    expect(found).toMatchObject({ stage, publishedAt, deletes: false, at: noon, actor: editor.actorId })
    const before = found!.previous === null ? emptyState : seen.get(found!.previous)!.state
    const differing = difference(before, state, type).map(({ field }) => field)
    const changed = await changedFields(query, type, record, found!, false)
    expect([version, ...changed].toSorted()).toEqual([version, ...new Set(differing)].toSorted())
  }
  const last = [...seen.values()].at(-1)!
  const publishedVersion = Math.max(0, ...[...seen].flatMap(([at, { stage }]) => (stage === 'published' ? [at] : [])))
  expect(await lastStates(query, type, record)).toBeNull()
  valueOf(await deleteRecord(fixture.door, type, { ...who, id: record }))
  const gone = await stateAt(query, type, record, last.version + 1)
  expect(gone).toMatchObject({ deletes: true, stage: last.stage, intent: `delete${type.name}` })
  expect(gone?.state).toEqual(known(type, last.state))
  expect(await stateAt(query, type, record, last.version + 2)).toBeNull()
  const { draft, published, ...deletion } = (await lastStates(query, type, record))!
  expect(deletion).toMatchObject({ version: last.version + 1, at: noon, intent: `delete${type.name}` })
  expect((draft ?? published)?.state).toEqual(known(type, last.state))
  const lastPublished = last.isPublished ? await stateAt(query, type, record, publishedVersion) : null
  expect(published?.state ?? null).toEqual(lastPublished?.state ?? null)
  return seen.size
}

/** Rows that a piece of work reads from the log, in all its statements. */
async function logRowsRead(work: (query: Query) => Promise<unknown>): Promise<number> {
  const asked: { readonly text: string; readonly values: readonly unknown[] }[] = []
  await work((statement, values = []) => {
    if (typeof statement === 'string') asked.push({ text: statement, values })
    else asked.push({ text: statement.text, values: statement.values ?? [] })
    return query(statement, values)
  })
  let sum = 0
  for (const { text, values } of asked) sum += await rowsOf(text, values)
  return sum
}
async function rowsOf(text: string, values: readonly unknown[]): Promise<number> {
  const [row] = await query<{ 'QUERY PLAN': string }>(`explain (analyze, format json) ${text}`, values)
  const read = (node: PlanNode): number =>
    (node['Relation Name'] === 'changes'
      ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
      : 0) + (node.Plans ?? []).reduce((sum, one) => sum + read(one), 0)
  const [plan]: readonly { readonly Plan: PlanNode }[] = JSON.parse(row!['QUERY PLAN'])
  return read(plan!.Plan)
}
interface PlanNode {
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly PlanNode[]
}

describe('the state at a version', () => {
  it.each([...model.types.values()].map(type => [type.name, type] as const))(
    'of a %s is the one that commands read when it was made',
    async (_, type) => {
      await fc.assert(
        fc.asyncProperty(lives(type, making, 12), async life => void (await prove(type, life))),
        { numRuns: 1, endOnFailure: true },
      )
    },
  )

  it.each(['Article', 'Event', 'AidProject', 'Federation'])(
    'of a %s is that beyond several images too',
    { timeout: 60_000 },
    async name => {
      const type = fixture.type(name)
      let versions = 0
      await fc.assert(
        fc.asyncProperty(lives(type, making, 170), async life => void (versions = await prove(type, life))),
        { numRuns: 1, endOnFailure: true },
      )
      expect(versions).toBeGreaterThan(120)
    },
  )

  it('keeps every digit of an amount, and no personal value', async () => {
    const aid = fixture.type('AidProject')
    const id = await fixture.make('AidProject', {
      ...requiredFields(aid, making(2)),
      budgets: [{ amount: '9007199254740993.1234', currency: 'VND' }],
    })
    const found = await stateAt(query, aid, recordOf(id), 1)
    expect(found?.state.lists.get('budgets')).toMatchObject([{ amount: '9007199254740993.1234' }])

    const event = fixture.type('Event')
    const visit = await fixture.make('Event', {
      ...requiredFields(event, making(2)),
      registrations: [{ name: 'Nguyễn Bí Mật', persons: 2 }],
    })
    const personal = await stateAt(query, event, recordOf(visit), 1)
    expect(personal?.state.lists.get('registrations')).toEqual([])
    expect(unknownFields(event)).toEqual(['registrations'])
    const { rows } = await fixture.pool.query('select 1 from changes where changes::text like $1', ['%Bí Mật%'])
    expect(rows).toEqual([])
  })

  it('is not that of another record, type or time', async () => {
    const [id, other] = [recordOf(ids.get('Article')!), recordOf(ids.get('Event')!)]
    const article = fixture.type('Article')
    expect(await stateAt(query, article, other, 1)).toBeNull()
    expect(await stateAt(query, article, id, 0)).toBeNull()
    expect(await stateAt(query, article, id, 2)).toBeNull()
  })

  it(
    'reads no more of the log for the newest of many versions than for an early one',
    { timeout: 60_000 },
    async () => {
      const type = fixture.type('Article')
      const id = recordOf(await fixture.make('Article', { title: 'Tin', body: 'Thân' }))
      for (let version = 1; version < 260; version++)
        valueOf(
          version === 120
            ? await publishRecord(fixture.door, type, { ...who, id })
            : await updateRecord(fixture.door, type, {
                ...who,
                id,
                expectedVersion: version,
                locale: 'vi',
                input: { title: `Tin ${version}` },
              }),
        )
      await analyze()
      for (const version of [2, 49, 50, 51, 122, 149, 260]) {
        const read = await logRowsRead(asking => stateAt(asking, type, id, version))
        // Two rows per version, from an image or a fresh draft on; as many at most to find where to begin.
        const versions = version === 122 ? 2 : 50
        expect(read, `version ${version}`).toBeLessThanOrEqual(4 * versions + 30)
        expect((await stateAt(query, type, id, version))?.state.translations.get('vi')?.texts['title']).toBe(
          `Tin ${version - 1}`,
        )
      }
      const record = { typeName: 'Article', id }
      const page = await logRowsRead(async asking => {
        const versions = await versionsBelow(asking, { ...record, below: 200, first: 20 })
        expect(versions).toHaveLength(20)
        return locateVersions(asking, { ...record, versions })
      })
      expect(page).toBeLessThanOrEqual(20 * 20)
      valueOf(await deleteRecord(fixture.door, type, { ...who, id }))
      expect(await logRowsRead(asking => lastStates(asking, type, id))).toBeLessThanOrEqual(30)
    },
  )

  it('is told apart where one transaction made two versions', async () => {
    const type = fixture.type('Person')
    const client = await fixture.pool.connect()
    const id = recordOf(ids.get('Person')!).replace(/.{4}$/, 'abcd')
    const columns = 'id, stage, state, version, created_at, updated_at, published_at, given_name'
    await client.query('begin')
    await client.query("select set_config('amity.intent', 'import', true)")
    await client.query("insert into records values ($1, 'Person', now())", [id])
    await client.query(`insert into people (${columns}) values ($1, 'draft', 'draft', 1, now(), now(), null, 'An')`, [
      id,
    ])
    await client.query(
      `insert into people (${columns}) values ($1, 'published', 'published', 2, now(), now(), now(), 'Bình')`,
      [id],
    )
    await client.query("delete from people where id = $1 and stage = 'draft'", [id])
    await client.query('commit')
    client.release()
    const names = await Promise.all(
      [1, 2].map(async version => (await stateAt(query, type, id, version))?.state.columns['given_name']),
    )
    expect(names).toEqual(['An', 'Bình'])
  })
})
