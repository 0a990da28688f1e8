import type { Client } from 'pg'
import { enter } from '../amity/fill.ts'
import { countryCode, recordOf } from './records.ts'
import { operator } from '../../src/access/viewer.ts'
import { assemble, type Amity } from '../../src/assemble.ts'
import { sendFile } from '../../src/demo/enter.ts'
import { readPicture } from '../../src/demo/fill.ts'
import type { ContentType } from '../../src/engine/model/model.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { globalId, readRecordId } from '../../src/kernel/ids.ts'
import type { Database } from '../../src/store/database.ts'
import { connected } from '../../src/store/embedded/bootstrap.ts'
import { benchFiles } from '../files.ts'

/** The most records of a type at which others point. */
const mostPointed = 1_000

/** Adds records of each type until there are at least so many; of countries as many as there are codes. */
export async function topUp(database: Database, least: number, tell: (line: string) => void): Promise<void> {
  const { serverUrl, ownerUrl } = database
  const amity = await assemble({
    serverUrl,
    locales: ['vi', 'en'],
    clock: systemClock,
    files: benchFiles,
    connections: 4,
    secret: null,
  })
  const pointed = new Map<string, readonly string[]>()
  try {
    const sha256 = await storedFile(amity)
    for (const type of amity.model.types.values()) {
      const numbers = await connected(ownerUrl, client => missing(client, type, least))
      const records = numbers.map(at => recordOf(type, at, sha256, name => pointed.get(name) ?? []))
      if (numbers.length > 0) await enter(amity, type.name, records, tell)
      pointed.set(type.name, await connected(ownerUrl, client => some(client, type)))
    }
    await connected(ownerUrl, client => client.query('vacuum analyze'))
  } finally {
    await amity.stop()
  }
}

/** Numbers of the records that are not there yet. */
async function missing(client: Client, { name, table }: ContentType, least: number): Promise<readonly number[]> {
  const from = (start: number, end: number): number[] =>
    Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)
  if (name === 'PartnerCountry') {
    const { rows } = await client.query<{ code: string }>(`select code from ${table}`)
    const taken = new Set(rows.map(({ code }) => code))
    return from(0, 26 * 26)
      .filter(at => !taken.has(countryCode(at)))
      .slice(0, Math.max(0, least - taken.size))
  }
  const { rows } = await client.query<{ there: number }>(`select count(*)::int as there from ${table}`)
  return from(rows[0]?.there ?? 0, least)
}

async function some(client: Client, { name, table }: ContentType): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(`select id from ${table} order by id limit ${mostPointed}`)
  return rows.flatMap(({ id }) => {
    const read = readRecordId(id)
    return read === null ? [] : [globalId(name, read)]
  })
}

/** One picture, for all assets. */
async function storedFile({ media }: Amity): Promise<string> {
  const fileName = 'report.webp'
  const stored = await sendFile(media, { name: fileName, bytes: await readPicture(fileName), viewer: operator })
  if (!stored.ok) throw new Error(`${fileName}: ${JSON.stringify(stored.problems[0])}`)
  return stored.value.sha256
}
