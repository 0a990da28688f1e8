import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { demoContent } from './content.ts'
import type { DemoRecord } from './records.ts'
import { creation, runsOf, source, translation, valuesOf, type Input, type Run } from './resolve.ts'

/** What a command answers: the record's global id and its version. */
export interface Written {
  readonly id: string
  readonly version: number
}

/** One record for the bulk path, as `bulkCreate` takes it: values, and texts by language. */
export interface BulkRecord {
  readonly values: Input
  readonly translations: Readonly<Record<string, Input>>
  readonly publishedAt: string | null
}

/** The commands through which the demo content enters: the same as any editor's. A refused command throws. */
export interface DemoCommands {
  /** Stores bytes under their hash. */
  upload(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<{ readonly sha256: string }>
  create(type: string, locale: string, input: Input): Promise<Written>
  update(type: string, id: string, expectedVersion: number, locale: string, input: Input): Promise<Written>
  /** `publishedAt` null is now. */
  publish(type: string, id: string, expectedVersion: number, publishedAt: string | null): Promise<unknown>
  /** The bulk path of the write door: many records of one type, published at once; answers their global ids in order. */
  createMany?(type: string, records: readonly BulkRecord[]): Promise<readonly string[]>
}

/** From this many records of one type on, the bulk path is taken: the first start is twice as fast as one by one. */
const bulkFrom = 5

// The pictures are no output of the compiler: from the built code they are read where the sources stand.
const folders = ['./pictures/', '../../../src/demo/pictures/'].map(path => new URL(path, import.meta.url))
const pictureFolder = folders.find(folder => existsSync(new URL('lotus-dove.webp', folder)))

/** Reads a picture of the demo by its file name. */
export async function readPicture(name: string): Promise<Uint8Array> {
  if (!pictureFolder) throw new Error('The folder src/demo/pictures is missing')
  return readFile(new URL(name, pictureFolder))
}

/** The name of a picture's file. */
export function fileOf({ key, values }: DemoRecord): string {
  if (typeof values.file !== 'string') throw new Error(`${key} has no file`)
  return values.file
}

async function creationWithFile(
  record: DemoRecord,
  ids: ReadonlyMap<string, string>,
  run: DemoCommands,
): Promise<Input> {
  if (record.type !== 'MediaAsset') return creation(record, ids)
  const fileName = fileOf(record)
  const { file: _, ...input } = creation(record, ids)
  const { sha256 } = await run.upload({ name: fileName, bytes: await readPicture(fileName) })
  return { ...input, fileName, sha256 }
}

async function writeOne(record: DemoRecord, ids: ReadonlyMap<string, string>, run: DemoCommands): Promise<string> {
  const { id, version } = await run.create(record.type, 'vi', await creationWithFile(record, ids, run))
  const english = translation(record)
  const translated = english ? await run.update(record.type, id, version, 'en', english) : { version }
  if (record.stays !== 'draft') await run.publish(record.type, id, translated.version, record.publishedAt ?? null)
  return id
}

function bulk(record: DemoRecord, ids: ReadonlyMap<string, string>): BulkRecord {
  const english = translation(record)
  return {
    values: valuesOf(record, ids),
    translations: { vi: source(record), ...(english && { en: english }) },
    publishedAt: record.publishedAt ?? null,
  }
}

async function writeRun(
  { type, records }: Run,
  ids: ReadonlyMap<string, string>,
  run: DemoCommands,
): Promise<readonly string[]> {
  // Files come one by one, and what waits for a moderator is not published.
  const alike = type !== 'MediaAsset' && records.every(({ stays }) => stays === undefined)
  if (run.createMany && alike && records.length >= bulkFrom)
    return run.createMany(
      type,
      records.map(record => bulk(record, ids)),
    )
  const written: string[] = []
  for (const record of records) written.push(await writeOne(record, ids, run))
  return written
}

/** Writes the demo content in its order and answers the global ids by key. */
export async function fillDemo(
  run: DemoCommands,
  content: readonly DemoRecord[] = demoContent,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const part of runsOf(content)) {
    const written = await writeRun(part, ids, run)
    part.records.forEach((record, at) => {
      const id = written[at]
      if (id === undefined) throw new Error(`The bulk path answered no id for ${record.key}`)
      ids.set(record.key, id)
    })
  }
  return ids
}
