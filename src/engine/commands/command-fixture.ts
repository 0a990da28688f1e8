import type { Pool } from 'pg'

import { allRights } from '../../access/rights.ts'
import type { Viewer } from '../../access/viewer.ts'
import { globalId, type GlobalId, type RecordId } from '../../kernel/ids.ts'
import type { Problem, Result } from '../../kernel/problem.ts'
import { openOrm } from '../../store/orm.ts'
import { openPool } from '../../store/pool.ts'
import { typeNamed, type ContentType, type Model } from '../model/model.ts'
import { entitiesOf } from '../stored/entities.ts'
import { createRecord } from './create.ts'
import { openContentDoor } from './door.ts'
import { publishRecord } from './publish.ts'
import { childTables } from './tables.ts'
import type { ContentDoor } from './transaction.ts'

/** Commands on a database of a test's own. */
export interface Fixture {
  readonly door: ContentDoor
  readonly pool: Pool
  readonly type: (name: string) => ContentType
  /** Creates a record in Vietnamese and answers its global id; problems are thrown. */
  readonly make: (typeName: string, input: object) => Promise<GlobalId>
  /** The same, published. */
  readonly makePublished: (typeName: string, input: object) => Promise<GlobalId>
  /** Every row of a record in one stage, by table, as PostgreSQL prints it. */
  readonly rows: (
    typeName: string,
    id: string,
    stage: 'draft' | 'published',
  ) => Promise<Readonly<Record<string, readonly string[]>>>
  readonly close: () => Promise<void>
}

/** Somebody with a token. */
export const editor: Viewer = {
  kind: 'token',
  actorId: '01900000-0000-7000-8000-000000000001',
  rights: allRights,
}
/** When tests write. */
export const noon = new Date('2024-03-01T05:00:00.000Z')

/** The value of a success; problems are thrown. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}
/** The problems of a failure, none of a success. */
export const problemsOf = (result: Result<unknown>): readonly Problem[] => (result.ok ? [] : result.problems)
/** Code and path of each problem of a failure. */
export const complaints = (result: Result<unknown>): readonly string[] =>
  problemsOf(result).map(({ code, path }) => `${code} ${path.join('.')}`)
/** The record id in a global id. */
export const recordOf = (id: string): RecordId => {
  const found = /_([^_]+)$/.exec(id)?.[1] ?? ''
  const bare: RecordId | undefined = isRecordId(found) ? found : undefined
  if (!bare) throw new Error(`${id} is no global id`)
  return bare
}
const isRecordId = (text: string): text is RecordId => text.length === 36

/** Opens commands on a migrated database. */
export async function openFixture(
  { serverUrl, drop }: { readonly serverUrl: string; drop(): Promise<void> },
  model: Model,
): Promise<Fixture> {
  const entities = entitiesOf(model)
  const orm = await openOrm(serverUrl, entities.all, { connections: 1 })
  const pool = openPool(serverUrl, { connections: 8 })
  const door = openContentDoor({ pool, em: orm.em, model, entities })
  const type = (name: string): ContentType => typeNamed(model, name)
  const make = async (typeName: string, input: object): Promise<GlobalId> =>
    globalId(
      typeName,
      valueOf(await createRecord(door, type(typeName), { locale: 'vi', input, viewer: editor, now: noon })).id,
    )
  return {
    door,
    pool,
    type,
    make,
    makePublished: async (typeName, input) => {
      const id = await make(typeName, input)
      valueOf(await publishRecord(door, type(typeName), { id: recordOf(id), viewer: editor, now: noon }))
      return id
    },
    rows: async (typeName, id, stage) => {
      const tables = [type(typeName).table, ...childTables(type(typeName)).map(({ table }) => table)]
      const all = await Promise.all(
        tables.map(table =>
          pool.query<{ row: string }>(
            `select (to_jsonb(t) - 'stage' - 'state')::text as row from ${table} t where id = $1 and stage = $2 order by 1`,
            [recordOf(id), stage],
          ),
        ),
      )
      return Object.fromEntries(tables.map((table, at) => [table, all[at]?.rows.map(({ row }) => row) ?? []]))
    },
    close: async () => {
      await orm.close(true)
      await pool.end()
      await drop()
    },
  }
}
