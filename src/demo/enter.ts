import { fillDemo, type DemoCommands } from './fill.ts'
import { synonyms } from './synonyms.ts'
import { Readable } from 'node:stream'

import type { Media } from '../content/media/media.ts'
import type { StoredMedia } from '../content/media/uploads.ts'
import { bulkCreate } from '../engine/commands/bulk.ts'
import type { ContentDoor } from '../engine/commands/transaction.ts'
import { typeNamed } from '../engine/model/model.ts'
import { operator, type Viewer } from '../access/viewer.ts'
import type { Clock } from '../kernel/clock.ts'
import { globalId, newRecordId } from '../kernel/ids.ts'
import type { Result } from '../kernel/problem.ts'

function must<T>(what: string, result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(
    `${what} was refused: ${result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  )
}

/** Whether nothing was ever written. */
export async function isEmpty(query: (text: string) => Promise<{ rows: { empty: boolean }[] }>): Promise<boolean> {
  const { rows } = await query('select not exists (select from records) as empty')
  return rows[0]?.empty ?? false
}

/** Sends a file in as anybody does: a ticket, then the bytes. */
export async function sendFile(
  media: Media,
  { name, bytes, viewer }: { readonly name: string; readonly bytes: Uint8Array; readonly viewer: Viewer },
): Promise<Result<StoredMedia>> {
  const ticket = media.prepare({ viewer, fileName: name, byteLength: bytes.length, mimeType: null })
  if (!ticket.ok) return ticket
  const [text = ''] = ticket.value.url.split('/').slice(-1)
  return media.receive({ viewer, ticket: text, announced: bytes.length, body: Readable.from([bytes]) })
}

/** Enters the demo content through the commands that every editor uses; a refused one is a bug and ends it. */
export async function enterDemo(
  { door, media }: { readonly door: ContentDoor; readonly media: Media },
  clock: Clock,
): Promise<ReadonlyMap<string, string>> {
  const who = () => ({ viewer: operator, now: clock() })
  const commands: DemoCommands = {
    upload: async ({ name, bytes }) =>
      must(`upload of ${name}`, await sendFile(media, { name, bytes, viewer: operator })),
    create: async (type, stage, records) => {
      // Ids in the order of writing: what else is equal stands in that order everywhere.
      const now = clock().getTime()
      const named = records.map((record, at) => ({ ...record, id: newRecordId(now + at) }))
      must(
        `create ${records.length} of ${type}`,
        await bulkCreate(door, typeNamed(door.model, type), named, { ...who(), stage }),
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
