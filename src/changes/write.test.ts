import { randomUUID } from 'node:crypto'

import { MikroORM } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { catalogue, interfaces } from '../catalogue.ts'
import { makeModel } from '../engine/model/model.ts'
import { entitiesOf } from '../engine/stored/entities.ts'
import { ormOptions } from '../store/orm.ts'
import { openPool } from '../store/pool.ts'
import { write, type WriteDoor, type Writing } from './write.ts'

const entities = entitiesOf(makeModel(catalogue, interfaces, ['vi', 'en']))
const [records, people, translations, articles] = ['records', 'people', 'person_translations', 'articles'].map(table =>
  entities.of(table),
)
const now = new Date('2024-02-29T10:00:00.123Z')
const reason = { intent: 'test', actor: 'somebody', requestId: 'request-1', now }

let database: TestDatabase
let pool: Pool
let orm: MikroORM
let door: WriteDoor
beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.serverUrl, { connections: 4 })
  orm = await MikroORM.init(ormOptions(database.serverUrl, entities.all, { connections: 1 }))
  door = { pool, em: orm.em }
})
afterAll(async () => {
  await orm.close()
  await pool.end()
  await database.drop()
})

function person({ em }: Pick<Writing, 'em'>, id: string, version = 1): void {
  em.create(translations!, { id, stage: 'draft', locale: 'vi', name: 'An', slug: id, revisions: { name: 1 } })
  em.create(people!, { id, stage: 'draft', state: 'draft', version, created_at: now, updated_at: now })
  em.create(records!, { id, type_name: 'Person', created_at: now })
}
const made = async (): Promise<string> => {
  const id = randomUUID()
  await write(door, reason, async writing => person(writing, id))
  return id
}
const versionOf = async (id: string) =>
  (await pool.query('select version from people where id = $1', [id])).rows[0]?.version

describe('the write door', () => {
  it('writes what the unit of work holds in the order that references need, and logs why', async () => {
    const id = randomUUID()
    expect(await write(door, reason, async writing => (person(writing, id, 7), 'done'))).toBe('done')
    const { rows } = await pool.query(
      'select table_name, version, intent, actor, request_id, at from changes where record_id = $1 order by position',
      [id],
    )
    const why = { intent: 'test', actor: 'somebody', request_id: 'request-1', at: '2024-02-29 10:00:00.123+00' }
    expect(rows).toEqual([
      { table_name: 'people', version: 7, ...why },
      { table_name: 'person_translations', version: null, ...why },
    ])
  })

  it('reads and changes rows through the unit of work, statements seeing what it wrote', async () => {
    const id = await made()
    const seen = await write(door, reason, async ({ em, query }) => {
      const row = await em.findOneOrFail(translations!, { id, stage: 'draft', locale: 'vi' })
      expect(row.revisions).toEqual({ name: 1 })
      em.assign(row, { name: 'Bình', revisions: { name: 2 } })
      await em.flush()
      return query('select name, revisions from person_translations where id = $1', [id])
    })
    expect(seen).toEqual([{ name: 'Bình', revisions: '{"name": 2}' }])
  })

  it('refuses a row that somebody else changed since it was read', async () => {
    const id = await made()
    const stale = write(door, reason, async ({ em }) => {
      const row = await em.findOneOrFail(people!, { id, stage: 'draft' })
      await pool.query(
        "begin; select set_config('amity.intent', 'other', true); update people set version = 2 where id = '" +
          id +
          "'; commit",
      )
      em.assign(row, { version: 2, given_name: 'An' })
    })
    await expect(stale).rejects.toMatchObject({ name: 'OptimisticLockError' })
    expect((await pool.query('select given_name from people where id = $1', [id])).rows).toEqual([{ given_name: null }])
  })

  it('undoes everything when the work fails, or the commit does', async () => {
    const ids = [randomUUID(), randomUUID()] as const
    await expect(
      write(door, reason, async writing => {
        person(writing, ids[0])
        await writing.em.flush()
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    await expect(
      write(door, reason, async writing => {
        person(writing, ids[1])
        await writing.em.flush()
        await writing.query("select set_config('amity.intent', '', true)")
      }),
    ).rejects.toMatchObject({ code: 'AM001' })
    expect((await pool.query('select from records where id = any($1)', [ids])).rowCount).toBe(0)
    expect(pool.idleCount).toBe(pool.totalCount)
  })

  it('says so when an error of the database was swallowed and nothing was written', async () => {
    const id = randomUUID()
    await expect(
      write(door, reason, async writing => {
        person(writing, id)
        await writing.em.flush()
        await writing.query('select 1 / 0').catch(() => {})
      }),
    ).rejects.toThrow('rolled back')
    expect(await versionOf(id)).toBeUndefined()
  })

  it('refuses a write within a write, and statements after the end', async () => {
    await expect(write(door, reason, () => write(door, { ...reason, intent: 'inner' }, async () => 1))).rejects.toThrow(
      'within',
    )
    const kept: Writing[] = []
    await write(door, reason, async writing => void kept.push(writing))
    await expect(kept[0]!.query('select 1')).rejects.toThrow('is over')
    await expect(write(door, { ...reason, intent: '' }, async () => 1)).rejects.toThrow('intent')
  })

  it('runs a write again that met a deadlock, and only that', async () => {
    const [a, b] = [await made(), await made()]
    const bump = (first: string, second: string) =>
      write(door, reason, async ({ query }) => {
        for (const id of [first, second]) {
          await query('update people set version = version + 1 where id = $1', [id])
          await new Promise(done => setTimeout(done, 150))
        }
      })
    await Promise.all([bump(a, b), bump(b, a)])
    expect([await versionOf(a), await versionOf(b)]).toEqual([3, 3])
    let runs = 0
    await expect(
      write(door, reason, async ({ query }) => {
        runs++
        await query('select 1 / 0')
      }),
    ).rejects.toMatchObject({ code: '22012' })
    expect(runs).toBe(1)
  })

  it('gives up a lock that it does not get in time', async () => {
    const id = await made()
    const holder = await pool.connect()
    await holder.query('begin')
    await holder.query('select from people where id = $1 for update', [id])
    await expect(
      write(door, reason, ({ query }) => query('update people set version = 9 where id = $1', [id]), { lock: 50 }),
    ).rejects.toMatchObject({ code: '55P03' })
    await holder.query('rollback')
    holder.release()
  })

  it('leaves no settings behind on the connection', async () => {
    await write(door, reason, async () => {}, { statement: 1_234 })
    const left = await Promise.all(
      Array.from({ length: 4 }, () =>
        pool.query(
          "select coalesce(current_setting('amity.intent', true), '') as intent, current_setting('statement_timeout') as timeout",
        ),
      ),
    )
    for (const { rows } of left) expect(rows).toEqual([{ intent: '', timeout: '15s' }])
  })

  it('knows the stored types of all tables', () => {
    expect(articles).toBeDefined()
    expect(() => entities.of('unheard_of')).toThrow('unheard_of')
  })
})
