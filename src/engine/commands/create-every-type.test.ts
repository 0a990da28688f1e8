import { afterAll, beforeAll, expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/database.ts'
import { everyField, requiredFields, type Making } from '../../../test/support/every-field.ts'
import { catalogue, interfaces } from '../../catalogue.ts'
import { makeModel } from '../model/model.ts'
import { editor, noon, openFixture, recordOf, valueOf, type Fixture } from './command-fixture.ts'
import { publishRecord } from './publish.ts'

const model = makeModel(catalogue, interfaces, ['vi', 'en'])
const sha256 = 'ab'.repeat(32)
/** A draft of each type with nothing but what is required. */
const ids = new Map<string, string>()
const making = (n: number): Making => ({ n, sha256, idOf: typeName => ids.get(typeName)! })

let fixture: Fixture
beforeAll(async () => {
  fixture = await openFixture(await createTestDatabase(), model)
  await fixture.pool.query(`insert into media_files values ($1, 'image/png', 1, 640, 480, 1, now())`, [sha256])
  for (const type of model.types.values())
    ids.set(type.name, await fixture.make(type.name, requiredFields(type, making(0))))
})
afterAll(() => fixture.close())

it.each([...model.types.values()].map(type => [type.name, type] as const))(
  'a %s is created with every field, as a draft and then published',
  async (typeName, type) => {
    const id = await fixture.make(typeName, everyField(type, making(1)))
    const draft = await fixture.rows(typeName, id, 'draft')
    const published = valueOf(await publishRecord(fixture.door, type, { id: recordOf(id), viewer: editor, now: noon }))
    expect(published.version).toBe(2)
    const rows = await fixture.rows(typeName, id, 'published')
    for (const [table, written] of Object.entries(draft)) {
      expect(written, `${table} has rows, so that the test means something`).not.toEqual([])
      if (table !== type.table) expect(rows[table], table).toEqual(written)
    }
    const row = JSON.parse(draft[type.table]?.[0] ?? '')
    expect(JSON.parse(rows[type.table]?.[0] ?? '')).toEqual({
      ...row,
      version: 2,
      published_at: '2024-03-01T05:00:00+00:00',
    })
    const { published_at: _notYet, ...filled } = row
    expect(Object.entries(filled).filter(([, value]) => value === null)).toEqual([])
    expect(Object.values(await fixture.rows(typeName, id, 'draft')).flat()).toEqual([])
  },
)
