import { fillDemo, type DemoCommands, type Written } from './fill.ts'
import { synonyms } from './synonyms.ts'
import { uploadMedia } from '../content/media/media.commands.ts'
import { bulkCreate } from '../engine/commands/bulk.ts'
import { createRecord } from '../engine/commands/create.ts'
import { publishRecord } from '../engine/commands/publish.ts'
import type { ContentDoor } from '../engine/commands/transaction.ts'
import { updateRecord } from '../engine/commands/update.ts'
import { typeNamed } from '../engine/model/model.ts'
import { operator } from '../access/viewer.ts'
import type { Clock } from '../kernel/clock.ts'
import { globalId, newRecordId, readGlobalId, type RecordId } from '../kernel/ids.ts'
import type { Result } from '../kernel/problem.ts'

function must<T>(what: string, result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(
    `${what} was refused: ${result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  )
}

function idOf(id: string): RecordId {
  const read = readGlobalId(id)
  if (!read) throw new Error(`${id} is no id of the graph`)
  return read.id
}

/** Whether nothing was ever written. */
export async function isEmpty(query: (text: string) => Promise<{ rows: { empty: boolean }[] }>): Promise<boolean> {
  const { rows } = await query('select not exists (select from records) as empty')
  return rows[0]?.empty ?? false
}

/** Enters the demo content through the commands that every editor uses; a refused one is a bug and ends it. */
export async function enterDemo(door: ContentDoor, clock: Clock): Promise<ReadonlyMap<string, string>> {
  const who = () => ({ viewer: operator, now: clock() })
  const written = (typeName: string, { id, version }: { id: RecordId; version: number }): Written => ({
    id: globalId(typeName, id),
    version,
  })
  const commands: DemoCommands = {
    upload: async ({ name, bytes }) =>
      must(
        `uploadMedia ${name}`,
        await uploadMedia(door, { fileName: name, base64: Buffer.from(bytes).toString('base64'), ...who() }),
      ),
    create: async (type, locale, input) =>
      written(
        type,
        must(`create${type}`, await createRecord(door, typeNamed(door.model, type), { ...who(), locale, input })),
      ),
    update: async (type, id, expectedVersion, locale, input) =>
      written(
        type,
        must(
          `update${type}`,
          await updateRecord(door, typeNamed(door.model, type), {
            ...who(),
            id: idOf(id),
            expectedVersion,
            locale,
            input,
          }),
        ),
      ),
    publish: async (type, id, expectedVersion, publishedAt) =>
      must(
        `publish${type}`,
        await publishRecord(door, typeNamed(door.model, type), {
          ...who(),
          id: idOf(id),
          expectedVersion,
          publishedAt,
        }),
      ),
    createMany: async (type, records) => {
      const named = records.map(record => ({ ...record, id: newRecordId(clock().getTime()) }))
      must(
        `create ${records.length} of ${type}`,
        await bulkCreate(door, typeNamed(door.model, type), named, { ...who(), stage: 'published' }),
      )
      return named.map(({ id }) => globalId(type, id))
    },
  }
  const ids = await fillDemo(commands)
  await door.write({ intent: 'enterSynonyms', ...who() }, async ({ query }) => {
    await query(
      'insert into search_synonyms (id, terms) select gen_random_uuid(), array(select jsonb_array_elements_text(g)) from jsonb_array_elements($1::jsonb) g',
      [JSON.stringify(synonyms)],
    )
  })
  return ids
}
